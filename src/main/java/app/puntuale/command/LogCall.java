package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.CallHours;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.HistoryId;
import app.puntuale.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// `log-call`: how a telephone call ended.
final class LogCall implements Command {

    /// The outcomes as they are written; what each asks for is an option of its own.
    private enum Ending {
        NO_ANSWER,
        MESSAGE,
        PROMISE,
        DISPUTE,
        COPY,
        WRONG_NUMBER,
        REFUSES,
        DIFFICULTY,
        CALL_BACK,
        PAID,
        SPOKEN
    }

    private static final Choices<Ending> ENDINGS = new Choices<Ending>()
            .add(Ending.NO_ANSWER, "no-answer", "noanswer", "unanswered", "nessuna-risposta")
            .add(Ending.MESSAGE, "message", "message-left", "messaggio")
            .add(Ending.PROMISE, "promise", "promised", "promessa")
            .add(Ending.DISPUTE, "dispute", "disputed", "contestazione")
            .add(Ending.COPY, "copy", "wants-copy", "asks-copy", "asks-for-copy", "copia")
            .add(Ending.WRONG_NUMBER, "wrong-number", "numero-errato")
            .add(Ending.REFUSES, "refuses", "refused", "refusal", "rifiuta")
            .add(Ending.DIFFICULTY, "difficulty", "in-difficulty", "difficolta", "difficoltà")
            .add(Ending.CALL_BACK, "call-back", "callback", "richiamare")
            .add(Ending.PAID, "paid", "says-paid", "already-paid", "gia-pagato", "già-pagato")
            .add(Ending.SPOKEN, "spoken", "talked", "parlato");

    private final Clock clock;

    LogCall(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "log-call";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.logCall.about"), texts)
                .customer()
                .required("--outcome", Label.CHOICE, texts.get("command.logCall.outcome", ENDINGS.words()))
                .option("--promise", Label.DAY_AND_AMOUNT, texts.get("command.logCall.promise"))
                .option("--day", Label.DAY, texts.get("command.logCall.day"))
                .several("--invoice", Label.NUMBER, texts.get("command.logCall.invoice"))
                .option("--reference", Label.TEXT, texts.get("command.logCall.reference"))
                .option("--answered-by", Label.TEXT, texts.get("command.logCall.answeredBy"))
                .option("--note", Label.TEXT, texts.get("command.logCall.note"))
                .option(Anyway.OPTION, Label.TEXT, texts.get("command.logCall.anyway"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var ending = given.requiredChoice("--outcome", ENDINGS);
        if (given.has("--promise") && ending != Ending.PROMISE) {
            throw new Misuse(session.texts().get("command.logCall.noPromise", given.required("--outcome")));
        }
        var customer = CustomerOption.customer(given, session);
        var warnings = warnings(session, customer);
        var answer = session.office()
                .calls()
                .log(
                        customer.id(),
                        outcome(ending, given, session, customer),
                        given.text("--answered-by").orElse(""),
                        given.text("--note").orElse(""),
                        given.text(Anyway.OPTION)
                                .filter(_ -> warnings.stream().anyMatch(CallHours.Warning::isAboutTheHour))
                                .orElse(""),
                        session.today());
        return switch (answer) {
            case CallDesk.Answer.Logged(var entry) -> {
                warnings.forEach(
                        warning -> session.replies().warn(session.texts().get("calls.hours." + warning)));
                yield logged(entry, customer, session);
            }
            case CallDesk.Answer.Refused(var flaw) ->
                throw new Refusal(session.texts().get("calls.flaw." + flaw));
        };
    }

    /// What spoke against calling now; of another day than the clock’s only the day is known.
    private List<CallHours.Warning> warnings(Session session, Customer customer) {
        var desk = session.office().today();
        var time = session.today().equals(LocalDate.now(clock)) ? LocalTime.now(clock) : LocalTime.NOON;
        var history = desk.caseOf(customer.id()).map(CustomerCase::history).orElse(List.of());
        return CallHours.warnings(desk.rulebook().guards(), history, session.today(), time);
    }

    private static Outcome logged(HistoryId entry, Customer customer, Session session) {
        var next = NextStep.of(customer, session);
        session.replies().line(line -> {
            line.object("customer", object -> CustomerReply.customer(object, customer))
                    .number("entry", entry.value());
            next.fields(line);
        });
        session.replies().say(session.texts().get("command.logCall.done", customer.name()));
        session.replies().say(next.sentence());
        return Outcome.DONE;
    }

    private static CallOutcome outcome(Ending ending, Given given, Session session, Customer customer) {
        return switch (ending) {
            case NO_ANSWER -> new CallOutcome.NoAnswer();
            case SPOKEN -> new CallOutcome.Spoken();
            case MESSAGE -> new CallOutcome.MessageLeft();
            case PROMISE -> promised(given, session, customer);
            case DISPUTE ->
                new CallOutcome.Disputed(
                        Set.copyOf(CustomerOption.openInvoices(given, session, customer)),
                        given.text("--note").orElse(""));
            case COPY -> new CallOutcome.WantsCopy();
            case WRONG_NUMBER -> new CallOutcome.WrongNumber();
            case REFUSES -> new CallOutcome.Refuses();
            case DIFFICULTY -> new CallOutcome.InDifficulty();
            case CALL_BACK -> new CallOutcome.CallBack(given.requiredDay("--day"));
            case PAID ->
                new CallOutcome.SaysPaid(
                        given.day("--day"), given.text("--reference").orElse(""));
        };
    }

    private static CallOutcome promised(Given given, Session session, Customer customer) {
        given.required("--promise");
        var promise = given.amountOnDay("--promise").orElseThrow();
        return new CallOutcome.Promised(promise.day(), CustomerOption.owed(promise.amount(), session, customer));
    }
}
