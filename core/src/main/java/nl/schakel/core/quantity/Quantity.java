package nl.schakel.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A number as a source words it, with what it counts, such as '~110 pupils/year'.
 *
 * <p>Its text is {@code 110}, {@code ~110} (about), {@code 3+} (at least), {@code <=5}, {@code <5}, {@code >300}, {@code 20..25}
 * or {@code ~20..25} (about, both ends), and then, if given, a space and the unit.
 *
 * @param form how the source words the number
 * @param value the number; the first one of a range
 * @param end the last number of a range, exact or about, and of a range only
 * @param unit what is counted, such as 'pupils', 'EUR/hour' or '%'
 */
public record Quantity(Form form, BigDecimal value, Optional<BigDecimal> end, Optional<String> unit) {

    private static final Pattern UNIT = Pattern.compile(QuantityText.UNIT);

    /** Refuses an end that does not fit the form, a range that does not rise, and a unit of another form. */
    public Quantity {
        Check.given(form, "form");
        value = QuantityText.canonical(value);
        end = Check.given(end, "end").map(QuantityText::canonical);
        Check.that(
                end.isPresent() == (form == Form.RANGE || form == Form.ABOUT_RANGE),
                "end",
                end.map(BigDecimal::toPlainString).orElse(""),
                "must be there for a range and for nothing else",
                "Give two numbers for a range, one otherwise.");
        Check.that(
                end.isEmpty() || value.compareTo(end.get()) < 0,
                "range",
                value.toPlainString()
                        + end.map(last -> ".." + last.toPlainString()).orElse(""),
                "must rise",
                "Write the smaller number first; write a single number without a range.");
        Check.given(unit, "unit")
                .ifPresent(text -> Check.matches(
                        text,
                        UNIT,
                        "unit",
                        "must be letters and hyphens, with one '/' at most",
                        "Write it like pupils, days/week, EUR/hour or %."));
    }

    /**
     * Takes an exact whole number.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity exact(long value) {
        return of(Form.EXACT, value);
    }

    /**
     * Takes an exact number in plain digits.
     *
     * @param value the number, such as '0.2'
     * @return the quantity
     */
    public static Quantity exact(String value) {
        return QuantityText.exact(value);
    }

    /**
     * Takes a number that is not exact.
     *
     * @param value the number, roughly
     * @return the quantity
     */
    public static Quantity about(long value) {
        return of(Form.ABOUT, value);
    }

    /**
     * Takes a lower bound.
     *
     * @param value the least number
     * @return the quantity
     */
    public static Quantity atLeast(long value) {
        return of(Form.AT_LEAST, value);
    }

    /**
     * Takes an upper bound.
     *
     * @param value the greatest number
     * @return the quantity
     */
    public static Quantity atMost(long value) {
        return of(Form.AT_MOST, value);
    }

    /**
     * Takes an upper bound that is not reached.
     *
     * @param value the number that all possible ones are below
     * @return the quantity
     */
    public static Quantity lessThan(long value) {
        return of(Form.LESS_THAN, value);
    }

    /**
     * Takes a lower bound that is passed.
     *
     * @param value the number that all possible ones are above
     * @return the quantity
     */
    public static Quantity moreThan(long value) {
        return of(Form.MORE_THAN, value);
    }

    /**
     * Takes two bounds, both possible.
     *
     * @param value the least number
     * @param end the greatest number
     * @return the quantity; exact if both are the same
     */
    public static Quantity range(long value, long end) {
        return value == end
                ? exact(value)
                : new Quantity(
                        Form.RANGE, BigDecimal.valueOf(value), Optional.of(BigDecimal.valueOf(end)), Optional.empty());
    }

