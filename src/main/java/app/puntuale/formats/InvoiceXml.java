package app.puntuale.formats;

import app.puntuale.imports.BodyFacts;
import app.puntuale.imports.Decimal;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.InvoiceFacts;
import app.puntuale.imports.PartyFacts;
import app.puntuale.imports.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// Reads an invoice into its facts in one pass, and says what is missing that makes it an invoice. Whether it is
/// valid against the schema is not asked.
final class InvoiceXml {

    static final String ORDINARY = "FatturaElettronica";
    static final String SIMPLIFIED = "FatturaElettronicaSemplificata";

    private final XmlCursor xml;
    private final String root;
    private final String namespace;
    private final String version;
    private final boolean simplified;

    private Wrapping wrapping;
    private String format = "";
    private String progressive = "";
    private String recipientCode = "";
    private String recipientPec = "";
    private Optional<PartyFacts> supplier = Optional.empty();
    private Optional<PartyFacts> customer = Optional.empty();
    private final List<BodyXml> bodies = new ArrayList<>();

    private InvoiceXml(XmlCursor xml, Wrapping wrapping) {
        this.xml = xml;
        this.wrapping = wrapping;
        this.root = xml.name();
        this.namespace = xml.namespace();
        this.version = xml.attribute("versione");
        this.simplified = root.equals(SIMPLIFIED);
    }

    static boolean isRoot(String name) {
        return name.equals(ORDINARY) || name.equals(SIMPLIFIED);
    }

    /// The invoice on whose root element the cursor stands; then it is behind that.
    static InvoiceXml read(XmlCursor xml, Wrapping wrapping) throws XMLStreamException, RefusedException {
        var invoice = new InvoiceXml(xml, wrapping);
        invoice.readRoot();
        return invoice;
    }

    /// A signature is around it, or beside it.
    InvoiceXml inSignature() {
        wrapping = wrapping.withXades();
        return this;
    }

    private void readRoot() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "FatturaElettronicaHeader" -> readHeader();
                case "FatturaElettronicaBody" -> readBody();
                case "Signature" -> {
                    inSignature();
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private void readHeader() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DatiTrasmissione" -> readTransmission();
                case "CedentePrestatore" -> supplier = Optional.of(PartyXml.read(xml));
                case "CessionarioCommittente" -> customer = Optional.of(PartyXml.read(xml));
                default -> xml.skip();
            }
        }
    }

    private void readTransmission() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "ProgressivoInvio" -> progressive = xml.text();
                case "FormatoTrasmissione" -> format = xml.text();
                case "CodiceDestinatario" -> recipientCode = xml.text();
                case "PECDestinatario" -> recipientPec = xml.text();
                default -> xml.skip();
            }
        }
    }

    private void readBody() throws XMLStreamException, RefusedException {
        var body = new BodyXml(xml, simplified);
        body.read();
        bodies.add(body);
    }

    /// What it says, or what it lacks.
    FileFacts judged() {
        var facts = new InvoiceFacts(
                wrapping,
                root,
                namespace,
                simplified,
                version,
                format,
                progressive,
                recipientCode,
                recipientPec,
                supplier,
                customer,
                bodies.stream().map(BodyXml::facts).toList());
        return missing()
                .map(element -> refused(Flaw.MISSING_ELEMENT, element, facts))
                .or(() -> wrongAmount(facts.bodies()).map(amount -> refused(Flaw.WRONG_AMOUNT, amount, facts)))
                .orElseGet(() -> new FileFacts.EInvoice(facts));
    }

    private static FileFacts refused(Flaw flaw, String detail, InvoiceFacts facts) {
        return new FileFacts.Refused(flaw, detail, Optional.of(facts));
    }

    private Optional<String> missing() {
        if (supplier.filter(InvoiceXml::isSomebody).isEmpty()) {
            return Optional.of("CedentePrestatore");
        }
        if (customer.filter(InvoiceXml::isSomebody).isEmpty()) {
            return Optional.of("CessionarioCommittente");
        }
        if (bodies.isEmpty()) {
            return Optional.of("FatturaElettronicaBody");
        }
        return bodies.stream()
                .map(InvoiceXml::missingIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> missingIn(BodyXml body) {
        var facts = body.facts();
        if (facts.typeCode().isEmpty()) {
            return Optional.of("TipoDocumento");
        }
        if (facts.date().isEmpty()) {
            return Optional.of("Data");
        }
        if (facts.number().isEmpty()) {
            return Optional.of("Numero");
        }
        return body.hasLines() ? Optional.empty() : Optional.of("DatiBeniServizi");
    }

    private static boolean isSomebody(PartyFacts party) {
        return !(party.name().isEmpty()
                && party.vatCode().isEmpty()
                && party.taxCode().isEmpty());
    }

    private static Optional<String> wrongAmount(List<BodyFacts> bodies) {
        return bodies.stream()
                .flatMap(InvoiceXml::amounts)
                .filter(amount -> !amount.isEmpty() && Decimal.read(amount).isEmpty())
                .findFirst();
    }

    private static Stream<String> amounts(BodyFacts body) {
        return Stream.of(
                        Stream.of(body.totalDeclared(), body.rounding(), body.stampDuty()),
                        body.withholding().stream().map(BodyFacts.Withheld::amount),
                        body.vatSummary().stream().flatMap(row -> Stream.of(row.taxable(), row.tax())),
                        body.lineAmounts().stream(),
                        body.payments().stream().map(BodyFacts.PaymentFacts::amount))
                .flatMap(amounts -> amounts);
    }
}
