package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Evidence;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.texts.Texts;
import app.puntuale.words.QuestionWords;
import java.util.Optional;

/// `questions`: the seven questions before the first reminder and before the notice of default.
final class QuestionsCommand implements Command {

    private static final Choices<ReminderLevel> LEVELS = new Choices<ReminderLevel>()
            .add(ReminderLevel.FIRST, "1", "first")
            .add(ReminderLevel.NOTICE, "notice", "messa-in-mora", "mora");

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.questions.about"), texts)
                .customer()
                .option("--level", Label.CHOICE, texts.get("command.questions.level", LEVELS.words()))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var level = given.choice("--level", LEVELS).orElse(ReminderLevel.FIRST);
        var customer = CustomerOption.customer(given, session);
        var checked = session.office().letters().questions(customer.id(), level, session.today());
        checked.forEach(one -> session.replies().line(line -> fields(line, one, customer, session.texts())));
        var texts = session.texts();
        var yes = checked.stream().filter(one -> !one.isOpen()).count();
        session.replies().say(texts.get("command.questions.heading", customer.name(), yes, checked.size()));
        var table = new Table().figures("").words("").words("").words("");
        for (var one : checked) {
            table.row(
                    "  " + (checked.indexOf(one) + 1),
                    texts.get("facts.question." + one.question()),
                    texts.get("facts.reply." + one.reply()),
                    QuestionWords.evidence(one.evidence(), texts));
        }
        table.bareLines().forEach(session.replies()::say);
        return Outcome.DONE;
    }

    private static void fields(JsonObject line, Checked one, Customer customer, Texts texts) {
        line.number("customer", customer.id().value())
                .text("question", Today.word(one.question()))
                .text("reply", Today.word(one.reply()))
                .flag("open", one.isOpen())
                .text("answered_by", answeredBy(one.evidence()))
                .text("evidence", QuestionWords.evidence(one.evidence(), texts));
    }

    /// Nobody, while only nothing is known.
    private static Optional<String> answeredBy(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Answered(var _, var author, var _) -> Optional.of(author);
            case Evidence.Nothing() -> Optional.empty();
            case Evidence.TermsOnInvoice _,
                    Evidence.NothingAgainst _,
                    Evidence.Doubted _,
                    Evidence.DaysLate _,
                    Evidence.Delivered _,
                    Evidence.SpokenOf _,
                    Evidence.CopyAskedFor _,
                    Evidence.IbanOnInvoice _,
                    Evidence.IbanInLetter _,
                    Evidence.Proved _,
                    Evidence.ProvedInPart _,
                    Evidence.Contacts _ -> Optional.of("archive");
        };
    }
}
