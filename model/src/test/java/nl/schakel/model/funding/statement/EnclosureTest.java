package nl.schakel.model.funding.statement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.Derivation.Capped;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Derivation.Product;
import nl.schakel.model.funding.statement.Derivation.Rest;
import nl.schakel.model.funding.statement.Derivation.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts whose inputs are known within bounds only. */
class EnclosureTest {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");
    private static final Rounding FIRST = new Rounding(Apportionment.REMAINDER_TO_FIRST, euro("0.01"));
    private static final Given FIVE_THOUSAND = Given.of(euro("5000.00"));

    private static Given count(String text) {
        return Given.of(Count.parse(text));
    }

    private static Given amount(String text) {
        return Given.of(EuroRange.parse(text));
    }

    private static Given share(String text) {
        return new Given(Share.parse(text).value(), text);
    }

    private static Derivation half(Derivation whole) {
        return new Division(whole, List.of(share("1/2"), share("1/2")), Rounding.USUAL).part(0);
    }

    private static Derivation key(Derivation whole, int index, Rounding rounding, String... weights) {
        return new Division(whole, Stream.of(weights).map(EnclosureTest::count).toList(), rounding).part(index);
    }

    static Stream<Arguments> enclosures() {
        Given hundred = Given.of(euro("100.00"));
        return Stream.of(
                Arguments.of(
                        new Product(List.of(count("20..25"), share("1/5"), Given.of(euro("7450.00")))),
                        "[20..25] x 1/5 x 7450.00",
                        "EUR 29800.00..37250.00"),
                Arguments.of(
                        new Sum(List.of(
                                new Product(List.of(count("20..25"), share("1/5"), amount("EUR 7000.00..7500.00"))),
                                new Product(List.of(count("20"), share("4/5"), Given.of(euro("7000.00")))))),
                        "[20..25] x 1/5 x [7000.00..7500.00] + 20 x 4/5 x 7000.00",
                        "EUR 140000.00..149500.00"),
                Arguments.of(
                        new Product(List.of(count("0..3999"), Given.of(euro("50.00")))),
                        "[0..3999] x 50.00",
                        "EUR 0.00..199950.00"),
                // a third of a euro, its quota rounded down and up
                Arguments.of(
                        key(Given.of(euro("1.00")), 0, Rounding.USUAL, "1", "1..2"),
                        "1.00 x 1/(1+[1..2])",
                        "EUR 0.33..0.50"),
                Arguments.of(
                        key(Given.of(euro("1.00")), 1, Rounding.USUAL, "1", "1..2"),
                        "1.00 x [1..2]/(1+[1..2])",
                        "EUR 0.50..0.67"),
                Arguments.of(
                        key(amount("EUR -100.00..50.00"), 0, Rounding.USUAL, "1", "1"),
                        "[-100.00..50.00] x 1/(1+1)",
                        "EUR -50.00..25.00"),
                Arguments.of(key(hundred, 0, Rounding.USUAL, "0..3", "0"), "100.00 x [0..3]/([0..3]+0)", "EUR 100.00"),
                Arguments.of(key(hundred, 1, Rounding.USUAL, "0..3", "0"), "100.00 x 0/([0..3]+0)", "EUR 0.00"),
                Arguments.of(
                        key(hundred, 0, FIRST, "1..2", "1", "1"),
                        "100.00 x [1..2]/([1..2]+1+1) (remainder to the first, EUR 0.01)",
                        "EUR 33.33..50.02"),
                Arguments.of(
                        key(hundred, 1, FIRST, "1..2", "1", "1"),
                        "100.00 x 1/([1..2]+1+1) (remainder to the first, EUR 0.01)",
                        "EUR 25.00..33.33"),
                Arguments.of(
                        new Capped(half(amount("EUR 8000.00..12000.00")), FIVE_THOUSAND),
                        "min([8000.00..12000.00] x 1/2, 5000.00)",
                        "EUR 4000.00..5000.00"),
                Arguments.of(
                        new Rest(
                                amount("EUR 8000.00..12000.00"),
                                List.of(new Capped(half(amount("EUR 8000.00..12000.00")), FIVE_THOUSAND))),
                        "[8000.00..12000.00] - min([8000.00..12000.00] x 1/2, 5000.00)",
                        "EUR 4000.00..7000.00"),
                Arguments.of(
                        new Rest(amount("EUR 8000.00..12000.00"), List.of(Given.of(euro("1000.00")))),
                        "[8000.00..12000.00] - 1000.00",
                        "EUR 7000.00..11000.00"));
    }

