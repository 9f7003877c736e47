package app.puntuale.command;

import app.puntuale.imports.BodyFacts;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.FileReader;
import app.puntuale.imports.InvoiceFacts;
import app.puntuale.imports.PartyFacts;
import app.puntuale.imports.ReadFile;
import app.puntuale.imports.WrittenDay;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// `inspect`: what a file says, without an archive and without storing anything.
final class Inspect implements Command {

    private final FileReader reader;

    Inspect(FileReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.inspect.about"), texts).paths().json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var report = new Report(session.replies(), session.texts());
        reader.read(given.paths(), report);
        return report.outcome;
    }

    /// Answers file by file, as they are read: a folder may hold thousands.
    private static final class Report implements FileReader.Reading {

        private final Replies replies;
        private final Texts texts;
        private Outcome outcome = Outcome.DONE;

        Report(Replies replies, Texts texts) {
            this.replies = replies;
            this.texts = texts;
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void found(ReadFile file) {
            replies.line(line -> InspectReply.fields(line, file, texts));
            switch (file.facts()) {
                case FileFacts.EInvoice(var facts) -> say(file, facts);
                case FileFacts.Sdi(var facts) ->
                    replies.say(texts.get(
                            "command.inspect.sdi",
                            file.name(),
                            texts.get(
                                    "command.inspect.message." + facts.message().kind()),
                            facts.message().kind(),
                            facts.message().fileName().orElse("—")));
                case FileFacts.Refused refused -> {
                    outcome = Outcome.REFUSED;
                    replies.say(texts.get("command.inspect.refused", file.name(), InspectReply.reason(refused, texts)));
                }
            }
        }

        private void say(ReadFile file, InvoiceFacts facts) {
            for (var body : facts.bodies()) {
                replies.say(texts.get(
                        "command.inspect.invoice",
                        file.name(),
                        body.typeCode(),
                        body.number(),
                        day(body.date()),
                        name(facts.supplier()),
                        name(facts.customer()),
                        total(body)));
            }
        }

        private static String name(Optional<PartyFacts> party) {
            return party.map(PartyFacts::name).orElse("—");
        }

        /// Files may carry any text for a date.
        private static String day(String written) {
            return WrittenDay.read(written).map(Formats::day).orElse(written);
        }

        private static String total(BodyFacts body) {
            return body.total()
                    .or(body::totalOfSummary)
                    .map(total -> body.currency() + " " + Formats.figure(total))
                    .orElse("—");
        }
    }
}
