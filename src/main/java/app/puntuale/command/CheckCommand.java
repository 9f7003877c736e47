package app.puntuale.command;

import app.puntuale.archive.DocumentId;
import app.puntuale.followups.Chain;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Stream;

/// `check`: whether the archive still says what the program wrote into it.
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.check.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var archive = session.office().archive();
        var results = Stream.of(
                history(archive.chain().verify(), session),
                numbers(
                        "sums",
                        archive.inspection().wrongSums().stream()
                                .map(InstalmentId::value)
                                .toList(),
                        session),
                numbers(
                        "documents",
                        archive.inspection().changedDocuments().stream()
                                .map(DocumentId::value)
                                .toList(),
                        session));
        return results.toList().contains(Outcome.REFUSED) ? Outcome.REFUSED : Outcome.DONE;
    }

    private static Outcome history(Chain.State state, Session session) {
        var texts = session.texts();
        return switch (state) {
            case Chain.State.Intact(var lines, var seal) -> {
                session.replies()
                        .line(line -> line.text("check", "history")
                                .flag("intact", true)
                                .number("lines", lines)
                                .text("seal", seal));
                session.replies().say(texts.get("command.check.history.intact", lines, seal));
                yield Outcome.DONE;
            }
            case Chain.State.Broken(var position, var entry, var damage) -> {
                session.replies()
                        .line(line -> line.text("check", "history")
                                .flag("intact", false)
                                .number("line", position)
                                .number("entry", entry.map(id -> id.value()))
                                .text("damage", Today.word(damage)));
                session.replies()
                        .say(
                                entry.isEmpty()
                                        ? texts.get("command.check.history.end", position)
                                        : texts.get("command.check.history." + damage, position));
                yield Outcome.REFUSED;
            }
        };
    }

    private static Outcome numbers(String check, List<Long> wrong, Session session) {
        session.replies()
                .line(line -> line.text("check", check)
                        .flag("intact", wrong.isEmpty())
                        .texts("wrong", wrong.stream().map(String::valueOf).toList()));
        session.replies()
                .say(session.texts()
                        .get(
                                "command.check." + check,
                                wrong.size(),
                                String.join(
                                        ", ",
                                        wrong.stream().map(String::valueOf).toList())));
        return wrong.isEmpty() ? Outcome.DONE : Outcome.REFUSED;
    }
}
