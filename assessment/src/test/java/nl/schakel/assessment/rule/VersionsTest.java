package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule may change in time: two may bear one name if one ends before the other begins. */
class VersionsTest {

    private static final Rule LEADER = Rules.rule("structure", "leader", Criterion.holds("governance.coordinator"));

    private static Rule valid(String period) {
        return LEADER.toBuilder()
                .validity(period.equals("always") ? Optional.empty() : Optional.of(Period.parse(period)))
                .build();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "../2019-12-31, 2020-01-01/..",
        "?/2019-12-31, 2020-01-01/?",
        "2010/2019, 2020/2029",
        "2010/2019, 2025/2029",
        "../2019-07, 2019-08/..",
        "../2018-2019, 2019-2020/..",
        "../<=2019, >=2020/..",
        "2019/2019, 2020/2020"
    })
    void versionsWithTheirTimesApartStandTogetherInEitherOrder(String first, String second) {
        assertThat(Rules.of(valid(first), valid(second)).rules()).containsExactly(valid(first), valid(second));
        assertThat(Rules.of(valid(second), valid(first)).rules()).containsExactly(valid(second), valid(first));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "always, always",
        "always, 2020/..",
        "../2019, always",
        "../2019-12-31, 2019-12-31/..",
        "../2019, 2019/..",
        "../2019, 2019-12-31/..",
        "../2020, 2019/..",
        "2010/2029, 2019/2020",
        "2019/2020, 2019/2020",
        "../2018-2019, 2019/..",
        "../.., ../..",
        "../2019, ../2020",
        "2019/.., 2020/..",
        "?/2019, ?/2025",
        "2010/?, 2020/..",
        "../~2019, 2025/..",
        "../2019, ~2025/..",
        "../>=2019, 2020/..",
        "../2019, <=2020/.."
    })
    void versionsThatMayHoldOnOneDayAreRefusedInEitherOrder(String first, String second) {
        Stream.of(List.of(valid(first), valid(second)), List.of(valid(second), valid(first)))
                .forEach(rules -> assertThatThrownBy(() -> Rules.of(rules.toArray(Rule[]::new)))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage("rule [leader] must have a name of its own\nGive the second one another id, or let"
                                + " the validity of the first end before that of the second begins."));
    }

    @Test
    void threeVersionsFollowEachOther() {
        Rule[] versions = {valid("2020/2024"), valid("../2019"), valid("2025/..")};
        assertThat(Rules.of(versions).rules()).containsExactly(versions);
    }

    @Test
    void eachTwoOfThreeVersionsMustBeApart() {
        Rule[] versions = {valid("../2019"), valid("2025/.."), valid("2019/2024")};
        assertThatThrownBy(() -> Rules.of(versions))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("rule [leader] must have a name of its own\n");
    }

    @Test
    void rulesOfOtherNamesMayHoldTogether() {
        Rule other = Rules.rule("structure", "paper", Criterion.holds("agreement.on-paper"));
        assertThat(Rules.of(valid("always"), other).rules()).hasSize(2);
    }

    @Test
    void versionMayMoveToAnotherFactor() {
        Rule moved = Rules.rule("will", "leader", Criterion.holds("observed.will")).toBuilder()
                .validity(Period.parse("2020/.."))
                .build();
        assertThat(Rules.of(valid("../2019"), moved).rules()).hasSize(2);
        assertThatThrownBy(() -> Rules.of(valid("../2020"), moved)).isInstanceOf(InvalidValueException.class);
    }
}
