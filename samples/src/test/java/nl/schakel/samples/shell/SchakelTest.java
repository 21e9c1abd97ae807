package nl.schakel.samples.shell;

import static nl.schakel.samples.shell.Schakel.ask;
import static nl.schakel.samples.shell.Schakel.assess;
import static nl.schakel.samples.shell.Schakel.catalogue;
import static nl.schakel.samples.shell.Schakel.changes;
import static nl.schakel.samples.shell.Schakel.check;
import static nl.schakel.samples.shell.Schakel.compare;
import static nl.schakel.samples.shell.Schakel.facts;
import static nl.schakel.samples.shell.Schakel.numbers;
import static nl.schakel.samples.shell.Schakel.rank;
import static nl.schakel.samples.shell.Schakel.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchakelTest {

    @AfterEach
    void backToEnglish() {
        Schakel.language("en");
    }

    @Test
    void portraitsHaveARowEach() {
        assertThat(shown(Schakel::portraits)
                        .lines()
                        .filter(line -> Portraits.ids().contains(line.split(" ")[0])))
                .hasSize(21);
    }

    @Test
    void networksHaveARowEachWithTheReportThatNamesThem() {
        assertThat(shown(Schakel::networks))
                .containsPattern("foodvalley +\\| Regio Foodvalley .*\\| impressie-2018")
                .contains("STERA");
    }

    @Test
    void changesTellTwoMomentsApart() {
        assertThat(shown(() -> changes("profijt-2015", "profijt")))
                .startsWith("changed (")
                .containsPattern(
                        "directieberaad / meetings / +\\| 5 per year +\\| every 2 months|cadence +\\| 5 per .* \\| every 2 months");
    }

    @Test
    void aQuestionIsAskedByItsCode() {
        assertThat(shown(Schakel::questions)).contains("who-pays", "travel-card");
        assertThat(shown(() -> ask("outside-the-line"))).contains("nassau-drenthe", "unknown");
        assertThatThrownBy(() -> ask("who-pay")).hasMessageContaining("Did you mean 'who-pays'?");
    }

    @Test
    void factsAreDrawnBySeed() {
        String drawn = shown(() -> facts(5, 7));
        assertThat(drawn).isEqualTo(shown(() -> facts(5, 7))).isNotEqualTo(shown(() -> facts(5, 8)));
        assertThat(drawn.lines().filter(line -> line.matches("[1-5] .*"))).hasSize(5);
    }

    @Test
    void aSecondWordIsADayOrAFramework() {
        assertThat(shown(assess("profijt", "2018-06-30")::show)).contains("schakel, version 1");
        assertThat(shown(assess("profijt", "kritische-succesfactoren-2018")::show))
                .contains("kritische-succesfactoren-2018");
        assertThatThrownBy(() -> assess("profijt", "2018-02-30"))
                .hasMessage("day [2018-02-30] must be a day that there is\nWrite it like 2018-06-30.");
        assertThatThrownBy(() -> assess("profijt", "kritische-succesfactoren")).hasMessageContaining("Did you mean");
        assertThat(shown(() -> rank("vijf-condities"))).contains("Profijt");
    }

    @Test
    void anExplanationSpeaksOfMeaningsAndSaysHowToReadAHinderingFactor() {
        assertThat(shown(assess("profijt", "doorlopende-leerroutes-2018")::explain))
                .contains("seen: there is a coordinator or project leader: yes (governance.coordinator)")
                .doesNotContain("governance.coordinator = yes", "hindering factor");
        assertThat(shown(assess("profijt", "overlegraad-2019")::show))
                .contains("Of a hindering factor 100 means: it does not hinder.\n");
    }

    @Test
    void theCatalogueSaysWhereAFactIsFoundAndThatNothingIs() {
        assertThat(shown(() -> catalogue("strategisch"))).contains("governance.layers", "governance/bodies");
        assertThat(shown(() -> catalogue("regenval"))).isEqualTo("nothing found\n");
    }

    @Test
    void aComparisonHasAColumnForEachThatIsAskedFor() {
        String text = shown(() -> compare("profijt", "het-element", "tot-route"));
        assertThat(text.lines().findFirst().orElseThrow()).matches(" +\\| Profijt +\\| Het Element +\\| TOT-route");
        assertThat(text).contains("All 16 vmbo locations in the region").contains("anchored in education");
        assertThat(shown(() -> compare())).contains("Dr. Nassau-Drenthe");
    }

    @Test
    void anAssessmentReadsWellAndLeadsOn() {
        assertThat(assess("het-element").toString())
                .contains("of 100, evidence for")
                .endsWith("; ask .show() .factor(id) .mostTelling() .explain() .priorities() .reach() .since(other)")
                .hasLineCount(1)
                .hasSizeLessThan(300);
        assertThat(shown(assess("het-element")::show)).startsWith("Het Element: Schakel: twelve themes");
        assertThat(shown(assess("het-element")::priorities)).contains("narrows the score by", "raises the score by");
        assertThat(shown(() -> assess("het-element").factor("learning"))).startsWith("learning and improving: ");
        assertThat(shown(assess("het-element")::mostTelling)).startsWith("Most telling:\n  * ");
        assertThat(shown(assess("het-element")::explain)).contains("To ask next:", "What raises the score most:");
        assertThat(shown(assess("het-element", "2019-01-01")::show)).contains("as of 2019-01-01");
    }

    @Test
    void theLanguageHoldsForAllFurtherAnswers() {
        Schakel.language("nl");
        assertThat(assess("tot-route").toString()).contains("van 100, onderbouwd voor");
    }

    @Test
    void aSettlementStartsFromNumbersInWords() {
        Numbers year = numbers("2017-2018")
                .assuming("round numbers")
                .pupils("uilenhof", "vo-3", 22)
                .pupils("uilenhof", "vo-4", 20)
                .amountPerPupil("uilenhof", "7450.00");
        assertThat(shown(() -> settle("tot-route", year)))
                .contains("Assumption, no real figure: round numbers")
                .contains("€151,980.00");
        assertThatThrownBy(() -> settle("tot-route", numbers("2017-2018").pupils("uilenhoff", "vo-3", 1)))
                .hasMessageContaining("Did you mean 'uilenhof'?");
    }

    @Test
    void hoursCostsAndKeysCanBeGivenToo() {
        assertThat(shown(() ->
                        settle("het-element", numbers("2017-2018").hours("teaching-at-mbo", "mbo-amersfoort", 10))))
                .contains("10 × 50.00");
        Numbers bus = numbers("2017-2018")
                .cost("bus", "100.00")
                .key("bus", "uilenhof", 1)
                .key("bus", "insula", 1)
                .key("bus", "da-vinci", 2);
        assertThat(shown(() -> settle("tot-route", bus))).contains("€50.00");
    }

    @Test
    void aShippedDossierHasNoIssues() {
        assertThat(shown(() -> check("profijt"))).isEqualTo("no issues\n");
        assertThat(shown(() -> check("profijtt"))).contains("Did you mean 'profijt'?");
    }

    private static synchronized String shown(Runnable question) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            question.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
