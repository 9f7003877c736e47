package app.puntuale.formats;

import app.puntuale.imports.FileFacts;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.Wrapping;
import app.puntuale.imports.Wrapping.Layer;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Reads one document through all its envelopes into its facts.
final class DocumentReader {

    private final Limits limits;

    DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /// What is inside all the envelopes of a file.
    sealed interface Opened {

        record Document(FileFacts facts) implements Opened {}

        /// A ZIP archive, whose entries are documents of their own.
        record Archive(Source zip) implements Opened {}
    }

    /// Never throws for what the bytes contain.
    Opened open(byte[] bytes) {
        try {
            return new Unwrapping().open(bytes);
        } catch (RefusedException refused) {
            return new Opened.Document(FileFacts.Refused.of(refused.flaw(), refused.detail()));
        }
    }

    /// The way through the envelopes of one file.
    private final class Unwrapping {

        private final List<Layer> layers = new ArrayList<>();
        private SignatureCheck signature = SignatureCheck.NONE;

        Opened open(byte[] bytes) throws RefusedException {
            if (layers.size() > limits.envelopes()) {
                throw new RefusedException(Flaw.TOO_MANY_ENVELOPES);
            }
            var look = Look.of(bytes);
            return switch (look) {
                case XML -> readXml(bytes);
                case ZIP -> new Opened.Archive(Source.of(bytes));
                case CMS -> {
                    var envelope = SignedEnvelope.open(bytes);
                    signature = signature.worse(envelope.signature());
                    yield open(Layer.CADES, envelope.content());
                }
                case TIME_STAMPED -> open(Layer.TSD, TimeStampedEnvelope.contentOf(bytes));
                case BASE64 -> open(Layer.BASE64, Base64Text.decode(bytes));
                case PDF -> throw new RefusedException(layers.contains(Layer.CADES) ? Flaw.SIGNED_PDF : Flaw.PDF);
                case EMPTY -> throw new RefusedException(Flaw.EMPTY);
                case IMAGE -> throw new RefusedException(Flaw.IMAGE);
                case OFFICE_DOCUMENT -> throw new RefusedException(Flaw.OFFICE_DOCUMENT);
                case OTHER_ARCHIVE -> throw new RefusedException(Flaw.OTHER_ARCHIVE);
                case EMAIL -> throw new RefusedException(Flaw.EMAIL);
                case UNKNOWN -> throw new RefusedException(Flaw.NOT_XML);
            };
        }

        private Opened open(Layer layer, byte[] inside) throws RefusedException {
            layers.add(layer);
            return open(inside);
        }

        private Opened readXml(byte[] bytes) throws RefusedException {
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

        private Opened readRoot(XmlCursor xml, Wrapping wrapping) throws XMLStreamException, RefusedException {
            if (InvoiceXml.isRoot(xml.name())) {
                var invoice = InvoiceXml.read(xml, wrapping);
                xml.finish();
                return new Opened.Document(invoice.judged());
            }
            var kind = SdiXml.kind(xml.name());
            if (kind.isPresent()) {
                return new Opened.Document(SdiXml.read(xml, kind.get(), wrapping));
            }
            return switch (XmlFrame.around(xml, wrapping)) {
                case XmlFrame.Plain(var facts) -> new Opened.Document(facts);
                case XmlFrame.Encoded(var inside) -> open(Layer.XADES, inside.bytes());
            };
        }
    }
}
