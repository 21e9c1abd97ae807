package nl.schakel.model.funding.arrangement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import org.junit.jupiter.api.Test;

class PerPupilTransferTest {

    private static final PartnerId VMBO = PartnerId.of("uilenhof");
    private static final PartnerId MBO = PartnerId.of("da-vinci");

    private static PerPupilTransfer.Builder transfer() {
        return PerPupilTransfer.builder()
                .id(ElementId.of("teaching"))
                .subject(LocalizedText.of("lessen", "teaching"))
                .payee(MBO);
    }

    private static FundingStatement settle(PerPupilTransfer transfer) {
        return transfer.settle(FundingStatement.empty(FundingBasis.of(SchoolYear.parse("2017-2018"))
                .pupils(VMBO, LearningYear.vo(3), 10)
                .pupils(VMBO, LearningYear.vo(4), 3)
                .amountPerPupil(VMBO, euro("0.01"))
                .build()));
    }

    @Test
    void theLearningYearsStandInTheirOrderAndYearsWithoutShareCostNothing() {
        PerPupilTransfer transfer = transfer()
                .addPayers(VMBO)
                .putShare(LearningYear.vo(4), Share.ONE)
                .putShare(LearningYear.vo(3), Share.of(1, 2))
                .build();
        PerPupilTransfer onlyYearFour = transfer()
                .addPayers(VMBO)
                .putShare(LearningYear.vo(4), Share.ONE)
                .build();

        assertThat(settle(transfer).payable(VMBO, MBO)).hasToString("EUR 0.08 = 10 x 1/2 x 0.01 + 3 x 1 x 0.01");
        assertThat(settle(onlyYearFour).payable(VMBO, MBO)).hasToString("EUR 0.03 = 3 x 1 x 0.01");
        assertThat(settle(onlyYearFour).missing()).isEmpty();
    }

    @Test
    void aLineIsRoundedOnceAndNotTermByTerm() {
        PerPupilTransfer transfer = transfer()
                .addPayers(VMBO)
                .putShare(LearningYear.vo(3), Share.of(1, 25))
                .putShare(LearningYear.vo(4), Share.of(1, 25))
                .build();

        assertThat(settle(transfer).payable(VMBO, MBO))
                .hasToString("EUR 0.01 = round(10 x 1/25 x 0.01 + 3 x 1/25 x 0.01)");
    }

    @Test
    void unknownPayersAndSharesAreNamed() {
        assertThat(settle(transfer().putShare(LearningYear.vo(3), Share.ONE).build())
                        .missing())
                .extracting(MissingInput::toString)
                .containsExactly("teaching: who pays, in ? x ? x ?");
        assertThat(settle(transfer().addPayers(VMBO).build()).missing())
                .extracting(MissingInput::toString)
                .containsExactly("teaching: share by learning year, in ? x ? x ?");
    }

    @Test
    void nobodyPaysItself() {
        PerPupilTransfer.Builder transfer = transfer().addPayers(VMBO, MBO);

        assertThatThrownBy(transfer::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("payee [da-vinci] must not be one of the payers\nName the partner that teaches.");
    }
}
