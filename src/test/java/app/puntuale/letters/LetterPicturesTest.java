package app.puntuale.letters;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Rates;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.letters.FilingAnswer.Filed;
import app.puntuale.money.Money;
import app.puntuale.pdf.PdfPrinter;
import app.puntuale.pdf.Screens;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of letter, printed and kept for people to look at.
class LetterPicturesTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    @ParameterizedTest
    @EnumSource(ReminderLevel.class)
    void oneInvoiceAtEveryLevelToACompany(ReminderLevel level) throws IOException {
        keep("one-" + level, new Valdombra().invoice("022/2026", "2026-02-07", "2026-03-09", "427.00"), level);
    }

    @ParameterizedTest
    @EnumSource(ReminderLevel.class)
    void twoInvoicesAtEveryLevelAsInThePicture(ReminderLevel level) throws IOException {
        keep("two-" + level, Valdombra.asInThePicture(), level);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReminderLevel.class,
            names = {"FIRST", "NOTICE"})
    void eightyInvoices(ReminderLevel level) throws IOException {
        var firm = new Valdombra();
        for (var i = 1; i <= 80; i++) {
            firm.invoice(
                    "%03d/2025".formatted(i),
                    "2025-%02d-%02d".formatted(1 + i / 10, 1 + i % 28),
                    "2025-%02d-%02d".formatted(3 + i / 10, 1 + i % 28),
                    100 + 37 * i + ".50");
        }
        keep("eighty-" + level, firm, level);
    }

    @ParameterizedTest
    @EnumSource(ReminderLevel.class)
    void aPrivatePersonIsNeverShownTheAct(ReminderLevel level) throws IOException {
        keep(
                "consumer-" + level,
                new Valdombra()
                        .owedBy("Giulia Fontanarosa", CustomerKind.CONSUMER)
                        .invoice("019/2026", "2026-01-07", "2026-02-06", "1098.00"),
                level);
    }

    @Test
    void currenciesStandApart() throws IOException {
        keep(
                "currencies",
                new Valdombra()
                        .owedBy(
                                "Alpenholz Bau GmbH",
                                CustomerKind.COMPANY,
                                new PostalAddress("Hauptstraße 5", "6020", "Innsbruck", "", "AT"))
                        .invoice("301/2025", "2025-10-01", "2025-10-31", "2440.00")
                        .item(
                                "302/2025",
                                "2025-10-05",
                                Optional.of("2025-11-04"),
                                new Money(new BigDecimal("1830"), Currency.getInstance("USD")),
                                Set.of(),
                                1,
                                1)
                        .item(
                                "303/2025",
                                "2025-10-05",
                                Optional.of("2025-11-04"),
                                new Money(new BigDecimal("950.50"), Currency.getInstance("CHF")),
                                Set.of(),
                                1,
                                1),
                ReminderLevel.NOTICE);
    }

    @Test
    void longNamesInstalmentsAndCredits() throws IOException {
        var firm = new Valdombra()
                .owedBy(
                        "Consorzio Intercomunale per la Gestione dei Servizi Socio-Assistenziali della Valle del Po in Liquidazione 😀",
                        CustomerKind.PUBLIC_BODY,
                        new PostalAddress(
                                "Via dei Santi Martiri della Libertà e della Resistenza 1234/bis, scala C, interno 14",
                                "42121",
                                "REGGIO NELL’EMILIA",
                                "RE",
                                "IT"));
        for (var i = 1; i <= 3; i++) {
            firm.item(
                    "FATTPA-2025-000000123",
                    "2025-08-01",
                    Optional.of("2025-0" + (8 + i / 3) + "-15"),
                    Money.of("12345678.90"),
                    Set.of(),
                    i,
                    3);
        }
        firm.invoice("7/2025", "2025-08-20", "2025-09-20", "500.00").paid("2025-12-01", "600.00");
        firm.archive.credits.add(
                new OpenCredit(new InvoiceId(9), "NC 3/2025", LocalDate.of(2025, 9, 1), Money.of("122.00")));
        firm.archive.items.removeLast();
        keep("long", firm, ReminderLevel.NOTICE);
    }

    @Test
    void whatACreditNoteTookOffIsSaid() throws IOException {
        var firm = new Valdombra()
                .invoice("318/2025", "2025-10-15", "2025-11-14", "4880.00")
                .invoice("341/2025", "2025-11-12", "2025-12-12", "3172.00");
        var item = firm.archive.items.getFirst();
        firm.archive.items.set(0, item.asking(Money.of("4380.00")));
        firm.archive.applied.add(new AppliedCredit(
                new InvoiceId(9), "NC 7/2026", LocalDate.of(2026, 1, 15), item.id(), Money.of("500.00")));
        keep("credited-first", firm, ReminderLevel.FIRST);
        keep("credited", firm, ReminderLevel.NOTICE);
    }

    private static void keep(String name, Valdombra firm, ReminderLevel level) throws IOException {
        var desk = new LetterDesk(firm.archive.shelves(), PRINTER, Rates.shipped());
        var answer = desk.file(
                Valdombra.CUSTOMER,
                level,
                desk.usualChoices(Valdombra.CUSTOMER, level, Valdombra.TODAY),
                Valdombra.TODAY);
        var filed = assertInstanceOf(Filed.class, answer, answer::toString);
        Screens.keep(name.toLowerCase(Locale.ROOT), filed.pdf().content());
        Files.writeString(
                Path.of("target/screens/mail-" + name.toLowerCase(Locale.ROOT) + ".txt"),
                filed.note().subject() + "\n\n" + filed.note().text());
    }
}
