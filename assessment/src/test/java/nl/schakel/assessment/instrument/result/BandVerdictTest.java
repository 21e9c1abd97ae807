package nl.schakel.assessment.instrument.result;

import static nl.schakel.assessment.instrument.Questionnaires.answers;
import static nl.schakel.assessment.instrument.Questionnaires.summing;
import static nl.schakel.assessment.instrument.Questionnaires.vichealth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.instrument.ScoreBand;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandVerdictTest {

    /** The published bands 35..84, 85..126 and 127..175, by the sums of one, two or three respondents. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "35|35|'in question'",
                "84|84|'in question'",
                "85|85|'on the way'",
                "126|126|'on the way'",
                "127|127|'genuine'",
                "175|175|'genuine'",
                "126 127|126.5|between 'on the way' and 'genuine'",
                "84 85|84.5|between 'in question' and 'on the way'",
                "125 127|126|'on the way'",
                "126 128|127|'genuine'",
                "126 126 127|about 126.33 (379/3)|between 'on the way' and 'genuine'",
                "126 127 127|about 126.67 (380/3)|between 'on the way' and 'genuine'",
            })
    void aScoreBetweenTwoBandsIsRoundedIntoNeither(String sums, String value, String verdict) {
        String[] each = sums.split(" ");
        String[] rows = Arrays.stream(each)
                .map(sum -> summing(Integer.parseInt(sum), 35))
                .toArray(String[]::new);
        InstrumentScore overall =
                InstrumentResult.of(answers(vichealth(), rows)).overall().orElseThrow();
        assertThat(overall.verdict().orElseThrow().text(Language.ENGLISH)).isEqualTo(verdict);
        assertThat(overall.text(Language.ENGLISH))
                .isEqualTo("overall: " + value + " of 35..175 (mean of " + each.length
                        + (each.length == 1 ? " respondent, " : " respondents, ") + each.length * 35 + " answers): "
                        + verdict);
    }

    @Test
    void theCaseBetweenIsDataAndDutch() {
        InstrumentScore overall = InstrumentResult.of(answers(vichealth(), summing(126, 35), summing(127, 35)))
                .overall()
                .orElseThrow();
        List<ScoreBand> bands = vichealth().overall().orElseThrow().bands();
        assertThat(overall.verdict())
                .contains(new BandVerdict.Between(Optional.of(bands.get(1)), Optional.of(bands.get(2))));
        assertThat(overall.value()).contains(BigFraction.of(253, 2));
        assertThat(overall.text(Language.DUTCH))
                .isEqualTo("totaal: 126,5 van 35..175 (gemiddelde van 2 respondenten, 70 antwoorden):"
                        + " tussen 'op weg' en 'echt'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // each band ends where the next begins, so that nothing is between
                "1+ 3+ 4+|29999/10000|'b1'",
                "1+ 3+ 4+|3|'b2'",
                "1+ 3+ 4+|5|'b3'",
                // one decimal: 2.95 is between 2.9 and 3
                "1..2.9 3..3.9 4..5|29/10|'b1'",
                "1..2.9 3..3.9 4..5|59/20|between 'b1' and 'b2'",
                "1..2.9 3..3.9 4..5|3|'b2'",
                "1..2.9 3..3.9 4..5|1|'b1'",
                "1..2.9 3..3.9 4..5|5|'b3'",
                // gaps: nothing below the first, above the last, or in a hole
                "2..2.5 4..4.5|1|below 'b1'",
                "2..2.5 4..4.5|2|'b1'",
                "2..2.5 4..4.5|3|between 'b1' and 'b2'",
                "2..2.5 4..4.5|46/10|above 'b2'",
                // a band of one score
                "1 2..5|1|'b1'",
                "1 2..5|3/2|between 'b1' and 'b2'",
                "-4..-1 0..4|-1/2|between 'b1' and 'b2'",
                "-4..-1 0..4|-1|'b1'",
            })
    void theExactScoreDecides(String ranges, String value, String verdict) {
        String[] parts = value.split("/");
        BigFraction exact =
                BigFraction.of(Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
        assertThat(BandVerdict.of(exact, bands(ranges)).orElseThrow().text(Language.ENGLISH))
                .isEqualTo(verdict);
    }

    @Test
    void thereIsNoVerdictWithoutBands() {
        assertThat(BandVerdict.of(BigFraction.ONE, List.of())).isEmpty();
        assertThatThrownBy(() -> new BandVerdict.Between(Optional.empty(), Optional.empty()))
                .hasMessage("band [] must be there below or above\nGive the bands between which the score lies.");
        assertThat(BandVerdict.of(BigFraction.of(1, 2), bands("2..2.5"))
                        .orElseThrow()
                        .text(Language.DUTCH))
                .isEqualTo("onder 'b1'");
        assertThat(BandVerdict.of(BigFraction.of(3), bands("2..2.5"))
                        .orElseThrow()
                        .text(Language.DUTCH))
                .isEqualTo("boven 'b1'");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0.5, '0,5'",
        "5, 4, 1.25, '1,25'",
        "1, 10000, 0.0001, '0,0001'",
        "1, 100000, about 0.00 (1/100000), 'ca. 0,00 (1/100000)'",
        "-1, 3, about -0.33 (-1/3), 'ca. -0,33 (-1/3)'",
        "-3, 2, -1.5, '-1,5'",
        "0, 7, 0, 0",
        "700, 7, 100, 100",
    })
    void aNumberWithoutEndSaysThatItIsRounded(int above, int below, String english, String dutch) {
        assertThat(Exact.text(BigFraction.of(above, below), Language.ENGLISH)).isEqualTo(english);
        assertThat(Exact.text(BigFraction.of(above, below), Language.DUTCH)).isEqualTo(dutch);
    }

    private static List<ScoreBand> bands(String ranges) {
        String[] each = ranges.split(" ");
        ScoreBand[] bands = new ScoreBand[each.length];
        Arrays.setAll(bands, i -> ScoreBand.of("b" + (i + 1), each[i], LocalizedText.same("b" + (i + 1))));
        return List.of(bands);
    }
}
