package nl.schakel.assessment.instrument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;

/**
 * A range of scores: '85..126' with both ends in it, '85+' from a score on, or '5' for one score only.
 *
 * @param from the least score, with at most six digits and four decimals
 * @param to the greatest score, which still lies in it; left out, the range has no end of its own
 */
public record ScoreRange(BigDecimal from, Optional<BigDecimal> to) {

    private static final String NUMBER = "-?[0-9]{1,6}(?:\\.[0-9]{1,4})?";
    private static final Pattern FORM = Pattern.compile("(" + NUMBER + ")(?:(\\+)|\\.\\.(" + NUMBER + "))?");
    private static final BigDecimal LIMIT = new BigDecimal("1000000");
    private static final int DECIMALS = 4;

    /** Refuses ends in the wrong order, and numbers of more than six digits or four decimals. */
    public ScoreRange {
        from = plain(from);
        to = Check.given(to, "to").map(ScoreRange::plain);
        Check.that(
                to.isEmpty() || from.compareTo(to.get()) <= 0,
                "range",
                written(from, to),
                "must not fall",
                "Write the smaller number first, such as 85..126.");
    }

    /**
     * Takes whole numbers.
     *
     * @param from the least score
     * @param to the greatest score
     * @return the range
     */
    public static ScoreRange of(long from, long to) {
        return new ScoreRange(BigDecimal.valueOf(from), Optional.of(BigDecimal.valueOf(to)));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a range such as '85..126', '2.5..3.9', '85+' or '5'
     * @return the range
     */
    public static ScoreRange parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "range"));
        if (!found.matches()) {
            throw Check.refused(
                    "range",
                    text,
                    "must be a range of scores",
                    "Write it like 85..126 with both ends in it, 2.5..3.9 with a point before decimals, or 85+ from there on.");
        }
        BigDecimal from = new BigDecimal(found.group(1));
        Optional<BigDecimal> end = Optional.ofNullable(found.group(3)).map(BigDecimal::new);
        ScoreRange read = new ScoreRange(from, found.group(2) != null ? end : Optional.of(end.orElse(from)));
        Check.that(
                read.toString().equals(text),
                "range",
                text,
                "must be without needless zeros, and say one score once",
                "Write " + read + ".");
        return read;
    }

    /** Drops trailing zeros, so that equal numbers are equal values. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = Check.given(number, "score").stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        Check.that(
                plain.scale() <= DECIMALS && plain.abs().compareTo(LIMIT) < 0,
                "score",
                plain.toPlainString(),
                "must have at most six digits and four decimals",
                "Round it.");
        return plain;
    }

    /** {@return how many decimals its ends are written with} */
    int decimals() {
        return Math.max(from.scale(), to.map(BigDecimal::scale).orElse(0));
    }

    private static String written(BigDecimal from, Optional<BigDecimal> to) {
        return to.map(end ->
                        end.equals(from) ? from.toPlainString() : from.toPlainString() + ".." + end.toPlainString())
                .orElseGet(() -> from.toPlainString() + "+");
    }

    @Override
    public String toString() {
        return written(from, to);
    }
}
