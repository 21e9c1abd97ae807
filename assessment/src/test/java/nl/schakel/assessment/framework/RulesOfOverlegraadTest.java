package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.changed;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.network;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.framework.RuleExamples.assertThatEachOutcomeIsShown;
import static nl.schakel.assessment.framework.RuleExamples.mixed;
import static nl.schakel.assessment.framework.RuleExamples.outcome;
import static nl.schakel.assessment.framework.RuleExamples.stated;
import static nl.schakel.assessment.framework.RuleExamples.structured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.framework.RuleExamples.Example;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.testing.Verify;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Difference;
import nl.schakel.model.context.Dimension;
import nl.schakel.model.context.Market;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.institution.Denomination;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.region.Municipality;
import nl.schakel.model.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the paper of 2019: each way in which it is met, when it is not, and when it is not known. */
class RulesOfOverlegraadTest {

    private static final RuleSet FRAMEWORK = Overlegraad2019.ruleSet();

    static Stream<Example> examples() {
        return Stream.concat(promoting(), hindering().map(RulesOfOverlegraadTest::turned));
    }

    /** What is met hinders, so that it scores nothing, and what is not met scores in full. */
    private static Example turned(Example example) {
        return new Example(example.rule(), example.met().not(), example.edit());
    }

    private static Stream<Example> promoting() {
        return Stream.of(
                        stated("urgency", Topic.URGENCY),
                        stated("passion", Topic.PASSION),
                        stated("good-examples", Topic.GOOD_EXAMPLES),
                        stated("spreads", Topic.SPREADS),
                        mixed("region-bounded", Topic.BOUNDED_REGION, region()),
                        stated("benchmarks", Topic.BENCHMARKS),
                        stated("shared-vision", Topic.SHARED_VISION),
                        stated("acquaintance", Topic.ACQUAINTANCE),
                        stated("goodwill", Topic.GOODWILL),
                        stated("open-culture", Topic.OPEN_CULTURE),
                        stated("investing-in-relation", Topic.INVESTING_IN_RELATION),
                        stated("courage", Topic.COURAGE),
                        mixed("organised", Topic.ORGANISATION, body(each -> {}), coordinator(each -> {})))
                .flatMap(each -> each);
    }

    private static Stream<Example> hindering() {
        return Stream.of(
                        recorded("law", ObstacleKind.LAW, ObstacleKind.INSPECTION),
                        stated("competition", Topic.COMPETITION),
                        recorded("competition-in-the-way", ObstacleKind.COMPETITION, ObstacleKind.DECLINE),
                        lacking("own-interest", Topic.CHAIN_INTEREST),
                        structured("culture", difference(Dimension.CULTURE), obstacle(ObstacleKind.CULTURE)),
                        structured("denominations", difference(Dimension.IDENTITY)),
                        lackingOrRecorded("lack-of-time", Topic.TIME, ObstacleKind.TIME_OF_TEACHERS),
                        lackingOrRecorded("lack-of-money", Topic.MONEY, ObstacleKind.MONEY),
                        structured("many-partnerships", networks(5), all(networks(5), complete())),
                        recorded("administration", ObstacleKind.ADMINISTRATION, ObstacleKind.MATERIALS),
                        structured("transport", obstacle(ObstacleKind.TRAVEL), obstacle(ObstacleKind.TRAVEL_CARD)),
                        stated("resistance", Topic.RESISTANCE),
                        structured("least-group", leastGroup("20+"), leastGroup("1")),
                        lacking("poor-relation", Topic.GOOD_RELATION),
                        lacking("lack-of-trust", Topic.TRUST),
                        stated("conservatism", Topic.CONSERVATISM),
                        onTheEdge())
                .flatMap(each -> each);
    }

    /** An obstacle that somebody recorded; another one says nothing of it. */
    private static Stream<Example> recorded(String rule, ObstacleKind kind, ObstacleKind other) {
        return Stream.concat(
                structured(rule, obstacle(kind)),
                Stream.of(
                        new Example(rule, Truth.UNKNOWN, obstacle(other)),
                        new Example(rule, Truth.FALSE, all(obstacle(other), complete("context/obstacles")))));
    }

