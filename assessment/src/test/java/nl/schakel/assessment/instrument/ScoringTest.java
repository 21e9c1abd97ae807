package nl.schakel.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {

    static ScoreBand[] bands(String ranges) {
        String[] each = ranges.split(" ");
        ScoreBand[] bands = new ScoreBand[each.length];
        Arrays.setAll(bands, i -> ScoreBand.of("b" + (i + 1), each[i], LocalizedText.same("band " + (i + 1))));
        return bands;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35..84 85..126 127..175",
                "1..2.9 3..3.9 4..5",
                "1+ 3+ 4+",
                "1..2.9 3+ 4..5",
                "0 1 2..3",
                "-4..-1 0..4",
            })
    void bandsFollowEachOtherInStepsOfTheirLastDecimal(String ranges) {
        assertThat(Scoring.mean().withBands(bands(ranges)).bands()).hasSize(ranges.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35..84 86..126|bands [86..126] must begin at 85, right after 'b1', which is 35..84|"
                        + "Close the gap, or write gaps: stated if the instrument has one.",
                "1..2.8 3..5|bands [3..5] must begin at 2.9, right after 'b1', which is 1..2.8|"
                        + "Close the gap, or write gaps: stated if the instrument has one.",
                "1..2 2.5..5|bands [2.5..5] must begin at 2.1, right after 'b1', which is 1..2|"
                        + "Close the gap, or write gaps: stated if the instrument has one.",
            })
    void aGapIsRefusedUnlessItIsStated(String ranges, String refusal, String advice) {
        assertThatThrownBy(() -> Scoring.sum().withBands(bands(ranges))).hasMessage(refusal + "\n" + advice);
        assertThatCode(() -> Scoring.sum().withGappedBands(bands(ranges))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35..85 85..126|bands [85..126] must begin above 85, since 'b1' is 35..85|"
                        + "If a band ends where the next begins, write 35+ and then 85+.",
                "85..126 35..84|bands [35..84] must begin above 126, since 'b1' is 85..126|Put the lowest band first.",
                "3+ 3+|bands [3+] must begin above 3, since 'b1' is 3+|Put the lowest band first.",
            })
    void anOverlapIsAlwaysRefused(String ranges, String refusal, String advice) {
        assertThatThrownBy(() -> Scoring.sum().withBands(bands(ranges))).hasMessage(refusal + "\n" + advice);
        assertThatThrownBy(() -> Scoring.sum().withGappedBands(bands(ranges))).hasMessage(refusal + "\n" + advice);
    }

    @Test
    void allFaultsComeInOneMessage() {
        assertThatThrownBy(() -> Scoring.sum().withBands(bands("1..3 5..9 9..12 12..14")))
                .hasMessage("bands [4 bands] must not have these faults:"
                        + " bands [5..9] must begin at 4, right after 'b1', which is 1..3;"
                        + " bands [9..12] must begin above 9, since 'b2' is 5..9;"
                        + " bands [12..14] must begin above 12, since 'b3' is 9..12\n"
                        + "Close the gap, or write gaps: stated if the instrument has one."
                        + " If a band ends where the next begins, write 5+ and then 9+."
                        + " If a band ends where the next begins, write 9+ and then 12+.");
    }

    @Test
    void anAnswerIsTheLeastThatCanBeAsked() {
        assertThatThrownBy(() -> LeastAnswers.of(0, 1))
                .hasMessage("least items [0] must be 1 or more\nAsk for one at least.");
        assertThatThrownBy(() -> LeastAnswers.of(1, 0))
                .hasMessage("least respondents [0] must be 1 or more\nAsk for one at least.");
        assertThat(Scoring.mean().least()).isEqualTo(LeastAnswers.ALL_ITEMS);
    }
}
