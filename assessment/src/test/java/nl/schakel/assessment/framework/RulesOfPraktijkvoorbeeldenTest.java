package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.arrangement;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.changed;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.framework.RuleExamples.assertThatEachOutcomeIsShown;
import static nl.schakel.assessment.framework.RuleExamples.done;
import static nl.schakel.assessment.framework.RuleExamples.mixed;
import static nl.schakel.assessment.framework.RuleExamples.outcome;
import static nl.schakel.assessment.framework.RuleExamples.stated;
import static nl.schakel.assessment.framework.RuleExamples.structured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.framework.RuleExamples.Example;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.testing.Verify;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Market;
import nl.schakel.model.context.Obstacle;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.context.Result;
import nl.schakel.model.context.ResultKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.governance.BodyFunction;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons of the examples of 2015: each way in which a rule is met, when it is not, when it is not known, and what no lesson says. */
class RulesOfPraktijkvoorbeeldenTest {

    private static final RuleSet FRAMEWORK = Praktijkvoorbeelden2015.ruleSet();
    private static final String LESSON = ", Belang voor andere scholen en besturen";

    static Stream<Example> examples() {
        return Stream.of(ofDeclineAndSupport(), ofTransition(), ofTeachersCompaniesAndNetworks())
                .flatMap(each -> each);
    }

    private static Stream<Example> ofDeclineAndSupport() {
        return Stream.of(
                        stated("in-time", Topic.IN_TIME),
                        stated("regional-direction", Topic.REGIONAL_DIRECTION),
                        stated("communication", Topic.SUPPORT),
                        stated("stronger-together", Topic.WIN_WIN),
                        stated("trust", Topic.TRUST),
                        structured("boards-meet", people(Layer.STRATEGIC)),
                        Stream.of(
                                new Example("boards-meet", Truth.FALSE, all(people(Layer.TACTICAL), complete())),
                                new Example("boards-meet", Truth.UNKNOWN, people(Layer.TACTICAL))),
                        stated("language", Topic.LANGUAGE),
                        stated("time-to-grow", Topic.TIME_TO_GROW),
                        stated("shared-responsibility", Topic.SHARED_RESPONSIBILITY),
                        stated("all-stakeholders", Topic.ALL_STAKEHOLDERS))
                .flatMap(each -> each);
    }

    private static Stream<Example> ofTransition() {
        return Stream.of(
                        stated("every-level", Topic.ALL_LAYERS),
                        mixed(
                                "project-group",
                                Topic.CONSULTATION_STRUCTURE,
                                group(BodyFunction.PLANS),
                                group(BodyFunction.CONNECTS),
                                group(BodyFunction.EXCHANGES)),
                        Stream.of(
                                new Example("project-group", Truth.UNKNOWN, group(BodyFunction.SUPERVISES)),
                                new Example(
                                        "project-group",
                                        Truth.FALSE,
                                        all(
                                                group(BodyFunction.SUPERVISES),
                                                complete(),
                                                said(Topic.CONSULTATION_STRUCTURE, Direction.ABSENT)))),
                        mixed("directors", Topic.LEADERSHIP_SUPPORT, people(Layer.TACTICAL), people(Layer.STRATEGIC)),
                        Stream.of(
                                new Example(
                                        "directors",
                                        Truth.FALSE,
                                        all(
                                                people(Layer.OPERATIONAL),
                                                complete(),
                                                said(Topic.LEADERSHIP_SUPPORT, Direction.ABSENT))),
                                new Example("no-competition", Truth.TRUE, competitors("0")),
                                new Example("no-competition", Truth.TRUE, complete()),
                                new Example("no-competition", Truth.FALSE, competitors("1")),
                                new Example("no-competition", Truth.FALSE, competitors("1+")),
                                new Example("no-competition", Truth.UNKNOWN, competitors("0..2")),
                                new Example("no-competition", Truth.UNKNOWN, all()),
                                new Example(
                                        "no-competition", Truth.UNKNOWN, said(Topic.COMPETITION, Direction.ABSENT))),
                        structured("coordination", coordinator(each -> {})),
                        stated("devoted-coordinators", Topic.COORDINATORS))
                .flatMap(each -> each);
    }

