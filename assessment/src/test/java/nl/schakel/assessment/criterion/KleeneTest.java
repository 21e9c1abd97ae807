package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.some;
import static nl.schakel.assessment.criterion.Values.facts;
import static nl.schakel.assessment.criterion.Values.truth;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KleeneTest {

    @ParameterizedTest(name = "{0}, {1}: all {2}, any {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void allAndAnyFollowKleenesTables(Truth left, Truth right, Truth all, Truth any) {
        Map<String, FactValue> facts = Map.of("a.left", truth(left), "a.right", truth(right));
        assertThat(all(holds("a.left"), holds("a.right")).test(facts(facts))).isSameAs(all);
        assertThat(any(holds("a.left"), holds("a.right")).test(facts(facts))).isSameAs(any);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void unknownStaysUnknownWhenNegated(Truth truth, Truth negation) {
        Map<String, FactValue> facts = Map.of("a.fact", truth(truth));
        assertThat(holds("a.fact").test(facts(facts))).isSameAs(truth);
        assertThat(not(holds("a.fact")).test(facts(facts))).isSameAs(negation);
        assertThat(all(holds("a.fact")).test(facts(facts))).isSameAs(truth);
        assertThat(any(holds("a.fact")).test(facts(facts))).isSameAs(truth);
        assertThat(some(1, holds("a.fact")).test(facts(facts))).isSameAs(truth);
    }

    /** Each letter is the answer of one criterion: yes, no or unknown. */
    @ParameterizedTest(name = "at least {1} of {0}: {2}")
    @CsvSource({
        "ynn, 1, TRUE",
        "yyn, 2, TRUE",
        "yyu, 2, TRUE",
        "yyy, 2, TRUE",
        "yyy, 3, TRUE",
        "yun, 2, UNKNOWN",
        "yuu, 2, UNKNOWN",
        "uuu, 1, UNKNOWN",
        "uun, 2, UNKNOWN",
        "uuu, 3, UNKNOWN",
        "yyu, 3, UNKNOWN",
        "nnn, 1, FALSE",
        "unn, 2, FALSE",
        "ynn, 2, FALSE",
        "yyn, 3, FALSE",
        "uun, 3, FALSE"
    })
    void someCountsWhatIsMetAndWhatMayStillBe(String answers, int least, Truth expected) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        answers.chars()
                .mapToObj(letter -> letter == 'y' ? Truth.TRUE : letter == 'n' ? Truth.FALSE : Truth.UNKNOWN)
                .forEach(answer -> facts.put("a.fact" + facts.size(), truth(answer)));
        Criterion[] each = facts.keySet().stream().map(Criterion::holds).toArray(Criterion[]::new);
        assertThat(some(least, each).test(facts(facts))).isSameAs(expected);
    }

    /** A criterion that is named twice counts twice, and is unknown in both places. */
    @ParameterizedTest
    @CsvSource({"TRUE, TRUE", "UNKNOWN, UNKNOWN", "FALSE, FALSE"})
    void theSameCriterionTwiceCountsTwice(Truth truth, Truth expected) {
        assertThat(some(2, holds("a.fact"), holds("a.fact")).test(facts(Map.of("a.fact", truth(truth)))))
                .isSameAs(expected);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, 1000000, 1000000", "UNKNOWN, 0, 1000000", "FALSE, 0, 0"})
    void conditionGivesOneOrZeroOrAnythingBetween(Truth truth, long lower, long upper) {
        Stream.of(holds("a.fact"), all(holds("a.fact")), not(not(holds("a.fact"))))
                .forEach(criterion -> assertThat(criterion.degree(facts(Map.of("a.fact", truth(truth)))))
                        .isEqualTo(new Interval(lower, upper)));
    }
}
