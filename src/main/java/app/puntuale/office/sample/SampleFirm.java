package app.puntuale.office.sample;

import app.puntuale.customers.CustomerId;
import app.puntuale.imports.Progress;
import app.puntuale.office.Office;
import app.puntuale.settings.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The made-up firm to try the program with. Everything goes through the desks of the office: its invoices are real
/// e-invoices that are imported, its letters are printed and kept.
public final class SampleFirm {

    /// What became of the wish.
    public sealed interface Answer {
        record Opened(String company, int customers, int invoices) implements Answer {}

        /// The archive already belongs to somebody: nothing was touched.
        record NotEmpty() implements Answer {}
    }

    private final Office office;

    public SampleFirm(Office office) {
        this.office = office;
    }

    /// Fills an empty archive, wholly or not at all; takes a few seconds.
    ///
    /// @param today from which every situation is seen
    public Answer open(LocalDate today) {
        return office.archive().transactions().inOne(() -> isEmpty() ? opened(today) : new Answer.NotEmpty());
    }

    /// Removes it again, with all that was tried on it: the archive is empty, as before. False, and nothing is touched,
    /// when it is not there, or when somebody has brought in invoices of their own.
    public boolean remove() {
        return office.archive().transactions().inOne(() -> {
            var settings = office.archive().settings();
            var as = settings.preferences();
            var removed = as.sample()
                    && office.archive()
                            .emptyOf(SampleCompany.COMPANY.vatNumber().toString());
            if (removed) {
                settings.keep(new Preferences(as.language(), as.theme(), as.author(), false));
            }
            return removed;
        });
    }

    private boolean isEmpty() {
        return office.archive().settings().company().isEmpty()
                && office.archive().customers().all().isEmpty();
    }

    private Answer opened(LocalDate today) {
        var story = new SampleStory(today);
        introduce();
        bringIn(story.invoices());
        for (var customer : SampleCustomer.values()) {
            makeAcquainted(customer);
        }
        for (var episode : story.episodes()) {
            episode.act().at(office, id(episode.customer()), episode.on());
        }
        office.archive().settings().diary().paymentsSeen(today); // so that a first reminder can be tried at once
        return new Answer.Opened(
                SampleCompany.COMPANY.name(),
                SampleCustomer.values().length,
                story.invoices().size());
    }

    private void introduce() {
        var settings = office.archive().settings();
        var as = settings.preferences();
        settings.keep(SampleCompany.COMPANY);
        settings.keep(new Preferences(as.language(), as.theme(), as.author(), true));
    }

    private void bringIn(List<SampleInvoice> invoices) {
        try {
            var folder = Files.createTempDirectory("puntuale");
            try {
                write(invoices, folder);
                office.imports().carryOut(office.imports().preview(List.of(folder), Progress.none()), Progress.none());
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<SampleInvoice> invoices, Path folder) throws IOException {
        var writer = new SampleFatturaPa(SampleCompany.COMPANY);
        for (var invoice : invoices) {
            var name = writer.fileName(invoice);
            Files.write(folder.resolve(name), writer.invoice(invoice));
            Files.write(
                    folder.resolve(name.replace(".xml", "_RC_001.xml")),
                    writer.receipt(invoice, invoice.issuedOn().plusDays(1)));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// E-invoices do not say how to reach a customer.
    private void makeAcquainted(SampleCustomer customer) {
        var customers = office.archive().customers();
        var known = customers.find(id(customer)).orElseThrow();
        customers.change(known.withContacts(customer.contacts()));
    }

    private CustomerId id(SampleCustomer customer) {
        return office.archive()
                .customers()
                .findBy(customer.reference())
                .orElseThrow()
                .id();
    }
}
