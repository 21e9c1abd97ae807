package nl.schakel.io.report.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;

/** Dates and periods in words, such as 'ca. 2010' and 'vanaf 2018-2019'. */
public final class Dates {

    private static final List<String> DUTCH_DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Dates() {}

    /**
     * Words a day of the week.
     *
     * @param day the day
     * @param language the language
     * @return such as 'maandag'
     */
    public static String text(DayOfWeek day, Language language) {
        return (language == Language.DUTCH ? DUTCH_DAYS : ENGLISH_DAYS).get(day.ordinal());
    }

    /**
     * Words a day.
     *
     * @param day the day
     * @param language the language
     * @return such as '30 juni 2018'
     */
    public static String text(LocalDate day, Language language) {
        return language.day(day);
    }

    /**
     * Words a date as far as it is known.
     *
     * @param date the date
     * @param language the language
     * @return such as 'ca. 2010' or 'juli 2000'
     */
    public static String text(PartialDate date, Language language) {
        boolean dutch = language == Language.DUTCH;
        String written = switch (date.resolution()) {
            case DAY -> text(date.first(), language);
            case MONTH -> language.month(date.first());
            case YEAR -> Integer.toString(date.year());
            case SCHOOL_YEAR -> date.year() + "-" + (date.year() + 1);
        };
        return switch (date.accuracy()) {
            case EXACT -> written;
            case ABOUT -> (dutch ? "ca. " : "about ") + written;
            case AT_EARLIEST -> (dutch ? "op zijn vroegst " : "at the earliest ") + written;
            case AT_LATEST -> (dutch ? "uiterlijk " : "at the latest ") + written;
        };
    }

    /**
     * Words a period as far as it is known.
     *
     * @param period the period
     * @param language the language
     * @return such as 'vanaf 2018-2019'; nothing if neither its start nor its end is known
     */
    public static String text(Period period, Language language) {
        boolean dutch = language == Language.DUTCH;
        String start = period.start().map(date -> text(date, language)).orElse("");
        String end = period.end().map(date -> text(date, language)).orElse("");
        if (!start.isEmpty() && !end.isEmpty()) {
            return start.equals(end) ? start : start + " – " + end;
        }
        if (!start.isEmpty()) {
            return (dutch ? "vanaf " : "from ") + start;
        }
        return end.isEmpty() ? "" : (dutch ? "tot en met " : "until ") + end;
    }
}