    /** Something good of which a statement says that it is not there. */
    private static Stream<Example> lacking(String rule, Topic topic) {
        return stated(rule, topic).map(RulesOfOverlegraadTest::turned);
    }

    private static Stream<Example> lackingOrRecorded(String rule, Topic topic, ObstacleKind kind) {
        return Stream.of(
                new Example(rule, Truth.TRUE, said(topic, Direction.ABSENT)),
                new Example(rule, Truth.TRUE, obstacle(kind)),
                new Example(rule, Truth.FALSE, all(said(topic, Direction.PRESENT), complete())),
                new Example(rule, Truth.UNKNOWN, said(topic, Direction.PRESENT)),
                new Example(rule, Truth.UNKNOWN, said(topic, Direction.MIXED)),
                new Example(rule, Truth.UNKNOWN, complete()),
                new Example(rule, Truth.UNKNOWN, all()));
    }

    /** At the numbers that are ours and just under them, and what is near to a rule without being it. */
    private static Stream<Example> onTheEdge() {
        return Stream.of(
                new Example("many-partnerships", Truth.FALSE, all(networks(4), complete())),
                new Example("many-partnerships", Truth.UNKNOWN, networks(4)),
                new Example("scale", Truth.TRUE, difference(Dimension.SCALE)),
                new Example("scale", Truth.TRUE, obstacle(ObstacleKind.SCALE)),
                new Example("scale", Truth.TRUE, sizes("1000", "100")),
                new Example("scale", Truth.FALSE, all(sizes("999", "100"), complete())),
                new Example("scale", Truth.UNKNOWN, sizes("999", "100")),
                new Example("scale", Truth.UNKNOWN, complete()),
                new Example("competition", Truth.FALSE, nobodyCompetes()),
                new Example("competition", Truth.UNKNOWN, competitors("0")),
                new Example("competition", Truth.UNKNOWN, competitors("2")),
                new Example("denominations", Truth.UNKNOWN, denominations()),
                new Example("culture", Truth.UNKNOWN, difference(Dimension.PEDAGOGY)),
                new Example("denominations", Truth.UNKNOWN, obstacle(ObstacleKind.IDENTITY)),
                new Example("transport", Truth.UNKNOWN, obstacle(ObstacleKind.COST)),
                new Example(
                        "lack-of-money",
                        Truth.FALSE,
                        all(
                                obstacle(ObstacleKind.COST),
                                obstacle(ObstacleKind.SUBSIDY_DEPENDENCE),
                                said(Topic.MONEY, Direction.PRESENT),
                                complete())),
                new Example(
                        "lack-of-time",
                        Truth.FALSE,
                        all(obstacle(ObstacleKind.MEETING_TIMES), said(Topic.TIME, Direction.PRESENT), complete())));
    }

    private static Edit nobodyCompetes() {
        return all(competitors("0"), said(Topic.COMPETITION, Direction.ABSENT));
    }

    private static Edit context(Consumer<Context.Builder> more) {
        return changed(partnership -> {
            Context.Builder context = partnership.context().toBuilder();
            more.accept(context);
            return partnership.toBuilder().context(context.build()).build();
        });
    }

    private static Edit obstacle(ObstacleKind kind) {
        return context(each -> each.addObstacles(Obstacle.builder()
                .id(ElementId.of("obstacle-" + kind.ordinal()))
                .kind(Term.of(kind))
                .text(kind.label())
                .build()));
    }

    private static Edit difference(Dimension dimension) {
        return context(each -> each.addDifferences(Difference.builder()
                .id(ElementId.of("difference"))
                .dimension(Term.of(dimension))
                .text(dimension.label())
                .build()));
    }

    private static Edit competitors(String number) {
        return context(each ->
                each.market(Market.builder().competitors(Quantity.parse(number)).build()));
    }

