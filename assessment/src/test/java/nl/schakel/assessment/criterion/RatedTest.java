package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.Rated.By.MEAN;
import static nl.schakel.assessment.criterion.Rated.By.MEDIAN;
import static nl.schakel.assessment.criterion.Values.always;
import static nl.schakel.assessment.criterion.Values.ratings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.source.Speaker;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A '+' stands for a set of people that is open: others may still answer. */
class RatedTest {

    private static final FactId FACT = FactId.of("rated.trust");

    private static Interval degree(Rated.By by, int leastAnswers, Optional<Layer> layer, FactValue.Ratings ratings) {
        return new Rated(FACT, by, leastAnswers, layer, Optional.empty()).degree(always(ratings));
    }

    private static Interval point(long degree) {
        return new Interval(degree, degree);
    }

    @ParameterizedTest(name = "{0} on {1}..{2}: mean {3}, median {4}")
    @CsvSource({
        "1, 1, 5, 0, 0",
        "5, 1, 5, 1000000, 1000000",
        "3, 1, 5, 500000, 500000",
        "4 5 3, 1, 5, 750000, 750000",
        "1 5 2, 1, 5, 416667, 250000",
        "5 1 1, 1, 5, 333333, 0",
        "5 5 1, 1, 5, 666667, 1000000",
        "1 2, 1, 5, 125000, 125000",
        "5 1 4 2, 1, 5, 500000, 500000",
        "5 1 1 2, 1, 5, 312500, 125000",
        "1 2 2, 1, 4, 222222, 333333",
        "3 3 2, 1, 4, 555556, 666667",
        "2 3, 1, 4, 500000, 500000",
        "0, 0, 10, 0, 0",
        "7, 0, 10, 700000, 700000",
        "6 7 7 8, 0, 10, 700000, 700000",
        "1, 0, 128, 7812, 7812",
        "3, 0, 128, 23438, 23438",
        "0 1, 0, 64, 7812, 7812"
    })
    void marksAreJoinedAsPartsOfTheirScale(String marks, int least, int most, long mean, long median) {
        assertThat(degree(MEAN, 1, Optional.empty(), ratings(marks, least, most)))
                .isEqualTo(point(mean));
        assertThat(degree(MEDIAN, 1, Optional.empty(), ratings(marks, least, most)))
                .isEqualTo(point(median));
    }

    private static FactValue.Mark mark(String mark, Optional<Layer> layer, Optional<String> role) {
        return new FactValue.Mark(Rating.parse(mark), layer, role);
    }

    private static Interval ofRole(Optional<Layer> layer, Speaker role, FactValue.Mark... marks) {
        return new Rated(FACT, MEAN, 1, layer, Optional.of(role))
                .degree(always(new FactValue.Ratings(List.of(marks), true)));
    }

    @Test
    void onlyThoseInARoleCountAndWhoseRoleIsNotSaidLeavesItOpen() {
        FactValue.Mark teacher = mark("5 of 1..5", Optional.empty(), Optional.of("vmbo-teacher"));
        FactValue.Mark leader = mark("1 of 1..5", Optional.of(Layer.TACTICAL), Optional.of("team-leader"));
        FactValue.Mark nobody = mark("3 of 1..5", Optional.of(Layer.TACTICAL), Optional.empty());

        assertThat(ofRole(Optional.empty(), Speaker.VMBO_TEACHER, teacher, leader))
                .isEqualTo(point(1_000_000));
        assertThat(ofRole(Optional.empty(), Speaker.TEAM_LEADER, teacher, leader))
                .isEqualTo(point(0));
        assertThat(ofRole(Optional.of(Layer.TACTICAL), Speaker.TEAM_LEADER, leader))
                .isEqualTo(point(0));
        assertThat(ofRole(Optional.of(Layer.TACTICAL), Speaker.TEAM_LEADER, teacher, leader))
                .as("of which layer the teacher is, is not said")
                .isEqualTo(Interval.POSSIBLE);
        assertThat(ofRole(Optional.empty(), Speaker.TEAM_LEADER, leader, nobody))
                .isEqualTo(Interval.POSSIBLE);
        assertThat(ofRole(Optional.empty(), Speaker.PUPIL, teacher, leader))
                .as("nobody in that role answered")
                .isEqualTo(Interval.POSSIBLE);
    }

    @Test
    void marksOfDifferentScalesAreJoined() {
        List<FactValue.Mark> marks = Stream.of(ratings("5", 1, 5), ratings("0", 0, 10), ratings("2", 1, 4))
                .flatMap(each -> each.marks().stream())
                .toList();
        FactValue.Ratings ratings = new FactValue.Ratings(marks, true);
        assertThat(degree(MEAN, 3, Optional.empty(), ratings)).isEqualTo(point(444_444));
        assertThat(degree(MEDIAN, 3, Optional.empty(), ratings)).isEqualTo(point(333_333));
    }

    @ParameterizedTest(name = "{0}, at least {1}: known {2}")
    @CsvSource({
        "4 4 4, 3, true",
        "4 4 4, 4, false",
        "4 4 4, 1, true",
        "4, 1, true",
        "4, 2, false",
        "-, 1, false",
        "4 4 4 +, 3, false",
        "4 4 4 +, 1, false",
        "4 4 4 +, 4, false",
        "+, 1, false"
    })
    void unknownWithTooFewAnswersAndWhileOthersMayAnswer(String marks, int leastAnswers, boolean known) {
        Interval expected = known ? point(750_000) : Interval.POSSIBLE;
        Stream.of(Rated.By.values())
                .forEach(by -> assertThat(degree(by, leastAnswers, Optional.empty(), ratings(marks, 1, 5)))
                        .isEqualTo(expected));
    }

    @ParameterizedTest(name = "{0}, at least {1} of the strategic layer: {2}..{3}")
    @CsvSource({
        "5/strategic 1/tactical 1/operational, 1, 1000000, 1000000",
        "5/strategic 3/strategic 1/tactical, 2, 750000, 750000",
        "5/strategic 3/strategic 1/tactical, 3, 0, 1000000",
        "1/tactical, 1, 0, 1000000",
        "5/strategic 1, 1, 0, 1000000",
        "5/strategic 5/strategic 5, 2, 0, 1000000",
        "5/strategic 1/tactical +, 1, 0, 1000000",
        "-, 1, 0, 1000000"
    })
    void marksOfOneLayerCountOnceTheLayersOfAllAreKnown(String marks, int leastAnswers, long lower, long upper) {
        Stream.of(Rated.By.values())
                .forEach(by -> assertThat(degree(by, leastAnswers, Optional.of(Layer.STRATEGIC), ratings(marks, 1, 5)))
                        .isEqualTo(new Interval(lower, upper)));
    }

    @Test
    void marksOfPeopleWhoseLayerIsNotKnownCountWhereLayersDoNotMatter() {
        assertThat(degree(MEAN, 2, Optional.empty(), ratings("5/strategic 1", 1, 5)))
                .isEqualTo(point(500_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void fewerThanOneAnswerIsRefused(int leastAnswers) {
        assertThatThrownBy(() -> new Rated(FACT, MEAN, leastAnswers, Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("least answers [" + leastAnswers + "] must be 1 or more\nAsk for one answer at least.");
    }
}