    private static Stream<Example> ofTeachersCompaniesAndNetworks() {
        return Stream.of(
                        stated("enthusiasm", Topic.PASSION),
                        stated("inspires", Topic.GOOD_EXAMPLES),
                        mixed(
                                "knowledge-exchanged",
                                Topic.LEARNING_TOGETHER,
                                done(PracticeKind.KNOWLEDGE_SHARING),
                                result(ResultKind.SHARED_KNOWLEDGE)),
                        structured("saves-time", result(ResultKind.EFFICIENCY)),
                        structured(
                                "pupils-succeed",
                                result(ResultKind.DIPLOMA),
                                result(ResultKind.PASS_RATE),
                                result(ResultKind.HIGHER_LEVEL),
                                result(ResultKind.LESS_DROP_OUT)),
                        Stream.of(
                                new Example("saves-time", Truth.FALSE, all(result(ResultKind.TRUST), complete())),
                                new Example("pupils-succeed", Truth.UNKNOWN, result(ResultKind.TRUST))),
                        structured("subsidy", grantOf(MemberRole.FUNDER)),
                        Stream.of(new Example("subsidy", Truth.FALSE, all(grantOf(MemberRole.MEMBER), complete()))),
                        stated("tie-strengthened", Topic.INVESTING_IN_RELATION),
                        stated("companies-stay", Topic.COMPANIES_TIED),
                        mixed("professionalisation", Topic.PROFESSIONALISATION, result(ResultKind.PROFESSIONALISATION)),
                        stated("breadth", Topic.BREADTH),
                        stated("input", Topic.OWNERSHIP),
                        stated("useful-to-all", Topic.BENEFIT))
                .flatMap(each -> each);
    }

    private static Edit people(Layer layer) {
        return body(each -> each.addLayers(layer));
    }

    private static Edit group(BodyFunction function) {
        return body(each -> each.addFunctions(function));
    }

    private static Edit competitors(String count) {
        return context(each ->
                each.market(Market.builder().competitors(Quantity.parse(count)).build()));
    }

    private static Edit result(ResultKind kind) {
        return context(each -> each.addResults(Result.builder()
                .id(ElementId.of("result"))
                .kind(Term.of(kind))
                .text(kind.label())
                .build()));
    }

    private static Edit decline() {
        return context(each -> each.addObstacles(Obstacle.builder()
                .id(ElementId.of("decline"))
                .kind(Term.of(ObstacleKind.DECLINE))
                .text(ObstacleKind.DECLINE.label())
                .build()));
    }

    private static Edit theme(Theme theme) {
        return changed(partnership -> partnership.toBuilder()
                .identity(partnership.identity().toBuilder()
                        .addThemes(Term.of(theme))
                        .build())
                .build());
    }

    private static Edit context(Consumer<Context.Builder> more) {
        return changed(partnership -> {
            Context.Builder context = partnership.context().toBuilder();
            more.accept(context);
            return partnership.toBuilder().context(context.build()).build();
        });
    }

