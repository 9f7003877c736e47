package canary.app.puntuale.words;

import javax.xml.stream.XMLStreamReader;

/// Wrong on purpose: words that read files by themselves.
public record WordsThatReadXml(XMLStreamReader invoice) {}
