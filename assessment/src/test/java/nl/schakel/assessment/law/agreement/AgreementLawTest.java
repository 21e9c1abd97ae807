package nl.schakel.assessment.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementLawTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    private static AgreementFacts.Builder facts(LegalBasis basis) {
        return AgreementFacts.builder().name("agreement").basis(basis);
    }

    private static AgreementFacts.Builder all(LegalBasis basis, Truth there) {
        AgreementFacts.Builder facts = facts(basis);
        AgreementList.of(basis).items().forEach(item -> facts.putItem(item.letter(), there));
        return facts;
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 4, 2009-01-01",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 8, 2015-01-01",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 8, 2016-01-01",
        "VO_BVE, 6, 2010-01-01",
        "DOORLOPENDE_LEERROUTE, 10, 2021-01-01",
        "LEERWERKTRAJECT, 1, 2023-01-01",
        "ENTREE, 7, 2021-08-01",
    })
    void eachBasisHasItsOwnItemsAndEachIsAsked(LegalBasis basis, int items, LocalDate day) {
        List<AgreementList.Item> then = AgreementList.of(basis).items().stream()
                .filter(item -> item.provisions().stream()
                        .anyMatch(each -> each.validity().contains(day) == Truth.TRUE))
                .toList();
        assertThat(then).hasSize(items);
        for (AgreementList.Item item : then) {
            String rule = "agreement." + Codes.of(basis) + "." + item.letter();
            for (Truth there : Truth.values()) {
                LawReview review = AgreementLaw.review(
                        facts(basis)
                                .putItem(item.letter(), there)
                                .setting(Setting.TWO_BOARDS)
                                .transfer(Truth.TRUE)
                                .build(),
                        day);
                assertThat(review.of(rule)).extracting(Finding::answer).containsExactly(Answer.of(there));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-07-31, VERTICALE_SCHOLENGEMEENSCHAP, FALSE, NOT_APPLICABLE",
                "2022-07-31, VERTICALE_SCHOLENGEMEENSCHAP, TRUE, NOT_APPLICABLE",
                "2022-07-31, AOC, FALSE, NOT_APPLICABLE",
                "2022-07-31, AOC, UNKNOWN, NOT_APPLICABLE",
                "2022-07-31, ONE_BOARD, FALSE, NOT_MET",
                "2022-07-31, TWO_BOARDS, FALSE, NOT_MET",
                "2022-07-31, TWO_BOARDS, UNKNOWN, UNKNOWN",
                "2022-07-31, -, FALSE, UNKNOWN",
                "2022-07-31, -, TRUE, MET",
                "2022-08-01, VERTICALE_SCHOLENGEMEENSCHAP, FALSE, NOT_APPLICABLE",
                "2022-08-01, AOC, FALSE, UNKNOWN",
                "2022-08-01, AOC, UNKNOWN, UNKNOWN",
                "2022-08-01, AOC, TRUE, MET",
            })
    void disputesEntryAndParticipationAreNotAskedWithinAVerticaleScholengemeenschapNorUntil2022WithinAnAoc(
            LocalDate day, Setting setting, Truth there, Answer answer) {
        LawReview review = AgreementLaw.review(
                all(LegalBasis.DOORLOPENDE_LEERROUTE, there)
                        .setting(Optional.ofNullable(setting))
                        .build(),
                day);
        for (String letter : List.of("h", "i", "j")) {
            assertThat(review.of("agreement.doorlopende-leerroute." + letter))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }
        assertThat(review.of("agreement.doorlopende-leerroute.g"))
                .extracting(Finding::answer)
                .containsExactly(Answer.of(there));
    }

    @ParameterizedTest
    @CsvSource({
        "DOORLOPENDE_LEERROUTE, e, 2021-08-01",
        "DOORLOPENDE_LEERROUTE, e, 2026-01-01",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, h, 2015-08-01",
        "VO_BVE, e, 2010-08-01",
    })
    void amountAndDestinationAreAskedWhereFundingIsTransferred(LegalBasis basis, String letter, LocalDate day) {
        String rule = "agreement." + Codes.of(basis) + "." + letter;
        for (Truth transfer : Truth.values()) {
            for (Truth there : Truth.values()) {
                AgreementFacts facts =
                        facts(basis).transfer(transfer).putItem(letter, there).build();
                Answer answer = switch (transfer) {
                    case TRUE -> Answer.of(there);
                    case FALSE -> Answer.NOT_APPLICABLE;
                    case UNKNOWN -> there == Truth.TRUE ? Answer.MET : Answer.UNKNOWN;
                };
                assertThat(AgreementLaw.review(facts, day).of(rule))
                        .extracting(Finding::answer)
                        .containsExactly(answer);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 2009-01-01, AOC, NOT_APPLICABLE",
        "VM2_REGULATION, 2012-01-01, AOC, UNKNOWN",
        "VM2_REGULATION, 2009-01-01, TWO_BOARDS, NOT_MET",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2015-01-01, VERTICALE_SCHOLENGEMEENSCHAP, NOT_APPLICABLE",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2015-01-01, TWO_BOARDS, NOT_MET",
        "VO_BVE, 2010-01-01, SCHOOLS_OF_ONE_BOARD, NOT_APPLICABLE",
        "VO_BVE, 2010-01-01, VERTICALE_SCHOLENGEMEENSCHAP, UNKNOWN",
        "VO_BVE, 2023-01-01, TWO_BOARDS, NOT_MET",
        "DOORLOPENDE_LEERROUTE, 2022-07-31, AOC, NOT_APPLICABLE",
        "DOORLOPENDE_LEERROUTE, 2022-08-01, AOC, UNKNOWN",
        "DOORLOPENDE_LEERROUTE, 2022-08-01, VERTICALE_SCHOLENGEMEENSCHAP, NOT_APPLICABLE",
        "DOORLOPENDE_LEERROUTE, 2022-08-01, ONE_BOARD, UNKNOWN",
        "DOORLOPENDE_LEERROUTE, 2022-08-01, TWO_BOARDS, NOT_MET",
        "LEERWERKTRAJECT, 2023-01-01, TWO_BOARDS, NOT_MET",
        "LEERWERKTRAJECT, 2023-01-01, AOC, UNKNOWN",
        "ENTREE, 2023-01-01, AOC, NOT_APPLICABLE",
        "ENTREE, 2023-01-01, TWO_BOARDS, NOT_MET",
    })
    void partiesThatAreNoBoardsAreAnsweredByTheSetting(
            LegalBasis basis, LocalDate day, Setting setting, Answer answer) {
        AgreementFacts facts = facts(basis).setting(setting).boards(Truth.FALSE).build();
        assertThat(AgreementLaw.review(facts, day).of("agreement." + Codes.of(basis) + ".parties"))
                .extracting(Finding::answer)
                .containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 2009-01-01, ONE_BOARD, UNKNOWN",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2015-01-01, ONE_BOARD, UNKNOWN",
        "VO_BVE, 2010-01-01, ONE_BOARD, UNKNOWN",
        "DOORLOPENDE_LEERROUTE, 2021-08-01, ONE_BOARD, UNKNOWN",
        "DOORLOPENDE_LEERROUTE, 2022-08-01, AOC, UNKNOWN",
        "DOORLOPENDE_LEERROUTE, 2022-08-01, TWO_BOARDS, MET",
        "LEERWERKTRAJECT, 2023-01-01, VERTICALE_SCHOLENGEMEENSCHAP, UNKNOWN",
        "ENTREE, 2023-01-01, ONE_BOARD, NOT_APPLICABLE",
    })
    void oneBoardIsNeverThePartiesOnBothSides(LegalBasis basis, LocalDate day, Setting setting, Answer answer) {
        AgreementFacts facts = facts(basis).setting(setting).boards(Truth.TRUE).build();
        assertThat(AgreementLaw.review(facts, day).of("agreement." + Codes.of(basis) + ".parties"))
                .extracting(Finding::answer)
                .containsExactly(answer);
    }

    @Test
    void aFindingNamesTheArticleOfTheDay() {
        AgreementFacts facts = facts(LegalBasis.DOORLOPENDE_LEERROUTE)
                .putItem("h", Truth.FALSE)
                .setting(Setting.TWO_BOARDS)
                .build();
        assertThat(AgreementLaw.review(facts, DAY)
                        .of("agreement.doorlopende-leerroute.h")
                        .get(0)
                        .text(Language.ENGLISH, DAY))
                .isEqualTo("not met: settlement of disputes - it is missing [WVO, art. 10b11 lid 2 h]");
        assertThat(AgreementLaw.review(facts, NOW)
                        .of("agreement.doorlopende-leerroute.h")
                        .get(0)
                        .text(Language.DUTCH, NOW))
                .isEqualTo("niet voldaan: beslechting van geschillen - ontbreekt [WVO 2020, art. 2.107b lid 2 h]");
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 2009-01-01",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2015-01-01",
        "VO_BVE, 2010-01-01",
        "DOORLOPENDE_LEERROUTE, 2021-08-01",
        "LEERWERKTRAJECT, 2023-01-01",
        "ENTREE, 2021-08-01",
    })
    void anAgreementIsMadeBetweenBoards(LegalBasis basis, LocalDate day) {
        for (Truth boards : Truth.values()) {
            assertThat(AgreementLaw.review(complete(basis).boards(boards).build(), day)
                            .answer())
                    .isEqualTo(Answer.of(boards));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 2013-08-01, agreement.vm2-regulation.1",
        "VO_BVE, 2006-03-01, agreement.vo-bve.a",
        "LEERWERKTRAJECT, 1970-08-01, agreement.leerwerktraject.1",
        "ENTREE, 2010-08-01, agreement.entree.a",
        "ENTREE, 2023-08-01, agreement.entree.a",
        "VO_BVE, 2023-08-01, agreement.vo-bve.a",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2025-08-01, agreement.experiment-doorlopende-leerlijnen.signed",
        "DOORLOPENDE_LEERROUTE, 2019-08-01, agreement.doorlopende-leerroute.parties",
    })
    void ofALawThatMayNotHaveHeldNothingIsMetOrBroken(LegalBasis basis, LocalDate day, String rule) {
        for (Truth there : Truth.values()) {
            AgreementFacts facts = all(basis, there)
                    .setting(Setting.TWO_BOARDS)
                    .boards(there)
                    .signed(there)
                    .build();
            assertThat(AgreementLaw.review(facts, day).of(rule))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNKNOWN);
        }
    }

    @Test
    void ofALawThatMayNotHaveHeldTheAnswerByTheTextIsTold() {
        AgreementFacts facts = all(LegalBasis.ENTREE, Truth.FALSE).build();
        LocalDate day = LocalDate.of(2023, 8, 1);
        assertThat(AgreementLaw.review(facts, day)
                        .of("agreement.entree.a")
                        .get(0)
                        .because())
                .isEqualTo(
                        LocalizedText.of(
                                "ontbreekt; naar de tekst die is gelezen: niet voldaan, maar dat die gold op 2023-08-01, is niet bevestigd",
                                "it is missing; by the text that was read: not met, but that it held on 2023-08-01 is not confirmed"));
    }

    /** All that the law of a basis asks is there. */
    private static AgreementFacts.Builder complete(LegalBasis basis) {
        AgreementFacts.Builder facts = all(basis, Truth.TRUE);
        for (Adviser adviser : Adviser.values()) {
            facts.putAdvice(adviser, Truth.TRUE);
        }
        return facts.setting(Setting.TWO_BOARDS)
                .boards(Truth.TRUE)
                .offered(Truth.TRUE)
                .addPurpose(Purpose.DIPLOMA)
                .integrated(Truth.FALSE)
                .signed(Truth.TRUE)
                .schoolApplied(Truth.TRUE)
                .experience(Truth.TRUE)
                .cooperating(Truth.TRUE)
                .parentsCouncil(Truth.TRUE)
                .vision(Truth.TRUE)
                .organisationPlan(Truth.TRUE);
    }

    private static AgreementFacts.Builder application() {
        return complete(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN);
    }

    @Test
    void theApplicationOfAnExperimentIsSignedAdvisedOnAndPlanned() {
        LocalDate day = LocalDate.of(2016, 1, 1);
        for (Truth there : Truth.values()) {
            List<AgreementFacts.Builder> each = new ArrayList<>(List.of(
                    application().signed(there),
                    application().cooperating(there),
                    application().vision(there),
                    application().organisationPlan(there)));
            for (Adviser adviser : Adviser.values()) {
                each.add(application().putAdvice(adviser, there));
            }
            assertThat(each)
                    .allSatisfy(facts -> assertThat(
                                    AgreementLaw.review(facts.build(), day).answer())
                            .isEqualTo(Answer.of(there)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015-09-22, MET",
        "2015-09-23, UNKNOWN",
        "2015-10-15, UNKNOWN",
        "2015-10-16, NOT_MET",
    })
    void theAdviceOfAnOrAndSectorAndBusinessAreAskedSinceTheChangeOf2015(LocalDate day, Answer answer) {
        assertThat(AgreementLaw.review(
                                application()
                                        .putAdvice(Adviser.OR, Truth.FALSE)
                                        .putItem("e", Truth.FALSE)
                                        .putItem("f", Truth.FALSE)
                                        .build(),
                                day)
                        .answer())
                .isEqualTo(answer);
        assertThat(AgreementLaw.review(
                                application()
                                        .putItem("e1", Truth.FALSE)
                                        .putItem("e2", Truth.FALSE)
                                        .build(),
                                day)
                        .answer())
                .isEqualTo(
                        switch (answer) {
                            case MET -> Answer.NOT_MET;
                            case NOT_MET -> Answer.MET;
                            default -> answer;
                        });
    }

    @Test
    void whatAnIntegratedRouteAsksOfItsAgreementWasNotRead() {
        AgreementFacts.Builder facts = all(LegalBasis.DOORLOPENDE_LEERROUTE, Truth.TRUE)
                .boards(Truth.TRUE)
                .setting(Setting.TWO_BOARDS);
        assertThat(AgreementLaw.review(facts.integrated(Truth.TRUE).build(), NOW)
                        .of("agreement.doorlopende-leerroute.integrated")
                        .get(0)
                        .text(Language.ENGLISH, NOW))
                .isEqualTo(
                        "unknown: what the agreement on a geïntegreerde route lays down - what WEB, art. 8.4.3 asks of"
                                + " the agreement was not read [WVO 2020, art. 2.107l lid 1; WEB, art. 8.4.3 (not read)]");
        assertThat(AgreementLaw.review(facts.integrated(Truth.FALSE).build(), NOW)
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void ofALawThatDidNotHoldNothingIsSaid() {
        LawReview review = AgreementLaw.review(
                all(LegalBasis.DOORLOPENDE_LEERROUTE, Truth.FALSE).build(), LocalDate.of(2019, 8, 1));
        assertThat(review.of("agreement.doorlopende-leerroute.a")
                        .get(0)
                        .because()
                        .in(Language.ENGLISH))
                .isEqualTo("the rule did not hold on 2019-08-01");
        assertThat(review.answer()).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"VO_BVE", "ENTREE"})
    void aListThatWentToADecreeThatWasNotReadStaysUnknown(LegalBasis basis) {
        assertThat(AgreementLaw.review(complete(basis).build(), DAY).answer()).isEqualTo(Answer.MET);
        LawReview now = AgreementLaw.review(complete(basis).build(), NOW);
        assertThat(now.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(now.of("agreement." + Codes.of(basis) + ".parties"))
                .extracting(Finding::answer)
                .containsExactly(Answer.MET);
        assertThat(AgreementList.of(basis).items())
                .allSatisfy(item -> assertThat(now.of("agreement." + Codes.of(basis) + "." + item.letter()))
                        .extracting(Finding::answer)
                        .containsExactly(Answer.UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource
    void everyBasisHasAList(LegalBasis basis) {
        assertThat(AgreementList.of(basis).items()).isNotEmpty();
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(AgreementLaw.rules())
                .extracting(LawRule::id)
                .doesNotHaveDuplicates()
                .hasSize(58);
    }

    @Test
    void anItemOfAnotherLawIsRefused() {
        assertThatThrownBy(
                        () -> facts(LegalBasis.VO_BVE).putItem("j", Truth.TRUE).build())
                .hasMessage("item [j] must be one that the law asks under decree on cooperation of vo and bve\n"
                        + "Name one of: a, b, c, d, e, f.");
    }
}
