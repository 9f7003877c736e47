package app.puntuale.formats;

import app.puntuale.imports.FileFacts;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.SdiFacts;
import app.puntuale.imports.SdiMessage;
import app.puntuale.imports.SdiMessage.InvoiceNamed;
import app.puntuale.imports.SdiMessage.Rejection;
import app.puntuale.imports.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// Reads a message of the exchange system. The older schema (www.fatturapa.gov.it, for public bodies) and the newer
/// (ivaservizi) name some of them differently.
final class SdiXml {

    private final XmlCursor xml;

    private String sdiId = "";
    private String fileName = "";
    private String messageId = "";
    private String received = "";
    private String delivered = "";
    private String outcome = "";
    private String refusedOutcome = "";
    private String note = "";
    private Optional<InvoiceNamed> invoice = Optional.empty();
    private final List<Rejection> errors = new ArrayList<>();

    private SdiXml(XmlCursor xml) {
        this.xml = xml;
    }

    /// The two letters of the message with that root element; empty when it is no such message.
    static Optional<String> kind(String root) {
        return switch (root) {
            case "RicevutaConsegna" -> Optional.of("RC");
            case "NotificaMancataConsegna", "RicevutaImpossibilitaRecapito" -> Optional.of("MC");
            case "NotificaScarto", "RicevutaScarto" -> Optional.of("NS");
            case "NotificaEsito" -> Optional.of("NE");
            case "NotificaDecorrenzaTermini" -> Optional.of("DT");
            case "AttestazioneTrasmissioneFattura" -> Optional.of("AT");
            case "NotificaEsitoCommittente" -> Optional.of("EC");
            case "ScartoEsitoCommittente", "NotificaScartoEsitoCommittente" -> Optional.of("SE");
            case "MetadatiInvioFile", "FileMetadati" -> Optional.of("MT");
            default -> Optional.empty();
        };
    }

    /// For the root element on which the cursor stands.
    static FileFacts read(XmlCursor xml, String kind, Wrapping wrapping) throws XMLStreamException, RefusedException {
        var root = xml.name();
        var namespace = xml.namespace();
        var sdi = new SdiXml(xml);
        sdi.readRoot();
        xml.finish();
        return new FileFacts.Sdi(new SdiFacts(wrapping, root, namespace, sdi.message(kind)));
    }

    private void readRoot() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "IdentificativoSdI" -> sdiId = xml.text();
                case "NomeFile" -> fileName = xml.text();
                case "MessageId" -> messageId = xml.text();
                case "DataOraRicezione" -> received = xml.text();
                case "DataOraConsegna" -> delivered = xml.text();
                case "EsitoCommittente" -> readOutcome();
                case "ListaErrori" -> readErrors();
                case "Scarto" -> refusedOutcome = xml.text();
                case "Note" -> note = xml.text();
                default -> readOfOutcome();
            }
        }
    }

    /// The outcome inside a NE repeats the number that SDI gave; the rest is as in an EC.
    private void readOutcome() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            readOfOutcome();
        }
    }

    private void readOfOutcome() throws XMLStreamException, RefusedException {
        switch (xml.name()) {
            case "Esito" -> outcome = xml.text();
            case "RiferimentoFattura" -> readInvoice();
            default -> xml.skip();
        }
    }

    private void readInvoice() throws XMLStreamException, RefusedException {
        var number = "";
        var year = "";
        var position = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "NumeroFattura" -> number = xml.text();
                case "AnnoFattura" -> year = xml.text();
                case "PosizioneFattura" -> position = xml.text();
                default -> xml.skip();
            }
        }
        invoice = Optional.of(new InvoiceNamed(number, year, position));
    }

    private void readErrors() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            readError();
        }
    }

    private void readError() throws XMLStreamException, RefusedException {
        var code = "";
        var text = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Codice" -> code = xml.text();
                case "Descrizione" -> text = xml.text();
                default -> xml.skip();
            }
        }
        errors.add(new Rejection(code, text));
    }

    private SdiMessage message(String kind) throws RefusedException {
        if (sdiId.isEmpty() && fileName.isEmpty()) {
            throw new RefusedException(Flaw.MISSING_ELEMENT, "IdentificativoSdI");
        }
        if (!refusedOutcome.isEmpty()) {
            errors.add(new Rejection(refusedOutcome, note));
        }
        return new SdiMessage(
                kind,
                sdiId,
                unlessEmpty(fileName),
                unlessEmpty(messageId),
                unlessEmpty(received),
                unlessEmpty(delivered),
                unlessEmpty(outcome),
                invoice,
                errors);
    }

    private static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