    private static Edit grantOf(MemberRole role) {
        return all(
                changed(partnership -> partnership.toBuilder()
                        .addPartners(Dossiers.member("programme", InstitutionKind.PROGRAMME).toBuilder()
                                .role(Term.of(role))
                                .build())
                        .build()),
                arrangement(Grant.builder()
                        .id(ElementId.of("grant"))
                        .subject(LocalizedText.of("begeleiding", "guidance"))
                        .payer(PartnerId.of("programme"))
                        .payee(PartnerId.of("school"))
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleIsMetNotMetOrNotKnown(Example example) {
        assertThat(outcome(FRAMEWORK, example.rule(), example.edit()).met()).isSameAs(example.met());
    }

    @Test
    void everyRuleHasAnExampleOfEachOutcome() {
        assertThat(FRAMEWORK.rules()).hasSize(28);
        assertThatEachOutcomeIsShown(FRAMEWORK, examples());
    }

    @Test
    void everyRuleHasACaseOfEachOutcomeAndAroundEachNumber() {
        assertThatCode(() -> Verify.that(FRAMEWORK).everyRuleHasWitnesses()).doesNotThrowAnyException();
    }

    @Test
    void factorsAreTheLessonsOfTheEightExamplesInTheirOrder() {
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.id() + " | "
                        + factor.source()
                                .place()
                                .substring(0, factor.source().place().length() - LESSON.length()))
                .containsExactly(
                        "in-time | 2 RPO Noordoost Fryslân",
                        "regional-direction | 2 RPO Noordoost Fryslân",
                        "communication | 3 Scholencombinatie Delfland",
                        "stronger-together | 3 Scholencombinatie Delfland",
                        "trust | 4 Samenwerkingsverband Kop van Noord-Holland VO",
                        "language | 4 Samenwerkingsverband Kop van Noord-Holland VO",
                        "time-to-grow | 4 Samenwerkingsverband Kop van Noord-Holland VO en 5 POVO-overleg Noordoostpolder-Urk",
                        "shared-responsibility | 4 Samenwerkingsverband Kop van Noord-Holland VO",
                        "all-stakeholders | 4 Samenwerkingsverband Kop van Noord-Holland VO",
                        "every-level | 5 POVO-overleg Noordoostpolder-Urk",
                        "project-group | 5 POVO-overleg Noordoostpolder-Urk",
                        "directors | 6 Profijt",
                        "no-competition | 6 Profijt",
                        "coordinators | 6 Profijt",
                        "inspiration | 7 Drents Openbaar VO-Convenant",
                        "knowledge | 7 Drents Openbaar VO-Convenant en 9 Bètapartners",
                        "saves-time | 7 Drents Openbaar VO-Convenant",
                        "pupils-succeed | 8 Leerwerktrajecten (Maerlant in Brielle)",
                        "companies | 8 Leerwerktrajecten (Maerlant in Brielle)",
                        "professionalisation | 9 Bètapartners",
                        "breadth | 9 Bètapartners",
                        "own-programme | 9 Bètapartners");
        assertThat(FRAMEWORK.factors()).extracting(Factor::group).containsOnly(FactorGroup.LESSON);
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.source().place())
                .allMatch(place -> place.endsWith(LESSON));
    }

    @Test
    void lessonsWeighAlikeButForTheProvinceThatIsOnlyCalledStriking() {
        assertThat(FRAMEWORK.factors())
                .filteredOn(factor -> factor.weight() != 1000)
                .singleElement()
                .satisfies(factor -> {
                    assertThat(factor.id()).hasToString("regional-direction");
                    assertThat(factor.weight()).isEqualTo(500);
                });
    }

    @Test
    void ruleOutsideTheLessonsHasThePlaceWhereItStandsAndWeighsHalf() {
        assertThat(FRAMEWORK.rules())
                .filteredOn(rule -> !rule.source().place().endsWith(LESSON))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.id()).hasToString("companies-stay");
                    assertThat(rule.source())
                            .hasToString("praktijkvoorbeelden-2015, 8 Leerwerktrajecten (Maerlant in Brielle),"
                                    + " Omschrijving van de samenwerking");
                    assertThat(rule.weight()).isEqualTo(500);
                });
    }

    @Test
    void noLessonSpeaksOfAgreementsOnPaperOrOfAContribution() {
        assertThat(FRAMEWORK.rules())
                .flatExtracting(rule -> List.copyOf(rule.asks()))
                .extracting(Object::toString)
                .noneMatch(fact -> fact.startsWith("agreement."))
                .doesNotContain(
                        "observed.paper",
                        "funding.contribution",
                        "funding.costs-shared",
                        "funding.both-sectors-contribute");
        Edit paper = all(Stream.of(AgreementKind.values())
                .map(kind -> agreement(kind, each -> {}))
                .toArray(Edit[]::new));
        Assessor assessor = Assessor.of(FRAMEWORK);
        for (Edit before : List.of(all(), complete())) {
            assertThat(assessor.assess(Dossiers.of(before, paper), DAY).overall())
                    .isEqualTo(assessor.assess(Dossiers.of(before), DAY).overall());
        }
    }

    @Test
    void actingInTimeIsAskedWhereNumbersDecline() {
        assertThat(outcome(FRAMEWORK, "in-time", decline()).applicable()).isSameAs(Truth.TRUE);
        assertThat(outcome(FRAMEWORK, "in-time", theme(Theme.DECLINE)).applicable())
                .isSameAs(Truth.TRUE);
        assertThat(outcome(FRAMEWORK, "in-time", theme(Theme.LOB)).applicable()).isSameAs(Truth.UNKNOWN);
        assertThat(outcome(FRAMEWORK, "in-time", complete()).applicable()).isSameAs(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"subsidy", "tie-strengthened", "companies-stay"})
    void companiesAreAskedForWherePartnersWorkWithThem(String rule) {
        assertThat(outcome(FRAMEWORK, rule, done(PracticeKind.COMPANY_COOPERATION))
                        .applicable())
                .isSameAs(Truth.TRUE);
        assertThat(outcome(FRAMEWORK, rule, all()).applicable()).isSameAs(Truth.UNKNOWN);
        assertThat(outcome(FRAMEWORK, rule, complete()).applicable()).isSameAs(Truth.FALSE);
    }

    @Test
    void onlyDeclineAndCompaniesMakeALessonDependOnSomething() {
        assertThat(FRAMEWORK.rules())
                .filteredOn(rule -> rule.applicability().isPresent())
                .extracting(Rule::id)
                .extracting(Object::toString)
                .containsExactly("in-time", "subsidy", "tie-strengthened", "companies-stay");
    }
}
