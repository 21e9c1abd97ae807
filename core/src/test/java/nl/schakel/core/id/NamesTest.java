package nl.schakel.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.shape.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All names by which parts of a dossier refer to each other. */
class NamesTest {

    static Stream<Map.Entry<String, Function<String, Identifier>>> parsers() {
        return Stream.of(
                Map.entry("partnership id", PartnershipId::parse),
                Map.entry("partner id", PartnerId::parse),
                Map.entry("body id", BodyId::parse),
                Map.entry("route id", RouteId::parse),
                Map.entry("element id", ElementId::parse),
                Map.entry("publication id", PublicationId::parse),
                Map.entry("partnership id", PartnershipId::of),
                Map.entry("partner id", PartnerId::of),
                Map.entry("body id", BodyId::of),
                Map.entry("route id", RouteId::of),
                Map.entry("element id", ElementId::of),
                Map.entry("publication id", PublicationId::of));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void everyNameIsInKebabCase(Map.Entry<String, Function<String, Identifier>> parser) {
        Identifier name = parser.getValue().apply("convenant-2000");
        assertThat(name).hasToString("convenant-2000");
        assertThat(name.value()).isEqualTo("convenant-2000");
        assertThat(name.predefined()).isFalse();
        assertThat(name.mayBeElsewhere()).isEqualTo(name instanceof PartnershipId);
        assertThatThrownBy(() -> parser.getValue().apply("Convenant 2000"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(parser.getKey()
                        + " [Convenant 2000] must be lower-case letters and digits, joined by single hyphens\n"
                        + "Write convenant-2000.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Da Vinci       | Write da-vinci.
            'da--vinci'    | Write da-vinci.
            '-da-vinci-'   | Write da-vinci.
            da_vinci       | Write da-vinci.
            governance/x   | Write governance-x.
            Café Één       | Write cafe-een.
            ''             | Write it like da-vinci.
            ' '            | Write it like da-vinci.
            …              | Write it like da-vinci.
            """)
    void nearestNameIsSuggested(String text, String advice) {
        assertThatThrownBy(() -> PartnerId.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("partner id [" + text
                        + "] must be lower-case letters and digits, joined by single hyphens\n" + advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "2000-plus", "a-b-c-d"})
    void shortNamesAndDigitsAreAllowed(String text) {
        assertThat(PartnerId.parse(text)).hasToString(text);
    }

    @Test
    void namesHaveSixtyCharactersAtMost() {
        assertThat(PartnerId.of("x".repeat(60)).value()).hasSize(60);
        assertThatThrownBy(() -> PartnerId.of("x".repeat(61)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("partner id [" + "x".repeat(61) + "] must have at most 60 characters\nShorten it.");
        assertThatThrownBy(() -> PartnerId.of("x-".repeat(100_000) + "x")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void commonPurseNeedsNoDefinition() {
        assertThat(PartnerId.COMMON_PURSE).hasToString("common-purse");
        assertThat(PartnerId.parse("common-purse").predefined()).isTrue();
    }
}
