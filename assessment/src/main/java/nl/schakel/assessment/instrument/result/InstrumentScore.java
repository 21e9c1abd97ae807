package nl.schakel.assessment.instrument.result;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.instrument.Measure;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The score of a factor, or of the whole, over respondents: the mean of their scores, each counting once, however many items it has.
 *
 * @param measure what is scored
 * @param outcome the score, or why there is none
 * @param count how many answers it rests on; none if it is not shown
 * @param respondents the score of each respondent, in their order; none if it is not shown
 */
public record InstrumentScore(
        Measure measure, Outcome outcome, Optional<AnswerCount> count, List<RespondentScore> respondents) {

    /** Refuses null. */
    public InstrumentScore {
        Check.given(measure, "measure");
        Check.given(outcome, "outcome");
        Check.given(count, "count");
        respondents = Check.list(respondents, "respondents");
    }

    /** {@return the exact score; none if too few answered, or if it is not shown} */
    public Optional<BigFraction> value() {
        return outcome instanceof Outcome.Scored scored ? Optional.of(scored.value()) : Optional.empty();
    }

    /** {@return the band of the score, if there is a score and a band} */
    public Optional<BandVerdict> verdict() {
        return outcome instanceof Outcome.Scored scored ? scored.verdict() : Optional.empty();
    }

    /** {@return the score as an exact part of its range, from 0 at the least to 1 at the greatest, so that sums and means compare} */
    public Optional<BigFraction> part() {
        BigFraction least = Exact.of(measure.range().from());
        BigFraction most = Exact.of(measure.range().to().orElseThrow());
        return value().map(value -> value.subtract(least).divide(most.subtract(least)));
    }

    /** How many respondents can be seen in it. */
    int counted() {
        return count.map(AnswerCount::counted).orElse(0);
    }

    /** The same measure without what could tell about one respondent: no score of each. */
    InstrumentScore withoutRespondents() {
        return new InstrumentScore(measure, outcome, count, List.of());
    }

    /** The same measure with nothing that could tell about a group of fewer than so many. */
    InstrumentScore hidden(int least) {
        return new InstrumentScore(measure, new Outcome.Suppressed(least), Optional.empty(), List.of());
    }

    /**
     * Words the score.
     *
     * @param language the language
     * @return such as "trust: 3.75 of 1..5 (mean of 2 respondents, 4 answers): 'strong'"
     */
    public String text(Language language) {
        return measure.name().in(language) + ": " + outcomeText(language);
    }

    private String outcomeText(Language language) {
        if (outcome instanceof Outcome.Suppressed suppressed) {
            return LocalizedText.of(
                            "niet getoond: groepen van minder dan " + suppressed.least()
                                    + " respondenten blijven verborgen",
                            "not shown: groups of fewer than " + suppressed.least() + " respondents stay hidden")
                    .in(language);
        }
        String basis = count.map(numbers -> numbers.text(language)).orElse("");
        if (outcome instanceof Outcome.NotEnoughAnswers few) {
            return LocalizedText.of(
                            "te weinig antwoorden (" + basis + "; nodig: " + few.least() + ")",
                            "not enough answers (" + basis + "; needed: " + few.least() + ")")
                    .in(language);
        }
        Outcome.Scored scored = (Outcome.Scored) outcome;
        String from = Exact.text(measure.range().from(), language);
        String to = Exact.text(measure.range().to().orElseThrow(), language);
        return Exact.text(scored.value(), language)
                + LocalizedText.of(" van ", " of ").in(language) + from + ".." + to
                + LocalizedText.of(" (gemiddelde van ", " (mean of ").in(language) + basis + ")"
                + scored.verdict().map(verdict -> ": " + verdict.text(language)).orElse("");
    }
}
