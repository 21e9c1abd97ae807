package nl.schakel.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
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
    void lawOfTheDay() {
        String[] parts = told("law-of-the-day", out -> LawOfTheDay.tell(out, Language.ENGLISH))
                .split("(?m)^== ");
        told("law-of-the-day.nl", out -> LawOfTheDay.tell(out, Language.DUTCH));
        assertThat(parts[0]).contains("no legal advice");
        assertThat(answers(parts[1])).containsExactly("met", "not met", "not met", "not met");
        assertThat(answers(parts[2])).containsExactly("not met", "met");
        assertThat(answers(parts[3])).containsExactly("met", "unknown", "not met");
        assertThat(answers(parts[4])).containsExactly("not met", "justified deviation");
        assertThat(parts[5])
                .contains(
                        "TOT-route, 2018-06-30: unknown\n* unknown: under which law the route runs - of its start the source says:"
                                + " 'gestart onder de vlag van de experimentenregeling'; it names no basis;")
                .contains(
                        "* not met: per school year at most half of the clock hours at another school or institution - vo-3: 1 of 5"
                                + " school days, vo-4: 4 of 5 school days at the mbo, a proxy: clock hours are not documented");
        assertThat(answers(parts[6])).containsExactly("not met", "not met");
        assertThat(parts[6]).contains("art. 6 c, 6 d]\n2020-08-01\n* not met: ").endsWith("[WVO, art. 10b16]\n\n");
        assertThat(parts[7])
                .contains("From the dossier: basis, leerweg, level and diploma. ")
                .contains("Assumed, as it is not named: the experiment as basis")
                .contains("\nvakmanschapsroute, 2014-08-01: unknown\n")
                .contains("are no part of the final exam - yes; the route takes 3 years [")
                .contains(
                        "* not met: in a vakmanschapsroute to level 2 at least the common part of the final exam of the vmbo"
                                + " (in the text of 2013 the whole exam) is finished in year 3 of the route at the latest;")
                .contains("Funding: the funding of the vo side goes on until qualification")
                .contains("Funding: after two years of vmbo funding the mbo funding begins");
        assertThat(parts[8]).contains("Mbo: 3 days per week, 7 weeks").contains("Enrolled at: vo");
        assertThat(answers(parts[9])).filteredOn("not applicable"::equals).hasSize(4);
        assertThat(parts[9]).contains("* not applicable: settlement of disputes");
        assertThat(parts[10])
                .contains("RPO, 2026-01-01: met\n(met 25, not applicable 3)\n")
                .contains("Alpha: 600 at those who take part, 400 at others")
                .contains("Alpha: 13 of 20 boards");
        assertThat(String.join("", parts).lines()).hasSizeLessThan(150);
        assertThat(parts[11]).contains("* not met: of the boards").contains("Alpha: 12 of 19 boards");
        assertThat(parts[12])
                .contains("RPO, 2026-01-01: unknown\n")
                .contains("Alpha: 5 at those who take part, 1 to 4 at others");
        assertThat(parts[14]).contains("came (60)");
        assertThat(parts[15]).contains("renumbered (33)").contains("[WVO, art. 10b14 -> WVO 2020, art. 2.107e]");
        assertThat(parts[13])
                .contains(
                        "* unknown: the plan holds for five years from 1 August - from 2015-08-01 to 2020-07-31; by the text that was read: met")
                .contains("Proeftuin Surhuisterveen: ")
                .contains("; no RPO, so not tested\n");
        assertThat(answers(parts[16])).containsExactly("not met", "unknown", "unknown", "met", "not met", "unknown");
        assertThat(parts[16])
                .contains("Samenwerkingsverband, 2026-01-01: not met\n(not met 1, met 4)\n")
                .contains(" - no members: 02BB01 [WVO 2020, art. 2.47 lid 2]\n")
                .contains(
                        "\nFocus Beroepsacademie: unknown. The report calls it a samenwerkingsschool, but a name proves nothing; ")
                .contains("\n* met: ", " - 180; asked at least 180 [")
                .contains("\n* not met: ", " - 179; asked at least 180 [")
                .contains(" met, but that it held on 2026-01-01 is not confirmed [");
    }

    private static List<String> answers(String part) {
        return part.lines()
                .filter(line -> line.startsWith("* "))
                .map(line -> line.substring(2, line.indexOf(':')))
                .toList();
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
