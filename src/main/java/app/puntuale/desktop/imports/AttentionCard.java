package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.imports.Attention.AboutAnItem;
import app.puntuale.invoices.Doubt;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Something that needs a person, with the fix that is probably right.
final class AttentionCard extends HBox {

    private final Settling settling;
    private final LocalDate today;
    private final Texts texts;

    AttentionCard(Attention attention, Settling settling, LocalDate today, Texts texts) {
        this.settling = settling;
        this.today = today;
        this.texts = texts;
        getStyleClass().addAll("row", "top", "card", "attention-card");
        var head = Boxes.row(
                "gap-8",
                Words.wrapped(title(attention), "strong"),
                Boxes.spring(),
                Words.of(LineWords.shortened(attention.file()), "caption", "muted"));
        var words = Boxes.column("gap-4", head, Words.wrapped(sentence(attention), "muted"), fixes(attention));
        getChildren().addAll(Icons.of("mdi2a-alert-circle-outline", "icon-20", "warned"), Boxes.growing(words));
        setAccessibleText(title(attention) + ". " + sentence(attention));
    }

    private String title(Attention attention) {
        return switch (attention) {
            case Attention.DueDateMissing(var item, var _, var _) ->
                texts.get("imports.attention.dueDate.title", item.number());
            case Attention.PerhapsCollected(var item, var _, var _) ->
                texts.get("imports.attention.collected.title", item.number());
            case Attention.AmountsDiffer(var item, var _, var _, var _, var _) ->
                texts.get("imports.attention.differ.title", item.number());
            case Attention.Doubtful(var item, var _, var _, var doubt) ->
                texts.get("imports.attention.title." + doubt, item.number());
            case Attention.ChangedCopy(var number, var _, var _, var _) ->
                texts.get("imports.attention.changed.title", number);
            case Attention.Refused(var _, var refusal) ->
                refusal.number().isEmpty()
                        ? texts.get("imports.attention.refused.title")
                        : texts.get("imports.line.refusedInvoice", refusal.number());
        };
    }

    private String sentence(Attention attention) {
        return switch (attention) {
            case Attention.DueDateMissing(var item, var customer, var _) ->
                item.proposedDueOn()
                        .map(day -> texts.get("imports.attention.dueDate.sentence", customer, item.amount(), day))
                        .orElseGet(() -> texts.get("imports.attention.dueDate.noDay", customer, item.amount()));
            case Attention.PerhapsCollected(var item, var customer, var _) ->
                texts.get("imports.attention.collected.sentence", customer, item.outstanding());
            case Attention.AmountsDiffer(var _, var customer, var _, var payable, var instalments) ->
                texts.get("imports.attention.differ.sentence", customer, payable, instalments);
            case Attention.Doubtful(var _, var customer, var _, var doubt) ->
                texts.get("imports.attention.sentence." + doubt, customer);
            case Attention.ChangedCopy(var _, var issuedOn, var customer, var _) ->
                texts.get("imports.attention.changed.sentence", customer, issuedOn);
            case Attention.Refused(var _, var refusal) -> LineWords.sentence(refusal, texts);
        };
    }

    private Node fixes(Attention attention) {
        var fixes = Boxes.row("fixes");
        switch (attention) {
            case Attention.DueDateMissing missing -> fixes.getChildren().setAll(days(missing));
            case Attention.PerhapsCollected perhaps ->
                fixes.getChildren()
                        .setAll(
                                likely(texts.get("imports.fix.collected"), () -> settling.collected(perhaps)),
                                other(texts.get("imports.fix.notCollected"), () -> settling.notCollected(perhaps)));
            case Attention.AmountsDiffer differ -> fixes.getChildren().setAll(looked(differ, Doubt.AMOUNTS_DIFFER));
            case Attention.Doubtful doubtful -> fixes.getChildren().setAll(looked(doubtful, doubtful.doubt()));
            case Attention.ChangedCopy changed ->
                fixes.getChildren().setAll(likely(texts.get("imports.fix.keepOurs"), () -> settling.dismiss(changed)));
            case Attention.Refused refused ->
                fixes.getChildren().setAll(other(texts.get("imports.fix.ignore"), () -> settling.dismiss(refused)));
        }
        return fixes;
    }

    private Node[] days(Attention.DueDateMissing missing) {
        var field = new DayField(texts.get("imports.fix.whichDay"), texts, today);
        var take = other(
                texts.get("imports.fix.take"),
                () -> field.value().get().ifPresent(day -> settling.useDate(missing, day)));
        take.setDisable(true);
        field.value().subscribe(day -> take.setDisable(day.isEmpty()));
        var choice = Boxes.row("gap-8", field, take);
        choice.getStyleClass().add("day-choice");
        Forms.shown(choice, false);
        var another = other(texts.get("imports.fix.anotherDay"), () -> {
            Forms.shown(choice, true);
            field.input().requestFocus();
        });
        choice.visibleProperty().subscribe(open -> Forms.shown(another, !open));
        return missing.item()
                .proposedDueOn()
                .map(day -> new Node[] {
                    likely(texts.get("imports.fix.useDay", day), () -> settling.useDate(missing, day)), another, choice
                })
                .orElseGet(() -> new Node[] {another, choice});
    }

    private Button looked(AboutAnItem attention, Doubt doubt) {
        return likely(texts.get("imports.fix.looked"), () -> settling.looked(attention, doubt));
    }

    private static Button likely(String words, Runnable action) {
        return Buttons.styled(Buttons.outlined("mdi2c-check", words, action), "small");
    }

    private static Button other(String words, Runnable action) {
        return Buttons.styled(Buttons.plain(words, action), "small");
    }
}
