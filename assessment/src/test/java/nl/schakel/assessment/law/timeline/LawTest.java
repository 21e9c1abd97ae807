package nl.schakel.assessment.law.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.agreement.AgreementLaw;
import nl.schakel.assessment.law.cooperation.CooperationLaw;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.RouteType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Map<ChangeKind, Integer> counts(LawDiff diff) {
        Map<ChangeKind, Integer> counts = new TreeMap<>();
        diff.changes().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return counts;
    }

    @Test
    void allRulesStandInAnOrderThatStays() {
        assertThat(Law.rules())
                .containsExactlyElementsOf(
                        Stream.of(RouteLaw.rules(), AgreementLaw.rules(), RpoLaw.rules(), CooperationLaw.rules())
                                .flatMap(List::stream)
                                .toList());
        for (LegalBasis basis : LegalBasis.values()) {
            assertThat(Law.rules()).containsSubsequence(Law.rules(basis));
        }
        assertThat(Law.rules(LegalBasis.VO_BVE))
                .extracting(LawRule::id)
                .containsExactly(
                        "route.vo-bve.start",
                        "route.vo-bve.half",
                        "route.vo-bve.own-teaching",
                        "agreement.vo-bve.parties",
                        "agreement.vo-bve.purpose",
                        "agreement.vo-bve.a",
                        "agreement.vo-bve.b",
                        "agreement.vo-bve.c",
                        "agreement.vo-bve.d",
                        "agreement.vo-bve.e",
                        "agreement.vo-bve.f");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2009-08-01 | route.vm2-regulation.hours-1-2 | TRUE",
                "2012-08-01 | route.vm2-regulation.hours-1-2 | UNKNOWN",
                "2018-08-01 | route.vm2-regulation.hours-1-2 | -",
                "2014-07-31 | route.experiment-doorlopende-leerlijnen.pair | -",
                "2014-08-01 | route.experiment-doorlopende-leerlijnen.pair | TRUE",
                "2022-07-31 | route.experiment-doorlopende-leerlijnen.pair | TRUE",
                "2022-08-01 | route.experiment-doorlopende-leerlijnen.pair | -",
                "2020-07-31 | route.doorlopende-leerroute.exam | -",
                "2020-08-01 | route.doorlopende-leerroute.exam | TRUE",
                "2030-08-01 | route.doorlopende-leerroute.exam | TRUE",
                "2014-10-01 | rpo.boards | UNKNOWN",
                "2021-08-01 | rpo.boards | TRUE",
                "2021-08-01 | route.leerwerktraject.practice-hours | TRUE",
                "2023-08-01 | route.leerwerktraject.practice-hours | TRUE",
                "2019-08-01 | swv.members | UNKNOWN",
                "2023-08-01 | swv.members | TRUE",
                "2017-05-15 | symbiose.minutes | TRUE",
                "2026-01-01 | symbiose.minutes | UNKNOWN",
            })
    void aRuleHeldOrMayHaveHeldOnADay(String day, String rule, Truth held) {
        LawOfDay law = Law.at(day(day));
        if (held == null) {
            assertThat(law.of(rule)).isEmpty();
        } else {
            assertThat(law.of(rule)).map(Standing::held).contains(held);
        }
    }

    @Test
    void theLawOfADayIsPrintedWithTheArticlesOfThatDay() {
        assertThat(Law.at(day("2021-08-01")).of(LegalBasis.LEERWERKTRAJECT).text(Language.DUTCH))
                .isEqualTo("""
                        2021-08-01: 12 regels
                        * route.leerwerktraject.start: de route begint in een tijd waarin dat op deze grondslag kan (wet: leer-werktraject) [WVO, art. 10b1]
                        * route.leerwerktraject.pair: een leer-werktraject is voor BB en bereidt voor op niveau 2 [WVO, art. 10b1]
                        * route.leerwerktraject.practice-hours: het praktijkdeel telt over leerjaar 3 en 4 samen 640 tot 1280 klokuren [WVO, art. 10b1 lid 1]
                        * route.leerwerktraject.practice-days: het praktijkdeel telt over leerjaar 3 en 4 samen 80 tot 160 dagen [WVO, art. 10b1 lid 1]
                        * route.leerwerktraject.subjects: een leer-werktraject omvat in elk geval Nederlandse taal en een beroepsgericht programma [WVO, art. 10b1 lid 2]
                        * route.leerwerktraject.every-week: elke schoolweek van leerjaar 3 en 4 omvat onderwijs op school [WVO, art. 10b1 lid 1]
                        * route.leerwerktraject.company: het praktijkdeel wordt verzorgd door een bedrijf of organisatie met een erkenning als leerbedrijf [WVO, art. 10b4 lid 8]
                        * route.leerwerktraject.contract: het praktijkdeel berust op een leer-werkovereenkomst van het bevoegd gezag, de leerling of de ouders, en het bedrijf [WVO, art. 10b3 lid 1]
                        * route.leerwerktraject.mbo-agreement: een leer-werktraject berust op een overeenkomst met een mbo-instelling die niveau 2 verzorgt [WVO, art. 10b7 lid 1]
                        * agreement.leerwerktraject.parties: partijen zijn de bevoegde gezagen van school en mbo-instelling, geen locaties [WVO, art. 10b7 lid 1]
                        * agreement.leerwerktraject.level-2: de mbo-instelling verzorgt een basisberoepsopleiding (niveau 2) [WVO, art. 10b7 lid 1]
                        * agreement.leerwerktraject.1: een doorlopend leertraject tot en met niveau 2 [WVO, art. 10b7 lid 2]
                        """);
        assertThat(Law.at(day("2023-08-01")).of(LegalBasis.LEERWERKTRAJECT).text(Language.ENGLISH))
                .isEqualTo("""
                        2023-08-01: 12 rules
                        * route.leerwerktraject.start: the route starts at a time when that is possible on this basis (law: leer-werktraject) [WVO 2020, art. 2.103]
                        * route.leerwerktraject.pair: a leer-werktraject is for BB and prepares for level 2 [WVO 2020, art. 2.103]
                        * route.leerwerktraject.practice-hours: the practice part takes 640 to 1280 clock hours over years 3 and 4 together [WVO 2020, art. 2.38 lid 9]
                        * route.leerwerktraject.practice-days: the practice part takes 80 to 160 days over years 3 and 4 together [WVO 2020, art. 2.38 lid 9]
                        * route.leerwerktraject.subjects: a leer-werktraject holds at least Dutch and a vocational programme [WVO 2020, art. 2.103 lid 4]
                        * route.leerwerktraject.every-week: every school week of years 3 and 4 holds teaching at school [WVO 2020, art. 2.103 lid 3]
                        * route.leerwerktraject.company: the practice part is given by a company or organisation that is recognised as a training company [WVO 2020, art. 2.105 lid 3]
                        * route.leerwerktraject.contract: the practice part rests on a leer-werkovereenkomst of the board, the pupil or the parents, and the company [WVO 2020, art. 2.103 lid 6]
                        * route.leerwerktraject.mbo-agreement: a leer-werktraject rests on an agreement with an mbo institution that offers level 2 [WVO 2020, art. 2.104 lid 1]
                        * agreement.leerwerktraject.parties: the parties are the boards of the school and of the mbo institution, no locations [WVO 2020, art. 2.104 lid 1]
                        * agreement.leerwerktraject.level-2: the mbo institution gives a basisberoepsopleiding (level 2) [WVO 2020, art. 2.104 lid 1]
                        * agreement.leerwerktraject.1: a continuous learning path up to and including level 2 [WVO 2020, art. 2.104 lid 2]
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-01-01 | 12 regels, bekend vanaf 2020-08-01 | 12 rules, known from 2020-08-01",
                "1950-01-01 | 12 regels, bekend vanaf 2020-08-01 | 12 rules, known from 2020-08-01",
            })
    void whatIsKnownFromALaterDayOnlyIsNotListed(String day, String dutch, String english) {
        LawOfDay law = Law.at(day(day)).of(LegalBasis.LEERWERKTRAJECT);
        assertThat(law.text(Language.DUTCH))
                .isEqualTo(day + ": 0 regels\nNiet vermeld, omdat niet bevestigd is dat ze toen al golden: " + dutch
                        + ".\n");
        assertThat(law.text(Language.ENGLISH))
                .isEqualTo(
                        day + ": 0 rules\nNot listed, as it is not confirmed that they held yet: " + english + ".\n");
        assertThat(law.standings()).hasSize(12).allSatisfy(each -> {
            assertThat(each.held()).isEqualTo(Truth.UNKNOWN);
            assertThat(each.knownFrom(law.day())).contains(day("2020-08-01"));
        });
    }

    @Test
    void whatIsKnownFromLaterThanBothDaysIsNoChange() {
        LawDiff diff = Law.diff(2010, 2013).of(LegalBasis.LEERWERKTRAJECT);
        String start = "2010-08-01 -> 2013-08-01\n";
        assertThat(diff.text(Language.ENGLISH))
                .isEqualTo(start + "start on the basis law: leer-werktraject: not confirmed -> not confirmed\n"
                        + "Not listed, as it is confirmed for neither day that they held yet; number of rules: 12.\n");
        assertThat(diff.text(Language.DUTCH))
                .isEqualTo(
                        start + "begin op de grondslag wet: leer-werktraject: niet bevestigd -> niet bevestigd\n"
                                + "Niet vermeld, omdat voor geen van beide dagen bevestigd is dat ze al golden; aantal regels: 12.\n");
        assertThat(Law.diff(2010, 2021).of(LegalBasis.LEERWERKTRAJECT).text(Language.ENGLISH))
                .contains("stayed (12)\n")
                .contains("[WVO, art. 10b7 lid 2 (first not confirmed, then confirmed)]\n");
    }

    /** That VM2 may have ended, or that an article was not read, is listed as such. */
    @Test
    void whatMayHaveEndedOrWasNotReadIsListed() {
        assertThat(Law.at(day("2012-08-01")).of(LegalBasis.VM2_REGULATION).text(Language.ENGLISH))
                .startsWith("2012-08-01: 17 rules\n* route.vm2-regulation.start: ")
                .contains("art. 17 lid 2 (not confirmed)]\n")
                .doesNotContain("Not listed");
        assertThat(Law.at(day("2023-08-01")).text(Language.ENGLISH)).doesNotContain("Not listed");
    }

    @Test
    void anRpoIsRenumberedArticleByArticle() {
        List<LawChange> changes = Law.diff(2021, 2023).changes().stream()
                .filter(each -> each.rule().id().startsWith("rpo."))
                .toList();
        assertThat(changes).hasSize(24).extracting(LawChange::kind).containsOnly(ChangeKind.RENUMBERED);
        assertThat(changes)
                .extracting(LawChange::toString)
                .contains(
                        "rpo.term: the plan holds for five years from 1 August [WVO, art. 74a lid 3 -> WVO 2020, art. 4.19 lid 3]",
                        "rpo.profile-year-4: the claim to a profile that was applied for ends with the plan; year 4 is funded for"
                                + " 2 more years [WVO, art. 109 lid 1 (not confirmed) -> WVO 2020, art. 4.26 lid 1]");
    }

    @Test
    void forAVakmanschapsrouteBothTheExperimentAndTheLawCameBetween2013And2021() {
        LawDiff diff = Law.diff(2013, 2021).of(RouteType.VAKMANSCHAPSROUTE);
        assertThat(counts(diff)).isEqualTo(Map.of(ChangeKind.CAME, 60));
        assertThat(diff.changes())
                .extracting(each -> each.rule().id())
                .contains(
                        "route.experiment-doorlopende-leerlijnen.pair",
                        "route.doorlopende-leerroute.pair",
                        "agreement.experiment-doorlopende-leerlijnen.h",
                        "agreement.doorlopende-leerroute.j");
        assertThat(diff.note().orElseThrow().in(Language.ENGLISH))
                .isEqualTo(
                        "a name of the experiment, which the law of 2020 does not use; a route that starts under that law is"
                                + " a doorlopende leerroute or has no basis here\n"
                                + "start on the basis experiment doorlopende leerlijnen: not allowed -> not confirmed\n"
                                + "start on the basis law on doorlopende leerroutes: not allowed -> allowed");
    }

    @Test
    void forAVakmanschapsrouteTheExperimentWentAndTheLawWasRenumberedBetween2021And2023() {
        LawDiff diff = Law.diff(2021, 2023).of(RouteType.VAKMANSCHAPSROUTE);
        assertThat(counts(diff)).isEqualTo(Map.of(ChangeKind.WENT, 27, ChangeKind.RENUMBERED, 33));
        assertThat(diff.of(ChangeKind.RENUMBERED))
                .extracting(LawChange::toString)
                .contains(
                        "route.doorlopende-leerroute.enrolment: enrolled at the vo in years 1 and 2, as an mbo student from year 3"
                                + " [WVO, art. 10b14 -> WVO 2020, art. 2.107e]",
                        "agreement.doorlopende-leerroute.h: settlement of disputes [WVO, art. 10b11 lid 2 h -> WVO 2020, art. 2.107b lid 2 h]");
        assertThat(diff.text(Language.DUTCH))
                .startsWith("2021-08-01 -> 2023-08-01\neen naam uit het experiment,")
                .contains(
                        "\nbegin op de grondslag experiment doorlopende leerlijnen: niet bevestigd -> niet toegelaten\n")
                .contains("\nvervallen (27)\n* route.experiment-doorlopende-leerlijnen.start: ")
                .contains("\nvernummerd (33)\n* route.doorlopende-leerroute.start: ");
    }

    @Test
    void theExtensionOfTheExperimentIsAChangeAndBroughtItsYearsAndHours() {
        assertThat(Law.diff(2014, 2017)
                        .of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                        .of(ChangeKind.CAME))
                .extracting(each -> each.rule().id())
                .contains(
                        "route.experiment-doorlopende-leerlijnen.duration",
                        "route.experiment-doorlopende-leerlijnen.hours-total");
        String decree = "Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. ";
        assertThat(Law.diff(2015, 2017)
                        .of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                        .of(ChangeKind.OTHER_ARTICLES))
                .extracting(each -> each.rule().id(), each -> each.after().cited(Language.ENGLISH))
                .containsExactly(
                        tuple(
                                "route.experiment-doorlopende-leerlijnen.pair",
                                decree + "1 lid 1 p, 2 lid 1, 15 lid 1, 15 lid 2"),
                        tuple("agreement.experiment-doorlopende-leerlijnen.signed", decree + "3 lid 1"),
                        tuple("agreement.experiment-doorlopende-leerlijnen.vision", decree + "3 lid 2 c 1"),
                        tuple("agreement.experiment-doorlopende-leerlijnen.organisation-plan", decree + "3 lid 2 c 2"));
    }

    @Test
    void whatMovedToAnArticleThatHoldsMoreIsNoRenumbering() {
        assertThat(Law.diff(2021, 2023).of(RouteType.LEERWERKTRAJECT).text(Language.ENGLISH))
                .isEqualTo("""
                        2021-08-01 -> 2023-08-01
                        start on the basis law: leer-werktraject: allowed -> allowed
                        renumbered (10)
                        * route.leerwerktraject.start: the route starts at a time when that is possible on this basis (law: leer-werktraject) [WVO, art. 10b1 -> WVO 2020, art. 2.103]
                        * route.leerwerktraject.pair: a leer-werktraject is for BB and prepares for level 2 [WVO, art. 10b1 -> WVO 2020, art. 2.103]
                        * route.leerwerktraject.subjects: a leer-werktraject holds at least Dutch and a vocational programme [WVO, art. 10b1 lid 2 -> WVO 2020, art. 2.103 lid 4]
                        * route.leerwerktraject.every-week: every school week of years 3 and 4 holds teaching at school [WVO, art. 10b1 lid 1 -> WVO 2020, art. 2.103 lid 3]
                        * route.leerwerktraject.company: the practice part is given by a company or organisation that is recognised as a training company [WVO, art. 10b4 lid 8 -> WVO 2020, art. 2.105 lid 3]
                        * route.leerwerktraject.contract: the practice part rests on a leer-werkovereenkomst of the board, the pupil or the parents, and the company [WVO, art. 10b3 lid 1 -> WVO 2020, art. 2.103 lid 6]
                        * route.leerwerktraject.mbo-agreement: a leer-werktraject rests on an agreement with an mbo institution that offers level 2 [WVO, art. 10b7 lid 1 -> WVO 2020, art. 2.104 lid 1]
                        * agreement.leerwerktraject.parties: the parties are the boards of the school and of the mbo institution, no locations [WVO, art. 10b7 lid 1 -> WVO 2020, art. 2.104 lid 1]
                        * agreement.leerwerktraject.level-2: the mbo institution gives a basisberoepsopleiding (level 2) [WVO, art. 10b7 lid 1 -> WVO 2020, art. 2.104 lid 1]
                        * agreement.leerwerktraject.1: a continuous learning path up to and including level 2 [WVO, art. 10b7 lid 2 -> WVO 2020, art. 2.104 lid 2]
                        other articles (2)
                        * route.leerwerktraject.practice-hours: the practice part takes 640 to 1280 clock hours over years 3 and 4 together [WVO, art. 10b1 lid 1 -> WVO 2020, art. 2.38 lid 9]
                        * route.leerwerktraject.practice-days: the practice part takes 80 to 160 days over years 3 and 4 together [WVO, art. 10b1 lid 1 -> WVO 2020, art. 2.38 lid 9]
                        """);
    }

    @Test
    void backwardsWhatCameWent() {
        assertThat(counts(Law.diff(2021, 2013).of(RouteType.VAKMANSCHAPSROUTE))).isEqualTo(Map.of(ChangeKind.WENT, 60));
        assertThat(counts(Law.diff(2023, 2021).of(LegalBasis.LEERWERKTRAJECT)))
                .isEqualTo(Map.of(ChangeKind.RENUMBERED, 10, ChangeKind.OTHER_ARTICLES, 2));
        assertThat(Law.diff(2013, 2021).of(ChangeKind.CAME).size())
                .isEqualTo(Law.diff(2021, 2013).of(ChangeKind.WENT).size());
    }

    @Test
    void vm2WentWhereItsEndMustHaveCome() {
        assertThat(Law.diff(2009, 2018).of(RouteType.VM2).text(Language.ENGLISH))
                .startsWith(
                        "2009-08-01 -> 2018-08-01\nstart on the basis VM2 regulation: allowed -> not allowed\nwent (17)\n");
        assertThat(Law.diff(2009, 2013).of(RouteType.VM2).of(ChangeKind.STAYED).get(0))
                .hasToString(
                        "route.vm2-regulation.start: the route starts at a time when that is possible on this basis (VM2 regulation)"
                                + " [Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013, art. 9, 9a, 9b"
                                + " (first confirmed, then not confirmed)]");
    }

    @Test
    void aTypeThatBearsTheNameOfABasisRunsUnderIt() {
        for (RouteType type : RouteType.values()) {
            for (LegalBasis basis : LegalBasis.values()) {
                if (Codes.of(type).equals(Codes.of(basis))) {
                    assertThat(Law.diff(2021, 2023).of(type))
                            .isEqualTo(Law.diff(2021, 2023).of(basis));
                }
            }
        }
        assertThat(Law.diff(2021, 2023).of(RouteType.GEINTEGREERDE_ROUTE))
                .isEqualTo(Law.diff(2021, 2023).of(LegalBasis.DOORLOPENDE_LEERROUTE));
        assertThat(Law.diff(2013, 2021).of(RouteType.TECHNOLOGIEROUTE))
                .isEqualTo(Law.diff(2013, 2021).of(RouteType.BEROEPSROUTE));
    }

    @ParameterizedTest
    @EnumSource(
            value = RouteType.class,
            names = {"VERSNELDE_ROUTE", "DOORLOPENDE_LEERLIJN", "VAKROUTE", "INTERSECTORAAL_PROGRAMMA"})
    void aNameThatTheLawDoesNotKnowHasNoRules(RouteType type) {
        assertThat(Law.diff(2013, 2021).of(type).text(Language.ENGLISH))
                .isEqualTo(
                        "2013-08-01 -> 2021-08-01\nthe law does not know this name; under which basis such a route runs, the"
                                + " source must say\n");
    }

    @Test
    void ruleAndDayAreWhatAChangeIsAbout() {
        LocalDate then = day("2021-08-01");
        Standing one = Law.at(then).standings().get(0);
        Standing other = Law.at(then).standings().get(1);
        assertThatThrownBy(() -> new LawChange(ChangeKind.STAYED, one, other))
                .hasMessage(
                        "rule [" + other.rule() + "] must be the same on both days\nCompare each rule with itself.");
        assertThat(List.of(one.rule(), other.rule())).doesNotHaveDuplicates();
    }
}
