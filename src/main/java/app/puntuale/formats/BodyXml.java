package app.puntuale.formats;

import app.puntuale.imports.BodyFacts;
import app.puntuale.imports.BodyFacts.Named;
import app.puntuale.imports.BodyFacts.PaymentFacts;
import app.puntuale.imports.BodyFacts.VatRow;
import app.puntuale.imports.BodyFacts.Withheld;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Reads one body of an invoice file, ordinary or simplified.
final class BodyXml {

    private final XmlCursor xml;
    private final boolean simplified;

    private boolean hasLines;
    private String typeCode = "";
    private String number = "";
    private String date = "";
    private String currency = "";
    private String total = "";
    private String rounding = "";
    private String stampDuty = "";
    private int fundContributions;
    private int lines;
    private final List<Withheld> withholding = new ArrayList<>();
    private final List<VatRow> vatSummary = new ArrayList<>();
    private final List<String> lineAmounts = new ArrayList<>();
    private final List<PaymentFacts> payments = new ArrayList<>();
    private final List<Named> references = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    /// For the body on which the cursor stands.
    BodyXml(XmlCursor xml, boolean simplified) {
        this.xml = xml;
        this.simplified = simplified;
    }

    void read() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DatiGenerali" -> readGeneral();
                case "DatiBeniServizi" -> readGoods();
                case "DatiPagamento" -> readPayments();
                case "Allegati" -> readAttachment();
                default -> xml.skip();
            }
        }
    }

    /// False without DatiBeniServizi: then it is no invoice.
    boolean hasLines() {
        return hasLines;
    }

    BodyFacts facts() {
        return new BodyFacts(
                typeCode,
                number,
                date,
                currency,
                total,
                rounding,
                stampDuty,
                fundContributions,
                withholding,
                vatSummary,
                lineAmounts,
                lines,
                payments,
                references,
                attachments);
    }

    private void readGeneral() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DatiGeneraliDocumento" -> readDocument();
                case "DatiFattureCollegate", "DatiFatturaRettificata" -> readReference();
                default -> xml.skip();
            }
        }
    }

    private void readDocument() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "TipoDocumento" -> typeCode = xml.text();
                case "Divisa" -> currency = xml.text();
                case "Data" -> date = xml.text();
                case "Numero" -> number = xml.text();
                case "DatiRitenuta" -> readWithholding();
                case "DatiBollo" -> readStampDuty();
                case "DatiCassaPrevidenziale" -> {
                    fundContributions++;
                    xml.skip();
                }
                case "ImportoTotaleDocumento" -> total = xml.text();
                case "Arrotondamento" -> rounding = xml.text();
                default -> xml.skip();
            }
        }
    }

    private void readWithholding() throws XMLStreamException, RefusedException {
        var type = "";
        var amount = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "TipoRitenuta" -> type = xml.text();
                case "ImportoRitenuta" -> amount = xml.text();
                default -> xml.skip();
            }
        }
        withholding.add(new Withheld(type, amount));
    }

    private void readStampDuty() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            if (xml.name().equals("ImportoBollo")) {
                stampDuty = xml.text();
            } else {
                xml.skip();
            }
        }
    }

    private void readReference() throws XMLStreamException, RefusedException {
        var named = "";
        var on = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "IdDocumento", "NumeroFR" -> named = xml.text();
                case "Data", "DataFR" -> on = xml.text();
                default -> xml.skip();
            }
        }
        if (!named.isEmpty()) {
            references.add(new Named(named, on));
        }
    }

    /// In a simplified invoice each DatiBeniServizi is a line.
    private void readGoods() throws XMLStreamException, RefusedException {
        hasLines = true;
        lines += simplified ? 1 : 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DettaglioLinee" -> {
                    lines++;
                    xml.skip();
                }
                case "DatiRiepilogo" -> readVatRow();
                case "Importo" -> lineAmounts.add(xml.text());
                default -> xml.skip();
            }
        }
    }

    private void readVatRow() throws XMLStreamException, RefusedException {
        var taxable = "";
        var tax = "";
        var chargeability = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "ImponibileImporto" -> taxable = xml.text();
                case "Imposta" -> tax = xml.text();
                case "EsigibilitaIVA" -> chargeability = xml.text();
                default -> xml.skip();
            }
        }
        vatSummary.add(new VatRow(taxable, tax, chargeability));
    }

    private void readPayments() throws XMLStreamException, RefusedException {
        var condition = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "CondizioniPagamento" -> condition = xml.text();
                case "DettaglioPagamento" -> payments.add(payment(condition));
                default -> xml.skip();
            }
        }
    }

    private PaymentFacts payment(String condition) throws XMLStreamException, RefusedException {
        var due = "";
        var amount = "";
        var method = "";
        var iban = "";
        var termsFrom = "";
        var termsDays = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DataScadenzaPagamento" -> due = xml.text();
                case "ImportoPagamento" -> amount = xml.text();
                case "ModalitaPagamento" -> method = xml.text();
                case "IBAN" -> iban = xml.text();
                case "DataRiferimentoTerminiPagamento" -> termsFrom = xml.text();
                case "GiorniTerminiPagamento" -> termsDays = xml.text();
                default -> xml.skip();
            }
        }
        return new PaymentFacts(due, amount, method, iban, condition, termsFrom, termsDays);
    }

    private void readAttachment() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            if (xml.name().equals("NomeAttachment")) {
                attachments.add(xml.text());
            } else {
                xml.skip();
            }
        }
    }
}
