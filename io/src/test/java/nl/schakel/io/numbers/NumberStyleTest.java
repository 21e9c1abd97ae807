package nl.schakel.io.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    private static final String DUTCH = "must be a number in Dutch form, such as 1.234,56";
    private static final String ENGLISH = "must be a number in English form, such as 1,234.56";
    private static final String PLAIN = "must be a number in plain form, such as 1234.56";

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "DUTCH 1.234,56 1234.56",
                "DUTCH 1234,56 1234.56",
                "DUTCH 0,35 0.35",
                "DUTCH 0,350 0.350",
                "DUTCH 1.234 1234",
                "DUTCH 1,234 1.234",
                "DUTCH 1.234.567 1234567",
                "DUTCH -15,5 -15.5",
                "DUTCH +31 31",
                "DUTCH 0 0",
                "ENGLISH 1,234.56 1234.56",
                "ENGLISH 1234.56 1234.56",
                "ENGLISH 0.35 0.35",
                "ENGLISH 1,234 1234",
                "ENGLISH 1.234 1.234",
                "ENGLISH -1,234,567.8 -1234567.8",
                "PLAIN 1234.56 1234.56",
                "PLAIN 1.234 1.234",
                "PLAIN -0.5 -0.5",
                "PLAIN 22 22",
            })
    void goodCellsAreReadExactly(NumberStyle style, String cell, BigDecimal number) {
        assertThat(style.parse(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|0,35|In Dutch form it is 0.35: write it in English form, or state that the numbers are Dutch.",
                "ENGLISH|0,350|In Dutch form it is 0.350: write it in English form, or state that the numbers are Dutch.",
                "ENGLISH|1.234,56|In Dutch form it is 1234.56: write it in English form, or state that the numbers are Dutch.",
                "DUTCH|0.35|In English form it is 0.35: write it in Dutch form, or state that the numbers are English.",
                "DUTCH|0.350|In English form it is 0.350: write it in Dutch form, or state that the numbers are English.",
                "DUTCH|7450.00|In English form it is 7450.00: write it in Dutch form, or state that the numbers are English.",
                "DUTCH|1,234.56|In English form it is 1234.56: write it in Dutch form, or state that the numbers are English.",
                "PLAIN|1,234|In Dutch form it is 1.234: write it in plain form, or state that the numbers are Dutch.",
                "DUTCH|1 234|Remove the spaces.",
                "DUTCH|1\u00A0234,50|Remove the spaces.",
                "PLAIN|' 22'|Remove the spaces.",
                "DUTCH|<5|Write the least and the most it may be, in two columns: those of a basis are value and up-to.",
                "PLAIN|>= 1.500|Write the least and the most it may be, in two columns: those of a basis are value and up-to.",
            })
    void cellsOfAnotherFormAreRefused(NumberStyle style, String cell, String advice) {
        String required = style == NumberStyle.DUTCH ? DUTCH : style == NumberStyle.ENGLISH ? ENGLISH : PLAIN;
        assertThatThrownBy(() -> style.parse(cell)).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.requirement()).isEqualTo(required);
            assertThat(refusal.advice()).isEqualTo(advice);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "-",
                "+-1",
                "1-",
                ",5",
                ".5",
                "5,",
                "5.",
                "007",
                "00",
                "0.123.456,7",
                "1.23.456",
                "1.2345,6",
                "1234.567,8",
                "12,34,567",
                "1..234",
                "1,2,3",
                "1e3",
                "0x1F",
                "٣",
                "¹",
                "−5",
                "€ 5",
                "7.450,-",
                "50%",
                "'1,50 euro'",
                "NaN",
                "1_000",
                "1'000",
            })
    void whatIsNoNumberIsRefusedInEveryForm(String cell) {
        assertThatThrownBy(() -> NumberStyle.DUTCH.parse(cell))
                .hasMessage("number [" + cell + "] " + DUTCH
                        + "\nWrite digits and a comma before decimals, with a point before every three or none,"
                        + " without currency and without needless zeros before it.");
        assertThatThrownBy(() -> NumberStyle.ENGLISH.parse(cell))
                .hasMessage("number [" + cell + "] " + ENGLISH
                        + "\nWrite digits and a point before decimals, with a comma before every three or none,"
                        + " without currency and without needless zeros before it.");
        assertThatThrownBy(() -> NumberStyle.PLAIN.parse(cell))
                .hasMessage(
                        "number [" + cell + "] " + PLAIN
                                + "\nWrite digits and a point before decimals, without currency and without needless zeros before it.");
    }

    @Test
    void aNumberOfMoreThanAHundredCharactersIsRefused() {
        assertThat(NumberStyle.PLAIN.parse("9".repeat(100)).precision()).isEqualTo(100);
        assertThatThrownBy(() -> NumberStyle.PLAIN.parse("9".repeat(101)))
                .hasMessageEndingWith("must not be longer than 100 characters\nCheck that it is a number.");
    }
}
