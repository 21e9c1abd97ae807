package nl.schakel.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.core.text.Language;
import nl.schakel.samples.Golden;
import nl.schakel.samples.Printed;
import org.junit.jupiter.api.Test;

/** Each story prints what its golden file holds; the lines that the library promises are pinned here. */
class StoriesTest {

    private static String told(String name, Consumer<PrintStream> story) {
        String text = Printed.by(story);
        Golden.assertSame(name + ".txt", text);
        return text;
    }

    @Test
    void readCheckScore() {
        Path profijt = Path.of("src/main/resources/nl/schakel/samples/dossiers/profijt.yaml");
        assertThat(told("read-check-score", out -> ReadCheckScore.tell(out, profijt)))
                .startsWith("0 issues\nProfijt, doorlopende-leerroutes-2018, version 1, as of 2018-06-30")
                .contains("er is een overlegstructuur, of de route draagt zichzelf: voldaan")
                .contains("directieberaad [leerroutes-2018, 3 Profijt, Structuur & organisatie]");
    }

    @Test
    void settleTotRoute() {
        String[] parts = told("settle-tot-route", SettleTotRoute::tell).split("(?m)^== ");
        assertThat(parts[1])
                .contains("Assumption, no real figure: ")
                .contains("| €151,980.00 | 22 × 1/5 × 7,450.00 + 20 × 4/5 × 7,450.00")
                .contains("De Uilenhof | Da Vinci College | €151,980.00\n");
        assertThat(parts[2]).contains("| €0.00  | 0 × 1/5 × 7,450.00 + 0 × 4/5 × 7,450.00");
        assertThat(parts[3])
                .contains("| €32,780.00 | 22 × 1/5 × 7,450.00")
                .containsPattern("Pupils of De Uilenhof in year 4 .*\\| \\? × 4/5 × 7,450\\.00\n");
    }

    @Test
    void compareFive() {
        assertThat(told("compare-five", CompareFive::tell))
                .contains("3+ (preferred partners)")
                .contains("STERA-route 400");
    }

    @Test
    void tenFaultsInOnePassAndWhatCameBeforeASyntaxError() {
        String text = told("faults", Faults::tell);
        assertThat(text).startsWith("== ten-faults.yaml: 10 issues\n").contains("== broken-off.yaml: 3 issues\n");
        assertThat(text.lines().filter(line -> line.matches("ten-faults\\.yaml:[0-9]+:[0-9]+ .*")))
                .hasSize(10);
    }

    @Test
    void whyTheyScore() {
        String[] parts = told("why-they-score", WhyTheyScore::tell).split("(?m)^== ");
        assertThat(parts[1]).contains("100 of 100").contains("The structure of consultation takes in all layers.");
        assertThat(parts[2])
                .contains("route.standing-practice = yes")
                .contains("the cooperation is anchored at board level too: not applicable")
                .doesNotContain("not met");
        assertThat(parts[3])
                .contains("stated absent: before the vakmanschapsroute no covenant or cooperation agreement")
                .contains("[leerroutes-2018, 3 Willem van Oranje-KW1C, Structuur & organisatie]")
                .contains("the cooperation is anchored at board level too: not known")
                .doesNotContain("not met");
    }

    @Test
    void everyFramework() {
        String[] parts = told("every-framework", out -> EveryFramework.tell(out, Language.ENGLISH))
                .split("(?m)^== ");
        assertThat(parts).hasSize(2 + Frameworks.all().size());
        assertThat(told("every-framework.nl", out -> EveryFramework.tell(out, Language.DUTCH)))
                .contains("Tussen haakjes: niet genoeg gegevens voor een oordeel.");
    }

    /** The report of 2018 praises that the school alone pays; the impression of the same year laments that: the conflict is shown. */
    @Test
    void whatOneReportPraisesAndAnotherLamentsIsShown() {
        String text = Printed.by(out -> EveryFramework.tell(out, Language.ENGLISH));
        assertThat(text)
                .containsPattern(
                        "Het Element \\(2018-06-30\\)[^\n]*\n[^\n]*\n[^\n]*\n +lowest: win-win for all parties \\(0\\.\\.50\\),"
                                + " one party pays everything: hinders");
    }

    @Test
    void buildPartnership() {
        assertThat(told("build-partnership", BuildPartnership::tell))
                .startsWith("EUR 8000.00 = 160 x 50.00\n")
                .contains("not enough evidence")
                .contains("rate: EUR 50.00");
    }
}
