package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
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
        return new Criterion.Has(FactId.of("governance.layers"), new LinkedHashSet<>(Arrays.asList(layers)));
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
        assertThat(SET.contentHash()).isEqualTo("554b1d1c2a7168253cfec1ed8eb0934f84c6bb3bd7823f6cffd044bce28faf88");
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

    @ParameterizedTest
    @MethodSource("same")
    void hashStaysWhereOnlyTextsOrTheOrderOfASetDiffer(RuleSet same) {
        assertThat(same.contentHash()).isEqualTo(SET.contentHash());
    }

    @Test
    void everyOtherHasAHashOfItsOwn() {
        List<String> hashes =
                others().map(each -> each.getPayload().contentHash()).toList();
        assertThat(hashes).doesNotHaveDuplicates().hasSize(14);
        assertThat(Collections.frequency(hashes, SET.contentHash())).isZero();
    }
}
