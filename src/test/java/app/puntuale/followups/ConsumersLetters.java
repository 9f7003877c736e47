package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.InterestRow;
import app.puntuale.interest.InterestUse;
import app.puntuale.interest.Rates;
import app.puntuale.letters.Asked;
import app.puntuale.letters.LetterAnswer.Ready;
import app.puntuale.letters.LetterDesk;
import app.puntuale.letters.PaperArchive;
import app.puntuale.letters.Valdombra;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads every letter of a [Life] to a consumer, written by the letters' own desk with everything asked for that a
/// person could tick: never the rate of businesses, never the EUR 40 (RULES ).
final class ConsumersLetters implements LifeRun.Reader {

    /// No legal rate since 2019 was above it, and no rate of businesses below eight.
    private static final BigDecimal DEAREST = new BigDecimal("5");

    private final PaperArchive archive = new PaperArchive(Clock.systemUTC());
    private final LetterDesk desk = new LetterDesk(archive.shelves(), _ -> Content.of(new byte[0]), Rates.shipped());
    private int read;

    ConsumersLetters() {
        archive.company = Optional.of(Valdombra.company());
        archive.consumersDefault = ConsumersDefault.FROM_THE_DUE_DATE;
        archive.customers.add(new Customer(
                LifeBooks.CUSTOMER,
                "Giulia Fontanarosa",
                CustomerKind.CONSUMER,
                true,
                Optional.empty(),
                Optional.empty(),
                new PostalAddress("Via del Castagno 27", "24126", "Bergamo", "BG", "IT"),
                Contacts.NONE,
                Optional.empty()));
    }

    int read() {
        return read;
    }

    @Override
    public void reads(CustomerCase known, ReminderLevel level, LocalDate on) {
        replace(archive.items, known.items());
        replace(archive.history, known.history());
        var choices = desk.usualChoices(LifeBooks.CUSTOMER, level, on)
                .withInterest(InterestUse.CALCULATED)
                .withLumpSum(true);
        if (desk.preview(LifeBooks.CUSTOMER, level, choices, on) instanceof Ready ready) {
            ready.demand().asked().forEach(ConsumersLetters::object);
            read++;
        }
    }

    private static void object(Asked asked) {
        assertEquals(Money.ZERO, asked.lumpSum());
        asked.statement()
                .ifPresent(statement -> assertTrue(
                        statement.rows().stream()
                                .map(InterestRow::percent)
                                .allMatch(rate -> rate.compareTo(DEAREST) <= 0),
                        statement::toString));
    }

    private static <T> void replace(List<T> all, List<T> others) {
        all.clear();
        all.addAll(others);
    }
}
