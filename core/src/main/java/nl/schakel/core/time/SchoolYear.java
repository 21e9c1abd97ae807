package nl.schakel.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * A school year, from 1 August to 31 July, such as '2017-2018'.
 *
 * @param startYear the calendar year in which it starts
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{4})");
    private static final Pattern NEAR = Pattern.compile("([0-9]{4})(?: ?[-/–] ?[0-9]{2,4})?");

    /** Refuses years before 1900 and after 2200. */
    public SchoolYear {
        Check.that(
                startYear >= FIRST && startYear <= LAST,
                "school year",
                startYear,
                "must start between 1900 and 2200",
                "Write the year in four digits.");
    }

    /**
     * Finds the school year of a day.
     *
     * @param day the day
     * @return the school year in which it falls
     */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text two years that follow each other, such as '2017-2018'
     * @return the school year
     */
    public static SchoolYear parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "school year"));
        if (found.matches() && Integer.parseInt(found.group(2)) == Integer.parseInt(found.group(1)) + 1) {
            return new SchoolYear(Integer.parseInt(found.group(1)));
        }
        Matcher near = NEAR.matcher(text);
        throw Check.refused(
                "school year",
                text,
                "must be two years that follow each other",
                near.matches()
                        ? "Write " + written(Integer.parseInt(near.group(1))) + "."
                        : "Write it like 2017-2018.");
    }

    /** {@return the first day, 1 August} */
    public LocalDate start() {
        return LocalDate.of(startYear, Month.AUGUST, 1);
    }

    /** {@return the last day, 31 July of the next year} */
    public LocalDate end() {
        return LocalDate.of(startYear + 1, Month.JULY, 31);
    }

    /**
     * Says whether a day falls in the school year.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** {@return the next school year} */
    public SchoolYear next() {
        return plusYears(1);
    }

    /**
     * Goes a number of years on, or back.
     *
     * @param years how many years on; back if negative
     * @return the school year there
     */
    public SchoolYear plusYears(int years) {
        return new SchoolYear(Math.addExact(startYear, years));
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return written(startYear);
    }

    private static String written(int startYear) {
        return startYear + "-" + (startYear + 1);
    }
}
