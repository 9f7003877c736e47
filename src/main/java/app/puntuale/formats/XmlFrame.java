package app.puntuale.formats;

import app.puntuale.archive.Content;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.Flaw;
import app.puntuale.imports.Wrapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// An XML text whose root is no invoice and has one inside: an enveloping XAdES signature, or a frame around the
/// invoice and its detached signature. SDI itself takes neither, but programs that archive invoices write both.
sealed interface XmlFrame {

    /// The invoice was there as it is.
    record Plain(FileFacts facts) implements XmlFrame {}

    /// The signed object is text in base64, and not read yet.
    record Encoded(Content inside) implements XmlFrame {}

    /// For the root element on which the cursor stands.
    ///
    /// @throws RefusedException when there is no invoice inside, or more than one: they have one envelope each
    static XmlFrame around(XmlCursor xml, Wrapping wrapping) throws XMLStreamException, RefusedException {
        return new Search(xml, wrapping).frame();
    }

    /// Walks through the whole text.
    final class Search {

        private final XmlCursor xml;
        private final Wrapping wrapping;
        private final String root;
        private final List<InvoiceXml> invoices = new ArrayList<>();
        private Optional<Content> encoded = Optional.empty();
        private boolean signed;

        private Search(XmlCursor xml, Wrapping wrapping) {
            this.xml = xml;
            this.wrapping = wrapping;
            this.root = xml.name();
        }

        private XmlFrame frame() throws XMLStreamException, RefusedException {
            walk();
            if (invoices.size() == 1) {
                var invoice = invoices.getFirst();
                return new Plain((signed ? invoice.inSignature() : invoice).judged());
            }
            return encoded.filter(_ -> invoices.isEmpty()).map(Encoded::new).orElseThrow(this::noInvoice);
        }

        /// A page of the web that breaks the rules of XML is still no invoice, and not a damaged one.
        private void walk() throws XMLStreamException, RefusedException {
            try {
                do {
                    look();
                } while (xml.nextElement());
            } catch (XMLStreamException e) {
                if (signed || !invoices.isEmpty()) {
                    throw e;
                }
                throw noInvoice();
            }
        }

        private void look() throws XMLStreamException, RefusedException {
            if (InvoiceXml.isRoot(xml.name())) {
                invoices.add(InvoiceXml.read(xml, wrapping));
            } else if (xml.name().equals("Signature")) {
                signed = true;
            } else if (signed
                    && xml.name().equals("Object")
                    && xml.attribute("Encoding").endsWith("#base64")) {
                var text = xml.wholeText().getBytes(StandardCharsets.ISO_8859_1);
                encoded = Optional.of(Content.of(Base64Text.decode(text)));
            }
        }

        private RefusedException noInvoice() {
            return new RefusedException(Flaw.NOT_AN_INVOICE, root);
        }
    }
}
