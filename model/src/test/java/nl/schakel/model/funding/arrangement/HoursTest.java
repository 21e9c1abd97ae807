package nl.schakel.model.funding.arrangement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import org.junit.jupiter.api.Test;

/** Hours: paid at a rate (Het Element), or invoiced if they happen at all (Nassau and Drenthe College). */
class HoursTest {

    private static final ElementId TEACHING = ElementId.of("guest-teaching");
    private static final PartnerId VMBO = PartnerId.of("element");
    private static final PartnerId FIRST = PartnerId.of("amersfoort");
    private static final PartnerId SECOND = PartnerId.of("amerpoort");
    private static final LocalizedText SUBJECT = LocalizedText.of("lessen", "teaching");

    private static HourlyPayment.Builder paid() {
        return HourlyPayment.builder()
                .id(TEACHING)
                .subject(SUBJECT)
                .payer(VMBO)
                .addPayees(FIRST, SECOND)
                .rate(euro("50.00"));
    }

    private static ConditionalInvoice.Builder invoice() {
        return ConditionalInvoice.builder()
                .id(TEACHING)
                .subject(SUBJECT)
                .payer(VMBO)
                .payee(FIRST);
    }

    private static FundingBasis.Builder basis() {
        return FundingBasis.of(SchoolYear.parse("2017-2018"));
    }

    private static FundingStatement settle(Arrangement arrangement, FundingBasis.Builder basis) {
        return arrangement.settle(FundingStatement.empty(basis.build()));
    }

    @Test
    void hoursArePaidAtTheirRate() {
        FundingStatement statement =
                settle(paid().build(), basis().hours(TEACHING, FIRST, 120).hours(TEACHING, SECOND, 0));

        assertThat(statement.lines())
                .extracting(Object::toString)
                .containsExactly(
                        "element -> amerpoort: EUR 0.00 = 0 x 50.00",
                        "element -> amersfoort: EUR 6000.00 = 120 x 50.00");
        assertThat(statement.missing()).isEmpty();
    }

    @Test
    void unknownHoursAreNamedForEachWhoIsPaid() {
        FundingStatement statement = settle(paid().build(), basis().hours(TEACHING, FIRST, 1));

        assertThat(statement.lines()).hasSize(1);
        assertThat(statement.missing())
                .containsExactly(new MissingInput(
                        TEACHING,
                        Notice.of("uren van {}", "hours of {}", Mention.of(PartnerId.of("amerpoort"))),
                        "? x 50.00"));
    }

    @Test
    void hoursOfAnotherArrangementDoNotCount() {
        FundingStatement statement = settle(
                paid().build(), basis().hours(ElementId.of("other"), FIRST, 5).hours(ElementId.of("other"), SECOND, 5));

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing()).hasSize(2);
    }

    @Test
    void whoIsPaidIsNamedAsMissingIfNobodyIsStated() {
        HourlyPayment unknown = HourlyPayment.builder()
                .id(TEACHING)
                .subject(SUBJECT)
                .payer(VMBO)
                .rate(euro("50.00"))
                .build();

        assertThat(settle(unknown, basis()).missing())
                .extracting(MissingInput::toString)
                .containsExactly("guest-teaching: who is paid, in ? x 50.00");
    }

    @Test
    void anInvoiceIsNotSentForWhatDidNotHappen() {
        FundingStatement before =
                FundingStatement.empty(basis().hours(TEACHING, FIRST, 0).build());

        assertThat(invoice().build().settle(before)).isEqualTo(before);
    }

    @Test
    void anInvoiceIsSentForWhatHappened() {
        FundingStatement statement = settle(invoice().rate(euro("62.50")).build(), basis().hours(TEACHING, FIRST, 3));

        assertThat(statement.payable(VMBO, FIRST)).hasToString("EUR 187.50 = 3 x 62.50");
    }

    @Test
    void itIsNamedIfNobodyKnowsWhetherItHappened() {
        FundingStatement statement = settle(invoice().rate(euro("62.50")).build(), basis());

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly("guest-teaching: hours of amersfoort; 0 if it did not happen, in ? x 62.50");
    }

    @Test
    void aPriceThatWasNotAgreedIsNamed() {
        FundingStatement statement = settle(invoice().build(), basis().hours(TEACHING, FIRST, 3));

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly("guest-teaching: price of an hour, in 3 x ?");
    }

    @Test
    void nobodyPaysItself() {
        HourlyPayment.Builder paid = paid().addPayees(VMBO);
        ConditionalInvoice.Builder invoice = invoice().payee(VMBO);

        assertThatThrownBy(paid::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("payer [element] must not be one of the payees\nName the partner that pays.");
        assertThatThrownBy(invoice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("payee [element] must be another than the payer\nName two partners.");
    }

    @Test
    void aRateIsNotNegative() {
        HourlyPayment.Builder paid = paid().rate(euro("-0.01"));
        ConditionalInvoice.Builder invoice = invoice().rate(euro("-0.01"));

        assertThatThrownBy(paid::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rate [EUR -0.01] must not be negative\nExchange payer and payee.");
        assertThatThrownBy(invoice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rate [EUR -0.01] must not be negative\nExchange payer and payee.");
    }
}
