package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.followups.QueueGroup;
import app.puntuale.interest.UserRate;
import app.puntuale.settings.Company;
import app.puntuale.settings.MailAccount;
import app.puntuale.settings.Preferences;
import app.puntuale.settings.TodayLayout;
import app.puntuale.texts.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsTest extends ShelfTest {

    private static final PostalAddress ADDRESS = new PostalAddress("Via Roma 1", "00100", "Roma", "", "IT");

    @Test
    void aNewArchiveKnowsNothingOfTheFirm() {
        assertEquals(Optional.empty(), archive.settings().company());
        assertEquals(Optional.empty(), archive.settings().mailAccount());
        assertEquals(Preferences.DEFAULT, archive.settings().preferences());
        assertEquals(List.of(), archive.settings().rates().all());
    }

    @Test
    void theCompanyComesBackWithEveryFact() {
        var logo = archive.documents().keep("logo.png", "image/png", Drafts.content("PNG"));
        var company = new Company(
                "Terranera Srl",
                new VatNumber("IT", "00743110157"),
                Optional.of(new TaxCode("00743110157")),
                ADDRESS,
                Optional.of(new Iban("IT60X0542811101000000123456")),
                Optional.of("Banca"),
                Optional.of("06 123"),
                Optional.of("noi@example.it"),
                Optional.of("noi@pec.it"),
                Optional.of("Livia Terranera, legale rappresentante"),
                Optional.of(logo));
        archive.settings().keep(company);
        assertEquals(Optional.of(company), archive.settings().company());
    }

    @Test
    void whatTheFirmNoLongerSaysOfItselfIsForgotten() {
        var spare = new Company(
                "Terranera Srl",
                new VatNumber("IT", "00743110157"),
                Optional.empty(),
                ADDRESS,
                Optional.empty(),
                Optional.empty(),
                Optional.of("06 123"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var silent = new Company(
                "Terranera SpA",
                spare.vatNumber(),
                Optional.empty(),
                ADDRESS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        archive.settings().keep(spare);
        archive.settings().keep(silent);
        assertEquals(Optional.of(silent), archive.settings().company());
    }

    @Test
    void theMailAccountAndThePreferencesAreKeptApart() {
        var account = new MailAccount(
                "smtp.example.it", 587, MailAccount.Security.STARTTLS, "noi@example.it", "noi@example.it");
        var preferences = new Preferences(Language.ENGLISH, Preferences.Theme.DARK, "Livia", true);
        archive.settings().keep(account);
        archive.settings().keep(preferences);
        assertEquals(Optional.of(account), archive.settings().mailAccount());
        assertEquals(preferences, archive.settings().preferences());
        assertEquals(Optional.empty(), archive.settings().company());
    }

    @Test
    void ratesOfTheUserComeInTheOrderOfTheirFirstDay() {
        var late = new UserRate(
                UserRate.Table.REFERENCE, day("2027-01-01"), day("2027-06-30"), new BigDecimal("2.40"), "GU 15");
        var early = new UserRate(
                UserRate.Table.LEGAL, day("2026-01-01"), day("2026-12-31"), new BigDecimal("1.625"), "decreto");
        archive.settings().rates().add(late);
        archive.settings().rates().add(early);
        assertEquals(List.of(early, late), archive.settings().rates().all());
    }

    @Test
    void protocolNumbersStartAtOneInEachSeriesAndYear() {
        assertEquals(1, archive.settings().nextProtocol("S", 2026));
        assertEquals(2, archive.settings().nextProtocol("S", 2026));
        assertEquals(1, archive.settings().nextProtocol("S", 2027));
        assertEquals(1, archive.settings().nextProtocol("M", 2026));
        assertEquals(3, archive.settings().nextProtocol("S", 2026));
    }

    @Test
    void aNumberOfALetterThatWasNeverFiledIsGivenToTheNext() {
        assertThrows(
                IllegalStateException.class,
                () -> archive.transactions().run(() -> {
                    archive.settings().nextProtocol("S", 2026);
                    throw new IllegalStateException("no paper");
                }));
        assertEquals(1, archive.settings().nextProtocol("S", 2026));
    }

    @Test
    void whoeverAsksAtTheSameMomentGetsANumberOfTheirOwn() {
        var given = new ConcurrentSkipListSet<Integer>();
        try (var people = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 40)
                    .forEach(_ ->
                            people.execute(() -> given.add(archive.settings().nextProtocol("S", 2026))));
        }
        assertEquals(IntStream.rangeClosed(1, 40).boxed().collect(Collectors.toSet()), given);
    }

    @Test
    void thePageOfTodayIsFoundAsItWasLeft() {
        assertEquals(TodayLayout.NEW, archive.settings().todayLayout());
        var left = TodayLayout.NEW
                .folding(QueueGroup.EMAILS)
                .folding(QueueGroup.CALLS)
                .folding(QueueGroup.EMAILS)
                .withCaughtUpSeenOn(LocalDate.of(2026, 3, 12));
        archive.settings().keep(left);
        assertEquals(
                new TodayLayout(Set.of(QueueGroup.CALLS), Optional.of(LocalDate.of(2026, 3, 12))),
                archive.settings().todayLayout());
    }
}
