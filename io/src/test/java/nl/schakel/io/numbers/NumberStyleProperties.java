package nl.schakel.io.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberStyleProperties {

    @Property
    void everyNumberWrittenInAFormIsReadBackInIt(
            @ForAll("numbers") BigDecimal number, @ForAll NumberStyle style, @ForAll boolean grouped) {
        assertThat(style.parse(written(number, style, grouped))).isEqualTo(number);
    }

    @Property
    void aFormIsOnlyProvenWhereNoOtherReadsAnotherNumber(@ForAll("cells") List<String> texts) {
        List<TableCell> cells =
                texts.stream().map(text -> new TableCell(1, 1, text)).toList();
        Optional<List<BigDecimal>> dutch = read(NumberStyle.DUTCH, texts);
        Optional<List<BigDecimal>> english = read(NumberStyle.ENGLISH, texts);
        NumberProof proof = NumberProof.of(cells);
        boolean one = dutch.isPresent() != english.isPresent()
                || dutch.isPresent() && same(dutch.get(), english.orElseThrow());
        assertThat(proof instanceof NumberProof.Proven).isEqualTo(one);
        if (proof instanceof NumberProof.Proven proven) {
            List<BigDecimal> numbers = read(proven.orElseThrow(), texts).orElseThrow();
            assertThat(same(numbers, dutch.or(() -> english).orElseThrow())).isTrue();
        }
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                        Arbitraries.integers().between(0, 12))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> written = Combinators.combine(
                        numbers(), Arbitraries.of(NumberStyle.class), Arbitraries.of(true, false))
                .as(NumberStyleProperties::written);
        return Arbitraries.oneOf(written, Arbitraries.of("22", "1.234", "1,234", "0,35", "7450.00", "12", "x", "0,350"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Writes a number by hand, from its digits. */
    private static String written(BigDecimal number, NumberStyle style, boolean grouped) {
        String[] parts = number.abs().toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        if (grouped && style != NumberStyle.PLAIN) {
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                whole.insert(i, style == NumberStyle.DUTCH ? '.' : ',');
            }
        }
        String decimals = parts.length == 1 ? "" : (style == NumberStyle.DUTCH ? "," : ".") + parts[1];
        return (number.signum() < 0 ? "-" : "") + whole + decimals;
    }

    private static Optional<List<BigDecimal>> read(NumberStyle style, List<String> texts) {
        try {
            return Optional.of(texts.stream().map(style::parse).toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(List<BigDecimal> some, List<BigDecimal> others) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).compareTo(others.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }
}
