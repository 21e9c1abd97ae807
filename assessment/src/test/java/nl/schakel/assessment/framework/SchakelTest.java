package nl.schakel.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.crosswalk.Answer;
import nl.schakel.assessment.crosswalk.CrossWalk;
import nl.schakel.assessment.crosswalk.Dispute;
import nl.schakel.assessment.crosswalk.FactorReference;
import nl.schakel.assessment.crosswalk.Position;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import org.junit.jupiter.api.Test;

/** The profile and its cross-walk: which themes there are, which factor answers to which, and what the reports do not agree on. */
class SchakelTest {

    private static final CrossWalk WALK = Frameworks.crossWalk();

    private static String line(Answer answer) {
        return (answer.sign() == Answer.Sign.MIRROR ? "not " : "") + answer.reference();
    }

    private static String line(Dispute dispute, Position position) {
        return dispute.id() + ": " + position.stance().name() + " " + position.source()
                + position.factor().map(factor -> " = " + factor).orElse("");
    }

    @Test
    void factorsAreTwelveThemesThatWeighAlike() {
        assertThat(Frameworks.SCHAKEL.factors())
                .extracting(factor -> factor.id().value())
                .containsExactly(
                        "will",
                        "ownership",
                        "vision",
                        "interests",
                        "relation",
                        "direction",
                        "means",
                        "embedding",
                        "worlds",
                        "learning",
                        "anchoring",
                        "surroundings");
        assertThat(Frameworks.SCHAKEL.factors()).extracting(Factor::group).containsOnly(FactorGroup.THEME);
        assertThat(Frameworks.SCHAKEL.factors()).extracting(Factor::weight).containsOnly(1000);
    }

    @Test
    void rulesWeighAlikeButForLayersAndMoney() {
        assertThat(Frameworks.SCHAKEL.rules())
                .filteredOn(rule -> rule.weight() != 1000)
                .extracting(rule -> rule.id() + " " + rule.weight())
                .containsExactly("boards 500", "directors 500", "lack-of-money 500");
    }

    @Test
    void obstaclesAreAskedAsTheyAreNamed() {
        assertThat(Frameworks.SCHAKEL.rules())
                .filteredOn(rule -> rule.effect() == Effect.HINDERING)
                .extracting(rule -> rule.factor() + "/" + rule.id())
                .containsExactly(
                        "will/resistance",
                        "will/conservatism",
                        "means/lack-of-time",
                        "means/lack-of-money",
                        "means/least-group",
                        "worlds/culture",
                        "worlds/denominations",
                        "worlds/scale",
                        "worlds/administration",
                        "surroundings/law",
                        "surroundings/competition",
                        "surroundings/transport");
    }

