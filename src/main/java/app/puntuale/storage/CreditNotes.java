package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.APPLIED_CREDIT;
import static app.puntuale.storage.schema.Tables.CREDIT_REFERENCE;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static org.jooq.impl.DSL.unnest;

import app.puntuale.customers.CustomerId;
import app.puntuale.imports.InvoiceReference;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Applies credit notes to the invoices they name, up to what these owe, whichever of the two came first.
final class CreditNotes {

    private final DSLContext sql;
    private final Settled settled;

    CreditNotes(DSLContext sql, Settled settled) {
        this.sql = sql;
        this.settled = settled;
    }

    /// A credit note of which something is left, and the invoices it names.
    private record Note(
            InvoiceId id, CustomerId customer, LocalDate issuedOn, Money left, List<InvoiceReference> invoices) {}

    /// What an instalment owes before any of the credit.
    private record Debt(
            InstalmentId instalment,
            InvoiceId invoice,
            CustomerId customer,
            String number,
            LocalDate issuedOn,
            Money owed) {}

    private record Part(InvoiceId creditNote, InstalmentId instalment, Money amount) {}

    /// Looks at all the credit notes of these customers that name an invoice and have something left.
    void apply(Collection<CustomerId> customers) {
        var notes = notes(Set.copyOf(customers));
        if (notes.isEmpty()) {
            return;
        }
        var debts = debts(notes.stream().map(Note::customer).collect(Collectors.toSet()));
        var parts = parts(notes, debts);
        parts.forEach(this::store);
        settled.recount(parts.stream().map(Part::instalment).collect(Collectors.toSet()));
    }

    private static List<Part> parts(List<Note> notes, Map<CustomerId, List<Debt>> debts) {
        var owed = new LinkedHashMap<InstalmentId, Money>();
        debts.values().forEach(all -> all.forEach(debt -> owed.put(debt.instalment(), debt.owed())));
        var parts = new ArrayList<Part>();
        for (var note : notes) {
            var left = note.left();
            for (var reference : note.invoices()) {
                for (var debt : named(reference, note, debts.getOrDefault(note.customer(), List.of()))) {
                    var part = left.min(owed.getOrDefault(debt.instalment(), debt.owed()));
                    if (part.isPositive()) {
                        parts.add(new Part(note.id(), debt.instalment(), part));
                        owed.merge(debt.instalment(), part, Money::minus);
                        left = left.minus(part);
                    }
                }
            }
        }
        return parts;
    }

    /// The instalments of the invoice meant, the oldest due first. A number comes back every year: without a date the
    /// last one before the credit note is meant.
    private static List<Debt> named(InvoiceReference reference, Note note, List<Debt> debts) {
        var candidates = debts.stream()
                .filter(debt -> debt.owed().currency().equals(note.left().currency()))
                .filter(debt -> debt.number()
                        .strip()
                        .equalsIgnoreCase(reference.number().strip()))
                .filter(debt -> reference
                        .issuedOn()
                        .map(debt.issuedOn()::equals)
                        .orElse(!debt.issuedOn().isAfter(note.issuedOn())))
                .toList();
        var meant =
                candidates.stream().max(Comparator.comparing(Debt::issuedOn)).map(Debt::invoice);
        return candidates.stream()
                .filter(debt -> Optional.of(debt.invoice()).equals(meant))
                .toList();
    }

    private List<Note> notes(Set<CustomerId> customers) {
        var wanted = unnest(customers.stream().map(CustomerId::value).toArray(Long[]::new))
                .as("wanted", "customer");
        return sql
                .select(
                        INVOICE.ID,
                        INVOICE.CUSTOMER_ID,
                        INVOICE.ISSUED_ON,
                        JooqInvoices.left(),
                        INVOICE.CURRENCY,
                        CREDIT_REFERENCE.NUMBER,
                        CREDIT_REFERENCE.ISSUED_ON)
                .from(wanted)
                .join(INVOICE)
                .on(INVOICE.CUSTOMER_ID.coerce(Long.class).eq(wanted.field("customer", Long.class)))
                .join(CREDIT_REFERENCE)
                .on(CREDIT_REFERENCE.CREDIT_NOTE_ID.eq(INVOICE.ID))
                .where(INVOICE.KIND.eq(DocumentKind.CREDIT_NOTE))
                .and(JooqInvoices.left().gt(BigDecimal.ZERO))
                .orderBy(INVOICE.ISSUED_ON, INVOICE.ID, CREDIT_REFERENCE.POSITION)
                .fetch()
                .intoGroups(INVOICE.ID)
                .values()
                .stream()
                .map(rows -> {
                    var note = rows.getFirst();
                    return new Note(
                            note.value1(),
                            note.value2(),
                            note.value3(),
                            new Money(note.value4(), note.value5()),
                            rows.map(row -> new InvoiceReference(row.value6(), Optional.ofNullable(row.value7()))));
                })
                .toList();
    }

    private Map<CustomerId, List<Debt>> debts(Set<CustomerId> customers) {
        return sql
                .select(
                        INSTALMENT.ID,
                        INVOICE.ID,
                        INVOICE.CUSTOMER_ID,
                        INVOICE.NUMBER,
                        INVOICE.ISSUED_ON,
                        INSTALMENT.AMOUNT.minus(INSTALMENT.SETTLED),
                        INVOICE.CURRENCY)
                .from(INVOICE)
                .join(INSTALMENT)
                .on(INSTALMENT.INVOICE_ID.eq(INVOICE.ID))
                .where(INVOICE.CUSTOMER_ID.in(customers).and(JooqInvoices.OPEN))
                .orderBy(INSTALMENT.DUE_ON.asc().nullsLast(), INSTALMENT.POSITION, INSTALMENT.ID)
                .fetch(row -> new Debt(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        new Money(row.value6(), row.value7())))
                .stream()
                .collect(Collectors.groupingBy(Debt::customer));
    }

    private void store(Part part) {
        sql.insertInto(
                        APPLIED_CREDIT,
                        APPLIED_CREDIT.CREDIT_NOTE_ID,
                        APPLIED_CREDIT.INSTALMENT_ID,
                        APPLIED_CREDIT.AMOUNT)
                .values(part.creditNote(), part.instalment(), part.amount().amount())
                .onDuplicateKeyUpdate()
                .set(
                        APPLIED_CREDIT.AMOUNT,
                        APPLIED_CREDIT.AMOUNT.plus(part.amount().amount()))
                .execute();
    }
}
