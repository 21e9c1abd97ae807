package nl.schakel.assessment.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreement of two coders against worked examples that were published. */
class AgreementTest {

    /** Krippendorff's example of four coders and twelve units with missing values. */
    private static final List<String> FOUR_CODERS = List.of(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    @Test
    void alphaOfTwoCodersAndTwoCategoriesIsThatOfKrippendorff() {
        Agreement agreement = Codings.agreement("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
        assertThat(agreement.alpha()).isEqualTo(number(2, 21));
        assertThat(rounded(agreement.alpha(), 3)).isEqualTo("0.095");
    }

    /** His letters a to e as numbers 1 to 5. */
    @Test
    void alphaOfTwoCodersAndFiveCategoriesIsThatOfKrippendorff() {
        Agreement agreement = Codings.agreement("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
        assertThat(agreement.alpha()).isEqualTo(number(155, 224));
        assertThat(rounded(agreement.alpha(), 3)).isEqualTo("0.692");
    }

    /** The evaluator of the tests is right about the example of four coders, and then agrees with us about each two of them. */
    @Test
    void eachTwoOfKrippendorffsFourCodersAgreeAsTheCoincidenceMatrixSays() {
        List<List<Optional<BigFraction>>> four =
                FOUR_CODERS.stream().map(Codings::values).toList();
        assertThat(rounded(NaiveReliability.alpha(four, NaiveReliability.NOMINAL), 3))
                .isEqualTo("0.743");
        assertThat(rounded(NaiveReliability.alpha(four, NaiveReliability.INTERVAL), 3))
                .isEqualTo("0.849");
        for (int i = 0; i < four.size(); i++) {
            for (int j = i + 1; j < four.size(); j++) {
                List<List<Optional<BigFraction>>> two = List.of(four.get(i), four.get(j));
                Agreement agreement = Codings.agreement(FOUR_CODERS.get(i), FOUR_CODERS.get(j));
                assertThat(agreement.alpha().value())
                        .isPresent()
                        .isEqualTo(NaiveReliability.alpha(two, NaiveReliability.NOMINAL));
                assertThat(agreement.intervalAlpha().flatMap(Measured::value))
                        .isPresent()
                        .isEqualTo(NaiveReliability.alpha(two, NaiveReliability.INTERVAL));
            }
        }
    }

    /** Cohen (1960), table 2: rows are the one judge, columns the other. */
    @Test
    void kappaOfThreeCategoriesIsThatOfCohen() {
        Agreement agreement = crossTable(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        assertThat(agreement.share()).isEqualTo(number(7, 10));
        assertThat(agreement.kappa()).isEqualTo(number(29, 59));
        assertThat(rounded(agreement.kappa(), 3)).isEqualTo("0.492");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 5, 10, 15, 2/5",
        "45, 15, 25, 15, 3/23",
        "25, 35, 5, 35, 7/27",
        "0, 1, 1, 0, -1/1",
        "1, 1, 1, 1, 0/1",
        "10, 0, 0, 0, none",
        "0, 10, 0, 0, 0/1"
    })
    void kappaOfTwoCategories(int bothYes, int yesNo, int noYes, int bothNo, String kappa) {
        Measured found =
                crossTable(new int[][] {{bothYes, yesNo}, {noYes, bothNo}}).kappa();
        assertThat(found)
                .isEqualTo(
                        kappa.equals("none")
                                ? Measured.NO_VARIATION
                                : new Measured.Exactly(BigFraction.parse(kappa.replace("/", " / "))));
    }

    /** What no pair, one pair and pairs without variation give. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '.',         '1',     te weinig (0 van ten minste 1), te weinig (0 van ten minste 2), te weinig (0 van ten minste 2)
            '1',         '1',     1,                              te weinig (1 van ten minste 2), te weinig (1 van ten minste 2)
            '1',         '2',     0,                              te weinig (1 van ten minste 2), te weinig (1 van ten minste 2)
            '1 . 3',     '1 2 .', 1,                              te weinig (1 van ten minste 2), te weinig (1 van ten minste 2)
            '1 1',       '1 1',   1,                              geen variatie,                  geen variatie
            '1 1',       '2 2',   0,                              0,                              '-0,5'
            '1 2',       '2 1',   0,                              -1,                             '-0,5'
            '1 2',       '1 2',   1,                              1,                              1
            '1 1 2',     '1 1 1', 'ca. 0,67 (2/3)',               0,                              0
            """)
    void whatThereIsTooLittleOfIsSaidAndNeverNought(
            String one, String other, String share, String kappa, String alpha) {
        Agreement agreement = Codings.agreement(one, other);
        assertThat(agreement.share().text(Language.DUTCH)).isEqualTo(share);
        assertThat(agreement.kappa().text(Language.DUTCH)).isEqualTo(kappa);
        assertThat(agreement.alpha().text(Language.DUTCH)).isEqualTo(alpha);
    }

    @Test
    void unknownIsMissingOrAValueOfItsOwnAndAlwaysCounted() {
        CoderAgreement missing = Codings.compared("1 2 . 3 . 1", "1 1 2 . . 1");
        CoderAgreement counted = missing.with(CoderAgreement.Unknowns.AS_VALUE);
        assertThat(missing.counts()).isEqualTo(new Agreement.Counts(2, 1, 1, 1, 1, 3));
        assertThat(counted.counts()).isEqualTo(missing.counts());
        assertThat(missing.share()).isEqualTo(number(2, 3));
        assertThat(counted.share()).isEqualTo(number(3, 6));
        assertThat(counted.subject("own.value").text(Language.ENGLISH))
                .isEqualTo(
                        "own.value: agreement 0.5, kappa 0.28, alpha about 0.33 (16/49), alpha of 3 pairs of numbers 0"
                                + " (2 the same, 1 different, unknown to the one 1, to the other 1, to both 1)");
    }

    @Test
    void numbersOfDifferentFactsHaveNoCommonUnit() {
        assertThat(Codings.agreement("1 2", "1 3").intervalAlpha()).isPresent();
        assertThat(Codings.compared("1 2", "1 3").kinds())
                .extracting(Agreement::intervalAlpha)
                .containsExactly(Optional.empty());
    }

    private static Agreement crossTable(int[][] table) {
        List<List<BigFraction>> pairs = IntStream.range(0, table.length)
                .boxed()
                .flatMap(row -> IntStream.range(0, table.length)
                        .boxed()
                        .flatMap(column -> Stream.generate(() -> List.of(BigFraction.of(row), BigFraction.of(column)))
                                .limit(table[row][column])))
                .toList();
        return Codings.compared(
                        Subject.Kind.TRUTH,
                        pairs.stream().map(pair -> Optional.of(pair.get(0))).toList(),
                        pairs.stream().map(pair -> Optional.of(pair.get(1))).toList())
                .subject("own.value");
    }

    private static Measured number(int above, int below) {
        return new Measured.Exactly(BigFraction.of(above, below));
    }

    private static String rounded(Measured measured, int decimals) {
        return rounded(measured.value(), decimals);
    }

    private static String rounded(Optional<BigFraction> value, int decimals) {
        BigFraction exact = value.orElseThrow();
        return new BigDecimal(exact.getNumerator())
                .divide(new BigDecimal(exact.getDenominator()), decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
