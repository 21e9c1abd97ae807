package nl.schakel.io.statement.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Derivation.Capped;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Derivation.Part;
import nl.schakel.model.funding.statement.Derivation.Product;
import nl.schakel.model.funding.statement.Derivation.Rest;
import nl.schakel.model.funding.statement.Derivation.Sum;
import nl.schakel.model.funding.statement.Division;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalculationTest {

    private static final Rounding OTHER = new Rounding(Apportionment.REMAINDER_TO_FIRST, Euro.of("0.05"));

    private static Given euro(String amount) {
        return Given.of(Euro.of(amount));
    }

    private static Given count(String number) {
        return Given.of(Count.parse(number));
    }

    private static Given fraction(int above, int below) {
        return new Given(BigFraction.of(above, below), above + "/" + below);
    }

    private static Part part(Derivation whole, int index, Rounding rounding, Given... weights) {
        return new Division(whole, List.of(weights), rounding).part(index);
    }

    private static final Part HALF = part(euro("50000.00"), 0, Rounding.USUAL, fraction(1, 2), fraction(1, 2));
    private static final Part THIRD = part(euro("100.00"), 0, Rounding.USUAL, fraction(1, 3), fraction(2, 3));
    private static final Part CREDIT = part(euro("-100.00"), 0, Rounding.USUAL, fraction(1, 2), fraction(1, 2));

    static Stream<Arguments> derivations() {
        return Stream.of(
                Arguments.of(euro("-7450.00"), "-7.450,00", "-7,450.00"),
                Arguments.of(count("37.5"), "37,5", "37.5"),
                Arguments.of(
                        new Sum(List.of(
                                new Product(List.of(count("22"), fraction(1, 5), euro("7450.00"))),
                                new Product(List.of(count("20..25"), euro("1234567.89"))))),
                        "22 × 1/5 × 7.450,00 + [20..25] × 1.234.567,89",
                        "22 × 1/5 × 7,450.00 + [20..25] × 1,234,567.89"),
                Arguments.of(new Sum(List.of()), "0", "0"),
                Arguments.of(new Product(List.of(fraction(1, 3))), "afgerond(1/3)", "rounded(1/3)"),
                Arguments.of(THIRD, "toegedeeld(100,00 × 1/3)", "apportioned(100.00 × 1/3)"),
                Arguments.of(
                        part(euro("100.00"), 1, Rounding.USUAL, count("37.5"), count("3900")),
                        "toegedeeld(100,00 × 3.900/(37,5+3.900))",
                        "apportioned(100.00 × 3,900/(37.5+3,900))"),
                Arguments.of(
                        part(euro("100.00"), 0, OTHER, fraction(1, 3), fraction(2, 3)),
                        "toegedeeld(100,00 × 1/3 (rest naar de eerste, per € 0,05))",
                        "apportioned(100.00 × 1/3 (remainder to the first, by €0.05))"),
                Arguments.of(
                        part(THIRD, 1, Rounding.USUAL, fraction(2, 3), fraction(1, 3)),
                        "toegedeeld(100,00 × 1/3) × 1/3",
                        "apportioned(100.00 × 1/3) × 1/3"),
                Arguments.of(
                        new Capped(HALF, euro("20000.00")),
                        "50.000,00 × 1/2, ten hoogste 20.000,00",
                        "50,000.00 × 1/2, at most 20,000.00"),
                Arguments.of(
                        new Capped(CREDIT, euro("20.00")),
                        "-100,00 × 1/2, ten minste -20,00",
                        "-100.00 × 1/2, at least -20.00"),
                Arguments.of(
                        new Rest(euro("50000.00"), List.of(new Capped(HALF, euro("20000.00")), THIRD)),
                        "50.000,00 - (50.000,00 × 1/2, ten hoogste 20.000,00) - toegedeeld(100,00 × 1/3)",
                        "50,000.00 - (50,000.00 × 1/2, at most 20,000.00) - apportioned(100.00 × 1/3)"));
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void aCalculationIsWrittenAsPeopleDo(Derivation derivation, String dutch, String english) {
        assertThat(new Calculation(Language.DUTCH).text(derivation)).isEqualTo(dutch);
        assertThat(new Calculation(Language.ENGLISH).text(derivation)).isEqualTo(english);
    }

    @Test
    void everyKindOfDerivationHasWords() {
        Map<Class<?>, Derivation> each = Map.of(
                Given.class, count("1"),
                Product.class, new Product(List.of(count("1"))),
                Sum.class, new Sum(List.of()),
                Part.class, THIRD,
                Capped.class, new Capped(HALF, euro("1.00")),
                Rest.class, new Rest(euro("1.00"), List.of()));
        assertThat(each.keySet()).containsExactlyInAnyOrder(Derivation.class.getPermittedSubclasses());
        each.values()
                .forEach(derivation -> assertThat(new Calculation(Language.DUTCH).text(derivation))
                        .isNotEmpty());
    }
}
