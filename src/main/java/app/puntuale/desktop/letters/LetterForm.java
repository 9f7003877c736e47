package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.letters.LetterViewModel.Sheet;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.InterestUse;
import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.Asked;
import app.puntuale.letters.Demand;
import app.puntuale.letters.Excluded;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a letter speaks of and what it asks for.
final class LetterForm extends VBox {

    private static final List<Integer> DEADLINES = List.of(7, 8, 10, 15, 30);

    private static final List<ReminderLevel> REMINDERS =
            List.of(ReminderLevel.FIRST, ReminderLevel.SECOND, ReminderLevel.THIRD);

    private final LetterViewModel model;
    private final Sheet sheet;
    private final Texts texts;

    /// @param finished the letter has been made: nothing can be changed any more
    LetterForm(Sheet sheet, boolean finished, LetterViewModel model, Texts texts) {
        this.model = model;
        this.sheet = sheet;
        this.texts = texts;
        getStyleClass().addAll("column", "letter-form");
        setDisable(finished);
        getChildren().addAll(Words.of(texts.get("letters.form.invoices"), "strong"), invoices());
        demand().ifPresent(demand -> getChildren()
                .addAll(Words.of(texts.get("letters.form.asks"), "strong"), choices(demand), total(demand)));
    }

    private Optional<Demand> demand() {
        return switch (sheet.answer()) {
            case LetterAnswer.Ready ready -> Optional.of(ready.demand());
            case LetterAnswer.Refused _ -> Optional.empty();
        };
    }

    private VBox invoices() {
        var column = Boxes.column("letter-invoices");
        demand().ifPresent(demand ->
                demand.asked().forEach(asked -> column.getChildren().add(asked(asked))));
        excluded().forEach(excluded -> column.getChildren().add(excluded(excluded)));
        return column;
    }

    private List<Excluded> excluded() {
        return switch (sheet.answer()) {
            case LetterAnswer.Ready ready -> ready.demand().excluded();
            case LetterAnswer.Refused(var _, var excluded) -> excluded;
        };
    }

    private Node asked(Asked asked) {
        var detail = asked.takenOff().isPositive()
                ? texts.get("letters.form.lateAndPaid", asked.daysLate(), asked.takenOff())
                : texts.get("letters.form.late", asked.daysLate());
        return line(asked.item(), true, true, Formats.amount(asked.residual()), Words.of(detail, "caption", "muted"));
    }

    private Node excluded(Excluded excluded) {
        var why = switch (excluded.why()) {
            case LEFT_OUT, NOT_YET_DUE, NOT_YET_REMINDED, HELD, WRITTEN_OFF, AGREED -> "muted";
            case TO_BE_COMPLETED, PERHAPS_COLLECTED, REJECTED_BY_SDI, REFUSED_BY_CUSTOMER, DISPUTED -> "warned";
        };
        return line(
                excluded.item(),
                false,
                excluded.why() == Excluded.Why.LEFT_OUT,
                Formats.amount(excluded.item().outstanding()),
                Words.wrapped(texts.get("letters.why." + excluded.why()), "caption", why));
    }

    private Node line(OpenItem item, boolean wanted, boolean free, String amount, Node detail) {
        var name = item.positions() > 1
                ? texts.get("letters.form.instalment", item.number(), item.position(), item.positions())
                : item.number();
        var tick = new CheckBox();
        tick.setSelected(wanted);
        tick.setDisable(!free);
        tick.setAccessibleText(name);
        tick.setId("speak-of-" + item.id().value());
        tick.setOnAction(_ -> model.speakOf(item.id(), tick.isSelected()));
        var words = Boxes.column("tight", Words.of(name, wanted ? "strong" : "muted"), detail);
        var row = Boxes.row("gap-8", tick, Boxes.growing(words), Words.of(amount, wanted ? "plain" : "muted"));
        row.getStyleClass().add("top");
        return row;
    }

