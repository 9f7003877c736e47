package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Task;
import app.puntuale.texts.Texts;
import app.puntuale.words.TaskWords;
import java.util.Optional;

/// `tasks`: what we have to do ourselves before we may ask.
final class TasksCommand implements Command {

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.tasks.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var texts = session.texts();
        var table = new Table().words("").words("").words("").words("");
        for (var task : session.office().today().ownWork().tasks()) {
            session.replies().line(line -> {
                line.object("customer", object -> CustomerReply.customer(object, task.customer()));
                fields(line, task.what(), session);
            });
            table.row(row(task.customer(), task.what(), session));
        }
        if (table.isEmpty()) {
            session.replies().say(texts.get("command.tasks.none"));
        }
        table.bareLines().forEach(session.replies()::say);
        return Outcome.DONE;
    }

    static void fields(JsonObject line, Task task, Session session) {
        line.text("task", code(task.what()))
                .text("told", TaskWords.sentence(task, session.texts()))
                .text("owner", Optional.of(task.owner()).filter(owner -> !owner.isEmpty()))
                .day("by", task.by())
                .text("since", task.since().toString())
                .flag("late", task.isLate(session.today()));
    }

    private static String code(Task.What what) {
        return switch (what) {
            case Task.What.LookInto _ -> "look_into_dispute";
            case Task.What.Clear(var question, var _, var _) -> Today.word(question);
            case Task.What.Do(var move, var _) -> Today.word(move);
        };
    }

    private static String[] row(Customer customer, Task task, Session session) {
        var texts = session.texts();
        return new String[] {
            customer.name(),
            TaskWords.sentence(task, texts),
            task.owner().isEmpty() ? "—" : task.owner(),
            task.by()
                    .map(day ->
                            texts.get(task.isLate(session.today()) ? "command.tasks.late" : "command.tasks.by", day))
                    .orElse("—")
        };
    }
}
