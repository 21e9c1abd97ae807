package nl.schakel.model.funding.arrangement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A yearly rise of an amount, such as '2.5 % a year from 2017-2018'.
 *
 * @param percent the rise in per cent, from -100 to 100, with at most four decimals
 * @param from the school year in which the amount holds as it is written; it rises from the next one on
 */
public record Indexation(BigDecimal percent, SchoolYear from) {

    private static final int HUNDRED = 100;
    private static final int DECIMALS = 4;
    private static final Pattern FORM =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,4})?) % a year from ([0-9]{4}-[0-9]{4})");

    /** Drops trailing zeros, and refuses a percentage out of bounds. */
    public Indexation {
        BigDecimal stripped = Check.given(percent, "percent").stripTrailingZeros();
        percent = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        Check.given(from, "from");
        Check.that(
                percent.abs().intValue() <= HUNDRED
                        && percent.abs().compareTo(BigDecimal.valueOf(HUNDRED)) <= 0
                        && percent.scale() <= DECIMALS,
                "percent",
                percent.toPlainString(),
                "must lie between -100 and 100, with at most four decimals",
                "Write 2.5 for two and a half per cent.");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text an indexation such as '2.5 % a year from 2017-2018'
     * @return the indexation
     */
    public static Indexation parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "indexation"));
        if (found.matches()) {
            Indexation read = new Indexation(new BigDecimal(found.group(1)), SchoolYear.parse(found.group(2)));
            if (read.toString().equals(text)) {
                return read;
            }
        }
        throw Check.refused(
                "indexation",
                text,
                "must be a percentage and a school year",
                "Write it like 2.5 % a year from 2017-2018.");
    }

    /**
     * Gives the factors by which an amount has risen.
     *
     * @param year a school year
     * @return one factor for each year after the first; none in that year and before it
     */
    List<Derivation.Given> factors(SchoolYear year) {
        BigDecimal factor = percent.movePointLeft(2).add(BigDecimal.ONE);
        int years = Math.max(0, year.start().getYear() - from.start().getYear());
        BigFraction exact = BigFraction.of(
                factor.movePointRight(DECIMALS + 2).toBigIntegerExact(),
                BigDecimal.ONE.movePointRight(DECIMALS + 2).toBigIntegerExact());
        return Collections.nCopies(years, new Derivation.Given(exact, factor.toPlainString()));
    }

    /** Says where an amount is asked of a year before the one in which it holds as it is written. */
    Optional<Notice> early(SchoolYear year, ElementId arrangement) {
        return year.start().isBefore(from.start())
                ? Optional.of(Notice.of(
                        "het bedrag geldt zoals het er staat vanaf {}, en is niet teruggerekend: {}",
                        "the amount holds as it is written from {} on, and is not counted back: {}",
                        Mention.of(from.toString()),
                        Mention.of(arrangement)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return percent.toPlainString() + " % a year from " + from;
    }
}
