package nl.schakel.assessment.law.rpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RpoLawTest {

    static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    static PartnerId board(int number) {
        return PartnerId.of("board-" + number);
    }

    /** A municipality with as many boards, of which the first take part; all pupils are at the first two. */
    private static RpoPlan.Builder plan(int taking, int boards, int inside, int outside) {
        Territory territory = Territory.of("Alpha");
        for (int i = 0; i < boards; i++) {
            territory = territory.with(board(i), i == 0 ? inside : i == boards - 1 ? outside : 0);
        }
        return RpoPlan.builder()
                .name("RPO")
                .participants(
                        IntStream.range(0, taking).mapToObj(RpoLawTest::board).toList())
                .addTerritories(territory);
    }

    private static Answer answer(RpoPlan plan, String rule) {
        return answer(plan, DAY, rule);
    }

    private static Answer answer(RpoPlan plan, LocalDate day, String rule) {
        return Answer.all(
                RpoLaw.review(plan, day).of(rule).stream().map(Finding::answer).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "13, 20, MET",
        "12, 19, NOT_MET",
        "12, 20, NOT_MET",
        "2, 3, MET",
        "2, 4, NOT_MET",
        "65, 100, MET",
        "64, 100, NOT_MET",
    })
    void sixtyFiveOfAHundredBoardsTakePart(int taking, int boards, Answer answer) {
        assertThat(answer(plan(taking, boards, 600, 400).build(), "rpo.boards")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"600, 400, MET", "599, 400, NOT_MET", "3, 2, MET", "2, 2, NOT_MET", "0, 1, NOT_MET", "0, 0, UNKNOWN"})
    void sixtyOfAHundredPupilsAreThere(int inside, int outside, Answer answer) {
        assertThat(answer(plan(13, 20, inside, outside).build(), "rpo.pupils")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "1..4, 2, UNKNOWN",
        "3..4, 2, MET",
        "1..2, 2, NOT_MET",
        "3, 1..4, UNKNOWN",
        "6, 1..4, MET",
        "1, 1..4, NOT_MET"
    })
    void aSuppressedCountThatCanTipItLeavesItOpen(String inside, String outside, Answer answer) {
        RpoPlan plan = RpoPlan.builder()
                .name("RPO")
                .addParticipants(board(0), board(1))
                .addTerritories(Territory.of("Alpha")
                        .with(board(0), Count.parse(inside))
                        .with(board(1), 0)
                        .with(board(2), Count.parse(outside)))
                .build();
        assertThat(answer(plan, "rpo.pupils")).isEqualTo(answer);
    }

    @Test
    void oneFailingMunicipalityOfThreeFailsTheRegionAndIsNamed() {
        RpoPlan plan = RpoPlan.builder()
                .name("RPO")
                .addParticipants(board(0), board(1))
                .addTerritories(Territory.of("Alpha").with(board(0), 500))
                .addTerritories(Territory.of("Beta").with(board(1), 59).with(board(2), 41))
                .addTerritories(Territory.of("Gamma").with(board(0), 100).with(board(1), 5))
                .build();
        LawReview review = RpoLaw.review(plan, DAY);

        assertThat(review.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(review.findings())
                .filteredOn(each -> each.answer() == Answer.NOT_MET)
                .extracting(each -> each.text(Language.ENGLISH, DAY))
                .containsExactly(
                        "not met: of the pupils in vo on the territory of a municipality at least 60 % are enrolled at a"
                                + " participating location - Beta: 59 at those who take part, 41 at others"
                                + " [WVO 2020, art. 4.18 lid 2 a]",
                        "not met: of the boards with a location in a municipality at least 65 % take part - Beta: 1 of 2"
                                + " boards [WVO 2020, art. 4.18 lid 2 b]");
        assertThat(review.text(Language.DUTCH)).startsWith("RPO, 2022-10-01: niet voldaan\n* voldaan: ");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-08-01, 2027-07-31, MET",
                "2022-08-01, 2027-08-01, NOT_MET",
                "2022-08-01, 2026-07-31, NOT_MET",
                "2022-09-01, -, NOT_MET",
                "2022-08-01, -, UNKNOWN",
                "-, 2027-07-31, UNKNOWN",
            })
    void aPlanHoldsForFiveYears(LocalDate start, LocalDate end, Answer answer) {
        RpoPlan.Builder plan = plan(2, 2, 1, 0);
        if (start != null) {
            plan.start(start);
        }
        if (end != null) {
            plan.end(end);
        }
        assertThat(answer(plan.build(), "rpo.term")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-10-31, MET",
                "2021-11-01, UNKNOWN",
                "2022-08-01, NOT_MET",
                "-, UNKNOWN",
            })
    void anApplicationComesBeforeNovember(LocalDate applied, Answer answer) {
        RpoApplication application = application(applied, null).toBuilder()
                .funded(LocalDate.of(2022, 8, 1))
                .build();
        assertThat(answer(with(application), "rpo.application")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-10-31, 2022-04-30, MET",
                "2021-10-31, 2022-05-01, NOT_MET",
                "2021-05-01, 2022-04-30, MET",
                "2021-05-01, 2022-05-01, NOT_MET",
                "2021-11-01, 2022-04-30, MET",
                "2021-11-01, 2023-04-30, UNKNOWN",
                "2021-11-01, 2023-05-01, NOT_MET",
                "2022-04-30, 2022-04-30, MET",
                "2022-04-30, 2022-05-01, UNKNOWN",
                "2022-04-30, 2023-05-01, NOT_MET",
                "2021-10-31, -, UNKNOWN",
                "-, 2022-04-30, UNKNOWN",
                "-, -, UNKNOWN",
            })
    void aDecisionComesBeforeMay(LocalDate applied, LocalDate decided, Answer answer) {
        assertThat(answer(with(application(applied, decided)), "rpo.decision")).isEqualTo(answer);
    }

    private static RpoApplication application(@Nullable LocalDate applied, @Nullable LocalDate decided) {
        return RpoApplication.builder()
                .applied(Optional.ofNullable(applied))
                .decided(Optional.ofNullable(decided))
                .build();
    }

    private static RpoPlan with(RpoApplication application) {
        return plan(2, 2, 1, 0)
                .start(LocalDate.of(2020, 8, 1))
                .end(LocalDate.of(2025, 7, 31))
                .application(application)
                .build();
    }

    /** It is asked within the term of the plan too, so that the start of the plan says nothing of it. */
    @Test
    void anApplicationWithinTheTermSaysNothingOfItsDecision() {
        RpoPlan plan = with(application(LocalDate.of(2022, 10, 15), null).toBuilder()
                .funded(LocalDate.of(2023, 8, 1))
                .build());
        assertThat(lines(plan, Language.DUTCH, "rpo.application", "rpo.decision"))
                .containsExactly(
                        "voldaan: een aanvraag om bekostiging van een voorziening uit het plan komt voor 1 november -"
                                + " aangevraagd op 2022-10-15 voor bekostiging vanaf 2023-08-01 [WVO 2020, art. 4.20 lid 1]",
                        "onbekend: over een aanvraag beslist de minister voor 1 mei daarna - de dag van het besluit is niet"
                                + " gegeven [WVO 2020, art. 4.20 lid 3]");
        assertThat(lines(plan, Language.ENGLISH, "rpo.application", "rpo.decision", "rpo.funding-start"))
                .containsExactly(
                        "met: an application for funding of a facility of the plan comes before 1 November - applied for on"
                                + " 2022-10-15 for funding from 2023-08-01 [WVO 2020, art. 4.20 lid 1]",
                        "unknown: on an application the minister decides before 1 May after it - the day of the decision is"
                                + " not given [WVO 2020, art. 4.20 lid 3]",
                        "met: the funding that is applied for begins on 1 August - from 2023-08-01 [WVO 2020, art. 4.22 lid"
                                + " 2]");
    }

    private static List<String> lines(RpoPlan plan, Language language, String... rules) {
        LawReview review = RpoLaw.review(plan, DAY);
        return Stream.of(rules)
                .flatMap(rule -> review.of(rule).stream())
                .map(each -> each.text(language, DAY))
                .toList();
    }

    @Test
    void theTermIsToldInWords() {
        RpoPlan.Builder plan = plan(2, 2, 1, 0);
        assertThat(because(plan, "rpo.term"))
                .containsExactly("begin en einde zijn niet gegeven", "start and end are not given");
        plan.start(LocalDate.of(2022, 8, 1));
        assertThat(because(plan, "rpo.term"))
                .containsExactly("vanaf 2022-08-01, einde niet gegeven", "from 2022-08-01, end not given");
        plan.end(LocalDate.of(2027, 7, 31));
        assertThat(because(plan, "rpo.term"))
                .containsExactly("van 2022-08-01 tot en met 2027-07-31", "from 2022-08-01 to 2027-07-31");
        assertThat(because(plan(2, 2, 1, 0).end(LocalDate.of(2027, 7, 31)), "rpo.term"))
                .containsExactly("tot en met 2027-07-31, begin niet gegeven", "to 2027-07-31, start not given");
    }

    private static List<String> because(RpoPlan.Builder plan, String rule) {
        LocalizedText text = RpoLaw.review(plan.build(), DAY).of(rule).get(0).because();
        return List.of(text.in(Language.DUTCH), text.in(Language.ENGLISH));
    }

    /** In both laws; the letters of 74 and 74a are not in the text that was read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two-boards                  | WVO, art. 74 lid 1    | WVO 2020, art. 4.18 lid 1
            pupils                      | WVO, art. 74 lid 2    | WVO 2020, art. 4.18 lid 2 a
            boards                      | WVO, art. 74 lid 2    | WVO 2020, art. 4.18 lid 2 b
            contiguous                  | WVO, art. 74 lid 2    | WVO 2020, art. 4.18 lid 2
            term                        | WVO, art. 74a lid 3   | WVO 2020, art. 4.19 lid 3
            content.vision              | WVO, art. 74a lid 1   | WVO 2020, art. 4.19 lid 1
            content.region              | WVO, art. 74a lid 2   | WVO 2020, art. 4.19 lid 2 a
            content.offer               | WVO, art. 74a lid 2   | WVO 2020, art. 4.19 lid 2 b
            content.facilities          | WVO, art. 74a lid 2   | WVO 2020, art. 4.19 lid 2 c
            content.onward              | WVO, art. 74a lid 2   | WVO 2020, art. 4.19 lid 2 d
            content.views               | WVO, art. 74a lid 2   | WVO 2020, art. 4.19 lid 2 e
            consultation.other-boards   | WVO, art. 74a lid 4   | WVO 2020, art. 4.19 lid 4 a
            consultation.province       | WVO, art. 74a lid 4   | WVO 2020, art. 4.19 lid 4 b
            consultation.business       | WVO, art. 74a lid 4   | WVO 2020, art. 4.19 lid 4 c
            consultation.mbo-boards     | WVO, art. 74a lid 4   | WVO 2020, art. 4.19 lid 4 c
            consultation.municipalities | WVO, art. 74a lid 5   | WVO 2020, art. 4.19 lid 5
            consultation.procedure      | WVO, art. 74a lid 5   | WVO 2020, art. 4.19 lid 5
            application                 | WVO, art. 74b lid 1   | WVO 2020, art. 4.20 lid 1
            decision                    | WVO, art. 74b lid 3   | WVO 2020, art. 4.20 lid 3
            funding-start               | WVO, art. 74d lid 2   | WVO 2020, art. 4.22 lid 2
            move                        | WVO, art. 74b lid 1 a | WVO 2020, art. 4.20 lid 1 a
            loss                        | WVO, art. 74c         | WVO 2020, art. 4.21
            profile-year-3              | WVO, art. 109 lid 1   | WVO 2020, art. 4.26 lid 1
            profile-year-4              | WVO, art. 109 lid 1   | WVO 2020, art. 4.26 lid 1
            """)
    void eachRuleCitesItsOwnArticle(String id, String before, String since) {
        LawRule rule = RpoLaw.rules().stream()
                .filter(each -> each.id().equals("rpo." + id))
                .findFirst()
                .orElseThrow();
        assertThat(Provision.cite(rule.on(LocalDate.of(2022, 7, 31)), Language.DUTCH))
                .isEqualTo(before);
        assertThat(Provision.cite(rule.on(LocalDate.of(2022, 8, 1)), Language.DUTCH))
                .isEqualTo(since);
        assertThat(RpoLaw.rules()).hasSize(24);
    }

    /** The text of 74b changed on 2020-11-01, so that what it asked before is not confirmed. */
    @Test
    void theDatesOfAnApplicationAreNotConfirmedBeforeTheChangeOf2020() {
        LocalDate before = LocalDate.of(2020, 10, 31);
        RpoPlan plan = with(application(LocalDate.of(2019, 10, 31), LocalDate.of(2020, 4, 30)));
        Finding decision = RpoLaw.review(plan, before).of("rpo.decision").get(0);
        assertThat(decision.text(Language.ENGLISH, before))
                .isEqualTo("unknown: on an application the minister decides before 1 May after it - applied for on"
                        + " 2019-10-31, decided on 2020-04-30; by the text that was read: met, but that it held on"
                        + " 2020-10-31 is not confirmed [WVO, art. 74b lid 3]");
        assertThat(RpoLaw.review(plan, before.plusDays(1))
                        .of("rpo.decision")
                        .get(0)
                        .answer())
                .isEqualTo(Answer.MET);
        assertThat(RpoLaw.review(plan, before).of("rpo.two-boards").get(0).answer())
                .isEqualTo(Answer.MET);
        RpoPlan funded =
                with(RpoApplication.builder().funded(LocalDate.of(2022, 8, 1)).build());
        assertThat(answer(funded, LocalDate.of(2022, 7, 13), "rpo.funding-start"))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(answer(funded, LocalDate.of(2022, 7, 14), "rpo.funding-start"))
                .isEqualTo(Answer.MET);
    }

    @Test
    void whatAPlanSaysNothingOfIsUnknown() {
        LawReview review = RpoLaw.review(plan(2, 3, 9, 1).build(), DAY);
        assertThat(review.findings())
                .filteredOn(each -> each.rule().id().matches("rpo.(content|consultation).*"))
                .hasSize(12)
                .allSatisfy(each -> {
                    assertThat(each.answer()).isEqualTo(Answer.UNKNOWN);
                    assertThat(each.because().in(Language.DUTCH)).isEqualTo("niet gegeven");
                });
        assertThat(lines(plan(2, 3, 9, 1).build(), Language.DUTCH, "rpo.content.views", "rpo.consultation.mbo-boards"))
                .containsExactly(
                        "onbekend: het plan bevat de opvattingen van wie aan het overleg deelnam, over het aanbod in relatie"
                                + " tot vervolgonderwijs, arbeidsmarkt en huisvesting - niet gegeven [WVO 2020, art. 4.19"
                                + " lid 2 e]",
                        "onbekend: voor het plan is vastgesteld, is over een concept overlegd met de besturen van de"
                                + " mbo-instellingen in de regio (tot en met 2022-07-31: van roc's en aoc's), voor zover het"
                                + " om vbo gaat - niet gegeven [WVO 2020, art. 4.19 lid 4 c]");
    }

    @Test
    void whatIsAskedOfVboOnlyIsNotAskedOfOtherPlans() {
        RpoPlan.Builder plan = plan(2, 3, 9, 1).putConsultation(Consultation.BUSINESS, Truth.FALSE);
        assertThat(because(plan, "rpo.consultation.business"))
                .containsExactly(
                        "of het plan om vbo gaat, is niet gegeven", "whether the plan is about vbo is not given");
        assertThat(answer(plan.vbo(Truth.TRUE).build(), "rpo.consultation.business"))
                .isEqualTo(Answer.NOT_MET);
        assertThat(answer(plan.vbo(Truth.FALSE).build(), "rpo.consultation.business"))
                .isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(because(plan, "rpo.consultation.mbo-boards"))
                .containsExactly("het plan gaat niet om vbo", "the plan is not about vbo");
        assertThat(because(plan(2, 2, 9, 1), "rpo.consultation.other-boards"))
                .containsExactly("alle besturen in de regio doen mee", "all boards in the region take part");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"3, MET", "2.9, NOT_MET", "2..4, UNKNOWN", "-, UNKNOWN"})
    void aMoveGoesThreeKilometres(String kilometres, Answer answer) {
        RpoApplication.Builder move = RpoApplication.builder();
        if (kilometres != null) {
            move.kilometres(Count.parse(kilometres));
        }
        assertThat(answer(with(move.build()), "rpo.move")).isEqualTo(answer);
        assertThat(answer(with(move.facility(Facility.PROFILE).build()), "rpo.move"))
                .isEqualTo(Answer.NOT_APPLICABLE);
    }

    @Test
    void aMoveOverLessNeedsNoApplication() {
        RpoPlan plan = with(RpoApplication.builder().kilometres(Count.of(2)).build());
        assertThat(lines(plan, Language.DUTCH, "rpo.move"))
                .containsExactly(
                        "niet voldaan: bij een aanvraag om een verplaatsing gaat een vestiging, of een deel van het"
                                + " aanbod, hemelsbreed ten minste 3 kilometer ver - 2 km; bij minder dan 3 km blijft de aanspraak"
                                + " op bekostiging zonder aanvraag (WVO, art. 73e; WVO 2020, art. 4.17) [WVO 2020, art. 4.20 lid 1"
                                + " a]");
    }

    /** The plan holds to 2025-07-31. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "FALSE, 2026-07-31, 2027-07-31, MET, MET",
                "FALSE, 2026-08-01, 2027-08-01, NOT_MET, NOT_MET",
                "UNKNOWN, 2026-08-01, 2027-08-01, UNKNOWN, UNKNOWN",
                "UNKNOWN, 2026-07-31, -, MET, UNKNOWN",
                "TRUE, 2030-07-31, 2030-07-31, NOT_APPLICABLE, NOT_APPLICABLE",
            })
    void theFundingOfAProfileEndsAfterThePlan(
            Truth continued, LocalDate year3, LocalDate year4, Answer third, Answer fourth) {
        RpoPlan plan = with(RpoApplication.builder()
                .profile(new ProfileFunding(continued, Optional.ofNullable(year3), Optional.ofNullable(year4)))
                .build());
        assertThat(answer(plan, "rpo.profile-year-3")).isEqualTo(third);
        assertThat(answer(plan, "rpo.profile-year-4")).isEqualTo(fourth);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 100, 10, MET",
        "2, 100, 11, NOT_MET",
        "2, 100, 10..11, UNKNOWN",
        "2, 99..100, 10, UNKNOWN",
        "0, 100, 50, NOT_APPLICABLE",
    })
    void aBoardOutsideThatLosesMoreThanATenthStopsIt(int board, String pupils, String lost, Answer answer) {
        RpoPlan plan = plan(2, 3, 9, 1)
                .application(RpoApplication.builder()
                        .addLosses(new PupilLoss(board(board), "location", Count.parse(pupils), Count.parse(lost)))
                        .build())
                .build();
        assertThat(answer(plan, "rpo.loss")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Alpha-Beta Beta-Gamma | MET",
                "Beta-Gamma Gamma-Beta | NOT_MET",
                "Alpha-Gamma | NOT_MET",
                "- | UNKNOWN"
            })
    void municipalitiesHangTogether(String borders, Answer answer) {
        RpoPlan.Builder plan = RpoPlan.builder().name("RPO").addParticipants(board(0), board(1));
        for (String name : new String[] {"Alpha", "Beta", "Gamma"}) {
            plan.addTerritories(Territory.of(name).with(board(0), 1));
        }
        if (borders != null) {
            for (String border : borders.split(" ")) {
                plan.addBorders(new Border(border.split("-")[0], border.split("-")[1]));
            }
        }
        assertThat(answer(plan.build(), "rpo.contiguous")).isEqualTo(answer);
    }

    @Test
    void oneMunicipalityHangsTogetherAndOneBoardIsNoCooperation() {
        assertThat(answer(plan(1, 1, 1, 0).build(), "rpo.contiguous")).isEqualTo(Answer.MET);
        assertThat(answer(plan(1, 1, 1, 0).build(), "rpo.two-boards")).isEqualTo(Answer.NOT_MET);
        assertThat(answer(plan(2, 2, 1, 0).build(), "rpo.two-boards")).isEqualTo(Answer.MET);
    }

    @Test
    void nothingIsAssumedOfAPlanWithoutMunicipalities() {
        RpoPlan plan = RpoPlan.builder()
                .name("RPO")
                .addParticipants(board(0), board(1))
                .build();
        assertThat(RpoLaw.review(plan, DAY).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(RpoLaw.review(plan, DAY).of("rpo.pupils").get(0).because().in(Language.ENGLISH))
                .isEqualTo("no municipalities are given");
    }

    @Test
    void everyRuleIsTestedAndHasItsArticle() {
        LawReview review = RpoLaw.review(plan(13, 20, 6, 4).build(), DAY);
        assertThat(RpoLaw.rules()).allSatisfy(rule -> {
            assertThat(review.of(rule.id())).isNotEmpty();
            assertThat(rule.on(DAY)).isNotEmpty();
        });
    }

    @Test
    void wrongInputIsRefused() {
        assertThatThrownBy(() -> Territory.of("Alpha").with(board(0), 1).with(board(0), 2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "board [board-0] must stand in a municipality once\nAdd the pupils of all its locations there.");
        assertThatThrownBy(() -> Territory.of("Alpha").with(board(0), Count.parse("1.5")))
                .hasMessage("pupils of board-0 [1.5] must be whole\nCount pupils, not hours.");
        assertThatThrownBy(() ->
                        plan(2, 2, 1, 0).addBorders(new Border("Alpha", "Beta")).build())
                .hasMessage("border [Alpha - Beta] must be between municipalities of the region\nName two of: Alpha.");
        assertThatThrownBy(() -> application(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 9, 30)))
                .hasMessage("decided [2022-09-30] must not be before the application, 2022-10-01\nCheck both days.");
        assertThatThrownBy(() -> new PupilLoss(board(0), "location", Count.of(5), Count.of(6)))
                .hasMessage("lost [6] must not be more than the pupils, 5\nCheck both numbers.");
    }
}
