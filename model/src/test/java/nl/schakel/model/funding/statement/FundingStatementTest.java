package nl.schakel.model.funding.statement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.Derivation.Given;
import org.junit.jupiter.api.Test;

class FundingStatementTest {

    private static final ElementId ID = ElementId.of("teaching");
    private static final PartnerId VMBO = PartnerId.of("vmbo");
    private static final PartnerId MBO = PartnerId.of("mbo");
    private static final PartnerId OTHER = PartnerId.of("other");
    private static final FundingStatement STATEMENT = FundingStatement.empty(
                    FundingBasis.of(SchoolYear.parse("2017-2018")).build())
            .with(line(VMBO, MBO, "100.00"))
            .with(line(MBO, VMBO, "30.00"))
            .with(line(VMBO, MBO, "5.00"))
            .with(line(OTHER, MBO, "1.00"));

    private static FundingLine line(PartnerId payer, PartnerId payee, String amount) {
        return new FundingLine(ID, payer, payee, Given.of(euro(amount)));
    }

    @Test
    void whatOneHasToPayIsNotSetOffAgainstWhatItGetsBack() {
        assertThat(STATEMENT.payable(VMBO, MBO)).hasToString("EUR 105.00 = 100.00 + 5.00");
        assertThat(STATEMENT.payable(MBO, VMBO)).hasToString("EUR 30.00 = 30.00");
        assertThat(STATEMENT.payable(VMBO, OTHER).lines()).isEmpty();
    }

    @Test
    void theNetOfAPartyIsWhatItGetsLessWhatItPays() {
        assertThat(STATEMENT.net(VMBO)).isEqualTo(euro("-75.00"));
        assertThat(STATEMENT.net(MBO)).isEqualTo(euro("76.00"));
        assertThat(STATEMENT.net(PartnerId.of("stranger"))).isEqualTo(Euro.ZERO);
    }

    @Test
    void aBalanceSetsOffAllPaymentsBetweenTwo() {
        assertThat(STATEMENT.balances())
                .extracting(Balance::toString)
                .containsExactly("vmbo -> mbo: EUR 75.00", "other -> mbo: EUR 1.00");
        assertThat(STATEMENT.with(line(MBO, VMBO, "80.00")).balances())
                .extracting(Balance::toString)
                .containsExactly("mbo -> vmbo: EUR 5.00", "other -> mbo: EUR 1.00");
        assertThat(STATEMENT.with(line(MBO, VMBO, "75.00")).balances())
                .extracting(Balance::toString)
                .containsExactly("vmbo -> mbo: EUR 0.00", "other -> mbo: EUR 1.00");
    }

    @Test
    void aPartyTotalIsWhatItPaysAndReceives() {
        assertThat(STATEMENT.totals())
                .extracting(PartyTotal::toString)
                .containsExactly(
                        "vmbo: paid EUR 105.00, received EUR 30.00, net EUR -75.00",
                        "mbo: paid EUR 30.00, received EUR 106.00, net EUR 76.00",
                        "other: paid EUR 1.00, received EUR 0.00, net EUR -1.00");
    }

    @Test
    void withoutPaymentsThereIsNothingToTotal() {
        FundingStatement empty = FundingStatement.empty(STATEMENT.basis());
        assertThat(empty.balances()).isEmpty();
        assertThat(empty.totals()).isEmpty();
    }

    @Test
    void aBalanceOfOneselfOrBelowNothingIsRefused() {
        Euro debt = euro("1.00");
        assertThatThrownBy(() -> new Balance(MBO, MBO, debt, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("creditor [mbo] must be another than the debtor\nLeave it out.");
        Euro less = euro("-1.00");
        assertThatThrownBy(() -> new Balance(MBO, VMBO, less, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [EUR -1.00] must not be negative\nLet the other one be the debtor.");
    }

    @Test
    void thePartiesStandInTheOrderOfTheLines() {
        assertThat(STATEMENT.parties()).containsExactly(VMBO, MBO, OTHER);
    }

    @Test
    void aStatementIsNotChangedByAddingToIt() {
        FundingStatement longer = STATEMENT.with(line(MBO, OTHER, "1.00"));

        assertThat(STATEMENT.lines()).hasSize(4);
        assertThat(longer.lines()).hasSize(5);
        List<FundingLine> lines = longer.lines();
        FundingLine added = line(MBO, OTHER, "2.00");
        assertThatThrownBy(() -> lines.add(added)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLineToOneselfIsRefused() {
        assertThatThrownBy(() -> line(MBO, MBO, "1.00"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("payee [mbo] must be another than the payer\nLeave such a line out.");
    }
}
