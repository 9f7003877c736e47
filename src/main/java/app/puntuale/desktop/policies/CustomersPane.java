package app.puntuale.desktop.policies;

import app.puntuale.calendar.Closing;
import app.puntuale.customers.CustomerKind;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// Which policy for which kind of customer, and the firm's own days off.
final class CustomersPane extends VBox {

    /// Only to write a day of any year: a leap year, so that every day is there.
    private static final int ANY_LEAP_YEAR = 2024;

    private final RulesViewModel model;
    private final Texts texts;

    CustomersPane(RulesViewModel model) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().addAll("column", "policies-tab");
        getChildren().addAll(kinds(), Forms.pair(everyYear(), closings()));
    }

    private VBox kinds() {
        return card(
                texts.get("policies.kinds"),
                Words.wrapped(texts.get("policies.kinds.lead"), "muted"),
                Forms.pair(kind(CustomerKind.COMPANY), kind(CustomerKind.SOLE_TRADER)),
                Forms.pair(kind(CustomerKind.CONSUMER), kind(CustomerKind.PUBLIC_BODY)));
    }

    private Node kind(CustomerKind kind) {
        ComboBox<PolicyName> choice = Forms.choice(
                model.draft().now().policies().stream().map(Policy::name).toList(),
                name -> PolicyWords.name(name, texts));
        choice.setId("kind-" + kind.name().toLowerCase(Locale.ROOT));
        model.draft().rulebook().subscribe(rulebook -> {
            var names = rulebook.policies().stream().map(Policy::name).toList();
            if (!choice.getItems().equals(names)) {
                choice.getItems().setAll(names);
            }
        });
        choice.valueProperty().bindBidirectional(model.kinds().policy(kind));
        return Forms.named(texts.get("facts.kind." + kind), choice);
    }

    private VBox everyYear() {
        var daysOff = model.daysOff();
        var day = new DayField(
                texts.get("policies.saint"), texts, model.desk().today().get());
        day.setId("saint");
        day.value().bindBidirectional(daysOff.saint());
        var add = Buttons.plain("mdi2p-plus", texts.get("policies.addDay"), daysOff::addSaint);
        add.setId("add-saint");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(daysOff.saint().map(chosen -> chosen.isEmpty()));
        return card(
                texts.get("policies.everyYear"),
                Words.wrapped(texts.get("policies.everyYear.lead"), "muted"),
                list(daysOff.everyYear(), this::written, daysOff::remove),
                Boxes.row("day-entry", Boxes.growing(day), add));
    }

    private VBox closings() {
        var daysOff = model.daysOff();
        LocalDate today = model.desk().today().get();
        var first = new DayField(texts.get("policies.closing.first"), texts, today);
        first.setId("closing-first");
        first.value().bindBidirectional(daysOff.first());
        var last = new DayField(texts.get("policies.closing.last"), texts, today);
        last.setId("closing-last");
        last.value().bindBidirectional(daysOff.last());
        var add = Buttons.plain("mdi2p-plus", texts.get("policies.addDay"), daysOff::addClosing);
        add.setId("add-closing");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(daysOff.isComplete().not());
        var backwards = Words.wrapped(texts.get("policies.closing.backwards"), "caption", "late");
        return card(
                texts.get("policies.closings"),
                Words.wrapped(texts.get("policies.closings.lead"), "muted"),
                list(daysOff.closings(), this::written, daysOff::remove),
                Forms.pair(first, last),
                Boxes.row("gap-8", add),
                Forms.when(daysOff.isBackwards(), backwards));
    }

    private String written(MonthDay day) {
        return texts.get(
                "policies.dayOfYear",
                String.valueOf(day.getDayOfMonth()),
                Formats.month(day.atYear(ANY_LEAP_YEAR), texts.language()));
    }

    private String written(Closing closing) {
        return closing.first().equals(closing.last())
                ? Formats.day(closing.first())
                : texts.get("policies.closing", closing.first(), closing.last());
    }

    private <T> VBox list(ObservableList<T> days, Function<T, String> written, Consumer<T> remove) {
        var list = Boxes.column("day-list");
        Runnable show = () -> list.getChildren()
                .setAll(
                        days.isEmpty()
                                ? List.of(Words.of(texts.get("policies.noDays"), "muted"))
                                : days.stream()
                                        .map(day -> line(written.apply(day), () -> remove.accept(day)))
                                        .toList());
        days.addListener((ListChangeListener<T>) _ -> show.run());
        show.run();
        return list;
    }

    private Node line(String day, Runnable remove) {
        return Boxes.row(
                "gap-8",
                Words.of(day),
                Boxes.spring(),
                Buttons.flatIcon("mdi2c-close", texts.get("policies.removeDay", day), remove));
    }

    private static VBox card(String title, Node... content) {
        var body = Boxes.column("card-body", content);
        body.getStyleClass().add("form");
        var card = Boxes.column("card", Boxes.row("card-head", Words.of(title, "strong")), body);
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }
}
