package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Explanation;
import app.puntuale.followups.NotAsked;
import app.puntuale.followups.NotedCause;
import app.puntuale.followups.Promises;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.followups.Route;
import app.puntuale.followups.Stage;
import app.puntuale.followups.Waiting;
import app.puntuale.texts.Texts;
import app.puntuale.words.ExplanationWords;
import app.puntuale.words.ReasonWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An explanation in fields for a machine.
///
/// @param open of the seven questions, those without a yes
/// @param routes how to go on; empty unless that is what is to be decided
record ExplainReply(Explanation explanation, List<Checked> open, List<Route> routes, Session session) {

    void fields(JsonObject line, Customer customer, NextStep next) {
        line.object("customer", object -> CustomerReply.customer(object, customer));
        today(line);
        line.object(
                "policy",
                explanation.track(),
                (object, track) -> object.text("name", track.policy().text())
                        .text("why", Today.word(track.why()))
                        .flag("fast_lane", track.isFast()));
        line.list("steps", explanation.stages(), this::stage)
                .list("not_asked", explanation.notAsked(), this::notAsked)
                .list("promises", explanation.promises().made(), ExplainReply::promise)
                .flag("another_promise", explanation.promises().isAnotherAdvisable())
                .object("cause", explanation.cause(), this::cause)
                .list(
                        "open_questions",
                        open,
                        (object, one) -> object.text("question", Today.word(one.question()))
                                .text("reply", Today.word(one.reply())))
                .list("tasks", explanation.tasks(), (object, task) -> TasksCommand.fields(object, task, session));
        if (!routes.isEmpty()) {
            line.list("routes", routes, (object, route) -> RoutesCommand.fields(object, route, texts()));
        }
        next.fields(line);
    }

    private void today(JsonObject line) {
        var proposal = explanation.proposal();
        var act = proposal instanceof Proposal.Act that ? Optional.of(that) : Optional.<Proposal.Act>empty();
        line.text("action", act.map(that -> Today.word(that.action())))
                .text("reason", act.map(that -> ReasonWords.sentence(that, texts())))
                .text("reason_code", act.map(that -> ReasonCode.of(that.reason())))
                .text("waiting", waiting(proposal).map(Today::word))
                .day("waiting_until", until(proposal))
                .text("ends", waiting(proposal).map(why -> ExplanationWords.ends(why, texts())))
                .text("told", ExplanationWords.today(proposal, texts()));
    }

    private static Optional<Waiting> waiting(Proposal proposal) {
        return switch (proposal) {
            case Proposal.WaitUntil(var _, var why) -> Optional.of(why);
            case Proposal.Stopped(var why) -> Optional.of(why);
            case Proposal.Act _, Proposal.Nothing _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> until(Proposal proposal) {
        return proposal instanceof Proposal.WaitUntil(var day, var _) ? Optional.of(day) : Optional.empty();
    }

    private void stage(JsonObject object, Stage stage) {
        object.text("step", Today.word(stage.step()))
                .text("state", Today.word(stage.state()))
                .day("on", stage.on())
                .text("waiting", stage.waiting().map(Today::word))
                .text("told", ExplanationWords.stage(stage, texts()));
    }

    private void notAsked(JsonObject object, NotAsked left) {
        object.text("invoice", left.item().number())
                .number("instalment", left.item().id().value())
                .amount("amount", left.amount())
                .text("why", Today.word(left.why()))
                .day("until", left.until())
                .text("told", ExplanationWords.notAsked(left, texts()));
    }

    private static void promise(JsonObject object, Promises.Made made) {
        object.number("entry", made.line().value())
                .text("on", made.on().toString())
                .text("by", made.promise().by().toString())
                .text("awaited_until", made.awaitedUntil().toString())
                .amount("amount", made.promise().amount())
                .amount("received", made.promise().received())
                .text("who", made.who())
                .text("fate", Today.word(made.fate()));
    }

    private void cause(JsonObject object, NotedCause noted) {
        object.text("cause", Today.word(noted.cause()))
                .text("note", noted.note())
                .text("on", noted.on().toString())
                .texts(
                        "strategy",
                        noted.cause().strategy().stream().map(Today::word).toList())
                .texts(
                        "told",
                        noted.cause().strategy().stream()
                                .map(move -> texts().get("facts.move." + move))
                                .toList());
    }

    private Texts texts() {
        return session.texts();
    }
}