    private VBox choices(Demand demand) {
        var choices = sheet.choices();
        var days = new TreeSet<>(DEADLINES);
        days.add(choices.deadlineDays());
        var deadline = Forms.choice(days, count -> texts.get("letters.form.days", count));
        deadline.setId("letter-deadline");
        deadline.setValue(choices.deadlineDays());
        deadline.valueProperty().subscribe((_, chosen) -> model.chooseDeadline(chosen));
        var interest = Forms.choice(List.of(InterestUse.values()), use -> texts.get("letters.interest." + use));
        interest.setId("letter-interest");
        interest.setValue(choices.interest());
        interest.valueProperty().subscribe((_, chosen) -> model.chooseInterest(chosen));
        var column = Boxes.column("letter-choices");
        if (model.level() != ReminderLevel.NOTICE) {
            column.getChildren().add(manner());
        }
        column.getChildren()
                .addAll(
                        Forms.pair(
                                Forms.named(texts.get("letters.form.deadline"), deadline),
                                Forms.named(texts.get("letters.form.interest"), interest)),
                        lumpSum(demand),
                        option(
                                "letter-code",
                                texts.get("letters.form.code"),
                                texts.get("letters.form.codeDetail"),
                                choices.code(),
                                model::printCode),
                        option(
                                "letter-instalments",
                                texts.get("letters.form.instalments"),
                                texts.get("letters.form.instalmentsDetail"),
                                choices.offersInstalments(),
                                model::offerInstalments));
        return column;
    }

    /// A notice has its own words; a reminder may take those of another.
    private Node manner() {
        var manner = sheet.choices().manner();
        var words = Forms.choice(REMINDERS, level -> texts.get("letters.words." + level));
        words.setId("letter-words");
        words.setValue(manner.words());
        words.valueProperty().subscribe((_, chosen) -> model.chooseWords(chosen));
        var tone = Forms.choice(List.of(Firmness.values()), firmness -> texts.get("letters.tone." + firmness));
        tone.setId("letter-tone");
        tone.setValue(manner.firmness());
        tone.valueProperty().subscribe((_, chosen) -> model.chooseTone(chosen));
        return Forms.pair(
                Forms.named(texts.get("letters.form.words"), words), Forms.named(texts.get("letters.form.tone"), tone));
    }

    private Node lumpSum(Demand demand) {
        var may = LetterViewModel.mayAskLumpSum(sheet.customer());
        var option = option(
                "letter-lump-sum",
                texts.get("letters.form.lumpSum"),
                lumpSumDetail(demand, may),
                sheet.choices().lumpSum() && may,
                model::askLumpSum);
        option.setDisable(!may);
        return option;
    }

    private String lumpSumDetail(Demand demand, boolean may) {
        if (!may) {
            return texts.get("letters.form.lumpSumConsumer");
        }
        return demand.lumpSums().isPositive()
                ? texts.get("letters.form.lumpSumDetail", demand.lumpSums())
                : texts.get("letters.form.lumpSumLaw");
    }

    private static HBox option(String id, String title, String detail, boolean on, Consumer<Boolean> chosen) {
        var toggle = new ToggleSwitch();
        toggle.setId(id);
        toggle.setSelected(on);
        toggle.setAccessibleText(title);
        toggle.selectedProperty().subscribe((_, now) -> chosen.accept(now));
        var words = Boxes.column("tight", Words.of(title), Words.wrapped(detail, "caption", "muted"));
        var row = Boxes.row("gap-8", toggle, Boxes.growing(words));
        row.getStyleClass().add("top");
        return row;
    }

    private VBox total(Demand demand) {
        var column = Boxes.column("letter-total");
        var total = Boxes.row(
                "gap-8",
                Words.of(texts.get("letters.form.total"), "strong"),
                Boxes.spring(),
                Words.of(Formats.money(demand.total()), "figure"));
        column.getChildren().add(total);
        if (demand.interest().isPositive()) {
            column.getChildren()
                    .add(Words.wrapped(texts.get("letters.form.withInterest", demand.interest()), "caption", "muted"));
        }
        demand.unknownFrom()
                .ifPresent(day -> column.getChildren()
                        .add(Words.wrapped(texts.get("letters.form.unknownRate", day), "caption", "warned")));
        return column;
    }
}
