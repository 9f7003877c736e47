package app.puntuale.office.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.Shared;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class SampleFatturaPaTest {

    private final SampleFatturaPa writer = new SampleFatturaPa(SampleCompany.COMPANY);
    private final List<SampleInvoice> invoices = new SampleStory(LocalDate.of(2026, 3, 12)).invoices();

    @Test
    void everyNumberHasTheRightCheckDigitAndIsUsedOnce() {
        var codes = Stream.of(SampleCustomer.values())
                .map(SampleCustomer::reference)
                .toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertAll(Stream.of(SampleCustomer.values())
                .filter(customer -> !customer.isAbroad())
                .map(customer -> () -> assertTrue(
                        (customer.vatCode().isEmpty()
                                        || VatNumber.of(customer.vatCode()).isWellFormed())
                                && new TaxCode(customer.taxCode()).isWellFormed(),
                        customer.name())));
        assertTrue(SampleCompany.COMPANY.vatNumber().isWellFormed());
        assertTrue(SampleCompany.COMPANY.iban().orElseThrow().isWellFormed());
    }

    @Test
    void everyInvoiceIsValidAgainstTheOfficialSchema() throws SAXException {
        var forFirms = schema(Shared.path("samples/xsd/Schema_VFPR12_v1.2.3.xsd"));
        var forPublicBodies = schema(Shared.path("samples/xsd/Schema_VFPA12_V1.2.3.xsd"));
        assertAll(invoices.stream().map(invoice -> () -> {
            var schema = invoice.customer().isPublicBody() ? forPublicBodies : forFirms;
            assertDoesNotThrow(() -> schema.newValidator().validate(source(writer.invoice(invoice))), invoice.number());
        }));
    }

    private static Source source(byte[] xml) {
        return new StreamSource(new ByteArrayInputStream(xml));
    }

    /// With the signature's schema beside it, since nothing is fetched from the network.
    private static Schema schema(Path xsd) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new Source[] {
            new StreamSource(xsd.resolveSibling("xmldsig-core-schema.xsd").toFile()), new StreamSource(xsd.toFile())
        });
    }
}
