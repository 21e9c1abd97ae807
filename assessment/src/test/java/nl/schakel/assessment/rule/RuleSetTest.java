package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetTest {

    private static final Rule LEADER = Rules.rule("structure", "leader", Criterion.holds("governance.coordinator"));
    private static final RuleSet SET = Rules.builder(
                    List.of(Rules.factor("structure", 1000), Rules.factor("will", 1000)))
            .addRules(LEADER)
            .build();

    private static Arguments refused(Consumer<RuleSet.Builder> change, String message) {
        return arguments(change, message);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(set -> set.version(0), "version [0] must be 1 or more\nBegin with 1."),
                refused(
                        set -> set.leastCoverage(101),
                        "least coverage [101] must be a percentage from 0 to 100\n"
                                + "Use 50 for half of what is asked."),
                refused(
                        set -> set.leastCoverage(-1),
                        "least coverage [-1] must be a percentage from 0 to 100\nUse 50 for half of what is asked."),
                refused(
                        set -> set.addFactors(Rules.factor("will", 500)),
                        "factor [will] must have a name of its own\nGive the second one another id."),
                refused(
                        set -> set.addRules(Rules.rule("will", "leader", Criterion.holds("observed.will"))),
                        "rule [leader] must have a name of its own\nGive the second one another id, or let the validity of the"
                                + " first end before that of the second begins."),
                refused(
                        set -> set.addRules(Rules.rule("vision", "goal", Criterion.holds("observed.will"))),
                        "factor of rule goal [vision] must be one of the factors\n"
                                + "Add the factor, or name one of: [structure, will]."),
                refused(
                        set -> set.bands(List.of(band(1))),
                        "bands [1] must begin at 0 and rise\nPut the lowest band first."),
                refused(
                        set -> set.bands(List.of(band(0), band(7), band(7))),
                        "bands [7] must begin at 0 and rise\nPut the lowest band first."),
                refused(
                        set -> set.bands(List.of(band(0), band(9), band(8))),
                        "bands [8] must begin at 0 and rise\nPut the lowest band first."));
    }

    private static Band band(int from) {
        return new Band(from, LocalizedText.same("from " + from));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void contradictionsAreRefused(Consumer<RuleSet.Builder> change, String message) {
        RuleSet.Builder builder = SET.toBuilder();
        assertThatThrownBy(() -> {
                    change.accept(builder);
                    builder.build();
                })
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void factorsAreJoinedByTheWeightedMeanUnlessItSaysOtherwise() {
        assertThat(SET.aggregation()).isSameAs(Aggregation.WEIGHTED_MEAN);
    }

    @Test
    void setIsShownByNameAndVersion() {
        assertThat(SET).hasToString("small, version 1");
    }

    @Test
    void copyByItsBuilderIsEqual() {
        assertThat(SET.toBuilder().build()).isEqualTo(SET);
    }
}
