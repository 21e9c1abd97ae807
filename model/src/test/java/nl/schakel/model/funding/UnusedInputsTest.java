package nl.schakel.model.funding;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;

class UnusedInputsTest {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");
    private static final SchoolYear YEAR = SchoolYear.parse("2017-2018");

    private static FundingPlan plan(Status status) {
        return FundingPlan.builder()
                .addArrangements(PerPupilTransfer.builder()
                        .id(ElementId.of("teaching"))
                        .subject(LocalizedText.of("lessen", "teaching"))
                        .addPayers(SCHOOL)
                        .payee(COLLEGE)
                        .putShare(LearningYear.vo(3), Share.of(1, 5))
                        .status(status)
                        .build())
                .build();
    }

    @Test
    void whatNoArrangementUsesIsNamedInBothLanguages() {
        FundingBasis basis = FundingBasis.of(YEAR)
                .pupils(SCHOOL, LearningYear.vo(3), 1)
                .pupils(COLLEGE, LearningYear.vo(3), 22)
                .amountPerPupil(COLLEGE, euro("1.00"))
                .hours(ElementId.of("lessons"), COLLEGE, 1)
                .cost(ElementId.of("bus"), euro("1.00"))
                .key(ElementId.of("bus"), SCHOOL, 1)
                .build();
        assertThat(plan(Status.IN_FORCE).settle(basis).warnings())
                .extracting(warning -> warning.in(Language.ENGLISH))
                .containsExactly(
                        "given and not used: pupils of college in vo-3",
                        "given and not used: amount per pupil of college",
                        "given and not used: hours of college for lessons",
                        "given and not used: cost of bus",
                        "given and not used: weight of school in the key of bus");
        assertThat(plan(Status.IN_FORCE).settle(basis).warnings().get(0).in(Language.DUTCH))
                .isEqualTo("opgegeven en niet gebruikt: leerlingen van college in vo-3");
    }

    @Test
    void whatIsGivenForAnEndedArrangementIsNotUsed() {
        FundingBasis basis =
                FundingBasis.of(YEAR).pupils(SCHOOL, LearningYear.vo(3), 1).build();
        assertThat(plan(Status.ENDED).settle(basis).warnings())
                .extracting(warning -> warning.in(Language.ENGLISH))
                .containsExactly("given and not used: pupils of school in vo-3");
        assertThat(plan(Status.IN_FORCE).settle(basis).warnings()).isEmpty();
    }
}
