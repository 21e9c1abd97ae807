package nl.schakel.assessment.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/**
 * How a score is made and put into words, such as 'a mean of at least 4 items, strong from 4 on'.
 *
 * <p>Bands with both ends, such as 85..126 and 127..175, follow each other in steps of their last decimal, here of 1. A score between two of
 * them, such as the mean 126.5 of two respondents, is in neither: the verdict says <em>between</em> both, and nothing is rounded into a
 * band. Bands without an end, such as 85+ and 127+, leave nothing between them.
 *
 * @param method sum or mean
 * @param least how many answers it asks; all items, of one respondent when left out
 * @param bands the bands, the lowest first; none if scores are not put into words
 * @param gaps whether bands may leave a part of the scale out; they may not when left out
 */
public record Scoring(
        ScoreMethod method,
        LeastAnswers least,
        List<ScoreBand> bands,
        @WhenAbsent("none") Gaps gaps) {

    private static final ModelPath BANDS = ModelPath.of("bands");

    /** Whether bands leave a part of the scale out. */
    public enum Gaps implements Labelled {
        /** They cover all of it, in steps of their last decimal. */
        NONE("geen", "none"),
        /** They do not, and the instrument knows: a score outside of all of them has no band. */
        STATED("vermeld", "stated");

        private final LocalizedText label;

        Gaps(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    /** Refuses bands that do not rise, that overlap, or that leave a gap which is not stated. */
    public Scoring {
        Check.given(method, "method");
        Check.given(least, "least");
        bands = Check.list(bands, "bands");
        Check.given(gaps, "gaps");
        Faults faults = new Faults();
        BigDecimal step = step(bands);
        for (int i = 1; i < bands.size(); i++) {
            follows(bands.get(i - 1), bands.get(i), gaps == Gaps.NONE ? Optional.of(step) : Optional.empty(), faults);
        }
        faults.refuse("bands", bands.size() + " bands");
    }

    private static BigDecimal step(List<ScoreBand> bands) {
        int decimals =
                bands.stream().mapToInt(band -> band.range().decimals()).max().orElse(0);
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    private static void follows(ScoreBand band, ScoreBand next, Optional<BigDecimal> step, Faults faults) {
        Optional<BigDecimal> end = band.range().to();
        BigDecimal begin = band.range().from();
        BigDecimal last = end.orElse(begin);
        BigDecimal from = next.range().from();
        boolean rises = from.compareTo(last) > 0;
        faults.hold(
                rises,
                IssueCode.WRONG_VALUE,
                BANDS,
                () -> Check.refused(
                        "bands",
                        next.range(),
                        "must begin above " + last.toPlainString() + ", since '" + band.id() + "' is " + band.range(),
                        from.compareTo(begin) > 0
                                ? "If a band ends where the next begins, write " + begin.toPlainString() + "+ and then "
                                        + from.toPlainString() + "+."
                                : "Put the lowest band first."));
        Optional<BigDecimal> expected = end.flatMap(of -> step.map(of::add)).map(ScoreRange::plain);
        faults.hold(
                !rises || expected.filter(exact -> exact.compareTo(from) != 0).isEmpty(),
                IssueCode.WRONG_VALUE,
                BANDS,
                () -> Check.refused(
                        "bands",
                        next.range(),
                        "must begin at " + expected.orElse(from).toPlainString() + ", right after '" + band.id()
                                + "', which is " + band.range(),
                        "Close the gap, or write gaps: stated if the instrument has one."));
    }

    /** {@return the sum of all items, without bands} */
    public static Scoring sum() {
        return new Scoring(ScoreMethod.SUM, LeastAnswers.ALL_ITEMS, List.of(), Gaps.NONE);
    }

    /** {@return the mean of all items, without bands} */
    public static Scoring mean() {
        return new Scoring(ScoreMethod.MEAN, LeastAnswers.ALL_ITEMS, List.of(), Gaps.NONE);
    }

    /**
     * Asks for answers.
     *
     * @param asked how many
     * @return the scoring that asks them
     */
    public Scoring withLeast(LeastAnswers asked) {
        return new Scoring(method, asked, bands, gaps);
    }

    /**
     * Puts scores into words.
     *
     * @param words the bands, the lowest first, without gaps
     * @return the scoring with these bands
     */
    public Scoring withBands(ScoreBand... words) {
        return new Scoring(method, least, List.of(words), Gaps.NONE);
    }

    /**
     * Puts scores into words, but not all of them.
     *
     * @param words the bands, the lowest first; what they leave out has no band
     * @return the scoring with these bands
     */
    public Scoring withGappedBands(ScoreBand... words) {
        return new Scoring(method, least, List.of(words), Gaps.STATED);
    }
}