    @ParameterizedTest
    @MethodSource("enclosures")
    void boundsFollowFromTheBoundsOfTheInputs(Derivation derivation, String text, String enclosure) {
        assertThat(derivation.isExact()).isFalse();
        assertThat(derivation).hasToString(text);
        assertThat(derivation.rounded()).isEqualTo(text);
        assertThat(derivation.enclosure()).hasToString(enclosure);
    }

    @Test
    void anExactDerivationEnclosesItsAmountAlone() {
        Derivation capped = new Capped(half(Given.of(euro("9000.00"))), FIVE_THOUSAND);

        assertThat(capped.enclosure()).isEqualTo(EuroRange.of(euro("4500.00")));
        assertThat(new Rest(Given.of(euro("9000.00")), List.of(capped)).amount())
                .isEqualTo(euro("4500.00"));
        assertThat(new Capped(half(Given.of(euro("12000.00"))), FIVE_THOUSAND).amount())
                .isEqualTo(euro("5000.00"));
    }

    @Test
    void aLimitIsReachedWhenTheAmountMayPassIt() {
        assertThat(new Capped(half(Given.of(euro("10000.00"))), FIVE_THOUSAND).isReached())
                .isFalse();
        assertThat(new Capped(half(Given.of(euro("10000.02"))), FIVE_THOUSAND).isReached())
                .isTrue();
        assertThat(new Capped(half(amount("EUR 9000.00..10000.02")), FIVE_THOUSAND).isReached())
                .isTrue();
    }

    @Test
    void noAmountIsGivenWhereThereIsMoreThanOne() {
        assertThatThrownBy(() -> count("20..25").amount())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number [[20..25]] must be exact\nAsk for the enclosure.");
        assertThatThrownBy(() -> new Product(List.of(count("20..25"), count("2"))).exact())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number [[20..25]] must be exact\nAsk for the enclosure.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatSaysOtherBoundsIsRefused(String least, String most, String text, String must, String advice) {
        assertThatThrownBy(() ->
                        new Given(Share.parse(least).value(), Share.parse(most).value(), text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("text [" + text + "] " + must + "\n" + advice);
    }

    static Stream<Arguments> texts() {
        String same = "must say the number that it stands for";
        String write = "Write the same number as text and as fraction.";
        return Stream.of(
                Arguments.of("0", "1", "[0..2]", "must say the number that it stands for", write),
                Arguments.of("0", "1", "1", same, write),
                Arguments.of(
                        "0",
                        "1",
                        "0..1",
                        "must be a number or a fraction in plain digits, or two of them in brackets",
                        "Write it like 22, 7450.00, 1/5 or [20..25]."),
                Arguments.of(
                        "1",
                        "1",
                        "[1..1]",
                        "must rise",
                        "Write the smaller number first, and an exact one without brackets."));
    }

    @Test
    void paymentsAndEnclosuresStandApart() {
        ElementId id = ElementId.of("teaching");
        Euro hundred = euro("100.00");
        FundingStatement statement = FundingStatement.empty(
                        FundingBasis.of(SchoolYear.parse("2017-2018")).build())
                .pay(id, SCHOOL, COLLEGE, Given.of(hundred), Optional.empty())
                .pay(id, SCHOOL, COLLEGE, amount("EUR 10.00..20.00"), Optional.of(Vat.EXCLUDED));

        assertThat(statement.lines()).hasToString("[school -> college: EUR 100.00 = 100.00]");
        assertThat(statement.enclosures()).hasToString("[school -> college: EUR 10.00..20.00 = [10.00..20.00]]");
        assertThat(statement.payable(SCHOOL, COLLEGE).amount()).isEqualTo(hundred);
        assertThat(statement.payableWithin(SCHOOL, COLLEGE)).hasToString("EUR 110.00..120.00");
        assertThat(statement.payableWithin(COLLEGE, SCHOOL)).hasToString("EUR 0.00");
        assertThat(statement.net(SCHOOL)).isEqualTo(hundred.negate());
        assertThat(statement.netWithin(SCHOOL)).hasToString("EUR -120.00..-110.00");
        assertThat(statement.netWithin(COLLEGE)).hasToString("EUR 110.00..120.00");
    }

    @Test
    void aPaymentMustBeExactAndAnEnclosureMustNot() {
        ElementId id = ElementId.of("teaching");
        assertThatThrownBy(() -> new FundingLine(id, SCHOOL, COLLEGE, amount("EUR 1.00..2.00")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("derivation [[1.00..2.00]] must be exact\nMake it an enclosure.");
        assertThatThrownBy(() -> new Enclosure(id, SCHOOL, COLLEGE, Given.of(euro("1.00")), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("derivation [1.00] must not be exact\nMake it a payment.");
        assertThatThrownBy(() -> new Enclosure(id, SCHOOL, SCHOOL, amount("EUR 1.00..2.00"), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("payee [school] must be another than the payer\nLeave such a line out.");
    }
}
