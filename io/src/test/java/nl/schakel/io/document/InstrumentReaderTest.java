package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.Item;
import nl.schakel.assessment.instrument.LeastAnswers;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.ScoreMethod;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstrumentReaderTest {

    /** An instrument with a part of every kind. */
    static final String SOUND = """
            format: schakel-instrument/1
            id: samen
            version: 2
            title:
              nl: samen
              en: together
            scale:
              least: 1
              most: 5
              labels:
                - mark: 1
                  text:
                    nl: helemaal oneens
                    en: strongly disagree
                - mark: 5
                  text:
                    nl: helemaal eens
                    en: strongly agree
            not-applicable: leave-out
            factors:
              - id: trust
                name:
                  nl: vertrouwen
                  en: trust
                scoring:
                  method: mean
                  least:
                    items: 1
                    respondents: 3
                  bands:
                    - id: low
                      range: 1..2.9
                      text:
                        nl: laag
                        en: low
                    - id: high
                      range: 3..5
                      text:
                        nl: hoog
                        en: high
              - id: aims
                name:
                  nl: doelen
                  en: aims
                scoring:
                  method: sum
                  bands:
                    - id: clear
                      range: 2+
                      text:
                        nl: helder
                        en: clear
                  gaps: stated
            items:
              - id: q1
                text:
                  nl: wij houden ons aan afspraken
                  en: we keep our agreements
                factor: trust
              - id: q2
                text:
                  nl: wij moeten elkaar controleren
                  en: we have to check on each other
                factor: trust
                reverse: true
              - id: q3
                text:
                  nl: ons doel staat op papier
                  en: our aim is on paper
                factor: aims
              - id: q4
                text:
                  nl: wij kennen ons doel
                  en: we know our aim
                factor: aims
              - id: q5
                text:
                  nl: wij gaan door
                  en: we go on
            overall:
              method: mean
            """;

    @Test
    void aSoundInstrumentIsReadWithoutIssuesAndWrittenToTheSameBytes() {
        Checked<Instrument> read = read(SOUND);
        assertThat(Clubs.messages(read)).isEmpty();
        Instrument instrument = read.orElseThrow();
        assertThat(instrument.notApplicable()).isEqualTo(NotApplicablePolicy.LEAVE_OUT);
        assertThat(instrument.items()).extracting(Item::reverse).containsExactly(false, true, false, false, false);
        Scoring trust = instrument.factors().get(0).scoring();
        assertThat(trust.method()).isEqualTo(ScoreMethod.MEAN);
        assertThat(trust.least()).isEqualTo(LeastAnswers.of(1, 3));
        assertThat(trust.gaps()).isEqualTo(Scoring.Gaps.NONE);
        assertThat(instrument.factors().get(1).scoring().gaps()).isEqualTo(Scoring.Gaps.STATED);
        assertThat(instrument.overall()).contains(Scoring.mean());
        assertThat(InstrumentWriter.standard().write(instrument, TextFormat.YAML))
                .as("with quotes where another reader could see a number")
                .isEqualTo(SOUND.replaceAll("range: (.*)", "range: \"$1\""));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackEqual(TextFormat format) {
        Instrument instrument = read(SOUND).orElseThrow();
        String text = InstrumentWriter.standard().write(instrument, format);
        Checked<Instrument> again = InstrumentReader.standard().readText(text, format, "again");
        assertThat(Clubs.messages(again)).isEmpty();
        assertThat(again.orElseThrow()).isEqualTo(instrument);
        assertThat(InstrumentWriter.standard().write(again.orElseThrow(), format))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "version: 2|version: 0|3:10 version [0] must be 1 or more (wrong-value)|Begin with 1.",
                "most: 5|most: 1|8:3 scale [1..1] must rise, between -999 and 999 (wrong-value)|"
                        + "Write the lowest mark as least and the highest as most.",
                "mark: 5|mark: 6|8:3 scale [6] must be of a mark of the scale 1..5 (wrong-value)|"
                        + "Take the label away, or widen the scale.",
                "not-applicable: leave-out|not-applicable: zero|19:17 not-applicable [zero] must be a term of the list"
                        + " (wrong-value)|Possible: leave-out, missing, refuse.",
                "not-applicable: leave-out||1:1 not-applicable [] must be given (missing)|"
                        + "Add the key 'not-applicable'.",
                "method: sum|method: median|46:15 factors/aims/scoring/method [median] must be a term of the list"
                        + " (wrong-value)|Possible: sum, mean.",
                "items: 1|items: 3|28:16 factors/trust/scoring/least/items [3] must not be more than its items, which are"
                        + " 2 (wrong-value)|Ask for fewer, or leave it out if all must be answered.",
                "range: 3..5|range: 3,0..5|37:18 factors/trust/scoring/bands/high/range [3,0..5] must be a range of scores"
                        + " (wrong-value)|Write it like 85..126 with both ends in it, 2.5..3.9 with a point before"
                        + " decimals, or 85+ from there on.",
                "range: 3..5|range: 3.5..5|31:9 factors/trust/scoring/bands [3.5..5] must begin at 3, right after 'low',"
                        + " which is 1..2.9 (wrong-value)|Close the gap, or write gaps: stated if the instrument has one.",
                "range: 3..5|range: 3..4.9|37:18 factors/trust/scoring/bands/high/range [3..4.9] must end at 5"
                        + " (wrong-value)|Let them cover all of it, or write gaps: stated if the instrument has a gap.",
                "range: 2+|range: 11+|49:18 factors/aims/scoring/bands/clear/range [11+] must lie on the scale of the"
                        + " scores, which is 2..10 (wrong-value)|Count with the sum of 2 items on 1..5.",
                "id: high|id: low|36:15 factors/trust/scoring/bands/low/id [low] must differ from the other ids of its"
                        + " list (duplicate-id)|Choose another id; line 31 has this one already.",
                "id: q2|id: q1|60:9 items/q1/id [q1] must differ from the other ids of its list (duplicate-id)|"
                        + "Choose another id; line 55 has this one already.",
                "factor: aims|factor: aim|70:13 items/q3/factor [aim] must be the id of a factor in this document"
                        + " (unknown-reference)|Did you mean 'aims'? Possible: trust, aims.",
                "reverse: true|reversed: true|65:5 items/q2 [reversed] must be a key of item (unknown-key)|"
                        + "Did you mean 'reverse'? Possible: id, text, factor, reverse.",
            })
    void aFaultComesWithItsPlaceAndAFix(String sound, String faulty, String issue, String advice) {
        String text = SOUND.replaceFirst(Pattern.quote(sound), faulty == null ? "" : faulty);
        assertThat(Clubs.messages(read(text))).containsExactly("x.yaml:" + issue + "\n    " + advice);
        assertThat(read(text).value()).isEmpty();
    }

    @Test
    void faultsOfDifferentPartsComeInOnePass() {
        String text = SOUND.replace("range: 3..5", "range: 3..4")
                .replace("range: 2+", "range: 1+")
                .replace("items: 1", "items: 4")
                .replace("factor: trust\n    reverse: true", "reverse: true")
                .replace("overall:\n  method: mean\n", "");
        assertThat(Clubs.messages(read(text)))
                .extracting(message -> message.lines().findFirst().orElseThrow())
                .containsExactly(
                        "x.yaml:28:16 factors/trust/scoring/least/items [4] must not be more than its items, which are 1"
                                + " (wrong-value)",
                        "x.yaml:37:18 factors/trust/scoring/bands/high/range [3..4] must end at 5 (wrong-value)",
                        "x.yaml:49:18 factors/aims/scoring/bands/clear/range [1+] must lie on the scale of the scores,"
                                + " which is 2..10 (wrong-value)",
                        "x.yaml:60:5 items/q2/factor [q2] must belong to a factor, since the whole is not scored"
                                + " (missing)",
                        "x.yaml:75:5 items/q5/factor [q5] must belong to a factor, since the whole is not scored"
                                + " (missing)");
    }

    @Test
    void whatCannotBeReadDoesNotHideTheRest() {
        String text = SOUND.replace("version: 2", "version: 0")
                .replace("range: 3..5", "range: 2..5")
                .replace("range: 2+", "range: 1+")
                .replace("overall:\n  method: mean\n", "overall:\n  method: median\n");
        assertThat(Clubs.messages(read(text)))
                .extracting(message -> message.lines().findFirst().orElseThrow())
                .containsExactly(
                        "x.yaml:3:10 version [0] must be 1 or more (wrong-value)",
                        "x.yaml:31:9 factors/trust/scoring/bands [2..5] must begin above 2.9, since 'low' is 1..2.9"
                                + " (wrong-value)",
                        "x.yaml:49:18 factors/aims/scoring/bands/clear/range [1+] must lie on the scale of the scores,"
                                + " which is 2..10 (wrong-value)",
                        "x.yaml:81:11 overall/method [median] must be a term of the list (wrong-value)");
    }

    @Test
    void documentsKnowTheFormatByItsName() {
        assertThat(DocumentFormat.INSTRUMENT).hasToString("schakel-instrument/1");
        assertThat(DocumentFormat.holding(Instrument.class)).contains(DocumentFormat.INSTRUMENT);
        assertThat(Clubs.messages(read(SOUND.replace("schakel-instrument/1", "schakel-instrument/2"))))
                .containsExactly("x.yaml:1:9 format [schakel-instrument/2] must be a format that this library reads"
                        + " (newer-format)\n"
                        + "    Use a newer version of Schakel, or write format: schakel-instrument/1.");
    }

    @Test
    void aDocumentOfTooManyItemsIsRefusedAndNotCounted() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            items.append("  - {id: i").append(i).append(", text: {en: x}}\n");
        }
        String text =
                "format: schakel-instrument/1\nid: big\nversion: 1\ntitle: {en: big}\nscale: {least: 1, most: 5}\n"
                        + "not-applicable: refuse\nitems:\n" + items + "overall: {method: sum}\n";
        Checked<Instrument> read = InstrumentReader.standard().readText(text, TextFormat.YAML, "x.yaml");
        assertThat(Clubs.messages(read))
                .containsExactly("x.yaml:8:3 items [5000] must be 1 to 1000 of them (wrong-value)\n"
                        + "    Give its items, or make two instruments of it.");
        assertThat(InstrumentReader.standard()
                        .withLimits(ReadLimits.standard().withMaxNodes(100))
                        .readText(text, TextFormat.YAML, "x.yaml")
                        .issues())
                .extracting(issue -> issue.code())
                .contains(IssueCode.LIMIT);
    }

    @Test
    void nothingOfYamlThatCouldDoHarmIsTaken() {
        List<String> harmful = List.of("title: &a {en: x}", "title: !!java.lang.Runtime {en: x}", "title: *a");
        for (String line : harmful) {
            assertThat(read("format: schakel-instrument/1\n" + line + "\n").issues())
                    .as(line)
                    .extracting(issue -> issue.code())
                    .contains(IssueCode.NOT_ALLOWED);
        }
    }

    private static Checked<Instrument> read(String text) {
        return InstrumentReader.standard().readText(text, TextFormat.YAML, "x.yaml");
    }
}
