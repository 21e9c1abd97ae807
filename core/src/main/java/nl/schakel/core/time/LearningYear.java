package nl.schakel.core.time;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/**
 * A year of learning in vo or mbo, such as 'vo-3'.
 *
 * @param sector vo or mbo
 * @param year the year within the sector: 1 to 6 in vo, 1 to 4 in mbo
 */
public record LearningYear(Sector sector, int year) implements Comparable<LearningYear> {

    private static final Comparator<LearningYear> ORDER =
            Comparator.comparing(LearningYear::sector).thenComparingInt(LearningYear::year);
    private static final Pattern FORM = Pattern.compile("(vo|mbo)-([0-9])");

    /** Refuses other sectors, and years that the sector does not have. */
    public LearningYear {
        Check.given(sector, "sector");
        int last = sector == Sector.VO ? 6 : sector == Sector.MBO ? 4 : 0;
        Check.that(
                year >= 1 && year <= last,
                "learning year",
                Codes.of(sector) + "-" + year,
                "must be vo-1 to vo-6 or mbo-1 to mbo-4",
                "Write it like vo-3 or mbo-1.");
    }

    /**
     * Takes a year of secondary education.
     *
     * @param year 1 to 6
     * @return the learning year
     */
    public static LearningYear vo(int year) {
        return new LearningYear(Sector.VO, year);
    }

    /**
     * Takes a year of secondary vocational education.
     *
     * @param year 1 to 4
     * @return the learning year
     */
    public static LearningYear mbo(int year) {
        return new LearningYear(Sector.MBO, year);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a learning year such as 'vo-3'
     * @return the learning year
     */
    public static LearningYear parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "learning year"));
        if (found.matches()) {
            return new LearningYear(Codes.parse(Sector.class, found.group(1)), Integer.parseInt(found.group(2)));
        }
        throw Check.refused(
                "learning year", text, "must be vo-1 to vo-6 or mbo-1 to mbo-4", "Write it like vo-3 or mbo-1.");
    }

    @Override
    public int compareTo(LearningYear other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return Codes.of(sector) + "-" + year;
    }
}
