package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Grade;
import app.puntuale.followups.SourceGrade;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;

/// `signal`, `credit-limit`, `grade`: what the firm hears of a customer, and thinks of them.
final class OpinionDecisions {

    private static final Choices<SourceGrade> SOURCES = new Choices<SourceGrade>()
            .add(SourceGrade.OFFICIAL, "official", "ufficiale")
            .add(SourceGrade.HEARSAY, "hearsay", "voce");

    private static final Choices<Optional<Grade>> GRADES = new Choices<Optional<Grade>>()
            .add(Optional.of(Grade.GOOD), "good", "buona")
            .add(Optional.of(Grade.FAIR), "fair", "discreta")
            .add(Optional.of(Grade.POOR), "poor", "scarsa")
            .add(Optional.empty(), "reckoned", "calcolata");

    private static final String NONE = "--none";

    private OpinionDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("signal", OpinionDecisions::signalForm, OpinionDecisions::signal),
                new Decision("credit-limit", OpinionDecisions::limitForm, OpinionDecisions::limit),
                new Decision("grade", OpinionDecisions::gradeForm, OpinionDecisions::grade));
    }

    private static Form signalForm(Texts texts) {
        return Decision.about(texts.get("command.signal.about"), texts)
                .required("--source", Label.CHOICE, texts.get("command.signal.source", SOURCES.words()))
                .required("--text", Label.TEXT, texts.get("command.signal.text"));
    }

    private static FollowUps.Answer signal(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .opinions()
                .signal(
                        customer.id(),
                        given.requiredChoice("--source", SOURCES),
                        given.required("--text"),
                        session.today());
    }

    private static Form limitForm(Texts texts) {
        return Decision.about(texts.get("command.creditLimit.about"), texts)
                .option("--amount", Label.AMOUNT, texts.get("command.creditLimit.amount"))
                .flag(NONE, texts.get("command.creditLimit.none"));
    }

    private static FollowUps.Answer limit(Given given, Session session, Customer customer) {
        given.notBoth("--amount", NONE);
        return session.office()
                .followUps()
                .opinions()
                .limit(
                        customer.id(),
                        given.has(NONE) ? Optional.empty() : Optional.of(given.requiredAmount("--amount")),
                        session.today());
    }

    private static Form gradeForm(Texts texts) {
        return Decision.about(texts.get("command.grade.about"), texts)
                .value(Label.CHOICE, texts.get("command.grade.which", GRADES.words()))
                .option("--note", Label.TEXT, texts.get("command.grade.note"));
    }

    private static FollowUps.Answer grade(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .opinions()
                .grade(
                        customer.id(),
                        given.choice(0, GRADES),
                        given.text("--note").orElse(""),
                        session.today());
    }
}
