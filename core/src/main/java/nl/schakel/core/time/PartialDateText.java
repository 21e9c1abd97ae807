package nl.schakel.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.time.PartialDate.Accuracy;
import nl.schakel.core.time.PartialDate.Resolution;
import org.jspecify.annotations.Nullable;

/** The text of partial dates, read. */
final class PartialDateText {

    private static final Pattern FORM =
            Pattern.compile("(~|>=|<=|)(?:([0-9]{4}-[0-9]{4})|([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?)");
    private static final Pattern DUTCH = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    private PartialDateText() {}

    static PartialDate parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw Check.refused(
                    "date",
                    text,
                    "must be a year, month, day or school year",
                    dayFirst(text)
                            .map(near -> "Write " + near + ".")
                            .orElse("Write it like 2018, 2018-07, 2018-07-14 or 2017-2018, after ~ for about, >= for"
                                    + " at earliest, <= for at latest."));
        }
        Accuracy accuracy = Arrays.stream(Accuracy.values())
                .filter(each -> each.sign.equals(found.group(1)))
                .findFirst()
                .orElseThrow();
        if (found.group(2) != null) {
            return new PartialDate(
                    accuracy,
                    Resolution.SCHOOL_YEAR,
                    SchoolYear.parse(found.group(2)).start());
        }
        Resolution resolution =
                found.group(5) != null ? Resolution.DAY : found.group(4) != null ? Resolution.MONTH : Resolution.YEAR;
        return new PartialDate(
                accuracy,
                resolution,
                day(text, number(found.group(3)), number(found.group(4)), number(found.group(5))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static LocalDate day(String text, int year, int month, int day) {
        Check.that(month >= 1 && month <= 12, "date", text, "must exist in the calendar", "Months run from 01 to 12.");
        YearMonth within = YearMonth.of(year, month);
        Check.that(
                within.isValidDay(day),
                "date",
                text,
                "must exist in the calendar",
                "The month " + within + " has " + within.lengthOfMonth() + " days.");
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
        int month = number(dayFirst.group(2));
        return month >= 1
                && month <= 12
                && YearMonth.of(number(dayFirst.group(3)), month).isValidDay(number(dayFirst.group(1)));
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