    private static Edit networks(int number) {
        return all(Stream.generate(() -> network(each -> {})).limit(number).toArray(Edit[]::new));
    }

    private static Edit region() {
        return all(
                changed(partnership -> partnership.toBuilder()
                        .identity(partnership.identity().toBuilder()
                                .region(new Region(
                                        "Achterhoek",
                                        Set.of(),
                                        List.of(new Municipality("Doetinchem", Optional.empty()))))
                                .build())
                        .build()),
                complete("identity/region/municipalities"));
    }

    private static Edit leastGroup(String pupils) {
        return changed(partnership -> partnership.toBuilder()
                .funding(partnership.funding().toBuilder()
                        .addLeastGroup(LeastGroup.builder()
                                .id(ElementId.of("group"))
                                .partner(PartnerId.of("school"))
                                .pupils(Quantity.parse(pupils))
                                .build())
                        .build())
                .build());
    }

    private static Edit sizes(String... sizes) {
        return schools(Arrays.stream(sizes)
                .<Consumer<Institution.Builder>>map(size -> each -> each.size(Quantity.parse(size)))
                .toList());
    }

    private static Edit denominations() {
        return schools(List.of(
                each -> each.denomination(Term.of(Denomination.PUBLIC)),
                each -> each.denomination(Term.of(Denomination.CATHOLIC))));
    }

    private static Edit schools(List<Consumer<Institution.Builder>> schools) {
        return changed(partnership -> partnership.toBuilder()
                .partners(schools.stream()
                        .map(more -> {
                            Institution.Builder school =
                                    Institution.builder().name("School").kind(Term.of(InstitutionKind.VMBO_SCHOOL));
                            more.accept(school);
                            return Membership.builder()
                                    .id(PartnerId.of("school-" + (schools.indexOf(more) + 1)))
                                    .member(school.build())
                                    .build();
                        })
                        .toList())
                .build());
    }

    private static FactorResult result(String factor, Edit... edits) {
        return Assessor.of(FRAMEWORK).assess(Dossiers.of(edits), DAY).factor(factor);
    }

