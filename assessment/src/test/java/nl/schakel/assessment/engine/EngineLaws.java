package nl.schakel.assessment.engine;

import static nl.schakel.assessment.criterion.RandomFacts.pick;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.Seeds;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.RandomFacts;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Dossier;

/** What counts in a score, and what does not. */
abstract class EngineLaws {

    private static final int WHOLE = (int) Interval.WHOLE;

    @Property
    void namesTextsAndOrdersNeverMatter(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Case each = Case.supposed(random);
        Same.assertAll(
                each,
                Case.of(
                        Reworded.of(each.rules(), random),
                        OwnFacts.shuffled(each.facts().supposed(), random)));
    }

    @Property
    void namesAndOrdersOfADossierNeverMatter(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Dossier dossier = RandomDossier.of(random);
        Case each = Case.about(dossier, random);
        Same.assertAll(each, each.with(RandomDossier.renamed(dossier, random)));
    }

    @Property
    void whatWeighsNothingOrDoesNotApplyChangesNothing(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Case each = Case.supposed(random);
        RuleSet rules = each.rules();
        Factor extra = Rules.factor("extra", 0);
        Rule weightless = RandomRuleSet.rule(rules, "weightless", random).toBuilder()
                .weight(0)
                .build();
        Rule within = RandomRuleSet.rule(rules, "within", random).toBuilder()
                .factor(extra.id())
                .build();
        Rule outside = notApplying(RandomRuleSet.rule(rules, "outside", random), each, random);
        Same.assertScores(
                each,
                each.with(rules.toBuilder()
                        .addFactors(extra)
                        .addRules(weightless, within, outside)
                        .build()));
    }

    /** The same rule under a condition that is known to fail, or in a period that is known to be over or to come. */
    private static Rule notApplying(Rule rule, Case each, Random random) {
        Criterion condition = Gradings.OWN.criterion(random);
        Truth holds = condition.test(each.facts()::value);
        return holds == Truth.UNKNOWN
                ? rule.toBuilder()
                        .validity(Period.parse(random.nextBoolean() ? "../2018-06-29" : "2018-07-01/.."))
                        .build()
                : rule.toBuilder()
                        .applicability(holds == Truth.TRUE ? new Not(condition) : condition)
                        .build();
    }

    /** A rule that is not met at all stays in the denominator: it pulls both bounds down as far as they can sink. */
    @Property
    void zeroIsAnAnswer(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Case each = Case.supposed(random);
        Factor factor = pick(each.rules().factors(), random);
        Rule zero = Rules.rule(factor.id().value(), "zero", notMet(each, random)).toBuilder()
                .weight(1 + RandomRuleSet.weight(random) / 2)
                .build();
        Case more = each.with(each.rules().toBuilder().addRules(zero).build());
        String id = factor.id().value();
        FactorResult before = each.assessment().factor(id);
        FactorResult after = more.assessment().factor(id);
        long weight = zero.weight();
        long asked = before.score().coverage().asked() + weight;
        assertThat(after.applicable()).as("%s", more).isEqualTo(Truth.TRUE);
        assertThat(after.score().coverage().asked()).as("%s", more).isEqualTo(asked);
        assertThat(after.score().coverage().known())
                .as("%s", more)
                .isEqualTo(before.score().coverage().known() + weight);
        if (before.applicable() == Truth.FALSE) {
            assertThat(after.score().interval()).as("%s", more).isEqualTo(Interval.ZERO);
            return;
        }
        assertLower(before.score().interval().lower(), after.score().interval().lower(), weight, asked, more);
        assertLower(before.score().interval().upper(), after.score().interval().upper(), weight, asked, more);
    }

    /** Lower by what its weight is of all weights at least; zero stays zero. */
    private static void assertLower(long before, long after, long weight, long asked, Case each) {
        assertThat(after).as("%s", each).isBetween(0L, before - before * weight / asked);
    }

    /** A condition that is known to fail, or steps that come to nothing whatever the number is. */
    private static Grading notMet(Case each, Random random) {
        Criterion condition = Gradings.OWN.criterion(random);
        return switch (condition.test(each.facts()::value)) {
            case TRUE -> new Not(condition);
            case FALSE -> condition;
            case UNKNOWN ->
                new Bands(pick(RandomFacts.NUMBERS, random), Optional.empty(), 0, List.of(Bands.Step.from(1, 0)));
        };
    }

    @Property
    void hinderingIsTheOppositeOfPromoting(@ForAll(supplier = Seeds.class) long seed) {
        Case each = Case.supposed(new Random(seed));
        List<Rule> turned = each.rules().rules().stream()
                .map(rule -> opposite(rule.criterion())
                        .map(grading -> rule.toBuilder()
                                .criterion(grading)
                                .effect(rule.effect() == Effect.HINDERING ? Effect.PROMOTING : Effect.HINDERING)
                                .build())
                        .orElse(rule))
                .toList();
        Same.assertAll(each, each.with(each.rules().toBuilder().rules(turned).build()));
    }

    /** Of what people say there is no opposite. */
    private static Optional<Grading> opposite(Grading grading) {
        if (grading instanceof Bands bands) {
            return Optional.of(new Bands(
                    bands.fact(),
                    bands.unit(),
                    WHOLE - bands.below(),
                    bands.steps().stream()
                            .map(step -> new Bands.Step(step.from(), WHOLE - step.degree()))
                            .toList()));
        }
        if (grading instanceof Line line) {
            return Optional.of(new Line(
                    line.fact(),
                    line.unit(),
                    line.points().stream()
                            .map(point -> new Line.Point(point.at(), WHOLE - point.degree()))
                            .toList()));
        }
        return grading instanceof Criterion criterion ? Optional.of(new Not(criterion)) : Optional.empty();
    }
}
