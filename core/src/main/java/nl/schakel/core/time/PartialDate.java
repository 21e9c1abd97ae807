package nl.schakel.core.time;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A date as far as a source gives it, such as '2018-07', '2017-2018', '~2010' or '&lt;=2012-09'.
 *
 * @param accuracy whether the date is exact, rough or a bound
 * @param resolution how much of the date is written
 * @param first the first day of what is written, such as 2018-07-01 for '2018-07'
 */
public record PartialDate(Accuracy accuracy, Resolution resolution, LocalDate first) {

    /** Refuses a day that does not begin what is written, and years before 1000 and after 2200. */
    public PartialDate {
        Check.given(accuracy, "accuracy");
        Check.given(resolution, "resolution");
        Check.given(first, "first day");
        Check.that(
                first.getYear() >= 1000 && first.getYear() <= 2200,
                "date",
                first,
                "must lie between the years 1000 and 2200",
                "Write the year in four digits.");
        Check.that(
                resolution.begins(first),
                "first day",
                first,
                "must begin the year, month or school year",
                "Use PartialDate.parse, or the first day of what is known.");
    }

    /**
     * Takes an exact day.
     *
     * @param day the day
     * @return the date
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(Accuracy.EXACT, Resolution.DAY, day);
    }

    /**
     * Takes a calendar year.
     *
     * @param year the year
     * @return the date
     */
    public static PartialDate of(int year) {
        return parse(Integer.toString(year));
    }

    /**
     * Takes a school year.
     *
     * @param year the school year
     * @return the date
     */
    public static PartialDate of(SchoolYear year) {
        return new PartialDate(Accuracy.EXACT, Resolution.SCHOOL_YEAR, year.start());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a year, month, day or school year, after '~', '&gt;=' or '&lt;=' where it is not exact
     * @return the date
     */
    public static PartialDate parse(String text) {
        return PartialDateText.parse(Check.given(text, "date"));
    }

    /** {@return the first day that it can be, if that is known} */
    public Optional<LocalDate> earliest() {
        return accuracy == Accuracy.EXACT || accuracy == Accuracy.AT_EARLIEST ? Optional.of(first) : Optional.empty();
    }

    /** {@return the last day that it can be, if that is known} */
    public Optional<LocalDate> latest() {
        return accuracy == Accuracy.EXACT || accuracy == Accuracy.AT_LATEST
                ? Optional.of(resolution.last(first))
                : Optional.empty();
    }

    /** {@return whether the date is rough, and so has neither an earliest nor a latest day} */
    public boolean approximate() {
        return accuracy == Accuracy.ABOUT;
    }

    /** {@return the calendar year that is written; of a school year the first} */
    public int year() {
        return first.getYear();
    }

    @Override
    public String toString() {
        return accuracy.sign + resolution.write(first);
    }

    /** Whether a date is exact, rough or a bound, such as 'at latest'. */
    public enum Accuracy {
        /** The date itself. */
        EXACT(""),
        /** Roughly the date: '~2010'. */
        ABOUT("~"),
        /** The date or later: '>=2010'. */
        AT_EARLIEST(">="),
        /** The date or earlier: '&lt;=2012-09'. */
        AT_LATEST("<=");

        final String sign;

        Accuracy(String sign) {
            this.sign = sign;
        }
    }

    /** How much of a date is written, such as a month. */
    public enum Resolution {
        /** A day: '2018-07-14'. */
        DAY,
        /** A month: '2018-07'. */
        MONTH,
        /** A calendar year: '2018'. */
        YEAR,
        /** A school year: '2017-2018'. */
        SCHOOL_YEAR;

        boolean begins(LocalDate day) {
            return switch (this) {
                case DAY -> true;
                case MONTH -> day.getDayOfMonth() == 1;
                case YEAR -> day.getDayOfYear() == 1;
                case SCHOOL_YEAR -> day.equals(SchoolYear.of(day).start());
            };
        }

        LocalDate last(LocalDate first) {
            return switch (this) {
                case DAY -> first;
                case MONTH -> first.plusMonths(1).minusDays(1);
                case YEAR, SCHOOL_YEAR -> first.plusYears(1).minusDays(1);
            };
        }

        String write(LocalDate first) {
            return switch (this) {
                case DAY -> first.toString();
                case MONTH -> first.toString().substring(0, 7);
                case YEAR -> first.toString().substring(0, 4);
                case SCHOOL_YEAR -> SchoolYear.of(first).toString();
            };
        }
    }
}
