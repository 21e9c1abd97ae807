package nl.schakel.assessment.law.rpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
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
        return Answer.all(
                RpoLaw.review(plan, DAY).of(rule).stream().map(Finding::answer).toList());
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
                                + " [WVO 2020, art. 4.18, 4.19, 4.20, 4.21, 4.22]",
                        "not met: of the boards with a location in a municipality at least 65 % take part - Beta: 1 of 2"
                                + " boards [WVO 2020, art. 4.18, 4.19, 4.20, 4.21, 4.22]");
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
        RpoPlan.Builder plan = plan(2, 2, 1, 0).start(LocalDate.of(2022, 8, 1));
        if (applied != null) {
            plan.applied(applied);
        }
        assertThat(answer(plan.build(), "rpo.application")).isEqualTo(answer);
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
                .addLosses(new PupilLoss(board(board), "location", Count.parse(pupils), Count.parse(lost)))
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
        assertThatThrownBy(() -> new PupilLoss(board(0), "location", Count.of(5), Count.of(6)))
                .hasMessage("lost [6] must not be more than the pupils, 5\nCheck both numbers.");
    }
}
