package nl.schakel.core.shape;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    /** A record with named parts. */
    final class Parts implements Shape {

        private final Class<? extends Record> type;
        private final Supplier<List<Part>> parts;
        private final Supplier<Map<String, Part>> byName;
        private final Supplier<Optional<Part>> id;
        private final Supplier<Optional<Object>> nothing;
        private final Supplier<Constructor<? extends Record>> constructor;

        /** Describes a record; its parts are found when asked for, since it may hold others of its kind. */
        Parts(Class<? extends Record> type, Supplier<List<Part>> parts, Supplier<Optional<Object>> nothing) {
            this.type = type;
            this.parts = Once.of(parts);
            this.byName = Once.of(
                    () -> parts().stream().collect(Collectors.toUnmodifiableMap(Part::name, Function.identity())));
            this.id = Once.of(() -> part(Part.ID).filter(Part::definesName));
            this.nothing = Once.of(nothing);
            this.constructor = Once.of(() -> Reflected.constructor(type));
        }

        /** {@return the record} */
        public Class<? extends Record> type() {
            return type;
        }

        /** {@return the parts in the order of the record's components} */
        public List<Part> parts() {
            return parts.get();
        }

        /**
         * Finds a part.
         *
         * @param name its name in kebab case
         * @return the part, if the record has it
         */
        public Optional<Part> part(String name) {
            return Optional.ofNullable(byName.get().get(name));
        }

        /** {@return the part that names an element among others, if the record has one} */
        public Optional<Part> id() {
            return id.get();
        }

        /** {@return the record of which every part is absent; none if a part is required, or if the record refuses to be empty} */
        public Optional<Object> ofNothing() {
            return nothing.get();
        }

        /**
         * Puts a record together.
         *
         * @param values the values of all parts, in their order
         * @return the record
         */
        public Object create(Object[] values) {
            return Reflected.create(constructor.get(), values);
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /** One of several records, told apart by their {@code type}. */
    final class OneOf implements Shape {

        /** The part of a document that names the variant. */
        public static final String DISCRIMINATOR = "type";

        private final Class<?> type;
        private final Supplier<Map<String, Parts>> variants;
        private final Supplier<Map<Class<?>, String>> names;
        private final Supplier<Optional<Part>> id;

        /**
         * Describes a sealed interface.
         *
         * @param type the sealed interface
         * @param variants the records by the name that documents use for them, found when asked for
         */
        public OneOf(Class<?> type, Supplier<Map<String, Parts>> variants) {
            this.type = type;
            this.variants = Once.of(variants);
            this.names = Once.of(() -> variants().entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(each -> each.getValue().type(), Map.Entry::getKey)));
            this.id = Once.of(() -> variants().values().stream()
                    .flatMap(variant -> variant.id().stream())
                    .findFirst());
        }

        /** {@return the sealed interface} */
        public Class<?> type() {
            return type;
        }

        /** {@return the records by the name that documents use for them} */
        public Map<String, Parts> variants() {
            return variants.get();
        }

        /** {@return the part that names an element among others, of the first record that has one} */
        public Optional<Part> id() {
            return id.get();
        }

        /**
         * Finds the name of a value's variant.
         *
         * @param value a value of the sealed interface
         * @return the name that documents use
         */
        public String nameOf(Object value) {
            String name = names.get().get(value.getClass());
            if (name == null) {
                throw new IllegalStateException("Impossible state: no variant for " + value.getClass());
            }
            return name;
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}
