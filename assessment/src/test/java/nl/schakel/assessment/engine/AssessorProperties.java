package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.goal;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.Dossiers.network;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.Dossiers.route;
import static nl.schakel.assessment.Dossiers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.text.Codes;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Maturity;

class AssessorProperties {

    private static final long ROUNDING = 3;
    private static final List<Edit> ELEMENTS = List.of(
            goal(Status.IN_FORCE),
            network(each -> {}),
            route(each -> {}),
            route(each -> each.maturity(Maturity.BUILDING_UP)),
            route(each -> each.maturity(Maturity.STANDING_PRACTICE)),
            route(each -> each.maturity(Maturity.STANDING_PRACTICE).period(Period.parse("?/2018"))),
            agreement(AgreementKind.CONVENANT, each -> {}),
            practice(PracticeKind.EVALUATION, each -> {}),
            practice(PracticeKind.EDUCATION_CONCEPT, each -> each.period(Period.parse("?/2018"))),
            inKind(InKindKind.TASK_HOURS, each -> {}),
            body(each -> {}),
            body(each -> each.addLayers(Layer.TACTICAL)),
            body(each -> each.addLayers(Layer.STRATEGIC)),
            coordinator(each -> {}));

    private static final List<String> LISTS = List.of(
            "identity/goals",
            "networks",
            "routes",
            "agreements",
            "practices",
            "funding/arrangements",
            "governance/bodies",
            "governance/coordinators",
            "/");

    private static Assessment assess(RuleSet ruleSet, Dossier dossier) {
        return Assessor.of(ruleSet).assess(dossier, DAY);
    }

    private static RuleSet framework(Aggregation aggregation) {
        return Frameworks.DOORLOPENDE_LEERROUTES_2018.toBuilder()
                .aggregation(aggregation)
                .build();
    }

    private static Edit said(Map<Topic, Direction> answers) {
        return Dossiers.all(answers.entrySet().stream()
                .map(answer -> Dossiers.said(answer.getKey(), answer.getValue()))
                .toArray(Edit[]::new));
    }

    @Provide
    Arbitrary<Map<Topic, Direction>> answers() {
        return Arbitraries.maps(Arbitraries.of(Topic.class), Arbitraries.of(Direction.class))
                .ofMaxSize(Topic.values().length);
    }

