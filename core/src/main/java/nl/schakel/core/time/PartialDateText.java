package nl.schakel.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.time.PartialDate.Accuracy;
import nl.schakel.core.time.PartialDate.Resolution;

/** The text of partial dates, read. */
final class PartialDateText {

    private static final List<Accuracy> SIGNED = List.of(Accuracy.ABOUT, Accuracy.AT_EARLIEST, Accuracy.AT_LATEST);
    private static final Pattern DUTCH = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    private PartialDateText() {}

    static PartialDate parse(String text) {
        Accuracy accuracy = accuracy(text);
        int from = accuracy.sign.length();
        if (isForm("dddd", text, from)) {
            return new PartialDate(accuracy, Resolution.YEAR, day(text, year(text, from), 1, 1));
        }
        if (isForm("dddd-dd", text, from)) {
            return new PartialDate(
                    accuracy, Resolution.MONTH, day(text, year(text, from), twoDigits(text, from + 5), 1));
        }
        if (isForm("dddd-dd-dd", text, from)) {
            LocalDate day = day(text, year(text, from), twoDigits(text, from + 5), twoDigits(text, from + 8));
            return new PartialDate(accuracy, Resolution.DAY, day);
        }
        if (isForm("dddd-dddd", text, from)) {
            SchoolYear year = SchoolYear.parse(text.substring(from));
            return new PartialDate(accuracy, Resolution.SCHOOL_YEAR, year.start());
        }
        throw Check.refused(
                "date",
                text,
                "must be a year, month, day or school year",
                dayFirst(text)
                        .map(near -> "Write " + near + ".")
                        .orElse("Write it like 2018, 2018-07, 2018-07-14 or 2017-2018, after ~ for about, >= for"
                                + " at earliest, <= for at latest."));
    }

    private static Accuracy accuracy(String text) {
        for (Accuracy each : SIGNED) {
            if (text.startsWith(each.sign)) {
                return each;
            }
        }
        return Accuracy.EXACT;
    }

    /** Says whether a text from an index on has a form, in which d is any digit; dates are many, and a pattern takes longer. */
    private static boolean isForm(String form, String text, int from) {
        if (text.length() - from != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char each = text.charAt(from + i);
            if (form.charAt(i) == 'd' ? each < '0' || each > '9' : each != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int year(String text, int from) {
        return 100 * twoDigits(text, from) + twoDigits(text, from + 2);
    }

    private static int twoDigits(String text, int from) {
        return 10 * (text.charAt(from) - '0') + text.charAt(from + 1) - '0';
    }

    private static LocalDate day(String text, int year, int month, int day) {
        Check.that(month >= 1 && month <= 12, "date", text, "must exist in the calendar", "Months run from 01 to 12.");
        YearMonth within = YearMonth.of(year, month);
        if (!within.isValidDay(day)) {
            throw Check.refused(
                    "date",
                    text,
                    "must exist in the calendar",
                    "The month " + within + " has " + within.lengthOfMonth() + " days.");
        }
        return within.atDay(day);
    }

    private static Optional<String> dayFirst(String text) {
        Matcher found = DUTCH.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String near = found.group(3) + "-" + padded(found.group(2)) + "-" + padded(found.group(1));
        return exists(found) ? Optional.of(near) : Optional.empty();
    }

    private static boolean exists(Matcher dayFirst) {
        int month = Integer.parseInt(dayFirst.group(2));
        return month >= 1
                && month <= 12
                && YearMonth.of(Integer.parseInt(dayFirst.group(3)), month)
                        .isValidDay(Integer.parseInt(dayFirst.group(1)));
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
