package nl.schakel.assessment.instrument.result;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.instrument.ScoreBand;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/** Which band a score is in, by its exact value: within one, or between two that leave it out. */
public sealed interface BandVerdict {

    /**
     * Words the verdict.
     *
     * @param language the language
     * @return such as "'strong'" or "between 'fair' and 'strong'"
     */
    String text(Language language);

    /**
     * The score is in a band.
     *
     * @param band the band
     */
    record Within(ScoreBand band) implements BandVerdict {

        /** Refuses null. */
        public Within {
            Check.given(band, "band");
        }

        @Override
        public String text(Language language) {
            return quoted(band, language);
        }
    }

    /**
     * The score is in no band: it is rounded into none, such as 126.5 beside 85..126 and 127..175.
     *
     * @param below the next band below, if there is one
     * @param above the next band above, if there is one
     */
    record Between(Optional<ScoreBand> below, Optional<ScoreBand> above) implements BandVerdict {

        /** Refuses neither. */
        public Between {
            Check.given(below, "below");
            Check.given(above, "above");
            Check.that(
                    below.isPresent() || above.isPresent(),
                    "band",
                    "",
                    "must be there below or above",
                    "Give the bands between which the score lies.");
        }

        @Override
        public String text(Language language) {
            boolean dutch = language == Language.DUTCH;
            if (below.isPresent() && above.isPresent()) {
                return (dutch ? "tussen " : "between ")
                        + quoted(below.get(), language)
                        + (dutch ? " en " : " and ")
                        + quoted(above.get(), language);
            }
            return below.map(band -> (dutch ? "boven " : "above ") + quoted(band, language))
                    .or(() -> above.map(band -> (dutch ? "onder " : "below ") + quoted(band, language)))
                    .orElseThrow();
        }
    }

    /**
     * Finds the band of a score.
     *
     * @param value the exact score
     * @param bands the bands, the lowest first
     * @return the verdict; none if there are no bands
     */
    static Optional<BandVerdict> of(BigFraction value, List<ScoreBand> bands) {
        Optional<ScoreBand> below = Optional.empty();
        for (ScoreBand band : bands) {
            if (value.compareTo(Exact.of(band.range().from())) < 0) {
                return Optional.of(within(value, below).orElse(new Between(below, Optional.of(band))));
            }
            below = Optional.of(band);
        }
        Optional<ScoreBand> last = below;
        return last.map(band -> within(value, last).orElse(new Between(last, Optional.empty())));
    }

    /** The last band that begins at or below a value holds it, unless it ends before. */
    private static Optional<BandVerdict> within(BigFraction value, Optional<ScoreBand> band) {
        return band.filter(begun -> begun.range()
                        .to()
                        .filter(end -> value.compareTo(Exact.of(end)) > 0)
                        .isEmpty())
                .map(Within::new);
    }

    private static String quoted(ScoreBand band, Language language) {
        return "'" + band.text().in(language) + "'";
    }
}
