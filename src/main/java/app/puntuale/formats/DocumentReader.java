package app.puntuale.formats;

import app.puntuale.imports.FileFacts;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.Wrapping;
import app.puntuale.imports.Wrapping.Layer;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Reads one document, which is no archive, through all its envelopes into its facts.
final class DocumentReader {

    private final Limits limits;

    DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /// Never throws for what the bytes contain.
    FileFacts read(byte[] bytes) {
        try {
            return unwrap(bytes);
        } catch (RefusedException refused) {
            return FileFacts.Refused.of(refused.flaw(), refused.detail());
        }
    }

    private FileFacts unwrap(byte[] bytes) throws RefusedException {
        var layers = new ArrayList<Layer>();
        var signature = SignatureCheck.NONE;
        var inside = bytes;
        while (layers.size() <= limits.envelopes()) {
            var look = Look.of(inside);
            if (look == Look.XML) {
                return readXml(inside, layers, signature);
            } else if (look == Look.CMS) {
                var envelope = SignedEnvelope.open(inside);
                inside = envelope.content();
                signature = signature.worse(envelope.signature());
                layers.add(Layer.CADES);
            } else if (look == Look.BASE64) {
                inside = Base64Text.decode(inside);
                layers.add(Layer.BASE64);
            } else {
                throw new RefusedException(flaw(look, layers));
            }
        }
        throw new RefusedException(Flaw.TOO_MANY_ENVELOPES);
    }

    private static Flaw flaw(Look look, List<Layer> layers) {
        if (look == Look.PDF && layers.contains(Layer.CADES)) {
            return Flaw.SIGNED_PDF;
        }
        return look.flaw().orElse(Flaw.OTHER_ARCHIVE); // a ZIP inside an envelope
    }

    private static FileFacts readXml(byte[] bytes, List<Layer> layers, SignatureCheck signature)
            throws RefusedException {
        var text = XmlText.of(bytes);
        var root = "";
        try {
            var xml = XmlCursor.over(text);
            root = xml.name();
            return readRoot(xml, new Wrapping(layers, signature, text.encoding(), text.bom()));
        } catch (XMLStreamException _) {
            throw new RefusedException(text.endsBefore(root) ? Flaw.TRUNCATED : Flaw.MALFORMED_XML);
        }
    }

    private static FileFacts readRoot(XmlCursor xml, Wrapping wrapping) throws XMLStreamException, RefusedException {
        var root = xml.name();
        if (root.equals(InvoiceXml.ORDINARY) || root.equals(InvoiceXml.SIMPLIFIED)) {
            return InvoiceXml.read(xml, wrapping);
        }
        var kind = SdiXml.kind(root).orElseThrow(() -> new RefusedException(Flaw.NOT_AN_INVOICE, root));
        return SdiXml.read(xml, kind, wrapping);
    }
}
