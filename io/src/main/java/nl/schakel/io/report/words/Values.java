package nl.schakel.io.report.words;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;

/** Single values of the model, read as a claim writes them and worded for people. */
public final class Values {

    private Values() {}

    /**
     * Reads a value as its part would hold it.
     *
     * @param shape the part's shape
     * @param text the value as a claim writes it; several with a comma and a blank between them
     * @return the value
     * @throws InvalidValueException if the part could not hold it
     */
    public static Object read(Shape shape, String text) {
        if (shape instanceof Shape.Maybe maybe) {
            return read(maybe.of(), text);
        }
        if (shape instanceof Shape.Parts parts && parts.type() == LocalizedText.class) {
            return LocalizedText.same(text);
        }
        if (shape instanceof Shape.Many many) {
            List<Object> values = Arrays.stream(text.split(", ", -1))
                    .map(each -> read(many.of(), each))
                    .toList();
            return many.ordered() ? values : new LinkedHashSet<>(values);
        }
        if (shape instanceof Shape.Parts || shape instanceof Shape.OneOf || shape instanceof Shape.Keyed) {
            throw Check.refused("value", text, "must be of a part with a single value", "Choose a part within.");
        }
        return Shapes.parse(shape, text);
    }

    /**
     * Words what a claim says of a part, as far as it can be understood.
     *
     * @param shape the part's shape, if there is such a part
     * @param text the value as the claim writes it
     * @param language the language
     * @return the value in words, or as it is written
     */
    public static String text(Optional<Shape> shape, String text, Language language) {
        return shape.flatMap(known -> attempt(known, text))
                .or(() -> attempt(Shapes.of(Quantity.class), text))
                .map(value -> text(value, language))
                .orElse(text);
    }

    private static Optional<Object> attempt(Shape shape, String text) {
        try {
            return Optional.of(read(shape, text));
        } catch (InvalidValueException isOfAnotherKind) {
            return Optional.empty();
        }
    }

    /**
     * Words a value.
     *
     * @param value a value of the model
     * @param language the language
     * @return the value in words
     */
    public static String text(Object value, Language language) {
        if (value instanceof Quantity quantity) {
            return Units.text(quantity, language);
        }
        if (value instanceof Labelled labelled) {
            return labelled.label().in(language);
        }
        if (value instanceof LocalizedText text) {
            return text.in(language);
        }
        if (value instanceof PartialDate date) {
            return Dates.text(date, language);
        }
        if (value instanceof DayOfWeek day) {
            return Dates.text(day, language);
        }
        if (value instanceof Period period) {
            return Dates.text(period, language);
        }
        if (value instanceof Cadence cadence) {
            return cadence.text(language);
        }
        if (value instanceof Euro amount) {
            return amount.text(language);
        }
        if (value instanceof LearningYear year) {
            return year(year, language);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> text(each, language)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static String year(LearningYear year, Language language) {
        String where = year.sector() == Sector.MBO ? "mbo " : "";
        return (language == Language.DUTCH ? where + "leerjaar " : where + "year ") + year.year();
    }
}
