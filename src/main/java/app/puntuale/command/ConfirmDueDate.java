package app.puntuale.command;

import app.puntuale.followups.FollowUps;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;

/// `confirm-due-date`: a person gives an instalment its due date.
final class ConfirmDueDate implements Command {

    @Override
    public String name() {
        return "confirm-due-date";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.confirmDueDate.about"), texts)
                .value(Label.NUMBER, texts.get("command.confirmDueDate.instalment"))
                .value(Label.DAY, texts.get("command.confirmDueDate.day"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var instalment = new InstalmentId(given.wholeNumber(0));
        var day = given.dayIn(given.value(1), name());
        var item = item(instalment, session);
        var answer = session.office().followUps().confirmDueDate(item.customer(), instalment, day, session.today());
        return switch (answer) {
            case FollowUps.Answer.Done _ -> {
                session.replies()
                        .line(line -> line.number("instalment", instalment.value())
                                .text("number", item.number())
                                .text("due_on", day.toString()));
                session.replies().say(session.texts().get("command.confirmDueDate.done", item.number(), day));
                yield Outcome.DONE;
            }
            case FollowUps.Answer.Refused(var flaw) ->
                throw new Refusal(session.texts().get("command.decision.refused." + flaw));
        };
    }

    private static OpenItem item(InstalmentId instalment, Session session) {
        return session.office().archive().invoices().open().stream()
                .filter(item -> item.id().equals(instalment))
                .findFirst()
                .orElseThrow(() -> new Refusal(session.texts().get("command.decision.refused.NO_SUCH_INSTALMENT")));
    }
}