    @Test
    void everyFactorOfTheSixFrameworksAnswersToItsTheme() {
        assertThat(WALK.themes().stream()
                        .map(theme -> theme.factor() + ": "
                                + theme.answers().stream()
                                        .map(SchakelTest::line)
                                        .collect(Collectors.joining(", "))))
                .containsExactly(
                        "will: will of doorlopende-leerroutes-2018, urgency of schoolportretten-2014,"
                                + " urgency of kritische-succesfactoren-2018, urgency of overlegraad-2019,"
                                + " passion of overlegraad-2019, courage of overlegraad-2019,"
                                + " not resistance of overlegraad-2019, not conservatism of overlegraad-2019",
                        "ownership: not-imposed of kritische-succesfactoren-2018, own-programme of praktijkvoorbeelden-2015,"
                                + " shared-responsibility of praktijkvoorbeelden-2015",
                        "vision: shared-view of schoolportretten-2014, ambition of schoolportretten-2014,"
                                + " vision of doorlopende-leerroutes-2018, clear-picture of doorlopende-leerroutes-2018,"
                                + " common-goal of kritische-succesfactoren-2018, shared-vision of overlegraad-2019,"
                                + " shared-ambition of vijf-condities, communication of praktijkvoorbeelden-2015",
                        "interests: benefit of schoolportretten-2014, win-win of kritische-succesfactoren-2018,"
                                + " justice-to-interests of vijf-condities, stronger-together of praktijkvoorbeelden-2015,"
                                + " saves-time of praktijkvoorbeelden-2015, pupils-succeed of praktijkvoorbeelden-2015",
                        "relation: trust of schoolportretten-2014, open-partner of schoolportretten-2014,"
                                + " cooperation of doorlopende-leerroutes-2018,"
                                + " drivers-and-trust of kritische-succesfactoren-2018, acquaintance of overlegraad-2019,"
                                + " open-culture of overlegraad-2019, investing-in-relation of overlegraad-2019,"
                                + " not personal-relation of overlegraad-2019, working-well-together of vijf-condities,"
                                + " trust of praktijkvoorbeelden-2015",
                        "direction: consultation of schoolportretten-2014,"
                                + " professional-structure of doorlopende-leerroutes-2018,"
                                + " connectors of doorlopende-leerroutes-2018, direction of kritische-succesfactoren-2018,"
                                + " organisation of overlegraad-2019, organising-professionally of vijf-condities,"
                                + " regional-direction of praktijkvoorbeelden-2015, project-group of praktijkvoorbeelden-2015,"
                                + " coordinators of praktijkvoorbeelden-2015, directors of praktijkvoorbeelden-2015,"
                                + " every-level of praktijkvoorbeelden-2015, all-stakeholders of praktijkvoorbeelden-2015",
                        "means: teachers of schoolportretten-2014, task-hours of doorlopende-leerroutes-2018,"
                                + " not money-and-time of overlegraad-2019, not funding-per-pupil of overlegraad-2019,"
                                + " companies of praktijkvoorbeelden-2015",
                        "embedding: embedding of doorlopende-leerroutes-2018, spreads of overlegraad-2019,"
                                + " bounded-region of overlegraad-2019, breadth of praktijkvoorbeelden-2015",
                        "worlds: joining-worlds of kritische-succesfactoren-2018, language of praktijkvoorbeelden-2015,"
                                + " not culture-differences of overlegraad-2019, not scale-differences of overlegraad-2019,"
                                + " not administration of overlegraad-2019",
                        "learning: learning of doorlopende-leerroutes-2018, finger-on-the-pulse of schoolportretten-2014,"
                                + " good-examples of overlegraad-2019, benchmarks of overlegraad-2019,"
                                + " meaningful-process of vijf-condities, inspiration of praktijkvoorbeelden-2015,"
                                + " knowledge of praktijkvoorbeelden-2015, professionalisation of praktijkvoorbeelden-2015,"
                                + " time-to-grow of praktijkvoorbeelden-2015",
                        "anchoring: anchoring of schoolportretten-2014, concept of doorlopende-leerroutes-2018",
                        "surroundings: not law of overlegraad-2019, not competition of overlegraad-2019,"
                                + " not transport of overlegraad-2019, no-competition of praktijkvoorbeelden-2015,"
                                + " in-time of praktijkvoorbeelden-2015");
    }

    @Test
    void reportsDoNotAgreeOnSevenThings() {
        assertThat(WALK.disputes().stream()
                        .flatMap(dispute -> dispute.positions().stream().map(each -> line(dispute, each))))
                .containsExactly(
                        "paper: PRAISES leerroutes-2018, 4 Tot slot = covenant of doorlopende-leerroutes-2018",
                        "paper: PRAISES leerroutes-2018, 3 Het Element, titel en inleiding",
                        "paper: BLAMES schoolportretten-2014, Het Perron, Exclusieve relatie",
                        "paper: NEUTRAL schoolportretten-2014, Voorwoord",
                        "paper: NEUTRAL impressie-2018, 2.2 Is er sprake van regionale samenwerking?",
                        "consultation-frequency: PRAISES leerroutes-2018, 4 Tot slot"
                                + " = consultation of doorlopende-leerroutes-2018",
                        "consultation-frequency: PRAISES leerroutes-2018, 2 Bevindingen, Overleg(structuren) en afspraken",
                        "consultation-frequency: NEUTRAL leerroutes-2018, 3 TOT-route, Structuur & organisatie",
                        "project: PRAISES leerroutes-2018, 3 Dr. Nassau-Drenthe College, Structuur & organisatie",
                        "project: BLAMES schoolportretten-2014, Voorwoord",
                        "exclusivity: PRAISES schoolportretten-2014, Het Perron, Exclusieve relatie",
                        "exclusivity: PRAISES leerroutes-2018, 2 Bevindingen, Wat werkt?",
                        "exclusivity: BLAMES leerroutes-2018, 3 Het Element, Structuur & organisatie",
                        "one-payer: PRAISES leerroutes-2018, 3 Het Element, Financiën",
                        "one-payer: BLAMES impressie-2018, 3.2 Kritische succesfactoren voor samenwerking",
                        "temporary-money: PRAISES praktijkvoorbeelden-2015,"
                                + " 8 Leerwerktrajecten (Maerlant in Brielle), Belang voor andere scholen en besturen",
                        "temporary-money: PRAISES praktijkvoorbeelden-2015,"
                                + " 8 Leerwerktrajecten (Maerlant in Brielle), Omschrijving van de samenwerking",
                        "temporary-money: BLAMES impressie-2018, 3.1 Regionale dynamiek",
                        "many-networks: PRAISES leerroutes-2018, Vooraf, kader",
                        "many-networks: BLAMES overlegraad-2019, 2 Belemmerende & bevorderende factoren, tabel belemmerend"
                                + " = institutionalisation of overlegraad-2019");
    }