    private static Quantity of(Form form, long value) {
        return new Quantity(form, BigDecimal.valueOf(value), Optional.empty(), Optional.empty());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a quantity such as '~110 pupils/year'
     * @return the quantity
     */
    public static Quantity parse(String text) {
        return QuantityText.parse(text);
    }

    /**
     * Says what is counted.
     *
     * @param unit the unit, such as 'pupils' or 'days/week'
     * @return the same number with the unit
     */
    public Quantity withUnit(String unit) {
        return new Quantity(form, value, end, Optional.of(unit));
    }

    /** {@return the lower bound, if one is known; reached unless {@link #lowerExclusive()}} */
    public Optional<BigDecimal> lower() {
        return switch (form) {
            case EXACT, AT_LEAST, MORE_THAN, RANGE -> Optional.of(value);
            case ABOUT, ABOUT_RANGE, AT_MOST, LESS_THAN -> Optional.empty();
        };
    }

    /** {@return the upper bound, if one is known; reached unless {@link #upperExclusive()}} */
    public Optional<BigDecimal> upper() {
        return switch (form) {
            case EXACT, AT_MOST, LESS_THAN -> Optional.of(value);
            case RANGE -> end;
            case ABOUT, ABOUT_RANGE, AT_LEAST, MORE_THAN -> Optional.empty();
        };
    }

    /** {@return whether the number lies above its lower bound, as in '&gt;300'} */
    public boolean lowerExclusive() {
        return form == Form.MORE_THAN;
    }

    /** {@return whether the number lies below its upper bound, as in '&lt;5'} */
    public boolean upperExclusive() {
        return form == Form.LESS_THAN;
    }

    /** {@return the number, if it is exact} */
    public Optional<BigDecimal> exactValue() {
        return form == Form.EXACT ? Optional.of(value) : Optional.empty();
    }

    /** {@return the number, if it is exact or about} */
    public Optional<BigDecimal> approximateValue() {
        return form == Form.ABOUT ? Optional.of(value) : exactValue();
    }

    /** {@return whether the number is not exact and has no bounds} */
    public boolean isAbout() {
        return form == Form.ABOUT || form == Form.ABOUT_RANGE;
    }

    /**
     * Says whether the number is at least a given one.
     *
     * @param least the given number
     * @return unknown where the bounds leave it open, and always for 'about'
     */
    public Truth isAtLeast(BigDecimal least) {
        if (lower().filter(lower -> lower.compareTo(least) >= 0).isPresent()) {
            return Truth.TRUE;
        }
        return upper().map(upper -> upper.compareTo(least))
                        .filter(order -> order < 0 || order == 0 && upperExclusive())
                        .isPresent()
                ? Truth.FALSE
                : Truth.UNKNOWN;
    }

    /**
     * Says whether the number is at most a given one.
     *
     * @param most the given number
     * @return unknown where the bounds leave it open, and always for 'about'
     */
    public Truth isAtMost(BigDecimal most) {
        if (upper().filter(upper -> upper.compareTo(most) <= 0).isPresent()) {
            return Truth.TRUE;
        }
        return lower().map(lower -> lower.compareTo(most))
                        .filter(order -> order > 0 || order == 0 && lowerExclusive())
                        .isPresent()
                ? Truth.FALSE
                : Truth.UNKNOWN;
    }

    /**
     * Writes the number as people do, such as 'ca. 110'.
     *
     * @param language the language
     * @return the number in words and digits, without the unit
     */
    public String text(Language language) {
        return QuantityText.words(this, language);
    }

    @Override
    public String toString() {
        return QuantityText.write(this);
    }

    /** How a source words a number, such as 'about'. */
    public enum Form {
        /** The number itself: '110'. */
        EXACT,
        /** Roughly the number: '~110'. */
        ABOUT,
        /** The number or more: '3+'. */
        AT_LEAST,
        /** The number or less: '&lt;=5'. */
        AT_MOST,
        /** Less than the number: '&lt;5'. */
        LESS_THAN,
        /** More than the number: '>300'. */
        MORE_THAN,
        /** From one number up to another: '20..25'. */
        RANGE,
        /** Roughly from one number up to another: '~20..25'. */
        ABOUT_RANGE
    }
}
