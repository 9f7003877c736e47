package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.imports.CustomerDraft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomersTest extends ShelfTest {

    private static final CustomerDraft VERDI = new CustomerDraft(
            "Verdi Anna",
            CustomerKind.CONSUMER,
            Optional.empty(),
            Optional.of(new TaxCode("VRDNNA80A41F205X")),
            Drafts.ADDRESS,
            new Contacts(Optional.empty(), Optional.empty(), Optional.of("anna@example.it"), Optional.empty()),
            Optional.of(new SdiCode("0000000")));

    @BeforeEach
    void twoCustomers() {
        store(
                Drafts.invoice(VERDI, "1", "2026-01-10", "2026-02-10", "100.00"),
                Drafts.invoice(Drafts.BIANCHI, "2", "2026-01-11", "2026-02-11", "200.00"));
    }

    @Test
    void aCustomerComesBackWithEveryFact() {
        var verdi = archive.customers().findBy("VRDNNA80A41F205X").orElseThrow();
        assertEquals(
                new Customer(
                        verdi.id(),
                        "Verdi Anna",
                        CustomerKind.CONSUMER,
                        false,
                        Optional.empty(),
                        Optional.of(new TaxCode("VRDNNA80A41F205X")),
                        Drafts.ADDRESS,
                        VERDI.contacts(),
                        Optional.of(new SdiCode("0000000"))),
                verdi);
    }

    @Test
    void allCustomersComeByName() {
        assertEquals(
                List.of("Bianchi Srl", "Verdi Anna"),
                archive.customers().all().stream().map(Customer::name).toList());
    }

    @Test
    void aCustomerAnswersToTheVatNumberTheTaxCodeAndTheId() {
        var bianchi = archive.customers().findBy("01234567897");
        assertEquals("Bianchi Srl", bianchi.orElseThrow().name());
        assertEquals(bianchi, archive.customers().findBy(" it01234567897 "));
        assertEquals(
                bianchi,
                archive.customers().findBy(String.valueOf(bianchi.get().id().value())));
        assertEquals(bianchi, archive.customers().find(bianchi.get().id()));
        assertEquals(
                "Verdi Anna",
                archive.customers().findBy("vrdnna80a41f205x").orElseThrow().name());
    }

    @Test
    void nobodyAnswersToWhatNobodyIsCalled() {
        assertEquals(Optional.empty(), archive.customers().findBy("99999999999"));
        assertEquals(Optional.empty(), archive.customers().findBy(""));
        assertEquals(Optional.empty(), archive.customers().findBy("Bianchi"));
        assertEquals(Optional.empty(), archive.customers().find(new CustomerId(99)));
    }

    @Test
    void nobodyAnswersWhereTwoWould() {
        var id = archive.customers().findBy("01234567897").orElseThrow().id();
        store(Drafts.invoice(
                Drafts.company("Omonima Srl", String.valueOf(id.value())), "3", "2026-01-12", "2026-02-12", "1.00"));
        assertEquals(Optional.empty(), archive.customers().findBy(String.valueOf(id.value())));
    }

    @Test
    void aChangedCustomerIsStoredUnderTheSameId() {
        var before = archive.customers().findBy("01234567897").orElseThrow();
        var changed = before.withKind(CustomerKind.SOLE_TRADER)
                .withContacts(new Contacts(
                        Optional.of("Carla"), Optional.of("02 1234567"), Optional.empty(), Optional.of("b@pec.it")))
                .withAddress(new PostalAddress("Via Nuova 2", "10121", "Torino", "TO", "IT"));
        archive.customers().change(changed);
        assertEquals(Optional.of(changed), archive.customers().find(before.id()));
        assertEquals(new VatNumber("IT", "01234567897"), changed.vatNumber().orElseThrow());
    }
}
