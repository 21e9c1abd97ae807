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
                .addSupportPlans(LocalDate.of(2014, 8, 1), LocalDate.of(2018, 8, 1))
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
                .municipalConsent(Truth.TRUE);
    }

    @Test
    void everyLocationOfTheRegionIsAMemberAndTheOneThatIsNotIsNamed() {
        assertThat(CooperationLaw.review(swv().build(), DAY).answer()).isEqualTo(Answer.MET);
        LawReview review =
                CooperationLaw.review(swv().addLocations(SiteCode.of("03CC02")).build(), DAY);
        assertThat(review.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(review.of("swv.members").get(0).text(Language.ENGLISH, DAY))
                .isEqualTo(
                        "not met: all locations in the region are members; membership is mandatory - no members: 03CC02"
                                + " [WVO, art. 17a]");
    }

    @Test
    void whatWasNotReadOfTheWvo2020IsUnknownWithWhatTheOldTextSays() {
        LawReview review = CooperationLaw.review(swv().legalPerson(Truth.FALSE).build(), NOW);
        assertThat(review.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(review.of("swv.legal-person").get(0).text(Language.ENGLISH, NOW))
                .isEqualTo(
                        "unknown: the partnership is a legal person - no; by the text that was read: not met, but that it"
                                + " held on 2026-01-01 is not confirmed [WVO 2020, art. 2.47 (not read)]");
        assertThat(review.of("swv.legal-person").get(0).text(Language.DUTCH, NOW))
                .isEqualTo(
                        "onbekend: het samenwerkingsverband is een rechtspersoon - nee; naar de tekst die is gelezen: niet"
                                + " voldaan, maar dat die gold op 2026-01-01, is niet bevestigd [WVO 2020, art. 2.47 (niet gelezen)]");
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
