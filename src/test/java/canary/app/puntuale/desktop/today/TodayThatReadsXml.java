package canary.app.puntuale.desktop.today;

import javax.xml.stream.XMLStreamReader;

/// Wrong on purpose: a screen that reads files by itself.
public record TodayThatReadsXml(XMLStreamReader invoice) {}