    @Test
    void mirrorsAreTheHinderingFactorsThatAreNotDisputed() {
        Set<FactorReference> mirrors = WALK.themes().stream()
                .flatMap(theme -> theme.answers().stream())
                .filter(answer -> answer.sign() == Answer.Sign.MIRROR)
                .map(Answer::reference)
                .collect(Collectors.toSet());
        Set<FactorReference> disputed = WALK.disputes().stream()
                .flatMap(dispute -> dispute.positions().stream())
                .flatMap(position -> position.factor().stream())
                .collect(Collectors.toSet());
        Set<FactorReference> hindering = WALK.frameworks().stream()
                .flatMap(framework -> framework.factors().stream()
                        .filter(factor -> factor.group() == FactorGroup.HINDERING)
                        .map(factor -> new FactorReference(framework.id(), factor.id())))
                .filter(reference -> !disputed.contains(reference))
                .collect(Collectors.toSet());
        assertThat(mirrors).hasSize(11).isEqualTo(hindering);
    }

    @Test
    void everyPlaceIsOneOfTheFrameworksButForTwo() {
        Set<SourceReference> known = WALK.frameworks().stream()
                .flatMap(framework -> Stream.concat(
                        framework.factors().stream().map(Factor::source),
                        framework.rules().stream().map(Rule::source)))
                .collect(Collectors.toSet());
        Set<SourceReference> others = new LinkedHashSet<>();
        Frameworks.SCHAKEL.rules().stream()
                .map(Rule::source)
                .filter(source -> !known.contains(source))
                .forEach(others::add);
        assertThat(others.stream().map(SourceReference::toString))
                .containsExactly(
                        "schoolportretten-2014, Kandinsky College, Drive",
                        "leerroutes-2018, 2 Bevindingen, Perspectief");
        assertThat(Frameworks.SCHAKEL.factors()).extracting(Factor::source).allSatisfy(source -> {
            assertThat(source.reading()).isSameAs(Reading.INFERRED);
            assertThat(known)
                    .contains(source.toBuilder().reading(Reading.LITERAL).build());
        });
    }

    @Test
    void everyPositionStandsInAPublicationOfTheProfileAndIsWordedInBothLanguages() {
        assertThat(WALK.disputes()).allSatisfy(dispute -> {
            assertThat(dispute.text().nl()).isPresent();
            assertThat(dispute.text().en()).isPresent();
            assertThat(dispute.positions()).allSatisfy(position -> {
                assertThat(position.text().nl()).isPresent();
                assertThat(position.text().en()).isPresent();
                assertThat(Frameworks.SCHAKEL.publications())
                        .extracting(Publication::id)
                        .contains(position.source().publication());
            });
        });
    }

    @Test
    void publicationsAreThoseOfTheFrameworks() {
        assertThat(Frameworks.SCHAKEL.publications())
                .hasSize(6)
                .isEqualTo(WALK.frameworks().stream()
                        .map(RuleSet::publications)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void crossWalkIsThatOfTheProfileWithAllOtherFrameworks() {
        assertThat(WALK.profile()).isSameAs(Frameworks.SCHAKEL).isSameAs(Frameworks.standard());
        assertThat(Stream.concat(WALK.frameworks().stream(), Stream.of(WALK.profile())))
                .containsExactlyElementsOf(Frameworks.all());
        assertThat(Frameworks.crossWalk()).isSameAs(WALK);
    }

    @Test
    void onlyLayersAndActingInTimeDependOnSomething() {
        assertThat(Frameworks.SCHAKEL.rules())
                .filteredOn(rule -> !rule.applicability().equals(Optional.empty()))
                .extracting(rule -> rule.id().value())
                .containsExactly("boards", "directors", "in-time");
    }
}
