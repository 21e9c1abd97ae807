package nl.schakel.samples.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.assessment.law.rpo.RpoPlan;
import nl.schakel.assessment.law.rpo.RpoRepair;
import nl.schakel.assessment.law.rpo.Territory;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;

/** The RPO of the report of 2015, and the pilot beside it, which is none. */
class RpoOfTheReportsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2022, 10, 1);
    private static final ElementId PLAN = ElementId.of("rpo");

    private static Partnership partnership(String id) {
        return Portraits.all().stream()
                .map(each -> each.partnership())
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RpoPlan fryslan() {
        return RpoPlan.of(partnership("rpo-noordoost-fryslan"), PLAN);
    }

    private static Answer answer(LawReview review, String rule) {
        return Answer.all(review.of(rule).stream().map(Finding::answer).toList());
    }

    @Test
    void ofNoordoostFryslanTheBoardsAndTheTermAreToldAndTheCountsAreNot() {
        LawReview review = RpoLaw.review(fryslan(), DAY);
        assertThat(answer(review, "rpo.two-boards")).isEqualTo(Answer.UNKNOWN);
        assertThat(review.of("rpo.term").get(0).because().in(Language.ENGLISH))
                .isEqualTo(
                        "from 2015-08-01 to 2020-07-31; by the text that was read: met, but that it held on 2015-03-31 is not confirmed");
        assertThat(answer(review, "rpo.contiguous")).isEqualTo(Answer.UNKNOWN);
        assertThat(review.of("rpo.pupils"))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.answer()).isEqualTo(Answer.UNKNOWN));
        assertThat(review.of("rpo.boards").get(6).because().in(Language.ENGLISH))
                .isEqualTo(
                        "Schiermonnikoog: which boards have a location there, and with how many pupils, is not given");
        assertThat(review.answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void withCountsOneMunicipalityThatFailsIsNamedAndTheRepairIsOneBoard() {
        PartnerId member = PartnerId.of("boards-1");
        PartnerId outside = PartnerId.of("outside");
        RpoPlan counted = fryslan().toBuilder()
                .territories(List.of(
                        Territory.of("Achtkarspelen").with(member, 600).with(outside, 400),
                        Territory.of("Dantumadiel").with(member, 800)))
                .build();
        assertThat(RpoLaw.review(counted, LATER).of("rpo.boards"))
                .extracting(each -> each.answer() + " " + each.because().in(Language.ENGLISH))
                .containsExactly("NOT_MET Achtkarspelen: 1 of 2 boards", "MET Dantumadiel: 1 of 1 boards");
        assertThat(RpoRepair.of(counted).orElseThrow().boards()).containsExactly(outside);
    }

    @Test
    void thePilotSurhuisterveenIsNoRpo() {
        assertThatThrownBy(() -> RpoPlan.of(partnership("surhuisterveen"), PLAN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("form of Proeftuin Surhuisterveen [other: proeftuin / pilot] must be rpo\n"
                        + "Review a partnership that is an RPO; a pilot or a project beside one is none.");
    }

    @Test
    void anAgreementThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> RpoPlan.of(partnership("rpo-noordoost-fryslan"), ElementId.of("plan")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("agreement [plan] must be one of RPO Noordoost Fryslân\n"
                        + "Name the agreement that lays down the plan, for its term.");
    }
}