    /** An answer to every topic. */
    @Provide
    Arbitrary<Map<Topic, Direction>> completions() {
        return Arbitraries.of(Direction.PRESENT, Direction.ABSENT)
                .list()
                .ofSize(Topic.values().length)
                .map(directions -> {
                    Map<Topic, Direction> answers = new LinkedHashMap<>();
                    Stream.of(Topic.values()).forEach(topic -> answers.put(topic, directions.get(topic.ordinal())));
                    return answers;
                });
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        answers(),
                        Arbitraries.of(ELEMENTS).list().ofMaxSize(8),
                        Arbitraries.of(LISTS).list().ofMaxSize(4))
                .as((answers, elements, lists) -> Dossiers.of(
                        said(answers),
                        Dossiers.all(elements.toArray(Edit[]::new)),
                        complete(lists.toArray(String[]::new))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyCompletionOfWhatNobodySaidScoresInside(
            @ForAll Aggregation aggregation,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("completions") Map<Topic, Direction> completion) {
        Map<Topic, Direction> silent = new LinkedHashMap<>(completion);
        dossier.observations()
                .forEach(each -> silent.remove(each.topic().known().orElseThrow()));
        Assessment before = assess(framework(aggregation), dossier);
        Assessment after = assess(framework(aggregation), said(silent).apply(dossier));
        assertEncloses(before, after);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void closingListsAndAddingToOpenOnesScoresInside(
            @ForAll Aggregation aggregation,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("additions") List<Edit> additions,
            @ForAll("closings") List<String> closings) {
        Dossier open = dossier.toBuilder()
                .complete(nl.schakel.model.evidence.Completeness.NONE)
                .build();
        Dossier more = Dossiers.all(
                        Dossiers.all(additions.toArray(Edit[]::new)), complete(closings.toArray(String[]::new)))
                .apply(open);
        assertEncloses(assess(framework(aggregation), open), assess(framework(aggregation), more));
    }

    @Provide
    Arbitrary<List<Edit>> additions() {
        return Arbitraries.of(ELEMENTS).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> closings() {
        return Arbitraries.of(LISTS).list().ofMaxSize(LISTS.size());
    }

    private static void assertEncloses(Assessment before, Assessment after) {
        assertThat(before.overall().interval().encloses(after.overall().interval()))
                .as(after.overall() + " inside " + before.overall())
                .isTrue();
        for (int i = 0; i < before.factors().size(); i++) {
            assertThat(before.factors()
                            .get(i)
                            .score()
                            .interval()
                            .encloses(after.factors().get(i).score().interval()))
                    .as(before.factors().get(i).factor().id().value())
                    .isTrue();
        }
    }

    /** Each fact is read once here, so that the bounds are reached, but for the rounding of both levels. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void bothBoundsAreReachedWhereEachFactIsReadOnce(
            @ForAll Aggregation aggregation, @ForAll("answers") Map<Topic, Direction> answers) {
        RuleSet ruleSet = Rules.of(Stream.of(Topic.values())
                        .map(topic -> Rules.rule(
                                "factor-" + topic.ordinal() / 5,
                                Codes.of(topic),
                                Criterion.holds("observed." + Codes.of(topic))))
                        .toArray(Rule[]::new))
                .toBuilder()
                .aggregation(aggregation)
                .build();
        answers.values().removeIf(direction -> direction == Direction.MIXED);
        Assessment assessment = assess(ruleSet, Dossiers.of(said(answers)));
        assertThat(completed(ruleSet, answers, Direction.ABSENT))
                .isCloseTo(assessment.overall().interval().lower(), within(ROUNDING));
        assertThat(completed(ruleSet, answers, Direction.PRESENT))
                .isCloseTo(assessment.overall().interval().upper(), within(ROUNDING));
    }

    private static long completed(RuleSet ruleSet, Map<Topic, Direction> answers, Direction silence) {
        Map<Topic, Direction> all = new LinkedHashMap<>(answers);
        Stream.of(Topic.values()).forEach(topic -> all.putIfAbsent(topic, silence));
        Assessment assessment = assess(ruleSet, Dossiers.of(said(all)));
        assertThat(assessment.overall().interval().isPoint()).isTrue();
        assertThat(assessment.overall().coverage()).hasToString("100 %");
        return assessment.overall().interval().lower();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void displayNamesAndOrdersDoNotMatter(
            @ForAll Aggregation aggregation, @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        Dossier other = Dossiers.changed(partnership -> partnership.toBuilder()
                        .identity(partnership.identity().toBuilder()
                                .name("Another name")
                                .build())
                        .partners(shuffled(partnership.partners(), random).stream()
                                .map(partner ->
                                        Dossiers.member("partner-" + random.nextInt(100), InstitutionKind.MBO_COLLEGE))
                                .toList())
                        .routes(shuffled(partnership.routes(), random))
                        .practices(shuffled(partnership.practices(), random))
                        .governance(partnership.governance().toBuilder()
                                .bodies(shuffled(partnership.governance().bodies(), random))
                                .coordinators(shuffled(partnership.governance().coordinators(), random))
                                .build())
                        .build())
                .apply(dossier.toBuilder()
                        .observations(shuffled(dossier.observations(), random))
                        .build());
        assertThat(assess(framework(aggregation), other).overall())
                .isEqualTo(assess(framework(aggregation), dossier).overall());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void orderOfFactorsAndRulesDoesNotMatter(
            @ForAll Aggregation aggregation, @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        RuleSet ruleSet = framework(aggregation);
        RuleSet other = ruleSet.toBuilder()
                .factors(shuffled(ruleSet.factors(), random))
                .rules(shuffled(ruleSet.rules(), random))
                .build();
        assertThat(assess(other, dossier).overall())
                .isEqualTo(assess(ruleSet, dossier).overall());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
