package app.puntuale.storage;

import app.puntuale.archive.Content;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Step;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.office.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A made-up firm with as many customers, invoices and lines of history as a benchmark asks for.
final class LargeFirm {

    static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final int BYTES = 9_000; // of a common e-invoice

    private LargeFirm() {}

    static Archive open(Path folder) {
        return new ArchiveDoor(Clock.fixed(ShelfTest.NOW, ZoneOffset.UTC), () -> "Livia").open(folder);
    }

    static List<InvoiceDraft> invoices(int count, int customers) {
        return IntStream.range(0, count)
                .mapToObj(number -> withItsOwnFile(Drafts.invoice(
                        Drafts.company("Cliente " + number % customers, "%011d".formatted(number % customers)),
                        String.valueOf(number),
                        "2026-01-10",
                        TODAY.minusDays(number % 120 - 20L).toString(),
                        "1220.00")))
                .toList();
    }

    private static InvoiceDraft withItsOwnFile(InvoiceDraft draft) {
        var random = new Random(draft.key().number().hashCode());
        var text = new StringBuilder("<FatturaElettronicaBody>");
        while (text.length() < BYTES) {
            text.append(line(random));
        }
        return new InvoiceDraft(
                draft.key(),
                draft.kind(),
                draft.issuedOn(),
                draft.payable(),
                draft.customer(),
                draft.instalments(),
                draft.references(),
                draft.doubts(),
                draft.fingerprint(),
                draft.fileName(),
                Content.of(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(Random random) {
        return """
                <DettaglioLinee>
                  <NumeroLinea>%d</NumeroLinea>
                  <Descrizione>articolo %x</Descrizione>
                  <Quantita>1.00</Quantita>
                  <PrezzoUnitario>%d.00</PrezzoUnitario>
                  <AliquotaIVA>22.00</AliquotaIVA>
                </DettaglioLinee>
                """.formatted(random.nextInt(1000), random.nextLong(), random.nextInt(100_000));
    }

    /// Calls and reminders in turn, as many for each customer; from the last of them it is up to a month.
    static void remember(Archive archive, int linesForEach) {
        archive.transactions()
                .run(() -> archive.invoices().open().stream()
                        .collect(Collectors.groupingBy(OpenItem::customer))
                        .forEach((customer, items) -> {
                            var about =
                                    items.stream().map(OpenItem::id).limit(3).collect(Collectors.toSet());
                            for (var line = 0; line < linesForEach; line++) {
                                archive.history()
                                        .add(
                                                customer,
                                                TODAY.minusDays(4L * (linesForEach - line) + customer.value() % 30),
                                                event(line, about));
                            }
                        }));
    }

    private static Event event(int line, Set<InstalmentId> about) {
        return line % 2 == 0
                ? new Event.Called(Optional.of(Step.FIRST_CALL), new CallOutcome.NoAnswer(), "", "nessuna risposta")
                : new Event.Written(ReminderLevel.FIRST, Channel.EMAIL, "2026/" + line, about, Optional.empty());
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("puntuale");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
