package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Exhibit;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Reply;
import app.puntuale.texts.Texts;
import app.puntuale.words.QuestionWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The seven questions before writing (mockup 05): each with its evidence; what people answer can be changed here.
public final class QuestionsDialog extends VBox {

    private final ReminderLevel level;
    private final CustomerViewModel model;
    private final Desk desk;
    private final Texts texts;

    private QuestionsDialog(ReminderLevel level, CustomerViewModel model, Desk desk) {
        this.level = level;
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().addAll("dialog", "column", "questions");
    }

    /// Before what is written next.
    static void ask(CustomerViewModel model, Desk desk) {
        ask(model.questioned(), model, desk);
    }

    /// Before a letter of that level, from another page.
    public static void before(ReminderLevel level, CustomerViewModel model, Desk desk) {
        model.refresh();
        ask(level, model, desk);
    }

    private static void ask(ReminderLevel level, CustomerViewModel model, Desk desk) {
        model.askQuestions(level, checked -> new QuestionsDialog(level, model, desk).show(checked));
    }

    private void show(List<Checked> checked) {
        var close = Buttons.primary(texts.get("errors.close"), desk.overlay()::close);
        close.setDefaultButton(true);
        fill(checked, close);
        desk.overlay().show(this, close);
    }

    private void fill(List<Checked> checked, Node close) {
        var yes = checked.stream().filter(one -> !one.isOpen()).count();
        getChildren()
                .add(Boxes.column(
                        "gap-4",
                        Words.of(texts.get("customers.questions.title", yes, checked.size()), "section"),
                        Words.wrapped(texts.get("customers.questions.sentence"), "muted")));
        checked.forEach(one -> getChildren().add(line(one)));
        getChildren().add(Boxes.row("dialog-buttons", close));
    }

    private Node line(Checked one) {
        var icon = one.isOpen()
                ? Icons.tinted("mdi2a-alert-circle-outline", Tone.WARNING, "circle", "small")
                : Icons.tinted("mdi2c-check-circle", Tone.SUCCESS, "circle", "small");
        var words = Boxes.column(
                "gap-4",
                Words.wrapped(texts.get("facts.question." + one.question()), "strong"),
                Words.wrapped(QuestionWords.evidence(one.evidence(), texts), "caption", "muted"));
        var line = Boxes.row("gap-8", icon, Boxes.growing(words));
        Exhibit.answering(one.question())
                .ifPresent(exhibit -> line.getChildren().add(attach(one, exhibit)));
        line.getChildren()
                .add(
                        one.question().isAnsweredByPeople()
                                ? reply(one)
                                : Words.of(texts.get("facts.reply." + one.reply()), "muted"));
        return line;
    }

    /// The document that would answer it; then the questions are asked again.
    private Button attach(Checked one, Exhibit exhibit) {
        var attach = Buttons.icon(
                "mdi2p-paperclip",
                texts.get("customers.questions.attach", texts.get("facts.exhibit." + exhibit)),
                () -> new ProofDialogs(model, desk)
                        .choose(getScene().getWindow(), exhibit, () -> ask(level, model, desk)));
        attach.setId("attach-" + one.question());
        return attach;
    }

    private ComboBox<Reply> reply(Checked one) {
        var reply = Forms.choice(List.of(Reply.values()), value -> texts.get("facts.reply." + value));
        reply.setValue(one.reply());
        reply.setAccessibleText(texts.get("facts.question." + one.question()));
        reply.valueProperty().subscribe((_, chosen) -> model.decisions().answer(one.question(), chosen));
        return reply;
    }
}
