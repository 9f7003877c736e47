package app.puntuale.command;

import app.puntuale.followups.HistoryEntry;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.EventWords;
import java.util.Optional;

/// `history`: what happened with a customer, the oldest first; what was corrected says so.
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
        var known = session.office().today().caseOf(customer.id()).orElseThrow();
        var entries = known.history();
        var wrong = known.corrected();
        var texts = session.texts();
        for (var entry : entries) {
            session.replies()
                    .line(line -> line.number("entry", entry.id().value())
                            .text("on", entry.on().toString())
                            .text("recorded_at", entry.recordedAt().toString())
                            .text("author", entry.author())
                            .text("event", EventCode.of(entry.event()))
                            .text("told", EventWords.of(entry.event(), texts).sentence())
                            .text("corrected", Optional.ofNullable(wrong.get(entry.id()))));
            session.replies().say(sentence(entry, texts));
            Optional.ofNullable(wrong.get(entry.id()))
                    .ifPresent(why -> session.replies().say("            " + texts.get("facts.corrected", why)));
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
