package app.puntuale.formats;

import app.puntuale.imports.Flaw;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks an XML text once, from element to element, by local names: any prefix will do. Whoever is told of a child
/// takes its text, walks through it or skips it, and is then behind it.
final class XmlCursor {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 500;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final StringBuilder words = new StringBuilder(256);
    private int depth;

    private XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// Stands on the root element.
    ///
    /// @throws RefusedException when a DOCTYPE comes first
    static XmlCursor over(XmlText text) throws XMLStreamException, RefusedException {
        var cursor = new XmlCursor(FACTORY.createXMLStreamReader(text.reader()));
        while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
            // declaration, comments and stylesheet instructions
        }
        return cursor;
    }

    String name() {
        return xml.getLocalName();
    }

    /// Empty text without one.
    String namespace() {
        var namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /// Empty text when the element has no such attribute.
    String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : words(value);
    }

    /// Moves to the next child of the element whose children are being walked; false behind the last.
    boolean nextChild() throws XMLStreamException, RefusedException {
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event == XMLStreamConstants.START_ELEMENT;
            }
        }
    }

    /// Moves to the next element, wherever it is; false at the end of the text.
    boolean nextElement() throws XMLStreamException, RefusedException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// The text of this element, each run of white space one blank, without that of elements inside it. What is longer
    /// than anything that can be meant is cut.
    String text() throws XMLStreamException, RefusedException {
        return text(LONGEST_TEXT);
    }

    /// The same, however long it is.
    String wholeText() throws XMLStreamException, RefusedException {
        return text(Integer.MAX_VALUE);
    }

    private String text(int longest) throws XMLStreamException, RefusedException {
        words.setLength(0);
        var level = depth;
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth < level) {
                    return Words.of(words);
                }
            } else if (depth == level && isText(event) && words.length() < longest) {
                var length = Math.min(xml.getTextLength(), longest - words.length());
                words.append(xml.getTextCharacters(), xml.getTextStart(), length);
            }
        }
    }

    void skip() throws XMLStreamException, RefusedException {
        var level = depth;
        while (depth >= level) {
            next();
        }
    }

    /// Reads on to the end of the text, so that nothing malformed passes unseen.
    void finish() throws XMLStreamException, RefusedException {
        while (xml.hasNext()) {
            next();
        }
    }

    private int next() throws XMLStreamException, RefusedException {
        var event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > DEEPEST) {
                    throw new RefusedException(Flaw.XML_TOO_DEEP);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw new RefusedException(Flaw.DOCTYPE);
            default -> {
                // text, comments and instructions change nothing here
            }
        }
        return event;
    }

    private String words(String value) {
        words.setLength(0);
        return Words.of(words.append(value));
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
