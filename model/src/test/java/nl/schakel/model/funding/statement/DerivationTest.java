package nl.schakel.model.funding.statement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Derivation.Product;
import nl.schakel.model.funding.statement.Derivation.Sum;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    private static final List<Given> THIRDS = List.of(Given.of(1), Given.of(1), Given.of(1));

    private static Product product(long times, Share share, Euro amount) {
        return new Product(List.of(Given.of(times), new Given(share.value(), share.toString()), Given.of(amount)));
    }

    @Test
    void aDerivationReadsAsItIsCalculated() {
        Sum sum = new Sum(
                List.of(product(22, Share.of(1, 5), euro("7450.00")), product(20, Share.of(4, 5), euro("7450.00"))));

        assertThat(sum).hasToString("22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00");
        assertThat(sum.amount()).isEqualTo(euro("151980.00"));
        assertThat(new Sum(List.of())).hasToString("0");
        assertThat(new Sum(List.of()).amount()).isEqualTo(Euro.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.01, EUR 0.00",
        "3, 0.01, EUR 0.02",
        "5, 0.01, EUR 0.02",
        "7, 0.01, EUR 0.04",
        "-3, 0.01, EUR -0.02",
    })
    void halfACentGoesToTheEvenOne(long times, String amount, String expected) {
        assertThat(product(times, Share.of(1, 2), euro(amount)).amount()).hasToString(expected);
    }

    @Test
    void partsOfAnAmountTakeItsLastCent() {
        Given whole = Given.of(euro("100.00"));

        assertThat(new Division(whole, THIRDS, Rounding.USUAL).part(0).amount()).isEqualTo(euro("33.34"));
        assertThat(new Division(whole, THIRDS, Rounding.USUAL).part(2).amount()).isEqualTo(euro("33.33"));
        assertThat(new Division(whole, THIRDS, Rounding.USUAL).part(2)).hasToString("100.00 x 1/(1+1+1)");
    }

    @Test
    void aPartHasAWeight() {
        assertThatThrownBy(() -> new Division(Given.of(1), THIRDS, Rounding.USUAL).part(3))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("index [3] must be that of a weight\nCount the parts from 0.");
        assertThatThrownBy(() -> new Division(Given.of(1), THIRDS, Rounding.USUAL).part(-1))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aPartIsNotTakenByWeightsThatSplitNothing() {
        assertThatThrownBy(() -> new Division(Given.of(1), List.of(Given.of(0)), Rounding.USUAL).part(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weights [[0]] must hold one above 0, and none below\n"
                        + "Use 0 for a party that takes no part.");
        assertThatThrownBy(() -> new Division(Given.of(1), List.of(Given.of(2), Given.of(-1)), Rounding.USUAL).part(0))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"1/5, 1, 5", "0.20, 1, 5", "22, 22, 1", "-7450.00, -7450, 1"})
    void aGivenNumberIsWrittenAsItIs(String text, long above, long below) {
        assertThat(new Given(BigFraction.of(above, below), text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"1/4", "5", "0.2000001", "1/0", "7.450,00", "a fifth", "' '"})
    void aGivenNumberDoesNotSayAnother(String text) {
        assertThatThrownBy(() -> new Given(BigFraction.of(1, 5), text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("text [" + text + "] must ");
    }

    @Test
    void aProductHasAFactor() {
        assertThatThrownBy(() -> new Product(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("factors [[]] must not be empty\nGive at least one factor.");
    }

    @Test
    void anAmountBeyondAllMoneyIsRefusedInWords() {
        Product tooMuch = product(2, Share.ONE, new Euro(Long.MAX_VALUE));

        assertThatThrownBy(tooMuch::amount)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [2 x 1 x 92233720368547758.07] must be at most EUR 92233720368547758.07\n"
                        + "Check the numbers that it is made of.");
    }
}
