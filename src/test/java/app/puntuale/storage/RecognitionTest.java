package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.Contacts;
import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.imports.CustomerDraft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecognitionTest extends ShelfTest {

    private static final Optional<VatNumber> SOME_VAT = Optional.of(new VatNumber("IT", "01234567897"));
    private static final Optional<VatNumber> OTHER_VAT = Optional.of(new VatNumber("IT", "02345678903"));
    private static final Optional<TaxCode> SOME_CODE = Optional.of(new TaxCode("VRDNNA80A41F205X"));
    private static final Optional<TaxCode> OTHER_CODE = Optional.of(new TaxCode("RSSMRA85T10A562S"));

    private int number;

    @Test
    void theVatNumberComesFirst() {
        meet(draft("Bianchi Srl", SOME_VAT, Optional.empty()));
        meet(draft("Bianchi S.r.l. in liquidazione", SOME_VAT, SOME_CODE));
        assertEquals(List.of("Bianchi Srl"), names());
    }

    @Test
    void theSameDigitsOfAnotherCountryAreSomebodyElse() {
        meet(draft("Bianchi Srl", SOME_VAT, Optional.empty()));
        meet(draft("Blanc SA", Optional.of(new VatNumber("FR", "01234567897")), Optional.empty()));
        assertEquals(List.of("Bianchi Srl", "Blanc SA"), names());
    }

    @Test
    void elseTheTaxCode() {
        meet(draft("Verdi Anna", Optional.empty(), SOME_CODE));
        meet(draft("VERDI ANNA ditta", SOME_VAT, SOME_CODE));
        assertEquals(List.of("Verdi Anna"), names());
        assertEquals(SOME_VAT, archive.customers().all().getFirst().vatNumber());
    }

    @Test
    void elseNameAndAddressWhateverTheCaseAndTheBlanks() {
        meet(draft("Condominio  Via Verdi", Optional.empty(), Optional.empty()));
        meet(draft(" CONDOMINIO VIA VERDI ", Optional.empty(), Optional.empty()));
        meet(draft("Condominio Via Verdi", Optional.empty(), SOME_CODE));
        assertEquals(List.of("Condominio  Via Verdi"), names());
        assertEquals(SOME_CODE, archive.customers().all().getFirst().taxCode());
    }

    @Test
    void namesakesWithNumbersOfTheirOwnAreNotMixedUp() {
        meet(draft("Rossi Mario", OTHER_VAT, Optional.empty()));
        meet(draft("Rossi Mario", SOME_VAT, Optional.empty()));
        meet(draft("Neri Ugo", Optional.empty(), SOME_CODE));
        meet(draft("Neri Ugo", Optional.empty(), OTHER_CODE));
        assertEquals(List.of("Neri Ugo", "Neri Ugo", "Rossi Mario", "Rossi Mario"), names());
    }

    @Test
    void theSameNameAtAnotherAddressIsSomebodyElse() {
        meet(draft("Rossi Mario", Optional.empty(), Optional.empty()));
        meet(new CustomerDraft(
                "Rossi Mario",
                CustomerKind.CONSUMER,
                Optional.empty(),
                Optional.empty(),
                new PostalAddress("Via Altra 9", "10121", "Torino", "TO", "IT"),
                Contacts.NONE,
                Optional.empty()));
        assertEquals(2, names().size());
    }

    @Test
    void customersAreRecognisedWithinOneBatchToo() {
        var first = draft("Verdi Anna", Optional.empty(), SOME_CODE);
        var second = draft("Verdi A.", SOME_VAT, SOME_CODE);
        var third = draft("Verdi Anna di Anna Verdi", SOME_VAT, Optional.empty());
        store(
                Drafts.invoice(first, "1", "2026-01-01", "2026-02-01", "1.00"),
                Drafts.invoice(second, "2", "2026-01-02", "2026-02-01", "1.00"),
                Drafts.invoice(third, "3", "2026-01-03", "2026-02-01", "1.00"));
        assertEquals(List.of("Verdi Anna"), names());
    }

    @Test
    void whatAPersonCorrectedStaysAndTheCustomerIsStillRecognised() {
        meet(draft("Condominio Via Verdi", Optional.empty(), Optional.empty()));
        var corrected = archive.customers()
                .all()
                .getFirst()
                .withKind(CustomerKind.CONSUMER)
                .withAddress(new PostalAddress("Via Verdi 1/B", "20121", "Milano", "MI", "IT"));
        archive.customers().change(corrected);
        meet(draft("Condominio Via Verdi", Optional.empty(), Optional.empty()));
        assertEquals(List.of(corrected), archive.customers().all());
    }

    @Test
    void aLaterInvoiceFillsTheGapsAndSaysWhichCodeIsUsedNow() {
        meet(new CustomerDraft(
                "Bianchi Srl",
                CustomerKind.COMPANY,
                SOME_VAT,
                Optional.empty(),
                Drafts.ADDRESS,
                new Contacts(Optional.empty(), Optional.of("02 1"), Optional.empty(), Optional.empty()),
                Optional.of(new SdiCode("AAAAAAA"))));
        meet(new CustomerDraft(
                "Bianchi Srl",
                CustomerKind.COMPANY,
                SOME_VAT,
                SOME_CODE,
                Drafts.ADDRESS,
                new Contacts(Optional.empty(), Optional.of("02 2"), Optional.of("b@example.it"), Optional.empty()),
                Optional.of(new SdiCode("BBBBBBB"))));
        var bianchi = archive.customers().all().getFirst();
        assertEquals(
                new Customer(
                        bianchi.id(),
                        "Bianchi Srl",
                        CustomerKind.COMPANY,
                        false,
                        SOME_VAT,
                        SOME_CODE,
                        Drafts.ADDRESS,
                        new Contacts(
                                Optional.empty(), Optional.of("02 1"), Optional.of("b@example.it"), Optional.empty()),
                        Optional.of(new SdiCode("BBBBBBB"))),
                bianchi);
    }

    private void meet(CustomerDraft customer) {
        number++;
        store(Drafts.invoice(customer, "F" + number, "2026-01-01", "2026-02-01", "1.00"));
    }

    private static CustomerDraft draft(String name, Optional<VatNumber> vatNumber, Optional<TaxCode> taxCode) {
        return new CustomerDraft(
                name, CustomerKind.COMPANY, vatNumber, taxCode, Drafts.ADDRESS, Contacts.NONE, Optional.empty());
    }

    private List<String> names() {
        return archive.customers().all().stream().map(Customer::name).toList();
    }
}
