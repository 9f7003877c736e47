package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Cause;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Question;
import app.puntuale.followups.Reply;
import app.puntuale.texts.Texts;
import java.util.List;

/// `cause`, `answer`: what was found out about why a customer does not pay, and about the seven questions.
final class FindingDecisions {

    static final Choices<Cause> CAUSES = new Choices<Cause>()
            .add(Cause.FORGOTTEN, "forgotten", "dimenticanza")
            .add(Cause.DISORGANISED, "disorganised", "disorganizzazione")
            .add(Cause.OPPORTUNISM, "opportunism", "opportunismo")
            .add(Cause.DISPUTE, "dispute", "contestazione")
            .add(Cause.OUR_ERROR, "our-error", "errore-nostro")
            .add(Cause.TEMPORARY_DIFFICULTY, "temporary-difficulty", "difficolta-passeggera")
            .add(Cause.LASTING_DIFFICULTY, "lasting-difficulty", "difficolta-duratura")
            .add(Cause.UNTRACEABLE, "untraceable", "irreperibile");

    private static final Choices<Question> QUESTIONS = new Choices<Question>()
            .add(Question.TERMS_AGREED, "terms-agreed", "terms", "1")
            .add(Question.INVOICE_RIGHT, "invoice-right", "right", "2")
            .add(Question.DUE_DATE_PASSED, "due-date-passed", "due", "3")
            .add(Question.RECEIPT_CONFIRMED, "receipt-confirmed", "receipt", "4")
            .add(Question.DELIVERY_PROVED, "delivery-proved", "delivery", "5")
            .add(Question.PAYMENT_DETAILS_GIVEN, "payment-details-given", "payment-details", "6")
            .add(Question.LOG_KEPT, "log-kept", "log", "7");

    private static final Choices<Reply> REPLIES = new Choices<Reply>()
            .add(Reply.YES, "yes", "si", "sì")
            .add(Reply.NO, "no")
            .add(Reply.UNKNOWN, "unknown", "non-so");

    private FindingDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("cause", FindingDecisions::causeForm, FindingDecisions::cause),
                new Decision("answer", FindingDecisions::answerForm, FindingDecisions::answer));
    }

    private static Form causeForm(Texts texts) {
        return Decision.about(texts.get("command.cause.about"), texts)
                .value(Label.CHOICE, texts.get("command.cause.which", CAUSES.words()))
                .option("--note", Label.TEXT, texts.get("command.cause.note"));
    }

    private static FollowUps.Answer cause(Given given, Session session, Customer customer) {
        var cause = given.choice(0, CAUSES);
        return session.office()
                .followUps()
                .findings()
                .cause(customer.id(), cause, given.text("--note").orElse(""), session.today());
    }

    private static Form answerForm(Texts texts) {
        return Decision.about(texts.get("command.answer.about"), texts)
                .required("--question", Label.CHOICE, texts.get("command.answer.question", QUESTIONS.words()))
                .required("--reply", Label.CHOICE, texts.get("command.answer.reply", REPLIES.words()))
                .option("--note", Label.TEXT, texts.get("command.answer.note"));
    }

    private static FollowUps.Answer answer(Given given, Session session, Customer customer) {
        var question = given.requiredChoice("--question", QUESTIONS);
        var reply = given.requiredChoice("--reply", REPLIES);
        return session.office()
                .followUps()
                .findings()
                .answer(customer.id(), question, reply, given.text("--note").orElse(""), session.today());
    }
}
