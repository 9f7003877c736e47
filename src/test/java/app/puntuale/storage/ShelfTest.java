package app.puntuale.storage;

import app.puntuale.customers.CustomerId;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.office.Archive;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Imputed;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What the tests of the shelves share: an empty archive, once on each database.
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
abstract class ShelfTest {

    static final Instant NOW = Instant.parse("2026-03-12T08:30:00.123456Z");

    @Parameter
    Database database = Database.H2;

    Archive archive;

    @BeforeEach
    void openAnEmptyArchive() {
        archive = database.open(door());
    }

    static ArchiveDoor door() {
        return new ArchiveDoor(Clock.fixed(NOW, ZoneOffset.UTC), () -> "Livia");
    }

    @AfterEach
    void closeTheArchive() {
        archive.close();
    }

    void store(InvoiceDraft... drafts) {
        archive.imports().store(List.of(drafts));
    }

    /// A payment for exactly these, as a person would decide it.
    PaymentId pay(CustomerId customer, String on, Money amount, String note, Allocation... parts) {
        var payments = archive.payments();
        var decided = List.of(parts);
        return archive.transactions().inOne(() -> {
            var id = payments.enter(
                    new NewPayment(customer, day(on), amount, note, new Spread.Exactly(decided), Imputation.CAPITAL));
            payments.impute(customer, new Imputed(Map.of(id, decided), payments.remitted(customer)));
            return id;
        });
    }

    OpenItem open(String number) {
        return archive.invoices().open().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
