package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.io.document.SurveyReader;
import nl.schakel.io.document.SurveyWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.survey.NamedNetwork;
import nl.schakel.model.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveysTest {

    static List<String> ids() {
        return Surveys.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsSoundWithoutAnyIssueAndGivesEveryFactItsSource(String id) {
        assertThat(Surveys.read(id).issues()).isEmpty();
        Survey survey = Surveys.get(id);
        assertThat(survey.id()).hasToString(id);
        assertThat(Walk.leaves(survey.findings()))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(survey.source(fact.path())).isPresent());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachReadsBackFromItsJsonAndItsYaml(String id) {
        Survey survey = Surveys.get(id);
        for (TextFormat format : TextFormat.values()) {
            String text = SurveyWriter.standard().write(survey, format);
            assertThat(SurveyReader.standard().readText(text, format, id).orElseThrow())
                    .isEqualTo(survey);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Profijt           | Achterhoek
            Horticentrum      |
            Brainport Capital | Eindhoven
            Building Breda    | West-Brabant
            De Zwolse8        |
            Spirit4you        |
            Regio Foodvalley  |
            Greenport         |
            Project 010       | Rotterdam
            """)
    void theImpressionNamesItsNetworks(String name, String region) {
        NamedNetwork network = Surveys.get("impressie-2018").findings().networks().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        if (region != null) {
            assertThat(network.region().orElseThrow().name()).contains(region);
        }
    }

    @Test
    void theStandingPracticesOfTheImpressionAreTen() {
        assertThat(Surveys.get("impressie-2018").findings().networks().stream().filter(NamedNetwork::standingPractice))
                .hasSize(10);
    }

    @Test
    void steraAndToptrajectHaveTheirEntries() {
        assertThat(Surveys.get("leerroutes-2018").findings().networks())
                .extracting(NamedNetwork::name)
                .anySatisfy(name -> assertThat(name).contains("STERA"))
                .anySatisfy(name -> assertThat(name).containsIgnoringCase("Toptraject"));
    }

    @Test
    void aNationalFigureSaysOfWhomItHolds() {
        List<Statistic> figures = Surveys.get("impressie-2018").findings().statistics();
        assertThat(figures).hasSizeGreaterThan(10);
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.population().isPresent()
                                || figure.caveat().isPresent())
                        .as(figure.id().toString())
                        .isTrue());
        Statistic answered = figures.stream()
                .filter(each -> each.numerator().equals(Optional.of(Quantity.exact(61)))
                        && each.denominator().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(answered.denominator().orElseThrow()).isEqualTo(Quantity.exact(63));
    }

    @Test
    void theSevenQuestionsAreComplete() {
        Survey impression = Surveys.get("impressie-2018");
        assertThat(impression.findings().questions()).hasSize(7);
        assertThat(impression.complete().covers(ModelPath.parse("questions"))).isTrue();
    }

    @Test
    void anUnknownIdIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Surveys.get("impressie"))
                .hasMessage("survey [impressie] must be one that is shipped\n"
                        + "Shipped are: impressie-2018, leerroutes-2018, praktijkvoorbeelden-2015,"
                        + " schoolportretten-2014, overlegraad-2019.");
    }
}
