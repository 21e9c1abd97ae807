package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Bands.Step;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Has;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Line.Point;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentHashTest {

    private static final Rule MEETS = Rules.rule("structure", "meets", has("strategic", "tactical"));
    private static final Rule LEADER = Rules.rule("structure", "leader", Criterion.holds("governance.coordinator"));
    private static final RuleSet SET = set(MEETS, LEADER);

    private static Criterion has(String... layers) {
        return new Has(FactId.of("governance.layers"), new LinkedHashSet<>(Arrays.asList(layers)));
    }

    private static RuleSet set(Rule... rules) {
        return Rules.builder(List.of(Rules.factor("structure", 1000)))
                .addPublications(new Publication(
                        PublicationId.of("report"), "A report", PartialDate.of(2018), Optional.of("Publisher")))
                .addRules(rules)
                .build();
    }

    private static RuleSet meets(UnaryOperator<Rule.Builder> change) {
        return set(change.apply(MEETS.toBuilder()).build(), LEADER);
    }

    /** Taken once, and once more by another program from the encoding that the class describes. */
    @Test
    void goldenValueStands() {
        assertThat(SET.contentHash()).isEqualTo("99190b2150b80d7fe0f4019c592c077785e7a5e22598fab932b98b2a3931c8a3");
    }

    static Stream<Named<RuleSet>> others() {
        RuleSet.Builder set = SET.toBuilder();
        return Stream.of(
                named("version", SET.toBuilder().version(2).build()),
                named("id", SET.toBuilder().id(RuleSetId.of("other")).build()),
                named("least coverage", SET.toBuilder().leastCoverage(51).build()),
                named(
                        "aggregation",
                        SET.toBuilder().aggregation(Aggregation.WEAKEST_LINK).build()),
                named(
                        "weight of a factor",
                        SET.toBuilder()
                                .factors(List.of(Rules.factor("structure", 999)))
                                .build()),
                named(
                        "a band",
                        set.addBands(new Band(900_000, LocalizedText.same("best")))
                                .build()),
                named("order of the rules", set(LEADER, MEETS)),
                named("a rule less", set(MEETS)),
                named("weight of a rule", meets(rule -> rule.weight(1001))),
                named("criterion", meets(rule -> rule.criterion(has("strategic")))),
                named("codes", meets(rule -> rule.criterion(has("strategic, tactical")))),
                named("applicability", meets(rule -> rule.applicability(has("strategic", "tactical")))),
                named("effect", meets(rule -> rule.effect(Effect.HINDERING))),
                named(
                        "a definition",
                        SET.toBuilder().putDefinition("x", has("strategic")).build()),
                named(
                        "a definition of another name",
                        SET.toBuilder().putDefinition("y", has("strategic")).build()),
                named(
                        "another definition",
                        SET.toBuilder().putDefinition("x", has("tactical")).build()),
                named("a name for the criterion", definedAndNamed()),
                named(
                        "another way to ask",
                        meets(rule -> rule.criterion(Criterion.hasAny("governance.layers", "strategic", "tactical")))),
                named("marks", rated(1)),
                named("fewer marks", rated(2)),
                named("validity", meets(rule -> rule.validity(Period.parse("2018/..")))),
                named("source", meets(rule -> rule.source(Dossiers.place("Elsewhere")))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void hashChangesWithWhatCounts(RuleSet other) {
        assertThat(other.contentHash()).hasSize(64).isNotEqualTo(SET.contentHash());
    }

    static Stream<Named<RuleSet>> same() {
        Factor factor = SET.factors().get(0);
        return Stream.of(
                named("the same", SET.toBuilder().build()),
                named("title", SET.toBuilder().title(LocalizedText.same("x")).build()),
                named("text of a rule", meets(rule -> rule.text(LocalizedText.same("x")))),
                named(
                        "name of a factor",
                        SET.toBuilder()
                                .factors(List.of(new Factor(
                                        factor.id(),
                                        LocalizedText.same("x"),
                                        FactorGroup.CONDITION,
                                        factor.weight(),
                                        factor.source())))
                                .build()),
                named(
                        "text of a band",
                        SET.toBuilder()
                                .bands(SET.bands().stream()
                                        .map(band -> new Band(band.from(), LocalizedText.same("x")))
                                        .toList())
                                .build()),
                named("order of a set", meets(rule -> rule.criterion(has("tactical", "strategic")))));
    }

    private static RuleSet rated(int leastAnswers) {
        return meets(rule -> rule.criterion(
                new Rated(FactId.of("rated.trust"), Rated.By.MEAN, leastAnswers, Optional.empty(), Optional.empty())));
    }

    private static RuleSet definedAndNamed() {
        return SET.toBuilder()
                .putDefinition("x", has("strategic", "tactical"))
                .rules(List.of(MEETS.toBuilder().criterion(Criterion.named("x")).build(), LEADER))
                .build();
    }

    private static RuleSet graded(Grading grade) {
        return meets(rule -> rule.criterion(grade));
    }

    static Stream<Grading> grades() {
        return Stream.of(
                Bands.of("governance.bodies", Step.from(1, 500_000), Step.from(3, 1_000_000)),
                Bands.of("governance.bodies", Step.from(1, 500_000), Step.from(4, 1_000_000)),
                Bands.of("governance.bodies", Step.from(1, 500_001), Step.from(3, 1_000_000)),
                Bands.of("governance.bodies", new Step(new BigDecimal("0.0000001"), 500_000)),
                Line.of("governance.bodies", Point.at(1, 500_000), Point.at(3, 1_000_000)),
                Line.of("governance.bodies", Point.at(1, 500_000), Point.at(4, 1_000_000)));
    }

    @Test
    void everyGradeHasAHashOfItsOwn() {
        List<String> hashes = grades().map(grade -> graded(grade).contentHash()).toList();
        assertThat(hashes).doesNotHaveDuplicates().hasSize(6).doesNotContain(SET.contentHash());
    }

    @Test
    void equalNumbersHaveEqualHashes() {
        Bands written = Bands.of("governance.bodies", new Step(new BigDecimal("1.50"), 1));
        Bands shorter = Bands.of("governance.bodies", new Step(new BigDecimal("1.5"), 1));
        assertThat(graded(written).contentHash()).isEqualTo(graded(shorter).contentHash());
    }

    @Test
    void orderOfDefinitionsDoesNotMatter() {
        RuleSet.Builder one =
                SET.toBuilder().putDefinition("x", has("strategic")).putDefinition("y", has("tactical"));
        RuleSet.Builder other =
                SET.toBuilder().putDefinition("y", has("tactical")).putDefinition("x", has("strategic"));
        assertThat(one.build().contentHash()).isEqualTo(other.build().contentHash());
    }

    @ParameterizedTest
    @MethodSource("same")
    void hashStaysWhereOnlyTextsOrTheOrderOfASetDiffer(RuleSet same) {
        assertThat(same.contentHash()).isEqualTo(SET.contentHash());
    }

    @Test
    void everyOtherHasAHashOfItsOwn() {
        List<String> hashes =
                others().map(each -> each.getPayload().contentHash()).toList();
        assertThat(hashes).doesNotHaveDuplicates().hasSize(22);
        assertThat(Collections.frequency(hashes, SET.contentHash())).isZero();
    }
}