    private static List<Factor> factors(FactorGroup group) {
        return FRAMEWORK.factors().stream()
                .filter(factor -> factor.group() == group)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleScoresWhatItFinds(Example example) {
        assertThat(outcome(FRAMEWORK, example.rule(), example.edit()).degree()).isEqualTo(Interval.of(example.met()));
    }

    @Test
    void everyRuleHasAnExampleOfEachOutcome() {
        assertThatEachOutcomeIsShown(FRAMEWORK, examples());
    }

    @Test
    void everyRuleHasWitnesses() {
        assertThatCode(() -> Verify.that(FRAMEWORK).everyRuleHasWitnesses()).doesNotThrowAnyException();
    }

    @Test
    void promotingFactorsAreTheTwelveOfTheTableInItsOrder() {
        assertThat(FRAMEWORK.factors().subList(0, 12)).isEqualTo(factors(FactorGroup.PROMOTING));
        assertThat(factors(FactorGroup.PROMOTING))
                .extracting(factor -> factor.id().value())
                .containsExactly(
                        "urgency",
                        "passion",
                        "good-examples",
                        "spreads",
                        "bounded-region",
                        "benchmarks",
                        "shared-vision",
                        "acquaintance",
                        "open-culture",
                        "investing-in-relation",
                        "courage",
                        "organisation");
    }

    @Test
    void hinderingFactorsAreTheTwelveOfTheTableInItsOrder() {
        assertThat(FRAMEWORK.factors().subList(12, 24)).isEqualTo(factors(FactorGroup.HINDERING));
        assertThat(factors(FactorGroup.HINDERING))
                .extracting(factor -> factor.id().value())
                .containsExactly(
                        "law",
                        "competition",
                        "culture-differences",
                        "money-and-time",
                        "scale-differences",
                        "institutionalisation",
                        "administration",
                        "transport",
                        "resistance",
                        "funding-per-pupil",
                        "personal-relation",
                        "conservatism");
    }

    @Test
    void factorsWeighTheSameAndSoDoTheThingsThatTheyJoin() {
        assertThat(FRAMEWORK.factors()).hasSize(24).extracting(Factor::weight).containsOnly(1000);
        assertThat(FRAMEWORK.rules())
                .filteredOn(rule -> rule.weight() != 1000)
                .extracting(rule -> rule.id() + " " + rule.weight())
                .containsExactly("competition 500", "competition-in-the-way 500", "lack-of-money 500");
    }

    @Test
    void rulesOfHinderingFactorsHinderAndNoOthersDo() {
        List<String> hindering = factors(FactorGroup.HINDERING).stream()
                .map(factor -> factor.id().value())
                .toList();
        assertThat(FRAMEWORK.rules())
                .allSatisfy(rule -> assertThat(rule.effect())
                        .isSameAs(hindering.contains(rule.factor().value()) ? Effect.HINDERING : Effect.PROMOTING));
    }

    @Test
    void placesAreTheTwoHalvesOfTheTableBehindWhichFiveSourcesStand() {
        assertThat(factors(FactorGroup.PROMOTING))
                .extracting(factor -> factor.source().toString())
                .containsOnly("overlegraad-2019, 2 Belemmerende & bevorderende factoren, tabel bevorderend");
        assertThat(factors(FactorGroup.HINDERING))
                .extracting(factor -> factor.source().toString())
                .containsOnly("overlegraad-2019, 2 Belemmerende & bevorderende factoren, tabel belemmerend");
        assertThat(FRAMEWORK.rules()).allSatisfy(rule -> {
            assertThat(rule.source().place())
                    .endsWith(rule.effect() == Effect.HINDERING ? "tabel belemmerend" : "tabel bevorderend");
            assertThat(rule.source().behind())
                    .hasValue("ResearchNed 2014; Regioplan 2015; BMC 2017;"
                            + " 10 succesfactoren passend onderwijs 2018; VNG 2018");
        });
    }

    @Test
    void factorScoresHighWhereItsObstacleDoesNotHinder() {
        assertThat(result("transport", obstacle(ObstacleKind.TRAVEL)).score())
                .hasToString("0 of 100, evidence for 100 %");
        assertThat(result("transport", complete("context/obstacles")).score())
                .hasToString("100 of 100, evidence for 100 %");
        assertThat(result("transport").score()).hasToString("0..100 of 100, evidence for 0 %");
    }

    @Test
    void lackOfTimeWeighsTwiceAsMuchAsLackOfMoney() {
        Edit both = all(said(Topic.TIME, Direction.PRESENT), said(Topic.MONEY, Direction.PRESENT), complete());
        assertThat(result("money-and-time", both).score()).hasToString("100 of 100, evidence for 100 %");
        assertThat(result("money-and-time", both, obstacle(ObstacleKind.MONEY)).score())
                .hasToString("67 of 100, evidence for 100 %");
        assertThat(result("money-and-time", both, obstacle(ObstacleKind.TIME_OF_TEACHERS))
                        .score())
                .hasToString("33 of 100, evidence for 100 %");
    }

    /** A region with one college, as a report praises it, though nobody listed all of its obstacles. */
    @Test
    void regionWithoutCompetitorsIsKnownNotToCompete() {
        assertThat(result("competition", nobodyCompetes())
                        .outcome("competition")
                        .degree())
                .isEqualTo(Interval.ONE);
        assertThat(result("competition", nobodyCompetes()).score()).hasToString("25..100 of 100, evidence for 25 %");
    }

    @Test
    void feelingNoBottlenecksDoesNotSayThatThereAreNone() {
        Edit none = said(Topic.OBSTACLES, Direction.ABSENT);
        assertThat(Assessor.of(FRAMEWORK).assess(Dossiers.of(none), DAY).outcomes())
                .allSatisfy(outcome -> assertThat(outcome.degree()).isEqualTo(Interval.POSSIBLE));
    }
}
