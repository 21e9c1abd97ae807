package nl.schakel.io.duo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.truth.Truth;

/**
 * Of which school year a file is, and whether its numbers are provisional, such as '2025-2026, provisional': DUO counts on 1 October, and
 * numbers of the newest year may still change.
 *
 * @param schoolYear the school year; absent where neither the caller nor the name of the file says it
 * @param provisional whether the numbers are provisional; unknown where nobody says it
 */
public record DuoEdition(Optional<SchoolYear> schoolYear, Truth provisional) {

    private static final Pattern TWO = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[-_]((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern ONE = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    /** Refuses null. */
    public DuoEdition {
        Check.given(schoolYear, "school year");
        Check.given(provisional, "provisional");
    }

    /**
     * Reads the name of a file: '2024-2025' is a school year, a single year such as '2025' that of the count on 1 October, the last of them
     * counts; 'voorlopig' and 'definitief' say what the numbers are.
     *
     * @param name the name, with or without directories
     * @return what the name says; nothing of a name without a year
     */
    public static DuoEdition ofFileName(String name) {
        String file =
                Check.given(name, "file name").substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String word = file.toLowerCase(Locale.ROOT);
        Truth provisional =
                word.contains("voorlopig") ? Truth.TRUE : word.contains("definitief") ? Truth.FALSE : Truth.UNKNOWN;
        Optional<SchoolYear> year = last(TWO.matcher(word), 2)
                .or(() -> TWO.matcher(word).find() ? Optional.empty() : last(ONE.matcher(word), 1));
        return new DuoEdition(year, provisional);
    }

    private static Optional<SchoolYear> last(Matcher found, int years) {
        Optional<SchoolYear> year = Optional.empty();
        while (found.find()) {
            int first = Integer.parseInt(found.group(1));
            if (years == 1 || Integer.parseInt(found.group(2)) == first + 1) {
                year = Optional.of(new SchoolYear(first));
            }
        }
        return year;
    }

    /**
     * Judges whether the numbers are provisional by the newest year that is published.
     *
     * @param newest the newest school year of which DUO has published this kind of file
     * @return the same school year: provisional if it is the newest, not so if it is older; unchanged if the name or the caller said it
     */
    public DuoEdition withNewest(SchoolYear newest) {
        Check.given(newest, "newest");
        return provisional != Truth.UNKNOWN || schoolYear.isEmpty()
                ? this
                : new DuoEdition(schoolYear, Truth.of(schoolYear.get().compareTo(newest) >= 0));
    }

    /** {@return the day on which pupils are counted, 1 October of the school year} */
    public Optional<LocalDate> countDay() {
        return schoolYear.map(year -> LocalDate.of(year.startYear(), Month.OCTOBER, 1));
    }

    @Override
    public String toString() {
        String year = schoolYear.map(SchoolYear::toString).orElse("year not stated");
        return switch (provisional) {
            case TRUE -> year + ", provisional";
            case FALSE -> year + ", final";
            case UNKNOWN -> year + ", not stated whether provisional";
        };
    }
}
