package nl.schakel.io.report.markup;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A writer of HTML and SVG that escapes every text and every attribute, and closes what it opens. */
public final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringWriter characters = new StringWriter();
    private final XMLStreamWriter out;

    /** Begins with nothing. */
    public Markup() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(characters);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /**
     * Adds an element.
     *
     * @param tag its name and attributes
     * @param content writes what is in it
     * @return this
     */
    public Markup add(Tag tag, Consumer<Markup> content) {
        return write(() -> {
            out.writeStartElement(tag.name());
            attributes(tag);
            content.accept(this);
            out.writeEndElement();
        });
    }

    /**
     * Adds an element without attributes.
     *
     * @param name its name
     * @param content writes what is in it
     * @return this
     */
    public Markup add(String name, Consumer<Markup> content) {
        return add(Tag.of(name), content);
    }

    /**
     * Adds an element that holds text.
     *
     * @param tag its name and attributes
     * @param text the text
     * @return this
     */
    public Markup add(Tag tag, String text) {
        return add(tag, inside -> inside.text(text));
    }

    /**
     * Adds an element without attributes that holds text.
     *
     * @param name its name
     * @param text the text
     * @return this
     */
    public Markup add(String name, String text) {
        return add(Tag.of(name), text);
    }

    /**
     * Adds an element that cannot hold anything, such as {@code <meta/>}.
     *
     * @param tag its name and attributes
     * @return this
     */
    public Markup add(Tag tag) {
        return write(() -> {
            out.writeEmptyElement(tag.name());
            attributes(tag);
        });
    }

    /**
     * Adds text.
     *
     * @param text the text; what no document may hold is replaced by U+FFFD
     * @return this
     */
    public Markup text(String text) {
        return write(() -> out.writeCharacters(printable(text)));
    }

    private void attributes(Tag tag) throws XMLStreamException {
        for (Tag.Attribute attribute : tag.attributes()) {
            out.writeAttribute(attribute.name(), printable(attribute.value()));
        }
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean kept = c == '\n' || !(Character.isISOControl(c) || isSurrogate(c) || (c & 0xFFFE) == 0xFFFE);
            printable.appendCodePoint(kept ? c : REPLACEMENT);
        });
        return printable.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private interface Step {

        void run() throws XMLStreamException;
    }

    private Markup write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("Impossible state: writing to a string failed", e);
    }

    /** {@return what was written so far} */
    @Override
    public String toString() {
        text("");
        write(out::flush);
        return characters.toString();
    }
}
