package nl.schakel.io.numbers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/** A form in which people write days, such as '30-6-2018' in Dutch; a year has four digits in each. */
public enum DateStyle {
    /** Year, month and day: 2018-06-30. */
    ISO("year-month-day", "2018-06-30", "(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})"),
    /** Day, month and year, as in Dutch and British English: 30-06-2018, 30/6/2018 or 30.6.2018. */
    DAY_FIRST("day-month-year", "30-06-2018", "(?<d>[0-9]{1,2})(?<s>[-/.])(?<m>[0-9]{1,2})\\k<s>(?<y>[0-9]{4})"),
    /** Month, day and year, as in American English: 06/30/2018. */
    MONTH_FIRST("month-day-year", "06/30/2018", "(?<m>[0-9]{1,2})(?<s>[-/.])(?<d>[0-9]{1,2})\\k<s>(?<y>[0-9]{4})");

    private final String word;
    private final String example;
    private final Pattern form;

    DateStyle(String word, String example, String form) {
        this.word = word;
        this.example = example;
        this.form = Pattern.compile(form);
    }

    /**
     * Reads a day.
     *
     * @param cell the whole text of a cell
     * @return the day
     */
    public LocalDate parse(String cell) {
        return reading(Check.given(cell, "day"))
                .orElseThrow(() -> Check.refused(
                        "day", cell, "must be a day that exists, as " + word + " such as " + example, advice(cell)));
    }

    /** {@return the name of the form in English, such as 'day-month-year'} */
    public String word() {
        return word;
    }

    Optional<LocalDate> reading(String cell) {
        if (this == ISO) {
            return iso(cell);
        }
        Matcher parts = form.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group("y")),
                    Integer.parseInt(parts.group("m")),
                    Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Takes years of other than four digits as they are always written. */
    private static Optional<LocalDate> iso(String cell) {
        try {
            LocalDate day = LocalDate.parse(cell);
            return day.toString().equals(cell) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String advice(String cell) {
        return Arrays.stream(values())
                .filter(other -> other.reading(cell).isPresent())
                .findFirst()
                .map(other ->
                        "As " + other.word + " it is " + other.reading(cell).orElseThrow()
                                + ": write it anew, or state that the days are " + other.name() + ".")
                .orElse("Write the year with four digits, and a day that the month has.");
    }
}
