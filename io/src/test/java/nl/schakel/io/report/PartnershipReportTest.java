package nl.schakel.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Status;
import nl.schakel.io.report.practice.Samples;
import nl.schakel.io.statement.StatementReport;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.Timeline;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PartnershipReportTest {

    private static final FullDossier FULL = new FullDossier("tekst");
    private static final Assessment ASSESSMENT = Samples.assess(FULL.dossier());

    private static String page(Language language) {
        return PartnershipReport.of(ASSESSMENT, Optional.empty()).html(language);
    }

    private static Document settled() {
        return Dom.of(
                PartnershipReport.of(ASSESSMENT, Optional.of(FULL.statement())).html(Language.DUTCH));
    }

    private static List<String> sections(Document document) {
        return Dom.elements(document, "section").stream()
                .map(section -> section.getAttribute("id"))
                .toList();
    }

    private static Element section(Document document, String id) {
        return Dom.elements(document, "section").stream()
                .filter(section -> section.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportHoldsASectionForAllThatTheDossierTells() {
        Document document = Dom.of(page(Language.DUTCH));
        assertThat(sections(document))
                .containsExactly(
                        "facts",
                        "score",
                        "why",
                        "questions",
                        "raises",
                        "money",
                        "routes",
                        "differences",
                        "absences",
                        "contradictions",
                        "law",
                        "plans",
                        "past",
                        "lessons",
                        "sources");
        assertThat(Dom.texts(document, "h1")).containsExactly("tekst");
    }

    @Test
    void dossierOfNamesOnlyLeavesOutWhatItDoesNotTell() {
        Assessment names = Samples.assess(Samples.dossier(Samples.partnership()).build());
        Document document = Dom.of(PartnershipReport.of(names, Optional.empty()).html(Language.ENGLISH));
        assertThat(sections(document)).containsExactly("facts", "score", "why", "questions", "raises", "sources");
        assertThat(Dom.texts(document, "p"))
                .contains("0–100 of 100", "Not enough evidence")
                .contains("Evidence for 0 %. A verdict takes evidence for at least 50 %.");
    }

    @Test
    void whatRaisesTheScoreIsSaidInPointsAndTheMostComesFirst() {
        List<String> cells = Dom.texts(section(Dom.of(page(Language.DUTCH)), "raises"), "td");
        List<String> points = IntStream.range(0, cells.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(cells::get)
                .toList();
        assertThat(cells).anyMatch(cell -> cell.endsWith(": onbekend → ja"));
        assertThat(points).isNotEmpty().allMatch(each -> each.matches("[0-9]+,[0-9] punten"));
        assertThat(points.stream()
                        .map(each -> new BigDecimal(each.replace(" punten", "").replace(',', '.')))
                        .toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void contentsLeadToEverySection() {
        Document document = Dom.of(page(Language.DUTCH));
        Element nav = Dom.elements(document, "nav").get(0);
        List<String> links = Dom.elements(nav, "a").stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
        assertThat(links).isEqualTo(sections(document));
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        Document document = Dom.of(page(Language.DUTCH));
        List<String> ids = Dom.elements(document, "*").stream()
                .map(each -> each.getAttribute("id"))
                .toList();
        assertThat(Dom.elements(document, "a"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void headingsFollowEachOtherWithoutGaps() {
        Document document = Dom.of(page(Language.DUTCH));
        int before = 0;
        for (String name : Dom.names(document)) {
            if (name.matches("h[1-6]")) {
                int level = name.charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void tablesHaveCaptionsAndPicturesHaveTitles() {
        Document document = settled();
        assertThat(Dom.elements(document, "table"))
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(table.getFirstChild().getNodeName()).isEqualTo("caption"));
        assertThat(Dom.elements(document, "svg"))
                .filteredOn(svg -> svg.getAttribute("role").equals("img"))
                .isNotEmpty()
                .allSatisfy(svg -> assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title"));
    }

    @Test
    void outcomeTellsWhatWasSeenAndWhereAndWhatWasExpected() {
        assertThat(Dom.texts(Dom.of(page(Language.DUTCH)), "li"))
                .contains("✓voldaan: men vertrouwt elkaar"
                        + "Gezien: er is, zo wordt gezegd: vertrouwen: ja"
                        + " tekst [report, tekst; tekst; tekst]"
                        + "Verwacht: er is, zo wordt gezegd: vertrouwen."
                        + " Regel volgens [leerroutes-2018, Vooraf, kader; Waar een wil is, is een leerweg (2017)]");
    }

    @Test
    void plansStandApartFromWhatIsPast() {
        Document document = Dom.of(page(Language.DUTCH));
        assertThat(Dom.texts(section(document, "plans"), "tr"))
                .contains(
                        "Tekstdoelgewenst",
                        "Tekstovereenkomstgepland",
                        "Tekstgebeurtenisgepland, 2019",
                        "Tekstcontractgepland",
                        "Tekstdocumentin voorbereiding",
                        "Tekst – oudersraadpleginggepland, november 2018[report, tekst; tekst; tekst]",
                        "Tekstdienstverbandgewenst[report, tekst; tekst; tekst]",
                        "Tekstgebouwgepland, vanaf 2020")
                .noneMatch(row -> row.contains("losgelaten"));
        assertThat(Dom.texts(section(document, "past"), "tr"))
                .contains(
                        "Tekstcoördinatorlosgelaten[report, tekst; tekst; tekst]",
                        "Tekst – tekst!andere weglosgelaten",
                        "Tekstverschilbeëindigd")
                .noneMatch(row -> row.contains("gewenst"));
    }

    @Test
    void differencesBetweenPartnersComeWithWhatIsDoneAboutThem() {
        Document document = Dom.of(page(Language.DUTCH));
        assertThat(Dom.texts(section(document, "differences"), "li"))
                .containsExactly("Tekst: tekst [report, tekst; tekst; tekst]Wat eraan gedaan wordt: tekst");
    }

    @Test
    void routeIsDrawnAndToldInWords() {
        Element routes = section(Dom.of(page(Language.DUTCH)), "routes");
        assertThat(Dom.texts(routes, "h3")).containsExactly("tekst");
        Element drawing = Dom.elements(routes, "svg").get(0);
        assertThat(drawing.getAttribute("aria-labelledby")).isEqualTo("route-main-title route-main-desc");
        assertThat(Dom.texts(routes, "li")).isNotEmpty();
        assertThat(Dom.texts(drawing, "desc")).containsExactly(String.join(" ", Dom.texts(routes, "li")));
    }

    @Test
    void routeWithoutYearsIsOnlyNamed() {
        Route wished = Samples.route()
                .name("Wens")
                .status(Status.WISHED)
                .timeline(Timeline.unknown())
                .build();
        Assessment assessment = Samples.assess(
                Samples.dossier(Samples.partnership().addRoutes(wished)).build());
        Element routes = section(
                Dom.of(PartnershipReport.of(assessment, Optional.empty()).html(Language.ENGLISH)), "routes");
        assertThat(Dom.elements(routes, "svg")).isEmpty();
        assertThat(Dom.texts(routes, "li")).containsExactly("Wens (wished)");
    }

    @Test
    void reportAndLawStandSideBySide() {
        Element law = section(Dom.of(page(Language.DUTCH)), "law");
        assertThat(Dom.texts(law, "h2")).containsExactly("Waar rapport en wet verschillen");
        assertThat(Dom.texts(law, "td"))
                .containsExactly("Overeenkomsten", "tekst", "tekst", "tekst", "[report, tekst; tekst; tekst]");
    }

    @Test
    void publicationTellsWhoWasAskedForIt() {
        assertThat(Dom.texts(section(Dom.of(page(Language.DUTCH)), "sources"), "div"))
                .contains("Gevraagd: tekst (2, tekst, tactisch, telefonisch)");
        assertThat(Dom.texts(section(Dom.of(page(Language.ENGLISH)), "sources"), "div"))
                .contains("Asked: tekst (2, tekst, tactical, by telephone)");
    }

    @Test
    void arrangementsAreWordedWhereNoStatementIsGiven() {
        assertThat(Dom.texts(Dom.of(page(Language.DUTCH)), "td"))
                .contains(
                        "gedeeld: 1/2 tekst + 1/2 (tekst naar tekst)",
                        "tekst → tekst: 1/5 van de bekostiging van een leerling in leerjaar 3",
                        "tekst → tekst: € 50,00 per uur",
                        "tekst → tekst: factuur als het voorkomt, geen prijs genoemd",
                        "tekst → de gezamenlijke pot: ca. 20.000 euro; alleen voor: tekst",
                        "in natura",
                        "gedragen door tekst: tekst, 120 uur",
                        "gedeeld: eerst 1/2 door tekst, ten hoogste € 20.000,00 per schooljaar, 2015 – 31 juli 2018; de"
                                + " rest: tekst, tekst naar een onbekende sleutel; rekening betaald door tekst; afgerond"
                                + " op € 0,05, rest naar de eerste; exclusief btw; vanaf 2015",
                        "jaarlijkse bijdrage",
                        "onbekend → de gezamenlijke pot: elk € 750,00 per schooljaar, indexering 2,5 % per jaar vanaf"
                                + " 2017-2018, inclusief btw",
                        "verbod",
                        "niet te betalen uit tekst (tekst)",
                        "20+ leerl.",
                        "minder dan 200.000 euro");
    }

    @Test
    void statementIsShownInTheWordsOfItsOwnPage() {
        for (Language language : Language.values()) {
            Document report = Dom.of(PartnershipReport.of(ASSESSMENT, Optional.of(FULL.statement()))
                    .html(language));
            Element money = section(report, "money");
            Document page = Dom.of(StatementReport.of(ASSESSMENT.view().partnership(), FULL.statement())
                    .html(language));
            assertThat(Dom.texts(money, "h2")).isEqualTo(Dom.texts(page, "p").subList(0, 1));
            assertThat(Dom.texts(money, "h3")).isEqualTo(Dom.texts(page, "h2")).isNotEmpty();
            assertThat(Dom.texts(money, "p"))
                    .isEqualTo(Dom.texts(page, "p").stream().skip(1).toList());
            assertThat(Dom.texts(money, "th")).isEqualTo(Dom.texts(page, "th"));
            assertThat(Dom.texts(money, "td")).isEqualTo(Dom.texts(page, "td"));
        }
    }

    @Test
    void statementShowsPaymentsWithTheirCalculation() {
        Element money = section(settled(), "money");
        assertThat(Dom.texts(money, "h2")).containsExactly("Verrekening over schooljaar 2017-2018");
        assertThat(Dom.texts(money, "p")).contains("Aanname, geen werkelijk cijfer: tekst");
        assertThat(Dom.texts(money, "td"))
                .contains("€ 14.900,00", "10 × 1/5 × 7.450,00")
                .contains("€ 500,00", "1.000,00 × 1/2")
                .contains("120 uur");
        assertThat(Dom.texts(money, "caption")).contains("Wat ontbreekt voor de berekening");
    }

    @Test
    void reportSpeaksOneLanguage() {
        String dutch = page(Language.DUTCH);
        String english = page(Language.ENGLISH);
        assertThat(dutch).contains("<html lang=\"nl\">", "Waarom deze score").doesNotContain("Why this score");
        assertThat(english).contains("<html lang=\"en\">", "Why this score").doesNotContain("Waarom deze score");
    }

    @Test
    void reportTellsItsDaysAndNoTimeOfWriting() {
        assertThat(page(Language.DUTCH))
                .contains("Stand op 30 juni 2018; het dossier spreekt van 30 juni 2018.")
                .doesNotContain(Integer.toString(LocalDate.now().getYear()) + "-")
                .doesNotContainPattern(Pattern.compile("[0-9]{2}:[0-9]{2}"));
    }

    @Test
    void reportIsTheSameOnEveryMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = page(Language.DUTCH);
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(page(Language.DUTCH)).isEqualTo(before).doesNotContain("\r");
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(page(Language.DUTCH)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
