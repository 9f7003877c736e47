package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.CUSTOMER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.upper;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.storage.schema.tables.records.CustomerRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqCustomers implements Customers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final DSLContext sql;
    private final Transactions transactions;

    JooqCustomers(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return sql.selectFrom(CUSTOMER).where(CUSTOMER.ID.eq(id)).fetchOptional(JooqCustomers::customer);
    }

    @Override
    public Optional<Customer> findBy(String reference) {
        var code = reference.replace(" ", "").toUpperCase(Locale.ROOT);
        var answering = sql.selectFrom(CUSTOMER)
                .where(upper(CUSTOMER.VAT_CODE).eq(code))
                .or(upper(concat(coalesce(CUSTOMER.VAT_COUNTRY, inline("")), CUSTOMER.VAT_CODE))
                        .eq(code))
                .or(upper(CUSTOMER.TAX_CODE).eq(code))
                .or(idIs(code))
                .limit(2)
                .fetch(JooqCustomers::customer);
        return answering.size() == 1 ? Optional.of(answering.getFirst()) : Optional.empty();
    }

    private static Condition idIs(String code) {
        return NUMBER.matcher(code).matches() ? CUSTOMER.ID.eq(new CustomerId(Long.parseLong(code))) : falseCondition();
    }

    @Override
    public List<Customer> all() {
        return sql.selectFrom(CUSTOMER)
                .orderBy(upper(CUSTOMER.NAME), CUSTOMER.ID)
                .fetch(JooqCustomers::customer);
    }

    @Override
    public void change(Customer customer) {
        transactions.run(() -> {
            var record = new CustomerRecord();
            write(customer, record);
            sql.update(CUSTOMER)
                    .set(record)
                    .where(CUSTOMER.ID.eq(customer.id()))
                    .execute();
        });
    }

    /// Everything but the number and what the customer was first known as.
    static void write(Customer customer, CustomerRecord record) {
        record.setName(customer.name());
        record.setKind(customer.kind());
        record.setKindConfirmed(customer.kindConfirmed());
        record.setVatCountry(customer.vatNumber().map(VatNumber::country).orElse(null));
        record.setVatCode(customer.vatNumber().map(VatNumber::code).orElse(null));
        record.setTaxCode(customer.taxCode().map(TaxCode::code).orElse(null));
        record.setStreet(customer.address().street());
        record.setZip(customer.address().zip());
        record.setCity(customer.address().city());
        record.setProvince(customer.address().province());
        record.setCountry(customer.address().country());
        record.setPerson(customer.contacts().person().orElse(null));
        record.setPhone(customer.contacts().phone().orElse(null));
        record.setEmail(customer.contacts().email().orElse(null));
        record.setPec(customer.contacts().pec().orElse(null));
        record.setSdiCode(customer.sdiCode().map(SdiCode::code).orElse(null));
    }

    static Customer customer(CustomerRecord row) {
        return new Customer(
                row.getId(),
                row.getName(),
                row.getKind(),
                row.getKindConfirmed(),
                Optional.ofNullable(row.getVatCode()).map(code -> new VatNumber(row.getVatCountry(), code)),
                Optional.ofNullable(row.getTaxCode()).map(TaxCode::new),
                new PostalAddress(row.getStreet(), row.getZip(), row.getCity(), row.getProvince(), row.getCountry()),
                new Contacts(
                        Optional.ofNullable(row.getPerson()),
                        Optional.ofNullable(row.getPhone()),
                        Optional.ofNullable(row.getEmail()),
                        Optional.ofNullable(row.getPec())),
                Optional.ofNullable(row.getSdiCode()).map(SdiCode::new));
    }
}
