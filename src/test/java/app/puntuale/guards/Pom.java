package app.puntuale.guards;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The build's own description, so that what the tests try is what the build does.
record Pom(Document project) {

    static Pom read() throws IOException {
        try {
            var text = Files.readString(Path.of("pom.xml"));
            return new Pom(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    /// The texts of all the elements of that path, from the top.
    List<String> all(String path) {
        try {
            var found = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, project, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    static String plugin(String artifact) {
        return "/project/build/plugins/plugin[artifactId='" + artifact + "']";
    }
}
