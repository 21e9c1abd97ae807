package nl.schakel.assessment.rule;

import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.named;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Criteria to which a rule set gives names, so that several rules say the same thing once. */
class DefinitionsTest {

    private static final Criterion COORDINATOR = holds("governance.coordinator");
    private static final Criterion PAPER = holds("agreement.on-paper");
    private static final Rule LEADER = Rules.rule("structure", "leader", any(named("led"), PAPER));
    private static final Rule MEETS = Rules.rule("structure", "meets", PAPER).toBuilder()
            .applicability(not(named("loose")))
            .build();
    private static final RuleSet SET = Rules.builder(List.of(Rules.factor("structure", 1000)))
            .addRules(LEADER, MEETS)
            .putDefinition("loose", not(named("led")))
            .putDefinition("led", COORDINATOR)
            .build();

    @Test
    void rulesAndApplicabilityUseDefinitions() {
        RuleSet resolved = SET.resolved();
        assertThat(resolved.definitions()).isEmpty();
        assertThat(resolved.rules())
                .containsExactly(
                        LEADER.toBuilder().criterion(any(COORDINATOR, PAPER)).build(),
                        MEETS.toBuilder().applicability(not(not(COORDINATOR))).build());
        assertThat(resolved.rules().get(1).asks())
                .extracting(FactId::value)
                .containsExactly("agreement.on-paper", "governance.coordinator");
    }

    @Test
    void nothingElseOfTheSetChangesWhenItIsResolved() {
        assertThat(SET.resolved().toBuilder()
                        .definitions(SET.definitions())
                        .rules(SET.rules())
                        .build())
                .isEqualTo(SET);
        assertThat(SET.definitions().keySet()).containsExactly("loose", "led");
        assertThat(SET.resolved().resolved()).isEqualTo(SET.resolved());
    }

    @Test
    void setWithoutDefinitionsIsResolvedAlready() {
        RuleSet plain = Rules.of(Rules.rule("structure", "leader", COORDINATOR));
        assertThat(plain.resolved()).isSameAs(plain);
        assertThat(plain.definitions()).isEmpty();
    }

    @Test
    void definitionThatNoRuleUsesIsKept() {
        RuleSet spare = SET.toBuilder().putDefinition("spare", PAPER).build();
        assertThat(spare.resolved()).isEqualTo(SET.resolved());
    }

    @Test
    void gradesStandBesideDefinitions() {
        Bands bands = Bands.of("governance.bodies", Step.from(1, 500_000));
        Rule graded = Rules.rule("structure", "graded", bands);
        assertThat(SET.toBuilder().addRules(graded).build().resolved().rules())
                .last()
                .isEqualTo(graded);
    }

    private static Arguments refused(Consumer<RuleSet.Builder> change, String message) {
        return arguments(change, message);
    }

    static Stream<Arguments> refusals() {
        String near = "\nDid you mean 'loose'?";
        String circle = " must not lead back to itself\nWrite one of these criteria without the others.";
        return Stream.of(
                refused(
                        set -> set.addRules(Rules.rule("structure", "other", all(PAPER, named("lose")))),
                        "name [lose] must be one of the definitions" + near),
                refused(
                        set -> set.addRules(Rules.rule("structure", "other", PAPER).toBuilder()
                                .applicability(named("lose"))
                                .build()),
                        "name [lose] must be one of the definitions" + near),
                refused(
                        set -> set.putDefinition("spare", named("lose")),
                        "name [lose] must be one of the definitions" + near),
                refused(
                        set -> set.addRules(Rules.rule("structure", "other", named("governance"))),
                        "name [governance] must be one of the definitions\n"
                                + "Define it, or write the criterion itself."),
                refused(
                        set -> set.putDefinition("spare", any(PAPER, named("spare"))),
                        "name [spare -> spare]" + circle),
                refused(
                        set -> set.putDefinition("Led by", COORDINATOR),
                        "name [Led by] must be lower-case words joined by hyphens\n"
                                + "Write it like route-carries-itself."),
                refused(
                        set -> set.putDefinition("a", named("b"))
                                .putDefinition("b", not(named("c")))
                                .putDefinition("c", all(named("led"), named("a"))),
                        "name [a -> b -> c -> a]" + circle));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void namesThatMeanNothingOrThemselvesAreRefused(Consumer<RuleSet.Builder> change, String message) {
        RuleSet.Builder builder = SET.toBuilder();
        change.accept(builder);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
