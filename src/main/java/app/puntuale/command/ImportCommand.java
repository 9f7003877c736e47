package app.puntuale.command;

import app.puntuale.imports.Preview;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// `import`: a preview, one question, and then all of it or nothing.
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.import.about"), texts)
                .paths()
                .flag("--yes", texts.get("command.import.yes"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var desk = session.office().imports();
        var texts = session.texts();
        var reading = session.progress(files -> texts.get("command.import.reading", files));
        var preview = desk.preview(given.paths(), reading);
        reading.done();
        var reply = new ImportReply(session.replies(), session.texts());
        reply.preview(preview);
        if (!preview.hasSomethingToStore()) {
            reply.lines(preview, Optional.empty());
            session.replies().say(session.texts().get("command.import.nothing"));
            return outcome(preview);
        }
        if (!given.has("--yes") && !isConfirmed(session)) {
            reply.lines(preview, Optional.empty());
            return Outcome.REFUSED;
        }
        var storing = session.progress(files -> texts.get("command.import.storing", files, reading.files()));
        var result = desk.carryOut(preview, storing);
        storing.done();
        reply.lines(preview, Optional.of(result));
        reply.result(result);
        return result.lost().isEmpty() ? outcome(preview) : Outcome.REFUSED;
    }

    private static boolean isConfirmed(Session session) {
        if (!session.mayAsk()) {
            session.replies().warn(session.texts().get("command.import.unconfirmed"));
            return false;
        }
        var agreed = session.agreesTo(session.texts().get("command.import.question"));
        if (!agreed) {
            session.replies().say(session.texts().get("command.import.declined"));
        }
        return agreed;
    }

    /// A changed copy is not taken, so that a person looks at it.
    private static Outcome outcome(Preview preview) {
        return preview.refused() + preview.changedCopies().count() > 0 ? Outcome.REFUSED : Outcome.DONE;
    }
}
