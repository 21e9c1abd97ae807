package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity.Form;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110",
                "~110",
                "3+",
                "<5",
                ">300",
                "<=5",
                "20..25",
                "~20..25 pupils/year",
                "0",
                "0.2",
                "66.7 %",
                "-20 %",
                "-3..-1.5",
                "~110 pupils/year",
                "1 day/week",
                "50 EUR/hour",
                "<200000 EUR",
                "3+ task-hours",
                "999999999999999999.999999999"
            })
    void textIsReadBack(String text) {
        assertThat(Quantity.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            1,5            | 1.5
            110.0          | 110
            007            | 7
            -0             | 0
            ca. 110        | ~110
            circa 110      | ~110
            >=3            | 3+
            >= 3 pupils    | 3+ pupils
            20-25          | 20..25
            20 – 25 pupils | 20..25 pupils
            20 .. 25       | 20..25
            < 5            | <5
            110pupils      | 110 pupils
            ' 110 '        | 110
            ''             | none
            many           | none
            ~              | none
            ~3+            | none
            <20..25        | none
            1e3            | none
            110  pupils    | 110 pupils
            110 /year      | none
            110 pupils/    | none
            1.2.3          | none
            """)
    void otherTextIsRefusedWithWhatWasMeant(String text, String meant) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("quantity [" + text + "] must be a number such as 110, ~110, 3+, <5 or 20..25\n"
                        + (meant == null
                                ? "Write 110, ~110 (about), 3+ (at least), <=5, <5, >300, 20..25 or ~20..25, then a space and the unit."
                                : "Write " + meant + "."));
    }

    @ParameterizedTest
    @CsvSource({"25..20", "20..20", "5..-5"})
    void rangeMustRise(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("range [" + text + "] must rise\n"
                        + "Write the smaller number first; write a single number without a range.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+18", "1E+1000000", "1E-10", "1E-1000000"})
    void numbersThatNobodyCountsAreRefused(BigDecimal number) {
        assertThatThrownBy(() -> new Quantity(Form.EXACT, number, Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number [" + number
                        + "] must have at most 18 digits and 9 decimals\nRound it, or choose another unit.");
    }

    @Test
    void endBelongsToARange() {
        Optional<BigDecimal> five = Optional.of(BigDecimal.valueOf(5));
        String must = " must be there for a range and for nothing else\nGive two numbers for a range, one otherwise.";
        assertThatThrownBy(() -> new Quantity(Form.EXACT, BigDecimal.ONE, five, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("end [5]" + must);
        assertThatThrownBy(() -> new Quantity(Form.RANGE, BigDecimal.ONE, Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("end []" + must);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pupils per year", "5", "a/b/c", "/year"})
    void unitIsAWord(String unit) {
        assertThatThrownBy(() -> Quantity.exact(5).withUnit(unit))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("unit [" + unit + "] must be letters and hyphens, with one '/' at most\n"
                        + "Write it like pupils, days/week, EUR/hour or %.");
    }

    @Test
    void equalNumbersAreEqualQuantities() {
        BigDecimal hundred = new BigDecimal("1E+2");
        assertThat(new Quantity(Form.EXACT, hundred, Optional.empty(), Optional.empty()))
                .isEqualTo(Quantity.exact(100))
                .isEqualTo(Quantity.exact("100"))
                .isEqualTo(new Quantity(Form.EXACT, new BigDecimal("100.00"), Optional.empty(), Optional.empty()));
        assertThat(Quantity.range(5, 5)).isEqualTo(Quantity.exact(5));
    }

    @Test
    void factoriesGiveWhatTheTextSays() {
        assertThat(Quantity.exact("0.2").withUnit("fte")).hasToString("0.2 fte");
        assertThat(Quantity.about(110)).hasToString("~110");
        assertThat(Quantity.atLeast(3)).hasToString("3+");
        assertThat(Quantity.atMost(5)).hasToString("<=5");
        assertThat(Quantity.lessThan(5)).hasToString("<5");
        assertThat(Quantity.moreThan(300)).hasToString(">300");
        assertThat(Quantity.range(20, 25)).hasToString("20..25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~5", "5 pupils", "5+"})
    void exactTakesAPlainNumberOnly(String text) {
        assertThatThrownBy(() -> Quantity.exact(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("number [" + text
                        + "] must be a plain number such as 0.2\nUse Quantity.parse for anything else.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "5, 5, 5, false, false, 5, 5",
                "~5, -, -, false, false, -, 5",
                "5+, 5, -, false, false, -, -",
                "<=5, -, 5, false, false, -, -",
                "<5, -, 5, false, true, -, -",
                ">5, 5, -, true, false, -, -",
                "5..7, 5, 7, false, false, -, -"
            })
    void formSaysWhatIsKnown(
            String text,
            BigDecimal lower,
            BigDecimal upper,
            boolean lowerExclusive,
            boolean upperExclusive,
            BigDecimal exact,
            BigDecimal approximate) {
        Quantity quantity = Quantity.parse(text);
        assertThat(quantity.lower()).isEqualTo(Optional.ofNullable(lower));
        assertThat(quantity.upper()).isEqualTo(Optional.ofNullable(upper));
        assertThat(quantity.lowerExclusive()).isEqualTo(lowerExclusive);
        assertThat(quantity.upperExclusive()).isEqualTo(upperExclusive);
        assertThat(quantity.exactValue()).isEqualTo(Optional.ofNullable(exact));
        assertThat(quantity.approximateValue()).isEqualTo(Optional.ofNullable(approximate));
        assertThat(quantity.isAbout()).isEqualTo(text.startsWith("~"));
    }

    @ParameterizedTest(name = "{0} against {1}: at least {2}, at most {3}")
    @CsvSource({
        "5, 4, TRUE, FALSE",
        "5, 5, TRUE, TRUE",
        "5, 6, FALSE, TRUE",
        "~5, 5, UNKNOWN, UNKNOWN",
        "~5, 1000, UNKNOWN, UNKNOWN",
        "5+, 4, TRUE, FALSE",
        "5+, 5, TRUE, UNKNOWN",
        "5+, 6, UNKNOWN, UNKNOWN",
        ">5, 5, TRUE, FALSE",
        ">5, 6, UNKNOWN, UNKNOWN",
        "<=5, 4, UNKNOWN, UNKNOWN",
        "<=5, 5, UNKNOWN, TRUE",
        "<=5, 6, FALSE, TRUE",
        "<5, 5, FALSE, TRUE",
        "<5, 4, UNKNOWN, UNKNOWN",
        "5..7, 5, TRUE, UNKNOWN",
        "5..7, 6, UNKNOWN, UNKNOWN",
        "5..7, 7, UNKNOWN, TRUE",
        "5..7, 8, FALSE, TRUE"
    })
    void comparisonIsUnknownWhereTheBoundsLeaveItOpen(String text, BigDecimal number, Truth least, Truth most) {
        assertThat(Quantity.parse(text).isAtLeast(number)).isSameAs(least);
        assertThat(Quantity.parse(text).isAtMost(number)).isSameAs(most);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            110 pupils | 110           | 110
            ~110       | ca. 110       | about 110
            3+         | 3+            | 3+
            <=5        | hoogstens 5   | at most 5
            <5         | minder dan 5  | fewer than 5
            >300       | meer dan 300  | more than 300
            20..25     | 20 - 25       | 20 - 25
            ~20..25    | ca. 20 - 25   | about 20 - 25
            1234.5     | 1234,5        | 1234.5
            0.5..1.5   | 0,5 - 1,5     | 0.5 - 1.5
            """)
    void peopleReadWords(String text, String dutch, String english) {
        assertThat(Quantity.parse(text).text(Language.DUTCH)).isEqualTo(dutch);
        assertThat(Quantity.parse(text).text(Language.ENGLISH)).isEqualTo(english);
    }
}
