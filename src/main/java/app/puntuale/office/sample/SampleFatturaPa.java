package app.puntuale.office.sample;

import app.puntuale.customers.PostalAddress;
import app.puntuale.settings.Company;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Writes the sample firm's documents as the exchange system knows them, schema-valid, and its delivery receipts.
final class SampleFatturaPa {

    private final Company company;

    SampleFatturaPa(Company company) {
        this.company = company;
    }

    /// The name under which the exchange system knows the file.
    String fileName(SampleInvoice invoice) {
        return "IT" + company.vatNumber().code() + "_" + progressive(invoice) + ".xml";
    }

    byte[] invoice(SampleInvoice invoice) {
        var format = invoice.customer().isPublicBody() ? "FPA12" : "FPR12";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <p:FatturaElettronica versione="%s" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
                  <FatturaElettronicaHeader>
                    <DatiTrasmissione>
                      <IdTrasmittente><IdPaese>IT</IdPaese><IdCodice>%s</IdCodice></IdTrasmittente>
                      <ProgressivoInvio>%s</ProgressivoInvio>
                      <FormatoTrasmissione>%s</FormatoTrasmissione>
                      <CodiceDestinatario>%s</CodiceDestinatario>
                    </DatiTrasmissione>
                    %s
                    %s
                  </FatturaElettronicaHeader>
                  <FatturaElettronicaBody>
                    %s
                    %s
                    %s
                  </FatturaElettronicaBody>
                </p:FatturaElettronica>
                """.formatted(
                        format,
                        company.vatNumber().code(),
                        progressive(invoice),
                        format,
                        invoice.customer().sdiCode(),
                        supplier(),
                        customer(invoice.customer()),
                        general(invoice),
                        goods(invoice),
                        payments(invoice))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The delivery receipt (ricevuta di consegna) for the file of an invoice.
    byte[] receipt(SampleInvoice invoice, LocalDate deliveredOn) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <types:RicevutaConsegna versione="1.0" xmlns:types="http://www.fatturapa.gov.it/sdi/messaggi/v1.0">
                  <IdentificativoSdI>9%s</IdentificativoSdI>
                  <NomeFile>%s</NomeFile>
                  <DataOraRicezione>%sT09:30:00</DataOraRicezione>
                  <DataOraConsegna>%sT09:45:00</DataOraConsegna>
                  <Destinatario><Codice>%s</Codice><Descrizione>%s</Descrizione></Destinatario>
                  <MessageId>9%s</MessageId>
                </types:RicevutaConsegna>
                """.formatted(
                        digits(invoice),
                        fileName(invoice),
                        deliveredOn,
                        deliveredOn,
                        invoice.customer().sdiCode(),
                        escaped(invoice.customer().officialName()),
                        digits(invoice))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String supplier() {
        return """
                <CedentePrestatore>
                      <DatiAnagrafici>
                        <IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>%s</IdCodice></IdFiscaleIVA>
                        <CodiceFiscale>%s</CodiceFiscale>
                        <Anagrafica><Denominazione>%s</Denominazione></Anagrafica>
                        <RegimeFiscale>RF01</RegimeFiscale>
                      </DatiAnagrafici>
                      %s
                    </CedentePrestatore>""".formatted(
                        company.vatNumber().code(),
                        company.vatNumber().code(),
                        escaped(company.name()),
                        seat(company.address()));
    }

    private static String customer(SampleCustomer customer) {
        return """
                <CessionarioCommittente>
                      <DatiAnagrafici>%s%s<Anagrafica>%s</Anagrafica></DatiAnagrafici>
                      %s
                    </CessionarioCommittente>""".formatted(
                        vatNumber(customer),
                        element("CodiceFiscale", customer.taxCode()),
                        name(customer),
                        seat(customer.address()));
    }

    private static String vatNumber(SampleCustomer customer) {
        if (customer.vatCode().isEmpty()) {
            return "";
        }
        return element("IdPaese", customer.address().country())
                .concat(element("IdCodice", customer.vatCode()))
                .transform(parts -> "<IdFiscaleIVA>" + parts + "</IdFiscaleIVA>");
    }

    private static String name(SampleCustomer customer) {
        var name = customer.officialName();
        var blank = name.indexOf(' ');
        return customer.isConsumer()
                ? element("Nome", name.substring(0, blank)) + element("Cognome", name.substring(blank + 1))
                : element("Denominazione", name);
    }

    private static String seat(PostalAddress address) {
        var zip = address.country().equals("IT") ? address.zip() : "00000";
        return "<Sede>"
                + element("Indirizzo", address.street())
                + element("CAP", zip)
                + element("Comune", address.city())
                + element("Provincia", address.province())
                + element("Nazione", address.country())
                + "</Sede>";
    }

    private static String general(SampleInvoice invoice) {
        var corrects = invoice.corrects().isEmpty()
                ? ""
                : "<DatiFattureCollegate>" + element("IdDocumento", invoice.corrects()) + "</DatiFattureCollegate>";
        return "<DatiGenerali><DatiGeneraliDocumento>"
                + element("TipoDocumento", invoice.typeCode())
                + element("Divisa", invoice.net().currency().getCurrencyCode())
                + element("Data", invoice.issuedOn().toString())
                + element("Numero", invoice.number())
                + element("ImportoTotaleDocumento", invoice.total().amount().toPlainString())
                + element("Causale", invoice.subject())
                + "</DatiGeneraliDocumento>"
                + corrects
                + "</DatiGenerali>";
    }

    private static String goods(SampleInvoice invoice) {
        var net = invoice.net().amount().toPlainString();
        var abroad = invoice.customer().isAbroad();
        var rate = element("AliquotaIVA", abroad ? "0.00" : "22.00") + element("Natura", abroad ? "N3.1" : "");
        return "<DatiBeniServizi><DettaglioLinee>"
                + element("NumeroLinea", "1")
                + element("Descrizione", invoice.subject())
                + element("PrezzoUnitario", net)
                + element("PrezzoTotale", net)
                + rate
                + "</DettaglioLinee><DatiRiepilogo>"
                + rate
                + element("ImponibileImporto", net)
                + element("Imposta", invoice.vat().amount().toPlainString())
                + element("EsigibilitaIVA", chargeability(invoice.customer()))
                + element("RiferimentoNormativo", abroad ? "Art. 8, c. 1, lett. a) DPR 633/72" : "")
                + "</DatiRiepilogo></DatiBeniServizi>";
    }

    /// A public body pays the VAT itself (scissione dei pagamenti).
    private static String chargeability(SampleCustomer customer) {
        if (customer.isAbroad()) {
            return "";
        }
        return customer.isPublicBody() ? "S" : "I";
    }

    private String payments(SampleInvoice invoice) {
        if (invoice.instalments().isEmpty()) {
            return "";
        }
        var iban = company.iban().orElseThrow().text();
        return invoice.instalments().stream()
                .map(instalment -> "<DettaglioPagamento>"
                        + element("ModalitaPagamento", instalment.method())
                        + element("DataScadenzaPagamento", instalment.dueOn().toString())
                        + element(
                                "ImportoPagamento", instalment.amount().amount().toPlainString())
                        + element("IBAN", instalment.method().equals("MP05") ? iban : "")
                        + "</DettaglioPagamento>")
                .collect(Collectors.joining(
                        "",
                        "<DatiPagamento>"
                                + element(
                                        "CondizioniPagamento",
                                        invoice.instalments().size() > 1 ? "TP01" : "TP02"),
                        "</DatiPagamento>"));
    }

    private static String progressive(SampleInvoice invoice) {
        return "C" + digits(invoice);
    }

    private static String digits(SampleInvoice invoice) {
        return invoice.number().replace("/", "").replaceAll("[^0-9]", "");
    }

    /// Nothing at all for an empty text.
    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('’', '\''); // the schema knows Latin-1 only
    }
}
