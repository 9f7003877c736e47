package app.puntuale.command;

import app.puntuale.mail.Message;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;

/// `outbox`: the e-mails that wait for somebody, or all of them.
final class OutboxCommand implements Command {

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.outbox.about"), texts)
                .flag("--all", texts.get("command.outbox.all"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var office = session.office();
        office.mailroom().afterRestart();
        var messages = given.has("--all")
                ? office.archive().outbox().all()
                : office.mailroom().pending();
        var texts = session.texts();
        var table = new Table()
                .figures(texts.get("command.outbox.column.number"))
                .words(texts.get("mail.column.day"))
                .words(texts.get("mail.column.state"))
                .words(texts.get("command.outbox.column.to"))
                .words(texts.get("mail.column.subject"));
        for (var message : messages) {
            session.replies().line(line -> fields(line, message));
            table.row(
                    String.valueOf(message.id().value()),
                    Formats.day(message.writtenOn()),
                    texts.get("mail.state." + message.state()),
                    message.to(),
                    message.subject());
        }
        if (table.isEmpty()) {
            session.replies().say(texts.get("command.outbox.none"));
        } else {
            table.lines().forEach(session.replies()::say);
        }
        return Outcome.DONE;
    }

    private static void fields(JsonObject line, Message message) {
        line.number("message", message.id().value())
                .number("customer", message.customer().value())
                .text("level", Levels.word(message.level()))
                .text("protocol", message.protocol())
                .text("to", message.to())
                .text("subject", message.subject())
                .text("written_on", message.writtenOn().toString())
                .text("state", Today.word(message.state()))
                .text("answer", message.answer());
    }
}
