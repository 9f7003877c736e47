package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Explanation;
import app.puntuale.followups.Move;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Route;
import app.puntuale.followups.Stage;
import app.puntuale.followups.Step;
import app.puntuale.texts.Texts;
import app.puntuale.words.ExplanationWords;
import app.puntuale.words.TaskWords;
import java.util.ArrayList;
import java.util.List;

/// `explain`: why this, why not another step, what next and when.
final class Explain implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.explain.about"), texts).customer().json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        var desk = session.office().today();
        var known = desk.caseOf(customer.id()).orElseThrow();
        var explanation = Explanation.of(desk.rulebook(), known, session.today());
        var open = open(explanation, customer, session);
        var routes = RoutesCommand.isAskedForIn(explanation.proposal())
                ? RoutesCommand.of(customer.id(), session)
                : List.<Route>of();
        var next = NextStep.of(customer, session);
        session.replies()
                .line(line -> new ExplainReply(explanation, open, routes, session).fields(line, customer, next));
        session.replies().say(customer.name());
        sentences(explanation, open, session.texts()).forEach(session.replies()::say);
        if (!routes.isEmpty()) {
            session.replies().say("  " + session.texts().get("command.today.routes", customer.name()));
            RoutesCommand.sentences(routes, session.texts())
                    .forEach(sentence -> session.replies().say("    " + sentence));
        }
        session.replies().say("  " + next.sentence());
        return Outcome.DONE;
    }

    /// The seven questions, where what comes next asks them.
    private static List<Checked> open(Explanation explanation, Customer customer, Session session) {
        return explanation.stages().stream()
                .filter(stage -> stage.state() == Stage.State.NEXT)
                .map(Stage::step)
                .findFirst()
                .map(step -> step == Step.NOTICE_OF_DEFAULT ? ReminderLevel.NOTICE : ReminderLevel.FIRST)
                .map(level -> session.office().letters().questions(customer.id(), level, session.today()))
                .orElseGet(List::of)
                .stream()
                .filter(Checked::isOpen)
                .toList();
    }

    private static List<String> sentences(Explanation explanation, List<Checked> open, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(ExplanationWords.today(explanation.proposal(), texts));
        explanation.track().ifPresent(track -> lines.add(ExplanationWords.track(track, texts)));
        explanation.stages().forEach(stage -> lines.add("  " + ExplanationWords.stage(stage, texts)));
        explanation.notAsked().forEach(left -> lines.add(ExplanationWords.notAsked(left, texts)));
        explanation.promises().made().forEach(made -> lines.add(ExplanationWords.promise(made, texts)));
        if (!explanation.promises().isAnotherAdvisable()) {
            lines.add(texts.get("facts.noThirdPromise"));
        }
        explanation.cause().ifPresent(noted -> {
            lines.add(texts.get("facts.explain.cause", texts.get("facts.cause." + noted.cause())));
            noted.cause().strategy().forEach((Move move) -> lines.add("  " + texts.get("facts.move." + move)));
        });
        open.forEach(one -> lines.add(texts.get(
                "facts.explain.question",
                texts.get("facts.question." + one.question()),
                texts.get("facts.reply." + one.reply()))));
        explanation
                .tasks()
                .forEach(task -> lines.add(texts.get("facts.explain.task", TaskWords.sentence(task, texts))));
        return lines.stream().map(line -> "  " + line).toList();
    }
}
