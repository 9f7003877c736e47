package app.puntuale.command;

import app.puntuale.followups.HistoryEntry;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.EventWords;

/// `history`: what happened with a customer, the oldest first.
final class HistoryCommand implements Command {

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.history.about"), texts).customer().json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        var entries = session.office().archive().history().of(customer.id());
        var texts = session.texts();
        for (var entry : entries) {
            session.replies()
                    .line(line -> line.number("entry", entry.id().value())
                            .text("on", entry.on().toString())
                            .text("recorded_at", entry.recordedAt().toString())
                            .text("author", entry.author())
                            .text("event", EventCode.of(entry.event()))
                            .text("told", EventWords.of(entry.event(), texts).sentence()));
            session.replies().say(sentence(entry, texts));
        }
        if (entries.isEmpty()) {
            session.replies().say(texts.get("command.history.none", customer.name()));
        }
        return Outcome.DONE;
    }

    private static String sentence(HistoryEntry entry, Texts texts) {
        return Formats.day(entry.on()) + "  "
                + EventWords.of(entry.event(), texts).sentence();
    }
}
