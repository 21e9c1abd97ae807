package nl.schakel.core.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The description of a type's values as a document holds them, such as a record with its parts; see {@link Shapes#of}. */
public sealed interface Shape {

    /**
     * A value written as one line of text, such as '2017-2018'.
     *
     * @param type the Java type
     * @param parse reads what {@code toString} writes; throws an InvalidValueException for anything else
     */
    record Text(Class<?> type, Function<String, Object> parse) implements Shape {}

    /**
     * A term of a closed list, such as 'in-force'.
     *
     * @param list the enum
     */
    record Choice(Class<? extends Enum<?>> list) implements Shape {}

    /**
     * A term of a closed list, or {@code other} with a label.
     *
     * @param list the enum
     */
    record OpenChoice(Class<? extends Enum<?>> list) implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /**
     * A whole number; of some types also what stands for several, as a text.
     *
     * @param type the Java type
     * @param parse reads what {@code toString} writes; throws an InvalidValueException for anything else
     */
    record Whole(Class<?> type, Function<String, Object> parse) implements Shape {

        /** {@return whether a value can be a text that is no number, such as '20..25'} */
        public boolean orText() {
            return Numeral.class.isAssignableFrom(type);
        }
    }

    /** A number that may have decimals, such as 2.5; exact, never rounded. */
    record Decimal() implements Shape {}

    /**
     * A value that may be left out.
     *
     * @param of the value when it is there
     */
    record Maybe(Shape of) implements Shape {}

    /**
     * Several values.
     *
     * @param of each value
     * @param ordered whether their order means something; a set's does not
     */
    record Many(Shape of, boolean ordered) implements Shape {}

    /**
     * Values by key.
     *
     * @param key how a key is written
     * @param value each value
     */
    record Keyed(Shape key, Shape value) implements Shape {}

    /**
     * A record with named parts.
     *
     * @param type the record
     * @param lazyParts its parts, found when asked for, since a record may hold others of its kind
     * @param lazyNothing the record of which every part is absent, if there is one
     */
    record Parts(Class<? extends Record> type, Supplier<List<Part>> lazyParts, Supplier<Optional<Object>> lazyNothing)
            implements Shape {

        /** {@return the parts in the order of the record's components} */
        public List<Part> parts() {
            return lazyParts.get();
        }

        /**
         * Finds a part.
         *
         * @param name its name in kebab case
         * @return the part, if the record has it
         */
        public Optional<Part> part(String name) {
            return parts().stream().filter(part -> part.name().equals(name)).findFirst();
        }

        /** {@return the record of which every part is absent; none if a part is required, or if the record refuses to be empty} */
        public Optional<Object> ofNothing() {
            return lazyNothing.get();
        }

        /**
         * Puts a record together.
         *
         * @param values the values of all parts, in their order
         * @return the record
         */
        public Object create(List<Object> values) {
            return Reflected.create(type, values);
        }
    }

    /**
     * One of several records, told apart by their {@code type}.
     *
     * @param type the sealed interface
     * @param lazyVariants the records by the name that documents use for them
     */
    record OneOf(Class<?> type, Supplier<Map<String, Parts>> lazyVariants) implements Shape {

        /** The part of a document that names the variant. */
        public static final String DISCRIMINATOR = "type";

        /** {@return the records by the name that documents use for them} */
        public Map<String, Parts> variants() {
            return lazyVariants.get();
        }

        /**
         * Finds the name of a value's variant.
         *
         * @param value a value of the sealed interface
         * @return the name that documents use
         */
        public String nameOf(Object value) {
            return variants().entrySet().stream()
                    .filter(entry -> entry.getValue().type().isInstance(value))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("Impossible state: no variant for " + value.getClass()))
                    .getKey();
        }
    }
}
