package app.puntuale.storage;

import static app.puntuale.storage.schema.Sequences.CUSTOMER_NUMBER;
import static app.puntuale.storage.schema.Tables.CUSTOMER;
import static org.jooq.impl.DSL.unnest;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.imports.CustomerDraft;
import app.puntuale.storage.schema.tables.records.CustomerRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Knows the customers of a batch of e-invoices again, or makes them: by VAT number, else by tax code, else by name and
/// address. Lives for one batch.
final class Recognition {

    private static final int LONG_ENOUGH = 500; // characters of name and address, to tell two customers apart

    private final DSLContext sql;
    private final Map<String, CustomerRecord> byVatNumber = new HashMap<>();
    private final Map<String, CustomerRecord> byTaxCode = new HashMap<>();
    private final Map<String, CustomerRecord> byName = new HashMap<>();
    private final Map<CustomerId, CustomerRecord> known = new HashMap<>();
    private final List<CustomerRecord> created = new ArrayList<>();

    Recognition(DSLContext sql) {
        this.sql = sql;
    }

    /// @param customers one for each draft, in the order of the drafts
    record Recognised(List<CustomerId> customers, int created) {}

    Recognised recognise(List<CustomerDraft> drafts) {
        load(
                CUSTOMER.VAT_CODE,
                drafts.stream().flatMap(draft -> draft.vatNumber().stream()).map(vat -> vat.code()));
        load(
                CUSTOMER.TAX_CODE,
                drafts.stream().flatMap(draft -> draft.taxCode().stream()).map(code -> code.code()));
        load(CUSTOMER.KNOWN_AS, drafts.stream().map(Recognition::knownAs));
        var found = drafts.stream().map(this::recognise).toList();
        var numbers = sql.nextvals(CUSTOMER_NUMBER, created.size()).iterator();
        created.forEach(record -> record.setId(new CustomerId(numbers.next())));
        sql.batchInsert(created).execute();
        sql.batchUpdate(known.values().stream().filter(CustomerRecord::modified).toList())
                .execute();
        return new Recognised(found.stream().map(CustomerRecord::getId).toList(), created.size());
    }

    private void load(TableField<CustomerRecord, String> column, Stream<String> values) {
        var wanted = unnest(values.distinct().toArray(String[]::new)).as("wanted", "word");
        sql.select(CUSTOMER.fields())
                .from(wanted)
                .join(CUSTOMER)
                .on(column.eq(wanted.field("word", String.class)))
                .orderBy(CUSTOMER.ID)
                .fetchInto(CUSTOMER)
                .forEach(row -> index(known.computeIfAbsent(row.getId(), _ -> row)));
    }

    /// The first who came is the one who is found.
    private void index(CustomerRecord row) {
        vatNumber(row).ifPresent(number -> byVatNumber.putIfAbsent(number, row));
        Optional.ofNullable(row.getTaxCode()).ifPresent(code -> byTaxCode.putIfAbsent(code, row));
        byName.putIfAbsent(row.getKnownAs(), row);
    }

    private CustomerRecord recognise(CustomerDraft draft) {
        var found = draft.vatNumber()
                .flatMap(number -> find(byVatNumber, number.country() + number.code()))
                .or(() -> draft.taxCode().flatMap(code -> find(byTaxCode, code.code())))
                .or(() -> find(byName, knownAs(draft)).filter(row -> mayBe(row, draft)))
                .orElseGet(() -> create(draft));
        complete(found, draft);
        index(found);
        return found;
    }

    private static Optional<CustomerRecord> find(Map<String, CustomerRecord> known, String by) {
        return Optional.ofNullable(known.get(by));
    }

    /// The same name and address is somebody else when both have a number and the numbers differ.
    private static boolean mayBe(CustomerRecord row, CustomerDraft draft) {
        var otherVatNumber = draft.vatNumber().isPresent() && row.getVatCode() != null;
        var otherTaxCode = draft.taxCode().isPresent() && row.getTaxCode() != null;
        return !otherVatNumber && !otherTaxCode;
    }

    private CustomerRecord create(CustomerDraft draft) {
        var record = new CustomerRecord();
        record.setName(draft.name());
        record.setKind(draft.guessedKind());
        record.setKindConfirmed(false);
        record.setStreet(draft.address().street());
        record.setZip(draft.address().zip());
        record.setCity(draft.address().city());
        record.setProvince(draft.address().province());
        record.setCountry(draft.address().country());
        record.setKnownAs(knownAs(draft));
        created.add(record);
        return record;
    }

    /// A later e-invoice fills the gaps, and says which recipient's code is used now; what a person wrote stays.
    private static void complete(CustomerRecord row, CustomerDraft draft) {
        if (row.getVatCode() == null) {
            row.setVatCountry(draft.vatNumber().map(VatNumber::country).orElse(null));
            row.setVatCode(draft.vatNumber().map(VatNumber::code).orElse(null));
        }
        if (row.getTaxCode() == null) {
            row.setTaxCode(draft.taxCode().map(TaxCode::code).orElse(null));
        }
        var contacts = draft.contacts();
        row.setPerson(firstKnown(row.getPerson(), contacts.person()));
        row.setPhone(firstKnown(row.getPhone(), contacts.phone()));
        row.setEmail(firstKnown(row.getEmail(), contacts.email()));
        row.setPec(firstKnown(row.getPec(), contacts.pec()));
        row.setSdiCode(draft.sdiCode().map(SdiCode::code).orElse(row.getSdiCode()));
    }

    private static @Nullable String firstKnown(@Nullable String there, Optional<String> coming) {
        return there != null ? there : coming.orElse(null);
    }

    private static Optional<String> vatNumber(CustomerRecord row) {
        return Optional.ofNullable(row.getVatCode())
                .map(code -> Objects.requireNonNullElse(row.getVatCountry(), "") + code);
    }

    private static String knownAs(CustomerDraft draft) {
        var address = draft.address();
        var all = Stream.of(draft.name(), address.street(), address.zip(), address.city(), address.country())
                .map(part -> part.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
        return all.substring(0, Math.min(all.length(), LONG_ENOUGH));
    }
}
