package app.puntuale.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.VatNumber;
import app.puntuale.desktop.stage.PaperArchive;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.settings.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyViewModelTest {

    private final PaperArchive archive = new PaperArchive();
    private final CompanyViewModel model = new CompanyViewModel(archive, new Workroom().desk());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # F-1: what is typed, what is said while one types
            VAT_NUMBER |                             | NEUTRAL |
            VAT_NUMBER | 0418273                     | NEUTRAL | Mancano 4 cifre
            VAT_NUMBER | 0418273500                  | NEUTRAL | Manca una cifra
            VAT_NUMBER | 04182735003                 | SUCCESS | Numero formalmente corretto
            VAT_NUMBER | IT 0418 2735 003            | SUCCESS | Numero formalmente corretto
            VAT_NUMBER | 04182735008                 | DANGER  | L’ultima cifra non torna: controlli di aver copiato bene il numero. Dovrebbe finire con 3.
            VAT_NUMBER | 0418273500X                 | DANGER  | La partita IVA ha undici cifre, senza lettere.
            VAT_NUMBER | 00000000000                 | DANGER  | Solo zeri non sono una partita IVA.
            VAT_NUMBER | DE123456789                 | NEUTRAL | Numero di un altro Paese: qui non si può controllare
            # F-6
            IBAN       | IT60 X054                   | NEUTRAL | Mancano 19 caratteri
            IBAN       | IT60X0542811101000000123456 | SUCCESS | IBAN corretto: comparirà con il codice QR
            IBAN       | IT60X0542811101000000123457 | DANGER  | Le cifre di controllo non tornano: lo confronti con quello della banca.
            IBAN       | 60X0542811101000000123456   | DANGER  | Le prime due lettere sono quelle del Paese: IT per l’Italia.
            # F-9
            PEC        | valdombra@gmail.com         | WARNING | Sembra una casella normale, non una PEC: la controlli.
            PEC        | valdombra@pec.example       | NEUTRAL |
            """)
    void theNumbersAreLookedAtWhileOneTypes(CompanyField field, String typed, String tone, String sentence) {
        model.text(field).set(typed == null ? "" : typed);
        var hint = model.hint(field).get();
        assertEquals(tone, hint.tone().name());
        assertEquals(sentence == null ? "" : sentence, hint.sentence());
    }

    @Test
    void onlyTheNameIsNeeded() {
        assertFalse(model.isNamed().get());
        model.keep(() -> {});
        assertEquals(Optional.empty(), archive.settings.company());

        model.text(CompanyField.NAME).set("Serramenti Valdombra S.r.l.");
        assertTrue(model.isNamed().get());
        model.keep(() -> {});
        assertEquals(
                Optional.of(new Company(
                        "Serramenti Valdombra S.r.l.",
                        new VatNumber("IT", ""),
                        Optional.empty(),
                        new PostalAddress("", "", "", "", "IT"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                archive.settings.company());
    }

    @Test
    void whatWasKeptComesBackIntoTheForm() {
        model.text(CompanyField.NAME).set("Serramenti Valdombra S.r.l.");
        model.text(CompanyField.VAT_NUMBER).set("04182735003");
        model.text(CompanyField.IBAN).set("it60 x054 2811 1010 0000 0123 456");
        model.keep(() -> {});

        var again = new CompanyViewModel(archive, new Workroom().desk());
        again.refresh();
        assertEquals("04182735003", again.text(CompanyField.VAT_NUMBER).get());
        assertEquals(
                "IT60 X054 2811 1010 0000 0123 456",
                again.text(CompanyField.IBAN).get());
        assertEquals(
                Optional.of(new Iban("IT60X0542811101000000123456")),
                archive.settings.company().flatMap(Company::iban));
    }

    @Test
    void theLogoIsKeptWithTheRest() throws IOException {
        var file = folder.resolve("logo.png");
        Files.write(file, new byte[] {1, 2, 3});
        model.text(CompanyField.NAME).set("Serramenti Valdombra S.r.l.");
        model.chooseLogo(file);
        assertEquals(Optional.empty(), archive.settings.company());
        model.keep(() -> {});

        var kept = archive.settings.company().flatMap(Company::logo).flatMap(archive::find);
        assertEquals(Optional.of("logo.png"), kept.map(document -> document.name()));
        assertEquals(Optional.of("image/png"), kept.map(document -> document.mediaType()));
    }
}
