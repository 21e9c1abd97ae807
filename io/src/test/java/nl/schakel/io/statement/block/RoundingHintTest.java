package nl.schakel.io.statement.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.Derivation.Given;
import nl.schakel.model.funding.statement.Derivation.Part;
import nl.schakel.model.funding.statement.Division;
import nl.schakel.model.funding.statement.FundingLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingHintTest {

    private static final Given WHOLE = Given.of(Euro.of("100.00"));

    private static Derivation derivation(String kind) {
        return switch (kind) {
            case "plain" -> WHOLE;
            case "usual" -> part(Rounding.USUAL);
            case "limited" -> new Derivation.Capped(part(Rounding.USUAL), Given.of(Euro.of("20.00")));
            default -> part(new Rounding(Apportionment.REMAINDER_TO_FIRST, Euro.of("0.05")));
        };
    }

    private static Part part(Rounding rounding) {
        return new Division(WHOLE, List.of(Given.of(1), Given.of(2)), rounding).part(0);
    }

    private static String hint(String kinds, Language language) {
        List<FundingLine> lines = Stream.of(kinds.split("\\+"))
                .map(kind ->
                        new FundingLine(ElementId.of("bus"), PartnerId.of("a"), PartnerId.of("b"), derivation(kind)))
                .toList();
        return RoundingHint.of(lines).stream().map(text -> text.in(language)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain             | Each line is rounded to whole cents by itself, half a cent to the even cent. The totals add up the lines.
            usual             | Parts of a split are whole cents by largest remainders, so that they add up; where two lost as much, the one stated first gets the cent. The totals add up the lines.
            limited           | Parts of a split are whole cents by largest remainders, so that they add up; where two lost as much, the one stated first gets the cent. The totals add up the lines.
            other             | Parts of a split are apportioned by the method and in the unit that stand in the calculation, so that they add up. The totals add up the lines.
            plain+usual+other | Each line that is no part of a split is rounded to whole cents by itself, half a cent to the even cent. Parts of a split are whole cents by largest remainders, so that they add up; where two lost as much, the one stated first gets the cent. Another method or unit stands in the calculation. The totals add up the lines.
            """)
    void theHintSaysOnlyWhatApplies(String kinds, String english) {
        assertThat(hint(kinds, Language.ENGLISH)).isEqualTo(english);
        assertThat(hint(kinds, Language.DUTCH).split("\\.")).hasSameSizeAs(english.split("\\."));
    }
}
