package nl.schakel.assessment.instrument.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What came of an instrument: the scores of its factors and of the whole. It names the instrument with its version, since scores of
 * two versions do not compare.
 *
 * @param instrument the instrument that was answered
 * @param respondents how many answered; none if that is not shown
 * @param scores the score of each measure, in the order of {@link Instrument#measures()}
 */
public record InstrumentResult(Instrument instrument, OptionalInt respondents, List<InstrumentScore> scores) {

    /**
     * A factor in its place among the others.
     *
     * @param rank its rank, from 1 at the highest; equal scores have equal ranks, and the next one counts them all
     * @param score its score
     */
    public record Ranked(int rank, InstrumentScore score) {}

    /** Refuses null. */
    public InstrumentResult {
        Check.given(instrument, "instrument");
        Check.given(respondents, "respondents");
        scores = Check.list(scores, "scores");
    }

    /**
     * Scores responses.
     *
     * @param responses the responses to an instrument
     * @return the scores
     */
    public static InstrumentResult of(Responses responses) {
        Check.given(responses, "responses");
        return new InstrumentResult(
                responses.instrument(),
                OptionalInt.of(responses.all().size()),
                responses.instrument().measures().stream()
                        .map(measure -> Scorer.score(responses, measure))
                        .toList());
    }

    /** {@return the scores of the factors, in the order of the instrument} */
    public List<InstrumentScore> factors() {
        return scores.stream()
                .filter(score -> score.measure().factor().isPresent())
                .toList();
    }

    /** {@return the score of the whole, if the instrument has one} */
    public Optional<InstrumentScore> overall() {
        return scores.stream()
                .filter(score -> score.measure().factor().isEmpty())
                .findFirst();
    }

    /**
     * Finds the score of a factor.
     *
     * @param factor the name of the factor
     * @return its score
     */
    public InstrumentScore factor(String factor) {
        FactorId id = FactorId.of(factor);
        return factors().stream()
                .filter(score -> score.measure().factor().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known = instrument.factors().stream()
                            .map(each -> each.id().value())
                            .toList();
                    return Check.refused(
                            "factor",
                            factor,
                            "must be one of " + instrument,
                            Codes.didYouMean(factor, known, "There are: " + String.join(", ", known) + "."));
                });
    }

    /** {@return the factors that have a score, the highest part of its range first; ties by exact value, in the order of the instrument} */
    public List<Ranked> ranked() {
        List<InstrumentScore> sorted = factors().stream()
                .filter(score -> score.value().isPresent())
                .sorted(Comparator.comparing(InstrumentResult::part).reversed())
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && part(sorted.get(i)).equals(part(sorted.get(i - 1)));
            ranked.add(new Ranked(tie ? ranked.get(i - 1).rank() : i + 1, sorted.get(i)));
        }
        return List.copyOf(ranked);
    }

    private static BigFraction part(InstrumentScore score) {
        return score.part().orElseThrow();
    }

    /**
     * Hides what could tell about few people: scores over fewer respondents than the least, and the score of each respondent.
     *
     * @param least how many respondents a score must be over, 2 or more; 5 is usual
     * @return the same result to be shown to others
     */
    public InstrumentResult suppressed(int least) {
        return Suppression.of(List.of(this), least).get(0);
    }
}
