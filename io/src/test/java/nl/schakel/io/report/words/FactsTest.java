package nl.schakel.io.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {

    private static final FactId LAYERS = FactId.of("governance.layers");

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(new FactValue.Holds(Truth.TRUE), "ja", false),
                arguments(new FactValue.Holds(Truth.UNKNOWN), "onbekend", true),
                arguments(
                        new FactValue.Amount(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN)),
                        "1 – 10",
                        false),
                arguments(FactValue.Amount.UNKNOWN, "onbekend", true),
                arguments(new FactValue.Codes(Set.of("tactical"), true), "tactisch", false),
                arguments(new FactValue.Codes(Set.of("tactical"), false), "tactisch (misschien meer)", false),
                arguments(new FactValue.Codes(Set.of("other", "own-code"), true), "overig, own-code", false),
                arguments(new FactValue.Codes(Set.of(), true), "geen", false),
                arguments(new FactValue.Codes(Set.of(), false), "onbekend", true),
                arguments(
                        new FactValue.Codes(Set.of("operational", "strategic"), true),
                        "strategisch, operationeel",
                        false),
                arguments(new FactValue.Ratings(List.of(), false), "onbekend", true),
                arguments(new FactValue.Ratings(List.of(), true), "geen", false));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueIsWordedByLabelsInsteadOfCodes(FactValue value, String dutch, boolean unknown) {
        assertThat(Facts.text(LAYERS, value, Language.DUTCH)).isEqualTo(dutch);
        assertThat(Facts.isUnknown(value)).isEqualTo(unknown);
    }
}
