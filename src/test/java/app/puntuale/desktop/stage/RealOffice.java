package app.puntuale.desktop.stage;

import app.puntuale.Main;
import app.puntuale.PasswordsInMemory;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.VatNumber;
import app.puntuale.imports.Progress;
import app.puntuale.letters.LetterDesk;
import app.puntuale.office.Office;
import app.puntuale.settings.Company;
import app.puntuale.settings.Preferences;
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
        return Main.office(folder, clock, () -> "Marta Colfiori", new PasswordsInMemory());
    }

    public static LetterDesk letters(Office office) {
        return office.letters();
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
