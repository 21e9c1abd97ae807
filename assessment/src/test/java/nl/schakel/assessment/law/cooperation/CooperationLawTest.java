package nl.schakel.assessment.law.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;

class CooperationLawTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);
    private static final SiteCode FIRST = SiteCode.of("01AA00");
    private static final SiteCode SECOND = SiteCode.of("02BB01");

    private static SwvFacts.Builder swv() {
        return SwvFacts.builder()
                .name("SWV")
                .addLocations(FIRST, SECOND)
                .addMembers(FIRST, SECOND)
                .regionFixed(Truth.TRUE)
                .legalPerson(Truth.TRUE)
                .addSupportPlans(LocalDate.of(2014, 8, 1), LocalDate.of(2018, 8, 1), LocalDate.of(2022, 8, 1))
                .decides(Truth.TRUE);
    }

    private static SamenwerkingsschoolFacts.Builder school() {
        return SamenwerkingsschoolFacts.builder()
                .name("school")
                .publicEducation(Truth.TRUE)
                .specialEducation(Truth.TRUE)
                .merged(Truth.TRUE)
                .continuityAtRisk(Truth.TRUE)
                .identityCommittee(Truth.TRUE)
                .ending(Truth.FALSE);
    }

    @Test
    void everyLocationOfTheRegionIsAMemberAndTheOneThatIsNotIsNamed() {
        assertThat(CooperationLaw.review(swv().build(), DAY).answer()).isEqualTo(Answer.MET);
        SwvFacts.Builder third = swv().addLocations(SiteCode.of("03CC02"));
        LawReview review = CooperationLaw.review(third.build(), DAY);
        assertThat(review.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(review.of("swv.members").get(0).text(Language.ENGLISH, DAY))
                .isEqualTo(
                        "not met: all locations in the region are members, but for those of a national partnership; membership"
                                + " is mandatory - no members: 03CC02 [WVO, art. 17a lid 2]");
        assertThat(CooperationLaw.review(
                                third.addNational(SiteCode.of("03CC02")).build(), DAY)
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @Test
    void theLawOf2020AsksTheSameInArticlesOfItsOwn() {
        assertThat(CooperationLaw.review(swv().build(), NOW).answer()).isEqualTo(Answer.MET);
        assertThat(CooperationLaw.review(swv().legalPerson(Truth.FALSE).build(), NOW)
                        .of("swv.legal-person")
                        .get(0)
                        .text(Language.DUTCH, NOW))
                .isEqualTo("niet voldaan: het samenwerkingsverband is een rechtspersoon zonder winstoogmerk - nee"
                        + " [WVO 2020, art. 2.47 lid 5]");
        assertThat(CooperationLaw.review(school().build(), NOW).findings())
                .extracting(
                        each -> each.rule().on(NOW).get(0).article().number().orElseThrow())
                .containsExactly("3.22 lid 1", "3.22 lid 1", "3.22 lid 1", "3.22 lid 3 a", "3.23 lid 1", "3.24 lid 2");
    }

    @Test
    void theCouncilIsAskedOnlyWhereASamenwerkingsschoolEnds() {
        SamenwerkingsschoolFacts.Builder ends = school().ending(Truth.TRUE);
        assertThat(consent(ends.councilConsent(Truth.FALSE)))
                .isEqualTo(
                        "not met: transfer, closure or merger of the school only after consent of the municipal council - no"
                                + " [WVO 2020, art. 3.24 lid 2]");
        assertThat(consent(ends.councilConsent(Truth.TRUE))).startsWith("met: ");
        assertThat(consent(school().councilConsent(Truth.FALSE)))
                .contains("not applicable: ")
                .contains(" - no transfer, closure or merger of it [");
        assertThat(consent(school().ending(Truth.UNKNOWN).councilConsent(Truth.FALSE)))
                .contains("unknown: ")
                .contains(" - no; whether it is transferred, closed or merged is not known [");
    }

    private static String consent(SamenwerkingsschoolFacts.Builder facts) {
        return CooperationLaw.review(facts.build(), NOW)
                .of("samenwerkingsschool.consent")
                .get(0)
                .text(Language.ENGLISH, NOW);
    }

    @Test
    void beforeTheTextThatWasReadTheAnswerIsUnknownWithWhatItSays() {
        LocalDate before = LocalDate.of(2015, 8, 1);
        LawReview review = CooperationLaw.review(swv().legalPerson(Truth.FALSE).build(), before);
        assertThat(review.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(review.of("swv.legal-person").get(0).text(Language.ENGLISH, before))
                .isEqualTo(
                        "unknown: the partnership is a legal person without aim of profit - no; by the text that was read: not"
                                + " met, but that it held on 2015-08-01 is not confirmed [WVO, art. 17a lid 4]");
    }

    @Test
    void aNameProvesNoSamenwerkingsschool() {
        LawReview named = CooperationLaw.review(
                SamenwerkingsschoolFacts.builder()
                        .name("Samenwerkingsschool Focus Beroepsacademie")
                        .build(),
                DAY);
        assertThat(named.findings()).extracting(Finding::answer).containsOnly(Answer.UNKNOWN);
        assertThat(CooperationLaw.review(
                                SamenwerkingsschoolFacts.builder()
                                        .name("Samenwerkingsschool Focus Beroepsacademie")
                                        .publicEducation(Truth.FALSE)
                                        .build(),
                                DAY)
                        .answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(CooperationLaw.review(school().build(), DAY).answer()).isEqualTo(Answer.MET);
        assertThat(CooperationLaw.review(
                                school().continuityAtRisk(Truth.UNKNOWN).build(), DAY)
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void symbioseIsAFormOfTheVsoAndNotOfVmboAndMbo() {
        LocalDate day = LocalDate.of(2017, 5, 15);
        LawReview review = CooperationLaw.review(
                SymbioseFacts.builder()
                        .name("symbiose")
                        .vso(Truth.FALSE)
                        .written(Truth.TRUE)
                        .schoolYears(Count.of(2))
                        .minutes(Count.of(180))
                        .content(Truth.TRUE)
                        .build(),
                day);
        assertThat(review.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(review.findings())
                .extracting(Finding::answer)
                .containsExactly(Answer.NOT_MET, Answer.MET, Answer.MET, Answer.MET, Answer.MET, Answer.UNKNOWN);
        assertThat(review.of("symbiose.vso").get(0).text(Language.ENGLISH, day))
                .isEqualTo("not met: symbiose is for pupils of the vso (special secondary education) - no"
                        + " [Onderwijskundig besluit WEC, art. 11, 12]");
    }
}
