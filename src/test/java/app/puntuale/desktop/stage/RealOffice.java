package app.puntuale.desktop.stage;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.VatNumber;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.PaymentsInHistory;
import app.puntuale.followups.Policy;
import app.puntuale.followups.TodayDesk;
import app.puntuale.formats.EInvoiceReader;
import app.puntuale.imports.ImportDesk;
import app.puntuale.imports.Progress;
import app.puntuale.interest.Rates;
import app.puntuale.letters.LetterDesk;
import app.puntuale.letters.LetterShelves;
import app.puntuale.office.Office;
import app.puntuale.payments.Cashier;
import app.puntuale.pdf.PdfPrinter;
import app.puntuale.settings.Company;
import app.puntuale.settings.Preferences;
import app.puntuale.storage.ArchiveDoor;
import app.puntuale.texts.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// An office as the program builds it, on an archive of its own, on the day of the stage.
public final class RealOffice {

    private RealOffice() {}

    public static Office in(Path folder) {
        var clock = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneId.of("Europe/Rome"));
        var archive = new ArchiveDoor(clock, () -> "Marta Colfiori").open(folder);
        var today = new TodayDesk(archive.customers(), archive.invoices(), archive.history(), Policy.DEFAULT);
        return new Office(
                archive,
                new ImportDesk(new EInvoiceReader(), archive.imports(), archive.settings(), archive.transactions()),
                today,
                new CallDesk(today, archive.history(), archive.transactions()),
                new FollowUps(archive.invoices(), archive.history(), archive.transactions()),
                new Cashier(
                        archive.payments(),
                        archive.invoices(),
                        new PaymentsInHistory(archive.history()),
                        archive.transactions()));
    }

    public static LetterDesk letters(Office office) {
        var archive = office.archive();
        return new LetterDesk(
                new LetterShelves(
                        archive.customers(),
                        archive.invoices(),
                        archive.payments(),
                        archive.history(),
                        archive.settings(),
                        archive.documents(),
                        archive.transactions()),
                new PdfPrinter(),
                Rates.shipped());
    }

    /// The firm of the paperwork, with all that a letter needs.
    public static void introduce(Office office) {
        var settings = office.archive().settings();
        settings.keep(
                settings.preferences().author().isEmpty()
                        ? new Preferences(Language.ITALIAN, Preferences.Theme.SYSTEM, "Marta Colfiori", false)
                        : settings.preferences());
        settings.keep(new Company(
                "Serramenti Valdombra S.r.l.",
                new VatNumber("IT", "04182735003"),
                Optional.empty(),
                new PostalAddress("Via dei Mulini 14", "25128", "Brescia", "BS", "IT"),
                Optional.of(new Iban("IT60X0542811101000000123456")),
                Optional.of("Banca Dimostrativa, filiale di Brescia"),
                Optional.of("030 555 0100"),
                Optional.of("crediti@valdombra.example"),
                Optional.of("valdombra@pec.example"),
                Optional.of("Livia Terranera, legale rappresentante"),
                Optional.empty()));
    }

    public static CustomerId customer(Office office, String name) {
        return office.archive().customers().all().stream()
                .filter(customer -> customer.name().startsWith(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// With those files imported.
    public static Office in(Path folder, List<Path> files) {
        var office = in(folder);
        office.imports().carryOut(office.imports().preview(files, Progress.none()), Progress.none());
        return office;
    }
}
