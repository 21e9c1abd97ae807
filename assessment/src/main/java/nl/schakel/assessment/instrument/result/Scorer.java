package nl.schakel.assessment.instrument.result;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.Measure;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.ScoreMethod;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.assessment.instrument.answer.Answer;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import org.apache.commons.numbers.fraction.BigFraction;

/** The scoring of one measure: first of each respondent, then over those who have a score. */
final class Scorer {

    private final Instrument instrument;
    private final Measure measure;
    private final List<Item> items;

    private Scorer(Instrument instrument, Measure measure) {
        this.instrument = instrument;
        this.measure = measure;
        this.items = instrument.items(measure);
    }

    static InstrumentScore score(Responses responses, Measure measure) {
        Scorer scorer = new Scorer(responses.instrument(), measure);
        List<RespondentScore> each =
                responses.all().stream().map(scorer::respondent).toList();
        List<RespondentScore> counting =
                each.stream().filter(score -> score.value().isPresent()).toList();
        int answers = counting.stream().mapToInt(RespondentScore::answered).sum();
        return new InstrumentScore(
                measure,
                scorer.outcome(counting),
                Optional.of(new AnswerCount(each.size(), counting.size(), answers)),
                each);
    }

    private Outcome outcome(List<RespondentScore> counting) {
        Scoring scoring = measure.scoring();
        if (counting.size() < scoring.least().respondents()) {
            return new Outcome.NotEnoughAnswers(counting.size(), scoring.least().respondents());
        }
        BigFraction mean = Exact.mean(
                counting.stream().flatMap(score -> score.value().stream()).toList());
        return new Outcome.Scored(mean, BandVerdict.of(mean, scoring.bands()));
    }

    private RespondentScore respondent(Response response) {
        int answered = 0;
        int notApplicable = 0;
        long sum = 0;
        for (Item item : items) {
            Answer answer = response.answers().get(item.id());
            if (answer instanceof Answer.Mark mark) {
                answered++;
                sum += item.reverse() ? instrument.scale().reversed(mark.mark()) : mark.mark();
            } else if (answer instanceof Answer.NotApplicable) {
                notApplicable++;
            }
        }
        boolean enough = answered > 0 && answered >= least(notApplicable);
        return new RespondentScore(
                response.respondent().id(),
                answered,
                notApplicable,
                enough ? Optional.of(value(sum, answered)) : Optional.empty());
    }

    /** How many items must be marked: as many as the instrument says, or else all that apply. */
    private int least(int notApplicable) {
        int leftOut = instrument.notApplicable() == NotApplicablePolicy.LEAVE_OUT ? notApplicable : 0;
        return measure.scoring().least().items().orElse(items.size() - leftOut);
    }

    /** A sum of fewer marks is raised pro rata, so that it stays on the scale of the bands. */
    private BigFraction value(long sum, int answered) {
        BigFraction mean = BigFraction.of(sum, answered);
        return measure.scoring().method() == ScoreMethod.SUM ? mean.multiply(items.size()) : mean;
    }
}
