package nl.schakel.io.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture as an XML parser sees it.
 *
 * @param document the picture
 */
record Svg(Document document) {

    static Svg of(String text) {
        try {
            return new Svg(DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    private Stream<Element> all(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    List<String> names() {
        return all("*").map(Element::getTagName).toList();
    }

    Element byId(String id) {
        return all("*").filter(each -> each.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    static boolean isWithin(Node element, String group) {
        Node parent = element.getParentNode();
        return parent instanceof Element above && (above.getAttribute("class").equals(group) || isWithin(above, group));
    }

    /** The rectangles of a class within groups of a class. */
    List<Element> rects(String group, String style) {
        return within("rect", group)
                .filter(each -> each.getAttribute("class").equals(style))
                .toList();
    }

    List<Element> paths(String group, String style) {
        return within("path", group)
                .filter(each -> each.getAttribute("class").equals(style))
                .toList();
    }

    private Stream<Element> within(String name, String group) {
        return all(name).filter(each -> isWithin(each, group));
    }

    /** A measure of the rectangles of a class, outside the legend, added up. */
    int sum(String style, String measure) {
        return all("rect")
                .filter(each -> each.getAttribute("class").equals(style) && !isWithin(each, "legend"))
                .mapToInt(each -> Integer.parseInt(each.getAttribute(measure)))
                .sum();
    }

    List<String> texts(Predicate<Element> which) {
        return all("text").filter(which).map(Node::getTextContent).toList();
    }

    List<String> texts(String group) {
        return texts(text -> isWithin(text, group));
    }

    List<String> marks(boolean ofLegend) {
        return all("path")
                .filter(each -> each.hasAttribute("data-mark") && isWithin(each, "legend") == ofLegend)
                .map(each -> each.getAttribute("data-mark"))
                .toList();
    }

    List<String> segments() {
        return all("g").filter(each -> each.hasAttribute("data-segment"))
                .map(each -> each.getAttribute("data-segment"))
                .toList();
    }

    private static int[] box(Element rect) {
        int x = Integer.parseInt(rect.getAttribute("x"));
        int y = Integer.parseInt(rect.getAttribute("y"));
        return new int[] {
            x, y, x + Integer.parseInt(rect.getAttribute("width")), y + Integer.parseInt(rect.getAttribute("height"))
        };
    }

    /** The places where rectangles, or a rectangle and the foot of a text, lie over each other; '?' stands in its box. */
    List<String> overlaps() {
        List<int[]> boxes = all("rect").map(Svg::box).toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                int[] a = boxes.get(i);
                int[] b = boxes.get(j);
                if (a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]) {
                    overlaps.add("rectangles at " + a[0] + "," + a[1] + " and " + b[0] + "," + b[1]);
                }
            }
        }
        all("tspan")
                .filter(line -> !line.getTextContent().equals("?") && !isWithin(line, "band"))
                .forEach(line -> {
                    int x = Integer.parseInt(line.getAttribute("x"));
                    int y = Integer.parseInt(line.getAttribute("y"));
                    boxes.stream()
                            .filter(box -> box[0] < x && x < box[2] && box[1] < y && y - 8 < box[3])
                            .forEach(box -> overlaps.add(
                                    line.getTextContent() + " on the rectangle at " + box[0] + "," + box[1]));
                });
        return overlaps;
    }

    /** What stands outside the picture. */
    List<String> outside() {
        int width = Integer.parseInt(root().getAttribute("width"));
        int height = Integer.parseInt(root().getAttribute("height"));
        Stream<String> rects = all("rect")
                .map(Svg::box)
                .filter(box -> box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height)
                .map(box -> "rectangle at " + box[0] + "," + box[1]);
        Stream<String> lines = all("tspan")
                .filter(line -> Integer.parseInt(line.getAttribute("y")) > height - 3
                        || Integer.parseInt(line.getAttribute("x")) > width)
                .map(Node::getTextContent);
        return Stream.concat(rects, lines).toList();
    }
}
