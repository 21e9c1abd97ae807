package nl.schakel.core.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Term;

/** The shapes of Java types, such as {@code Shapes.of(Body.class)}; each is derived once. */
public final class Shapes {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,9})?");

    private static final ClassValue<Shape> BY_CLASS = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return derive(type);
        }
    };

    /** The terms of a closed list by their codes; each is made once. */
    private static final ClassValue<Map<String, Object>> TERMS = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected Map<String, Object> computeValue(Class<?> list) {
            return Arrays.stream((Enum[]) list.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            Codes::of, constant -> new Term(Optional.of(constant), Optional.empty())));
        }
    };

    private Shapes() {}

    /**
     * Describes a type.
     *
     * @param type a record, an enum, a sealed interface of records, a type with a static {@code parse(String)}, or a list, set, map or
     *     Optional of such
     * @return its shape
     * @throws IllegalArgumentException if the type is none of these
     */
    public static Shape of(Type type) {
        if (type instanceof Class<?> simple) {
            return BY_CLASS.get(simple);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type raw = generic.getRawType();
            if (raw == Optional.class) {
                return new Shape.Maybe(of(arguments[0]));
            }
            if (raw == List.class) {
                return new Shape.Many(of(arguments[0]), true);
            }
            if (raw == Set.class) {
                return new Shape.Many(of(arguments[0]), false);
            }
            if (raw == Map.class) {
                return new Shape.Keyed(of(arguments[0]), of(arguments[1]));
            }
            if (raw == Term.class) {
                return new Shape.OpenChoice(enumOf((Class<?>) arguments[0]));
            }
        }
        throw new IllegalArgumentException("type [" + type.getTypeName() + "] must be one that a document can hold\n"
                + "Use a record, an enum, a sealed interface of records, or a type with a static parse(String).");
    }

    /**
     * Reads a value that is written as one text.
     *
     * @param shape a text, a choice, a flag or a number
     * @param text the text
     * @return the value
     * @throws nl.schakel.core.check.InvalidValueException if the text is not of the shape
     */
    public static Object parse(Shape shape, String text) {
        if (shape instanceof Shape.Text line) {
            return line.parse().apply(text);
        }
        if (shape instanceof Shape.Choice choice) {
            return constant(choice.list(), text);
        }
        if (shape instanceof Shape.OpenChoice choice) {
            Object term = TERMS.get(choice.list()).get(text);
            return term != null ? term : constant(choice.list(), text);
        }
        if (shape instanceof Shape.Flag) {
            Check.that(
                    text.equals("true") || text.equals("false"),
                    "value",
                    text,
                    "must be true or false",
                    "Write true or false, without quotes.");
            return text.equals("true");
        }
        if (shape instanceof Shape.Whole whole) {
            return whole.parse().apply(text);
        }
        if (shape instanceof Shape.Decimal) {
            return decimal(text);
        }
        throw new IllegalArgumentException(
                "shape [" + shape + "] must be one of a single text\nUse a text or a choice.");
    }

    /**
     * Writes a value that is written as one text.
     *
     * @param value the value
     * @return the text; the code of a constant or of a term of a closed list, what {@code toString} writes of anything else
     */
    public static String format(Object value) {
        if (value instanceof Enum<?> constant && of(constant.getDeclaringClass()) instanceof Shape.Choice) {
            return Codes.of(constant);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Term<?> term ? term.code() : value.toString();
    }

    /**
     * Finds the parts of a value; a term is one word, whatever Java makes it of.
     *
     * @param value the value
     * @return its parts, if it is a record with parts
     */
    public static Optional<Shape.Parts> partsOf(Object value) {
        return value instanceof Record
                        && !(value instanceof Term<?>)
                        && of(value.getClass()) instanceof Shape.Parts parts
                ? Optional.of(parts)
                : Optional.empty();
    }

    /**
     * Finds what names an element in its list: its id, or its own text.
     *
     * @param element the element
     * @return the name, if it has one
     */
    public static Optional<String> nameOf(Object element) {
        if (element instanceof Term<?> term) {
            return term.known().map(Codes::of);
        }
        Optional<Shape.Parts> parts = partsOf(element);
        return parts.isEmpty()
                ? Optional.of(format(element))
                : parts.get().id().map(id -> ((Identifier) id.of((Record) element)).value());
    }

    @SuppressWarnings("unchecked")
    private static Object constant(Class<? extends Enum<?>> list, String code) {
        return Codes.parse(raw(list), code);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class raw(Class<? extends Enum<?>> list) {
        return list;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumOf(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static Shape derive(Class<?> type) {
        if (type == Term.class) {
            throw new IllegalArgumentException("type [Term] must be described with its list\n"
                    + "Ask for the shape of the part that holds the term.");
        }
        if (type == String.class) {
            return new Shape.Text(type, text -> Check.text(text, "text"));
        }
        if (type == LocalDate.class) {
            return new Shape.Text(type, new Recent(Shapes::date));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Shape.Flag();
        }
        if (type == int.class || type == Integer.class) {
            return new Shape.Whole(type, Shapes::whole);
        }
        if (type == BigDecimal.class) {
            return new Shape.Decimal();
        }
        Optional<Method> found = parseMethod(type);
        if (found.isPresent()) {
            Method parse = Reflected.open(found.get());
            Function<String, Object> read = new Recent(text -> Reflected.parse(parse, text));
            return Numeral.class.isAssignableFrom(type) ? new Shape.Whole(type, read) : new Shape.Text(type, read);
        }
        if (type.isEnum()) {
            return new Shape.Choice(enumOf(type));
        }
        if (type.isRecord()) {
            return parts(type.asSubclass(Record.class));
        }
        if (type.isSealed() && type.isInterface()) {
            return new Shape.OneOf(type, () -> variants(type));
        }
        throw new IllegalArgumentException("type [" + type.getName() + "] must be one that a document can hold\n"
                + "Use a record, an enum, a sealed interface of records, or a type with a static parse(String).");
    }

    private static Optional<Method> parseMethod(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    private static Object whole(String text) {
        Check.that(
                WHOLE.matcher(text).matches(),
                "value",
                text,
                "must be a whole number of at most nine digits",
                "Write digits only, such as 12.");
        return Integer.valueOf(text);
    }

    private static BigDecimal decimal(String text) {
        Check.that(
                DECIMAL.matcher(text).matches(),
                "value",
                text,
                "must be a number of at most 18 digits and 9 decimals",
                "Write digits, with a point before decimals, such as 12 or 2.5.");
        return new BigDecimal(text);
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Check.refused("date", text, "must be a day that exists", "Write year-month-day, such as 2018-06-30.");
        }
    }

    private static Shape.Parts parts(Class<? extends Record> type) {
        return new Shape.Parts(
                type,
                () -> Arrays.stream(type.getRecordComponents())
                        .map(Shapes::part)
                        .toList(),
                () -> ofNothing((Shape.Parts) of(type)));
    }

    private static Optional<Object> ofNothing(Shape.Parts parts) {
        List<Optional<Object>> values =
                parts.parts().stream().map(Part::absentValue).toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    parts.create(values.stream().flatMap(Optional::stream).toArray()));
        } catch (InvalidValueException refusesToBeEmpty) {
            return Optional.empty();
        }
    }

    private static Part part(RecordComponent component) {
        WhenAbsent whenAbsent = component.getAnnotation(WhenAbsent.class);
        return new Part(
                Codes.kebab(component.getName()),
                of(component.getGenericType()),
                Optional.ofNullable(whenAbsent).map(WhenAbsent::value),
                component);
    }

    private static Map<String, Shape.Parts> variants(Class<?> type) {
        Map<String, Shape.Parts> variants = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                variants.put(Codes.kebab(permitted.getSimpleName()), (Shape.Parts) of(permitted));
            } else {
                variants.putAll(variants(permitted));
            }
        }
        return variants;
    }
}
