package nl.schakel.assessment.law.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        "VO_BVE, 6, 2010-01-01",
        "DOORLOPENDE_LEERROUTE, 10, 2021-01-01",
        "LEERWERKTRAJECT, 1, 2023-01-01",
        "ENTREE, 4, 2021-08-01",
    })
    void eachBasisHasItsOwnItemsAndEachIsAsked(LegalBasis basis, int items, LocalDate day) {
        AgreementList list = AgreementList.of(basis);
        assertThat(list.items()).hasSize(items);
        for (AgreementList.Item item : list.items()) {
            String rule = "agreement." + Codes.of(basis) + "." + item.letter();
            for (Truth there : Truth.values()) {
                LawReview review = AgreementLaw.review(
                        facts(basis)
                                .putItem(item.letter(), there)
                                .vertical(Truth.FALSE)
                                .build(),
                        day);
                assertThat(review.of(rule)).extracting(Finding::answer).containsExactly(Answer.of(there));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, FALSE, NOT_APPLICABLE",
        "TRUE, UNKNOWN, NOT_APPLICABLE",
        "TRUE, TRUE, MET",
        "FALSE, FALSE, NOT_MET",
        "UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, MET",
    })
    void disputesEntryAndParticipationAreNotAskedWithinAVerticaleScholengemeenschap(
            Truth vertical, Truth there, Answer answer) {
        LawReview review = AgreementLaw.review(
                all(LegalBasis.DOORLOPENDE_LEERROUTE, there).vertical(vertical).build(), DAY);
        for (String letter : List.of("h", "i", "j")) {
            assertThat(review.of("agreement.doorlopende-leerroute." + letter))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }
        assertThat(review.of("agreement.doorlopende-leerroute.g"))
                .extracting(Finding::answer)
                .containsExactly(Answer.of(there));
    }

    @Test
    void aFindingNamesTheArticleOfTheDay() {
        AgreementFacts facts = facts(LegalBasis.DOORLOPENDE_LEERROUTE)
                .putItem("h", Truth.FALSE)
                .vertical(Truth.FALSE)
                .build();
        assertThat(AgreementLaw.review(facts, DAY)
                        .of("agreement.doorlopende-leerroute.h")
                        .get(0)
                        .text(Language.ENGLISH, DAY))
                .isEqualTo("not met: settlement of disputes - it is missing [WVO, art. 10b11]");
        assertThat(AgreementLaw.review(facts, NOW)
                        .of("agreement.doorlopende-leerroute.h")
                        .get(0)
                        .text(Language.DUTCH, NOW))
                .isEqualTo("niet voldaan: beslechting van geschillen - ontbreekt [WVO 2020, art. 2.107b]");
    }

    @Test
    void aDoorlopendeLeerrouteIsAgreedBetweenBoards() {
        for (Truth boards : Truth.values()) {
            LawReview review = AgreementLaw.review(
                    all(LegalBasis.DOORLOPENDE_LEERROUTE, Truth.TRUE)
                            .boards(boards)
                            .vertical(Truth.FALSE)
                            .integrated(Truth.FALSE)
                            .build(),
                    DAY);
            assertThat(review.answer()).isEqualTo(Answer.of(boards));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, FALSE, NOT_APPLICABLE",
        "TRUE, TRUE, NOT_APPLICABLE",
        "UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, MET",
    })
    void aVerticaleScholengemeenschapHasNoAgreementAndSoNoParties(Truth vertical, Truth boards, Answer answer) {
        AgreementFacts facts = facts(LegalBasis.DOORLOPENDE_LEERROUTE)
                .vertical(vertical)
                .boards(boards)
                .build();
        assertThat(AgreementLaw.review(facts, NOW).of("agreement.doorlopende-leerroute.parties"))
                .extracting(Finding::answer)
                .containsExactly(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 2013-08-01, agreement.vm2-regulation.1",
        "VO_BVE, 2006-03-01, agreement.vo-bve.a",
        "LEERWERKTRAJECT, 1970-08-01, agreement.leerwerktraject.1",
        "ENTREE, 2010-08-01, agreement.entree.1",
        "ENTREE, 2023-08-01, agreement.entree.1",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2025-08-01, agreement.experiment-doorlopende-leerlijnen.signed",
        "DOORLOPENDE_LEERROUTE, 2019-08-01, agreement.doorlopende-leerroute.parties",
    })
    void ofALawThatMayNotHaveHeldNothingIsMetOrBroken(LegalBasis basis, LocalDate day, String rule) {
        for (Truth there : Truth.values()) {
            AgreementFacts facts = all(basis, there)
                    .vertical(Truth.FALSE)
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
                        .of("agreement.entree.1")
                        .get(0)
                        .because())
                .isEqualTo(
                        LocalizedText.of(
                                "ontbreekt; naar de tekst die is gelezen: niet voldaan, maar dat die gold op 2023-08-01, is niet bevestigd",
                                "it is missing; by the text that was read: not met, but that it held on 2023-08-01 is not confirmed"));
    }

    private static AgreementFacts.Builder application() {
        AgreementFacts.Builder facts = all(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, Truth.TRUE);
        for (Adviser adviser : Adviser.values()) {
            facts.putAdvice(adviser, Truth.TRUE);
        }
        return facts.signed(Truth.TRUE).vision(Truth.TRUE).organisationPlan(Truth.TRUE);
    }

    @Test
    void theApplicationOfAnExperimentIsSignedAdvisedOnAndPlanned() {
        LocalDate day = LocalDate.of(2015, 1, 1);
        for (Truth there : Truth.values()) {
            List<AgreementFacts.Builder> each = new ArrayList<>(List.of(
                    application().signed(there),
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

    @Test
    void whatAnIntegratedRouteAsksOfItsAgreementWasNotRead() {
        AgreementFacts.Builder facts = all(LegalBasis.DOORLOPENDE_LEERROUTE, Truth.TRUE)
                .boards(Truth.TRUE)
                .vertical(Truth.FALSE);
        assertThat(AgreementLaw.review(facts.integrated(Truth.TRUE).build(), NOW)
                        .of("agreement.doorlopende-leerroute.integrated")
                        .get(0)
                        .text(Language.ENGLISH, NOW))
                .isEqualTo(
                        "unknown: what the agreement on a geïntegreerde route lays down - what WEB, art. 8.4.3 asks of"
                                + " the agreement was not read [WVO 2020, art. 2.107l; WEB, art. 8.4.3 (not read)]");
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
                .isEqualTo("the list did not hold on 2019-08-01");
        assertThat(review.answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whatIsNotConfirmedOfTheEntreeStaysUnknown() {
        LawReview review =
                AgreementLaw.review(all(LegalBasis.ENTREE, Truth.TRUE).build(), NOW);
        assertThat(review.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(review.of("agreement.entree.others")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyBasisHasAList(LegalBasis basis) {
        assertThat(AgreementList.of(basis).provisions()).isNotEmpty();
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(AgreementLaw.rules())
                .extracting(LawRule::id)
                .doesNotHaveDuplicates()
                .hasSize(42);
    }

    @Test
    void anItemOfAnotherLawIsRefused() {
        assertThatThrownBy(
                        () -> facts(LegalBasis.VO_BVE).putItem("j", Truth.TRUE).build())
                .hasMessage("item [j] must be one that the law asks under decree on cooperation of vo and bve\n"
                        + "Name one of: a, b, c, d, e, f.");
    }
}
