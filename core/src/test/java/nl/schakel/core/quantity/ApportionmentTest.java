package nl.schakel.core.quantity;

import static nl.schakel.core.quantity.Apportionment.LARGEST_REMAINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApportionmentTest {

    private static List<BigFraction> weights(int... weights) {
        return Arrays.stream(weights).mapToObj(BigFraction::of).toList();
    }

    private static List<Long> split(long cents, int... weights) {
        return LARGEST_REMAINDER.split(new Euro(cents), weights(weights)).stream()
                .map(Euro::cents)
                .toList();
    }

    @Test
    void centsThatAreLeftGoToTheLargestRemainders() {
        assertThat(split(100, 1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(split(100, 1, 2, 4)).containsExactly(14L, 29L, 57L);
        assertThat(split(1000, 1, 4)).containsExactly(200L, 800L);
    }

    @Test
    void tiesGoToTheFirstOneStated() {
        assertThat(split(101, 1, 1)).containsExactly(51L, 50L);
        assertThat(split(5, 1, 1, 1)).containsExactly(2L, 2L, 1L);
    }

    @Test
    void weightsMayBeFractions() {
        List<BigFraction> shares =
                List.of(Share.of(1, 3).value(), Share.of(1, 6).value());
        assertThat(LARGEST_REMAINDER.split(Euro.of("1.00"), shares)).containsExactly(Euro.of("0.67"), Euro.of("0.33"));
    }

    @Test
    void negativeAmountsMirrorThePositiveOnes() {
        assertThat(split(-100, 1, 1, 1)).containsExactly(-34L, -33L, -33L);
    }

    @Test
    void largestAmountsAreSplitExactly() {
        assertThat(split(Long.MIN_VALUE, 1)).containsExactly(Long.MIN_VALUE);
        assertThat(split(Long.MAX_VALUE, 1, 1)).containsExactly((1L << 62), (1L << 62) - 1);
    }

    /** The paradox of this method is known and accepted: with one more to share, the third party gets less. */
    @Test
    void oneMoreCentMayCostAPartyACent() {
        assertThat(split(323, 5670, 3850, 420, 60)).containsExactly(183L, 124L, 14L, 2L);
        assertThat(split(324, 5670, 3850, 420, 60)).containsExactly(184L, 125L, 13L, 2L);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            largest-remainder    | 100 | 1 1 1   | 34 33 33
            remainder-to-first   | 101 | 1 1 1   | 35 33 33
            remainder-to-first   | 101 | 0 1 1 1 | 0 35 33 33
            remainder-to-largest | 101 | 1 1 2   | 25 25 51
            remainder-to-largest | 103 | 1 2 2   | 20 42 41
            remainder-to-largest | -103| 1 2 2   | -20 -42 -41
            """)
    void theMethodsDifferInWhoGetsTheRest(String method, long cents, String weights, String parts) {
        int[] given =
                Arrays.stream(weights.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(Codes.parse(Apportionment.class, method).split(new Euro(cents), weights(given)).stream()
                        .map(part -> Long.toString(part.cents()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void aLargerUnitIsNeverBroken() {
        List<Euro> parts = LARGEST_REMAINDER.split(Euro.of("1.00"), weights(1, 1, 1), Euro.of("0.05"));
        assertThat(parts).containsExactly(Euro.of("0.35"), Euro.of("0.35"), Euro.of("0.30"));
        assertThat(LARGEST_REMAINDER.split(Euro.of("10.00"), weights(1, 2), Euro.of("1.00")))
                .containsExactly(Euro.of("3.00"), Euro.of("7.00"));
        assertThatThrownBy(() -> LARGEST_REMAINDER.split(Euro.of("1.00"), weights(1), Euro.ZERO))
                .hasMessage("unit [EUR 0.00] must be above 0\nGive a unit such as EUR 0.05.");
    }

    /** 1000.37 in whole euros: quotas 333.46, 333.46, 333.46 leave one euro and 37 cents. */
    @ParameterizedTest
    @CsvSource({
        "1000.37, 1.00, largest-remainder, 334.00 333.37 333.00",
        "1000.37, 1.00, remainder-to-first, 334.37 333.00 333.00",
        "-1000.37, 1.00, largest-remainder, -334.00 -333.37 -333.00",
        "1.02, 0.05, largest-remainder, 0.35 0.35 0.32",
        "0.02, 0.05, largest-remainder, 0.02 0.00 0.00"
    })
    void theCentsBelowAUnitGoToTheNextInLine(String amount, String unit, String method, String parts) {
        assertThat(
                        Codes.parse(Apportionment.class, method)
                                .split(Euro.of(amount), weights(1, 1, 1), Euro.of(unit))
                                .stream()
                                .map(part -> part.toString().substring(4))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void aRoundingSplitsByItsMethodAndUnit() {
        Rounding rounding = new Rounding(Apportionment.REMAINDER_TO_FIRST, Euro.of("0.05"));
        assertThat(rounding.split(Euro.of("1.00"), weights(1, 1, 1)))
                .containsExactly(Euro.of("0.40"), Euro.of("0.30"), Euro.of("0.30"));
        assertThat(rounding.split(Euro.of("1.02"), weights(1, 1, 1)))
                .containsExactly(Euro.of("0.42"), Euro.of("0.30"), Euro.of("0.30"));
        assertThatThrownBy(() -> new Rounding(LARGEST_REMAINDER, Euro.ZERO))
                .hasMessageStartingWith("unit [EUR 0.00] must");
    }

    @Test
    void weightsMustSayWhoTakesPart() {
        String must = " must hold one above 0\nName at least one party that takes part.";
        assertThatThrownBy(() -> split(100))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weights [[]]" + must);
        assertThatThrownBy(() -> split(100, 0, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weights [[0, 0]]" + must);
        assertThatThrownBy(() -> split(100, 2, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weight [-1] must not be negative\nUse 0 for a party that takes no part.");
    }

    @Test
    void methodHasAName() {
        assertThat(LARGEST_REMAINDER.label()).isEqualTo(LocalizedText.of("grootste resten", "largest remainders"));
    }
}
