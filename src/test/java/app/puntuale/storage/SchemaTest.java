package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.DOCUMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.HistoryId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.mail.MessageId;
import app.puntuale.payments.PaymentId;
import app.puntuale.storage.schema.DefaultSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/// The build only warns when a type of ours fits no column: here it is looked at.
class SchemaTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/app/puntuale/storage/scripts");

    @Test
    void idsCurrenciesDaysAndInstantsHaveTypesOfTheirOwn() {
        var wrong = columns()
                .filter(column -> !expected(column).equals(column.getType()))
                .map(column ->
                        column.getQualifiedName() + " is a " + column.getType().getSimpleName())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Class<?> expected(Field<?> column) {
        var table = column.getQualifiedName().qualifier();
        var owner = column.getName().equals("id") && table != null ? table.last() : "";
        return Map.<String, Class<?>>ofEntries(
                        Map.entry("document", DocumentId.class),
                        Map.entry("original", DocumentId.class),
                        Map.entry("customer", CustomerId.class),
                        Map.entry("invoice", InvoiceId.class),
                        Map.entry("credit_note", InvoiceId.class),
                        Map.entry("instalment", InstalmentId.class),
                        Map.entry("payment", PaymentId.class),
                        Map.entry("history", HistoryId.class),
                        Map.entry("message", MessageId.class))
                .getOrDefault(
                        owner
                                + (column.getName().endsWith("_id")
                                        ? column.getName().replaceFirst("_id$", "")
                                        : ""),
                        byName(column));
    }

    private static Class<?> byName(Field<?> column) {
        return switch (column.getName()) {
            case "amount", "payable", "settled", "percent" -> BigDecimal.class;
            case "currency" -> Currency.class;
            case "due_on", "proposed_due_on", "issued_on", "delivered_on", "received_on", "happened_on", "written_on" ->
                LocalDate.class;
            case "that_day", "first_day", "last_day" -> LocalDate.class;
            case "recorded_at", "decided_at" -> Instant.class;
            default -> column.getType(); // words and numbers
        };
    }

    @Test
    void amountsAreExactToTheCent() {
        var amounts = columns()
                .filter(column -> column.getType() == BigDecimal.class)
                .filter(column -> !column.getName().equals("percent"))
                .toList();
        assertEquals(13, amounts.size());
        amounts.forEach(column -> assertEquals(
                List.of(15, 2),
                List.of(column.getDataType().precision(), column.getDataType().scale()),
                () -> column.getQualifiedName().toString()));
    }

    @Test
    void documentsAreBytesAndNoLargeObjects() {
        assertEquals(
                SQLDataType.VARBINARY.getSQLDataType(),
                DOCUMENT.CONTENT.getDataType().getSQLDataType());
    }

    @Test
    void everyScriptIsOnTheList() throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            assertEquals(
                    Scripts.NAMES,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static Stream<Field<?>> columns() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().flatMap(table -> Stream.of(table.fields()));
    }
}
