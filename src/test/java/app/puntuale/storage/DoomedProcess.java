package app.puntuale.storage;

import app.puntuale.archive.DocumentId;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.invoices.OpenItem;
import app.puntuale.mail.Message;
import app.puntuale.mail.MessageId;
import app.puntuale.office.Archive;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works on an archive until it is killed; each line it prints is a piece of work that was confirmed to it.
final class DoomedProcess {

    static final int BATCH = 400;

    private final Archive archive;

    private DoomedProcess(Archive archive) {
        this.archive = archive;
    }

    public static void main(String[] arguments) {
        var door = new ArchiveDoor(Clock.fixed(ShelfTest.NOW, ZoneOffset.UTC), () -> "Livia");
        try (var archive = door.open(Path.of(arguments[0]))) {
            var work = new DoomedProcess(archive);
            switch (arguments[1]) {
                case "import" -> work.importBatches();
                case "mail" -> work.sendMessages();
                case "letter" -> work.writeLetters();
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }

    private static void confirmed(String work) {
        System.out.println(work);
        System.out.flush();
    }

    /// Batches of invoices with their credit notes, documents and customers, one transaction each.
    private void importBatches() {
        for (var batch = archive.customers().all().size(); ; batch++) {
            archive.imports().store(batch(batch));
            confirmed("batch " + batch);
        }
    }

    private static List<InvoiceDraft> batch(int batch) {
        var customer = Drafts.company("Cliente " + batch, "%011d".formatted(batch));
        var drafts = new ArrayList<InvoiceDraft>();
        for (var i = 0; i < BATCH; i++) {
            drafts.add(Drafts.invoice(customer, batch + "/" + i, "2026-01-10", "2026-02-10", "100.00"));
        }
        drafts.add(Drafts.creditNote(customer, batch + "/NC", "2026-01-11", "100.00", Drafts.naming(batch + "/0")));
        return drafts;
    }

    /// A message is recorded with its original, marked as being sent, and then as sent.
    private void sendMessages() {
        var item = archive.invoices().open().getFirst();
        for (var number = archive.outbox().all().size(); ; number++) {
            var header = "<" + number + "@puntuale>";
            var id = archive.transactions().inOne(() -> {
                var original = archive.documents()
                        .keep(header + ".eml", "message/rfc822", Drafts.content("Subject: " + header));
                return archive.outbox().record(message(item, header, original));
            });
            confirmed("written " + id.value());
            archive.outbox().move(id, Message.State.WRITTEN, Message.State.SENDING, "");
            confirmed("sending " + id.value());
            archive.outbox().move(id, Message.State.SENDING, Message.State.SENT, "250 ok");
            confirmed("sent " + id.value());
        }
    }

    private static Message message(OpenItem item, String header, DocumentId original) {
        return new Message(
                new MessageId(0),
                item.customer(),
                ReminderLevel.FIRST,
                "2026/1",
                Set.of(item.id()),
                header,
                "noi@example.it",
                "loro@example.it",
                "Fattura",
                "Gentile cliente",
                List.of(original),
                original,
                ShelfTest.day("2026-03-12"),
                Message.State.WRITTEN,
                Optional.empty(),
                "");
    }

    /// The number, the PDF and the entry in the history, in one transaction.
    private void writeLetters() {
        var item = archive.invoices().open().getFirst();
        while (true) {
            var number = archive.transactions().inOne(() -> {
                var protocol = archive.settings().nextProtocol("L", 2026);
                var pdf = archive.documents()
                        .keep(protocol + ".pdf", "application/pdf", Drafts.content("%PDF " + protocol));
                archive.history()
                        .add(
                                item.customer(),
                                ShelfTest.day("2026-03-12"),
                                new Event.Written(
                                        ReminderLevel.FIRST,
                                        Channel.LETTER,
                                        String.valueOf(protocol),
                                        Set.of(item.id()),
                                        Optional.of(pdf)));
                return protocol;
            });
            confirmed("letter " + number);
        }
    }
}
