package nl.schakel.assessment.instrument.result;

import static nl.schakel.assessment.instrument.Questionnaires.answers;
import static nl.schakel.assessment.instrument.Questionnaires.begun;
import static nl.schakel.assessment.instrument.Questionnaires.factor;
import static nl.schakel.assessment.instrument.Questionnaires.items;
import static nl.schakel.assessment.instrument.Questionnaires.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.LeastAnswers;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.ResponseScale;
import nl.schakel.assessment.instrument.ScoreMethod;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentResultTest {

    /** What a respondent scores on four items of 1 to 5, and why not. */
    @ParameterizedTest(name = "{0} {1} least {2}: {3} -> {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // all answered
                "MEAN|LEAVE_OUT|-|1 2 3 4|5/2",
                "SUM |LEAVE_OUT|-|1 2 3 4|10",
                // one does not apply: it leaves the denominator, and a sum is raised pro rata
                "MEAN|LEAVE_OUT|-|1 2 3 n|2",
                "SUM |LEAVE_OUT|-|1 2 3 n|8",
                "SUM |LEAVE_OUT|-|1 2 2 n|20/3",
                "MEAN|LEAVE_OUT|-|n n n 5|5",
                "MEAN|LEAVE_OUT|-|n n n n|-",
                // one is missing: all that apply are asked, unless the instrument asks fewer
                "MEAN|LEAVE_OUT|-|1 2 3 -|-",
                "SUM |LEAVE_OUT|-|1 2 3 -|-",
                "MEAN|LEAVE_OUT|-|1 n 3 -|-",
                "MEAN|LEAVE_OUT|3|1 2 3 -|2",
                "SUM |LEAVE_OUT|3|1 2 3 -|8",
                "MEAN|LEAVE_OUT|3|1 2 - -|-",
                "MEAN|LEAVE_OUT|3|1 2 n n|-",
                "MEAN|LEAVE_OUT|2|1 2 n -|3/2",
                "MEAN|LEAVE_OUT|1|- - - -|-",
                // what does not apply counts as missing
                "MEAN|MISSING|-|1 2 3 n|-",
                "MEAN|MISSING|3|1 2 3 n|2",
                "MEAN|MISSING|3|1 2 n n|-",
                "SUM |MISSING|3|1 2 3 n|8",
                // what does not apply cannot be
                "SUM |REFUSE|-|5 5 5 5|20",
                "SUM |REFUSE|-|5 5 5 -|-",
            })
    void aRespondentHasAScoreIfEnoughIsAnswered(
            ScoreMethod method, NotApplicablePolicy policy, Integer least, String row, String score) {
        Scoring scoring = (method == ScoreMethod.SUM ? Scoring.sum() : Scoring.mean())
                .withLeast(new LeastAnswers(Optional.ofNullable(least), 1));
        InstrumentResult result = InstrumentResult.of(answers(whole(4, policy, scoring), row));
        InstrumentScore overall = result.overall().orElseThrow();
        RespondentScore one = overall.respondents().get(0);
        assertThat(one.value()).isEqualTo(Optional.ofNullable(score).map(InstrumentResultTest::fraction));
        assertThat(overall.value()).isEqualTo(one.value());
        assertThat(one.answered())
                .isEqualTo((int) row.chars().filter(Character::isDigit).count());
        assertThat(one.notApplicable())
                .isEqualTo((int) row.chars().filter(each -> each == 'n').count());
        assertThat(overall.outcome())
                .isInstanceOf(score == null ? Outcome.NotEnoughAnswers.class : Outcome.Scored.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|5|trust -trust|4 2|4",
                "1|5|trust -trust|4 4|3",
                "1|5|-trust -trust|1 5|3",
                "0|4|-trust|0|4",
                "-2|2|trust -trust|1 -1|1",
                "1|4|-trust|2|3",
            })
    void aReverseItemIsTurnedRoundOnItsScale(int least, int most, String factors, String row, String mean) {
        Instrument instrument = begun().scale(ResponseScale.of(least, most))
                .factors(List.of(factor("trust", Scoring.mean())))
                .items(items(factors.split(" ")))
                .build();
        assertThat(InstrumentResult.of(answers(instrument, row)).factor("trust").value())
                .contains(fraction(mean));
    }

    /** The score over respondents is the mean of theirs, and not of all marks: each respondent counts once. */
    @Test
    void overRespondentsTheMeanOfTheirScoresCounts() {
        Instrument instrument =
                whole(3, NotApplicablePolicy.LEAVE_OUT, Scoring.mean().withLeast(LeastAnswers.of(1, 2)));
        InstrumentScore overall = InstrumentResult.of(answers(instrument, "5 n -", "1 1 1", "2 2 3", "- - -"))
                .overall()
                .orElseThrow();
        assertThat(overall.value()).contains(BigFraction.of(25, 9));
        assertThat(overall.count()).contains(new AnswerCount(4, 3, 7));
        assertThat(overall.respondents())
                .extracting(each -> each.respondent() + ": " + each.answered() + " "
                        + each.value().map(Object::toString).orElse("none"))
                .containsExactly("r1: 1 5", "r2: 3 1", "r3: 3 7 / 3", "r4: 0 none");
        assertThat(overall.text(Language.ENGLISH))
                .isEqualTo("overall: about 2.78 (25/9) of 1..5 (mean of 3 of 4 respondents, 7 answers)");
        assertThat(overall.text(Language.DUTCH))
                .isEqualTo("totaal: ca. 2,78 (25/9) van 1..5 (gemiddelde van 3 van 4 respondenten, 7 antwoorden)");
    }

    @Test
    void tooFewRespondentsAreNotEnough() {
        Instrument instrument =
                whole(2, NotApplicablePolicy.LEAVE_OUT, Scoring.mean().withLeast(LeastAnswers.of(2, 2)));
        InstrumentScore overall =
                InstrumentResult.of(answers(instrument, "5 5", "4 -")).overall().orElseThrow();
        assertThat(overall.outcome()).isEqualTo(new Outcome.NotEnoughAnswers(1, 2));
        assertThat(overall.value()).isEmpty();
        assertThat(overall.part()).isEmpty();
        assertThat(overall.verdict()).isEmpty();
        assertThat(overall.text(Language.ENGLISH))
                .isEqualTo("overall: not enough answers (1 of 2 respondents, 2 answers; needed: 2)");
        assertThat(overall.text(Language.DUTCH))
                .isEqualTo("totaal: te weinig antwoorden (1 van 2 respondenten, 2 antwoorden; nodig: 2)");
        assertThat(InstrumentResult.of(answers(instrument))
                        .overall()
                        .orElseThrow()
                        .text(Language.ENGLISH))
                .isEqualTo("overall: not enough answers (0 respondents, 0 answers; needed: 2)");
        assertThat(InstrumentResult.of(answers(instrument, "1 1", "1 2"))
                        .overall()
                        .orElseThrow()
                        .value())
                .contains(BigFraction.of(5, 4));
    }

    /** The whole is scored over all items, so that it need not be the mean of the factors. */
    @Test
    void theWholeIsOverAllItems() {
        Instrument instrument = begun().factors(
                        List.of(factor("trust", Scoring.mean()), factor("aims", Scoring.mean())))
                .items(items("trust", "aims", "aims", "aims", ""))
                .overall(Scoring.mean())
                .build();
        InstrumentResult result = InstrumentResult.of(answers(instrument, "5 1 1 1 2"));
        assertThat(result.factor("trust").value()).contains(fraction("5"));
        assertThat(result.factor("aims").value()).contains(fraction("1"));
        assertThat(result.overall().orElseThrow().value()).contains(fraction("2"));
        assertThat(result.respondents()).hasValue(1);
        assertThat(result.factor("trust").text(Language.ENGLISH))
                .isEqualTo("trust: 5 of 1..5 (mean of 1 respondent, 1 answer)");
        assertThat(result.factor("trust").text(Language.DUTCH))
                .isEqualTo("nl trust: 5 van 1..5 (gemiddelde van 1 respondent, 1 antwoord)");
        assertThatThrownBy(() -> result.factor("trst"))
                .hasMessage("factor [trst] must be one of samen, version 2\nDid you mean 'trust'?");
        assertThatThrownBy(() -> result.factor("colour"))
                .hasMessage("factor [colour] must be one of samen, version 2\nThere are: trust, aims.");
    }

    /** 2/3 and 66/100 look alike when they are rounded, and 7 of 10 is as much as 70 of 100. */
    @Test
    void factorsAreRankedByTheExactPartOfTheirRangeWithTies() {
        Instrument instrument = begun().scale(ResponseScale.of(0, 10))
                .factors(List.of(
                        factor("third", Scoring.mean()),
                        factor("sum", Scoring.sum()),
                        factor("mean", Scoring.mean()),
                        factor("lowest", Scoring.mean()),
                        factor("none", Scoring.mean())))
                .items(items("third", "third", "third", "sum", "sum", "mean", "lowest", "none"))
                .build();
        InstrumentResult result = InstrumentResult.of(answers(instrument, "7 7 6 6 8 7 6 n", "7 7 6 7 7 7 7 n"));
        assertThat(result.ranked().stream()
                        .map(each -> each.rank() + " "
                                + each.score().measure().name().in(Language.ENGLISH) + " "
                                + each.score().part().orElseThrow())
                        .collect(Collectors.joining("; ")))
                .isEqualTo("1 sum 7 / 10; 1 mean 7 / 10; 3 third 2 / 3; 4 lowest 13 / 20");
    }

    private static BigFraction fraction(String text) {
        String[] parts = text.strip().split("/");
        return BigFraction.of(Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }
}
