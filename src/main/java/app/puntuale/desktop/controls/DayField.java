package app.puntuale.desktop.controls;

import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.texts.Typed;
import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A day: understands `20/3`, `+7`, `ven`, `fm`, and offers a calendar. A day that is hardly meant is pointed out at
/// once, with a better one to take by a click.
public final class DayField extends TypedField<LocalDate> {

    /// What is odd about a day, in words, and the day that is probably meant.
    public record Remark(String sentence, String offer, LocalDate better) {}

    private final Hyperlink offer = new Hyperlink();
    private final Label sentence = Words.wrapped("", "caption");
    private final VBox remark = Boxes.column("day-remark", sentence, offer);

    public DayField(String label, Texts texts, LocalDate today) {
        super(label, texts, text -> Typed.day(text, today), Formats::day);
        getStyleClass().add("day-field");
        show(remark, false);
        getChildren().add(remark);
        var open = Buttons.flatIcon("mdi2c-calendar-outline", texts.get("common.calendar"), this::openCalendar);
        open.setFocusTraversable(false);
        input().setRight(open);
    }

    /// Looks at each day that is understood and may remark on it.
    public void remarking(Function<LocalDate, Optional<Remark>> judge) {
        value().subscribe(day -> day.flatMap(judge).ifPresentOrElse(this::showRemark, () -> show(remark, false)));
    }

    private void showRemark(Remark made) {
        sentence.setText(made.sentence());
        offer.setText(made.offer());
        offer.setOnAction(_ -> value().set(Optional.of(made.better())));
        show(remark, true);
    }

    private void openCalendar() {
        var calendar = value().get().map(Calendar::new).orElseGet(Calendar::new);
        var popover = new Popover(calendar);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        calendar.valueProperty().subscribe((_, chosen) -> {
            value().set(Optional.ofNullable(chosen));
            popover.hide();
        });
        popover.show(input());
    }
}
