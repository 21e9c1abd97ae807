package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;

class RuleSetDiffProperties {

    private static final SourceReference PLACE = SourceReference.of(PublicationId.of("report"), "p. 3");

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void nothingDiffersExactlyIfBothAreEqual(@ForAll("sets") RuleSet one, @ForAll("sets") RuleSet other) {
        assertThat(one.diff(other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(one.diff(one).isEmpty()).isTrue();
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void whatCountsIsAmongTheChanges(@ForAll("sets") RuleSet one, @ForAll("sets") RuleSet other) {
        if (!one.contentHash().equals(other.contentHash())) {
            assertThat(one.diff(other).isEmpty()).isFalse();
        }
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void seenFromTheOtherSideEachChangeIsTurnedRound(@ForAll("sets") RuleSet one, @ForAll("sets") RuleSet other) {
        List<RuleSetChange> turned = other.diff(one).changes().stream()
                .map(change -> new RuleSetChange(change.path(), turned(change.kind()), change.after(), change.before()))
                .toList();
        assertThat(one.diff(other).changes()).containsExactlyInAnyOrderElementsOf(turned);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void noLineSaysTheSameTwice(@ForAll("sets") RuleSet one, @ForAll("sets") RuleSet other) {
        for (Language language : Language.values()) {
            one.diff(other)
                    .text(language)
                    .lines()
                    .filter(line -> line.contains(" -> "))
                    .forEach(line -> {
                        String[] sides = line.substring(line.indexOf(": ") + 2).split(" -> ");
                        assertThat(sides[0]).as(line).isNotEqualTo(sides[1]);
                    });
        }
    }

    private static RuleSetChange.Kind turned(RuleSetChange.Kind kind) {
        return switch (kind) {
            case ADDED -> RuleSetChange.Kind.GONE;
            case GONE -> RuleSetChange.Kind.ADDED;
            case CHANGED, REORDERED -> kind;
        };
    }

    @Provide
    Arbitrary<RuleSet> sets() {
        Arbitrary<List<Factor>> factors = Arbitraries.shuffle(factor("a", 1), factor("b", 2));
        Arbitrary<List<Rule>> rules = rule().list().ofMaxSize(4);
        Arbitrary<Map<String, Criterion>> definitions =
                Arbitraries.maps(Arbitraries.of("x", "y"), criterion()).ofMaxSize(2);
        Arbitrary<List<Integer>> bands = Arbitraries.of(250_000, 500_000, 999_999)
                .set()
                .ofMaxSize(2)
                .map(set -> set.stream().sorted().toList());
        return Combinators.combine(
                        factors, rules, definitions, bands, Arbitraries.of(Aggregation.class), Arbitraries.of(50, 60))
                .as(RuleSetDiffProperties::set);
    }

    private static Arbitrary<Criterion> criterion() {
        return Arbitraries.of(
                Criterion.holds("a.b"),
                Criterion.atLeast("a.c", 2),
                Criterion.has("a.d", "e"),
                Criterion.not(Criterion.holds("a.b")));
    }

    private static Arbitrary<Rule> rule() {
        return Combinators.combine(
                        Arbitraries.of("r", "s", "t"),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(500, 1000),
                        Arbitraries.of("eerst", "later"),
                        criterion(),
                        criterion().optional(),
                        Arbitraries.of(Effect.class))
                .as((id, factor, weight, text, criterion, applicability, effect) -> Rule.builder()
                        .id(RuleId.of(id))
                        .factor(FactorId.of(factor))
                        .weight(weight)
                        .text(LocalizedText.same(text))
                        .criterion(criterion)
                        .applicability(applicability)
                        .effect(effect)
                        .source(PLACE)
                        .build());
    }

    private static Factor factor(String id, int weight) {
        return Factor.of(id, LocalizedText.same(id), FactorGroup.CONDITION, weight, PLACE);
    }

    /** Rules of one id follow each other in time. */
    private static RuleSet set(
            List<Factor> factors,
            List<Rule> rules,
            Map<String, Criterion> definitions,
            List<Integer> bands,
            Aggregation aggregation,
            int leastCoverage) {
        RuleSet.Builder set = RuleSet.builder()
                .id(RuleSetId.of("mine"))
                .version(1)
                .title(LocalizedText.same("mine"))
                .factors(factors)
                .definitions(new LinkedHashMap<>(definitions))
                .aggregation(aggregation)
                .leastCoverage(leastCoverage)
                .addBands(new Band(0, LocalizedText.same("zwak")));
        bands.forEach(from -> set.addBands(new Band(from, LocalizedText.same("sterk"))));
        IntStream.range(0, rules.size())
                .mapToObj(i -> rules.get(i).toBuilder()
                        .validity(Period.parse((2010 + i) + "/" + (2010 + i)))
                        .build())
                .forEach(set::addRules);
        return set.build();
    }
}
