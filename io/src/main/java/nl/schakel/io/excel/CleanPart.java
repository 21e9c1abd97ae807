package nl.schakel.io.excel;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.text.ReadLimits;

/**
 * A part of a workbook without what no value needs: formulas are left out, of which the last result counts, and a document type is refused,
 * by which a file could reach out or swell. The rows and cells of a sheet stay within the limits and in order.
 */
final class CleanPart {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    /** Longer than any number that is read, and short enough to be made a number in no time. */
    private static final int LONGEST_NUMBER = 1_000;

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern OTHER_ENCODING =
            Pattern.compile("\\uFEFF?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"'](?!(?i:UTF-))");
    private static final QName PLACE = new QName("r");

    private final ReadLimits limits;
    private final SharedTexts texts;
    private int rows;
    private int cells;
    private int row;
    private int column;
    private int textLength;
    private boolean inRows;
    private boolean inFormula;
    private boolean withFormula;
    private boolean withResult;
    private boolean ofText;
    private boolean ofSharedText;
    private boolean inValue;
    private String place = "";
    private final StringBuilder number = new StringBuilder();

    CleanPart(ReadLimits limits, SharedTexts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    byte[] of(String name, byte[] part) throws Refused {
        XMLInputFactory in = XMLInputFactory.newDefaultFactory();
        in.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        in.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length);
        try {
            XMLEventReader events = in.createXMLEventReader(new StringReader(text(name, part)));
            XMLEventWriter clean = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                if (event.getEventType() == XMLEvent.DTD) {
                    throw Refused.of(
                            IssueCode.NOT_ALLOWED,
                            name,
                            "must not have a document type (DOCTYPE), by which a file can reach out or swell",
                            "Do not open it; look where it comes from.");
                }
                boolean kept = isKept(event);
                if (isWithoutResult(event)) {
                    addNoResult(event.asEndElement().getName(), clean);
                }
                if (kept) {
                    clean.add(event);
                }
            }
            clean.close();
        } catch (XMLStreamException | RuntimeException e) {
            // the parser of the JDK throws MissingResourceException and others for some broken document types
            throw Refused.unsound(name);
        }
        return out.toByteArray();
    }

    /** Decodes it as every workbook is written, since the parser prints what it cannot decode. */
    private static String text(String name, byte[] part) throws Refused {
        boolean wide = part.length > 1 && (part[0] & 0xFF ^ part[1] & 0xFF) == 1 && (part[0] & part[1] & 0xFE) == 0xFE;
        try {
            String text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(part))
                    .toString();
            if (OTHER_ENCODING.matcher(text).lookingAt()) {
                throw Refused.unsound(name);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refused.unsound(name);
        }
    }

    /** Leaves out formulas, comments and instructions; says the encoding anew. */
    private boolean isKept(XMLEvent event) throws Refused {
        if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isCharacters()) {
            number.append(ofSharedText && inValue ? event.asCharacters().getData() : "");
            textLength += inFormula ? 0 : event.asCharacters().getData().length();
            if (textLength > limits.maxTextLength()) {
                throw Refused.limit(
                        "must not have a cell longer than",
                        "Shorten the cell",
                        "ReadLimits.maxTextLength",
                        limits.maxTextLength());
            }
            if (inRows && !ofText && !inFormula && textLength > LONGEST_NUMBER) {
                throw new Refused(
                        IssueCode.WRONG_VALUE,
                        Optional.of(new Position(row, column)),
                        event.asCharacters().getData(),
                        "must be a number of at most 90 digits",
                        "Check the cell, and its format.");
            }
        }
        boolean kept = !inFormula && (event.isStartElement() || event.isEndElement() || event.isCharacters());
        if (event.isEndElement()) {
            end(event.asEndElement().getName().getLocalPart());
        }
        return kept;
    }

    private boolean isWithoutResult(XMLEvent event) {
        return inRows
                && withFormula
                && !withResult
                && !ofText
                && event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals("c");
    }

    /** What is no number becomes an error of the cell, and not an empty cell. */
    private static void addNoResult(QName cell, XMLEventWriter clean) throws XMLStreamException {
        XMLEventFactory events = XMLEventFactory.newDefaultFactory();
        clean.add(events.createStartElement(cell.getPrefix(), cell.getNamespaceURI(), "v"));
        clean.add(events.createCharacters("no result"));
        clean.add(events.createEndElement(cell.getPrefix(), cell.getNamespaceURI(), "v"));
    }

    /** Only the rows of a sheet hold cells: the chain of calculation, charts and drawings have elements of the same names. */
    private void start(StartElement element) throws Refused {
        String name = element.getName().getLocalPart();
        if (name.equals("si")) {
            textLength = 0;
            texts.add();
        }
        inRows |= name.equals("sheetData");
        if (inRows) {
            inRows(name, element);
        }
    }

    private void inRows(String name, StartElement element) throws Refused {
        switch (name) {
            case "row" -> row(attribute(element));
            case "c" -> {
                cell(attribute(element));
                Attribute type = element.getAttributeByName(new QName("t"));
                ofText = type != null && !type.getValue().equals("n");
                ofSharedText = type != null && type.getValue().equals("s");
            }
            case "f" -> {
                inFormula = true;
                withFormula = true;
            }
            case "v", "is" -> {
                withResult = true;
                inValue = true;
                number.setLength(0);
            }
            default -> {
                // nothing that holds a value
            }
        }
    }

    private void end(String element) throws Refused {
        inRows &= !element.equals("sheetData");
        if (ofSharedText && element.equals("v")) {
            texts.use(number.toString(), place);
        }
        inValue = inValue && !element.equals("v");
        inFormula = inFormula && !element.equals("f");
        if (!element.equals("t") && !element.equals("r")) {
            textLength = 0;
        }
    }

    private static Optional<String> attribute(StartElement element) {
        return Optional.ofNullable(element.getAttributeByName(PLACE)).map(Attribute::getValue);
    }

    private void row(Optional<String> number) throws Refused {
        rows++;
        if (rows > limits.maxRows()) {
            throw Refused.limit(
                    "must not have more rows than", "Split the sheet", "ReadLimits.maxRows", limits.maxRows());
        }
        int next = number.isEmpty() ? row + 1 : number.get().matches("[0-9]{1,7}") ? Integer.parseInt(number.get()) : 0;
        if (next <= row || next > MOST_ROWS) {
            throw Refused.unsound("row " + number.orElse(""));
        }
        row = next;
        column = 0;
    }

    private void cell(Optional<String> address) throws Refused {
        int next = address.isEmpty() ? column + 1 : column(address.get());
        place = "cell " + address.orElse("");
        if (next <= column || next > MOST_COLUMNS) {
            throw Refused.unsound(place);
        }
        // empty cells that are not written down are made, too, as those of a CSV are
        cells += next - column;
        if (cells > limits.maxNodes()) {
            throw Refused.limit(
                    "must not have more cells than", "Split the sheet", "ReadLimits.maxNodes", limits.maxNodes());
        }
        column = next;
        textLength = 0;
        withFormula = false;
        withResult = false;
    }

    /** Gives the number of a column from 1, or 0 if the cell is of another row. */
    private int column(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) != row) {
            return 0;
        }
        return parts.group(1).chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }
}
