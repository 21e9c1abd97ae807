package nl.schakel.io.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as an XML parser sees it: what is well-formed there, a browser reads in the same way. */
final class Dom {

    private static final String DOCTYPE = "<!doctype html>\n";

    private Dom() {}

    static Document of(String page) {
        if (!page.startsWith(DOCTYPE)) {
            throw new AssertionError("no doctype: " + page);
        }
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.substring(DOCTYPE.length()))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    static List<Element> elements(Document document, String name) {
        return collect(document.getElementsByTagName(name));
    }

    static List<Element> elements(Element within, String name) {
        return collect(within.getElementsByTagName(name));
    }

    private static List<Element> collect(NodeList found) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The names of all elements in their order. */
    static List<String> names(Document document) {
        return elements(document, "*").stream().map(Element::getTagName).toList();
    }

    static List<String> attributes(Document document) {
        List<String> names = new ArrayList<>();
        for (Element element : elements(document, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add(element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }

    /** The texts of elements of a name, with white space made one blank. */
    static List<String> texts(Document document, String name) {
        return texts(document.getDocumentElement(), name);
    }

    static List<String> texts(Element within, String name) {
        return elements(within, name).stream()
                .map(element -> element.getTextContent().replaceAll("\\s+", " ").strip())
                .toList();
    }
}
