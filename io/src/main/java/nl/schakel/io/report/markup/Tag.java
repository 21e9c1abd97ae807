package nl.schakel.io.report.markup;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.check.Check;

/**
 * An element's name with its attributes, such as {@code <td class="n">}.
 *
 * @param name the name
 * @param attributes the attributes in their order
 */
public record Tag(String name, List<Attribute> attributes) {

    /** Refuses null. */
    public Tag {
        Check.text(name, "name");
        attributes = Check.list(attributes, "attributes");
    }

    /**
     * An attribute, such as {@code class="n"}.
     *
     * @param name the name
     * @param value the value, not yet escaped
     */
    public record Attribute(String name, String value) {

        /** Refuses null. */
        public Attribute {
            Check.text(name, "name");
            Check.given(value, "value");
        }
    }

    /**
     * Names an element without attributes.
     *
     * @param name the name
     * @return the tag
     */
    public static Tag of(String name) {
        return new Tag(name, List.of());
    }

    /**
     * Names an element of a class.
     *
     * @param name the name
     * @param style the class of the style sheet
     * @return the tag
     */
    public static Tag of(String name, String style) {
        return of(name).with("class", style);
    }

    /**
     * Adds an attribute.
     *
     * @param attribute its name
     * @param value its value, which the writer escapes
     * @return a tag with it as the last
     */
    public Tag with(String attribute, String value) {
        List<Attribute> longer = new ArrayList<>(attributes);
        longer.add(new Attribute(attribute, value));
        return new Tag(name, longer);
    }
}
