package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of YAML are notorious for, on the readers that users have: nothing is guessed, and no value changes on its way. */
class YamlSurprisesTest {

    private static Checked<Dossier> dossier(String town, String name, String asOf) {
        return DossierReader.standard()
                .readText("""
                format: schakel-dossier/1
                as-of: %s
                partnership:
                  id: x
                  identity:
                    name: %s
                    region:
                      name: Noord
                      provinces: [%s]
                      municipalities:
                        - code: 0512
                          name: Gorinchem
                  partners:
                    - id: linde
                      member:
                        type: institution
                        name: De Linde
                        kind: vmbo-school
                        code: 12EB
                        town: %s
                """.formatted(asOf, name, province(town), town), TextFormat.YAML, "x.yaml");
    }

    /** In a list between brackets, a comma or a quote would end it; what is refused is refused once. */
    private static String province(String town) {
        boolean plain = town.matches("[A-Za-z0-9_:.+-]+") && !town.matches("(?i)null");
        return plain ? town : "Groningen";
    }

    private static Checked<FundingBasis> basis(String pupils) {
        return BasisReader.standard().readText("""
                format: schakel-funding-basis/1
                school-year: 2017-2018
                pupils:
                  linde:
                    vo-3: %s
                """.formatted(pupils), TextFormat.YAML, "x.yaml");
    }

    private static Checked<Instrument> instrument(String reverse) {
        return InstrumentReader.standard().readText("""
                format: schakel-instrument/1
                id: samen
                version: 1
                title: {nl: samen}
                source: {text: {en: own words}}
                scale: {least: 1, most: 5}
                not-applicable: missing
                items: [{id: q1, text: {nl: wij}, reverse: %s}]
                overall: {method: sum}
                """.formatted(reverse), TextFormat.YAML, "x.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO", "no", "No", "YES", "y", "n", "on", "Off", "true", "FALSE", "1_000", "1,000", "2018-09-01",
                        "12:30:00",
                "190:20:30", "0x1F", "0o17", "017", "1e3", "1.10", "+1", ".inf", "-.INF", ".nan", "12E4", "=", "nil",
                        "None",
                "2018-09-01T10:00:00Z", "nulL", "${7*7}", "a#b", "http://x.nl/a", "'s-Gravenhage\"", "10 %", "-1", "<",
                        "0b11"
            })
    void aNameOrATownIsTheTextThatWasTyped(String typed) {
        String written = typed.startsWith("'") || typed.equals("=") ? "\"" + typed.replace("\"", "\\\"") + "\"" : typed;
        Dossier read = dossier(written, written, "2018-06-30").orElseThrow();
        assertThat(read.partnership().identity().name()).isEqualTo(typed);
        assertThat(read.partnership().identity().region().orElseThrow().provinces())
                .containsExactly(province(written));
        for (TextFormat format : TextFormat.values()) {
            String text = DossierWriter.standard().write(read, format);
            assertThat(DossierReader.standard().readText(text, format, "again").orElseThrow())
                    .isEqualTo(read);
        }
        assertThat(DossierWriter.standard().write(read, TextFormat.JSON))
                .contains("\"town\": \"" + typed.replace("\"", "\\\"") + "\"");
    }

    @Test
    void zerosInFrontAndExponentsStay() {
        String json =
                DossierWriter.standard().write(dossier("x", "x", "2018-06-30").orElseThrow(), TextFormat.JSON);
        assertThat(json).contains("\"code\": \"0512\"", "\"code\": \"12EB\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL", ""})
    void whatYamlTakesForNothingIsRefused(String typed) {
        assertThat(Clubs.messages(dossier(typed, "x", "2018-06-30")))
                .contains("""
                        x.yaml:20:%s partnership/partners/linde/member/town [null] must not be null (wrong-value)
                            Leave it out: what is left out is unknown.""".formatted(typed.isEmpty() ? "14" : "15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-09-01", "\"2018-09-01\"", "'2018-09-01'"})
    void aDayIsADayWithAndWithoutQuotes(String typed) {
        assertThat(dossier("x", "x", typed).orElseThrow().asOf()).isEqualTo(LocalDate.of(2018, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-9-1",
                "2018-09-31",
                "2018-09",
                "20180901",
                "01-09-2018",
                "2018-09-01T00:00:00Z",
                "2018-09-01 00:00:00",
                "2018_09_01",
                "+2018-09-01",
                "1 September 2018"
            })
    void anythingElseIsNoDay(String typed) {
        assertThat(Clubs.messages(dossier("x", "x", typed))).contains("""
                        x.yaml:2:8 as-of [%s] must be a day that exists (wrong-value)
                            Write year-month-day, such as 2018-06-30.""".formatted(typed));
    }

    @ParameterizedTest
    @CsvSource({"22, 22", "20..25, 20..25", "0, 0", "'\"22\"', 22"})
    void aNumberIsItsDigits(String typed, String meant) {
        assertThat(basis(typed)
                        .orElseThrow()
                        .pupils()
                        .values()
                        .iterator()
                        .next()
                        .values())
                .singleElement()
                .hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1_000",
                "1,000",
                "1.000,0",
                "1:30",
                "190:20:30",
                "0x16",
                "0o26",
                "026",
                "0b11",
                "2.2e1",
                "2e1",
                ".nan",
                ".inf",
                "+22",
                "22.",
                "٢٢",
                "２２",
                "twenty",
                "yes"
            })
    void whatOthersWouldTakeForANumberIsRefused(String typed) {
        Checked<FundingBasis> read = basis(typed);
        assertThat(read.value()).isEmpty();
        assertThat(Clubs.messages(read))
                .singleElement()
                .asString()
                .startsWith("x.yaml:5:11 pupils/linde/vo-3 [" + typed + "] must be ");
    }

    @Test
    void onlyTrueAndFalseAreTruths() {
        assertThat(instrument("true").orElseThrow().items().get(0).reverse()).isTrue();
        assertThat(instrument("\"true\"").orElseThrow().items().get(0).reverse())
                .isTrue();
        assertThat(instrument("false").orElseThrow().items().get(0).reverse()).isFalse();
        for (String typed : List.of("no", "NO", "yes", "y", "on", "off", "True", "FALSE", "0", "1", "ja")) {
            assertThat(Clubs.messages(instrument(typed)))
                    .singleElement()
                    .asString()
                    .matches("(?s)x\\.yaml:8:\\d+ items/q1/reverse \\[.+] must be true or false .*");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&a x      | [&a] must not have an anchor (not-allowed)",
                "*a        | [*a] must not be an alias (not-allowed)",
                "!!str x   | [tag:yaml.org,2002:str] must not have a tag (not-allowed)",
                "!!java.io.File x | [tag:yaml.org,2002:java.io.File] must not have a tag (not-allowed)",
                "!x x      | [!x] must not have a tag (not-allowed)",
                "!!binary eA== | [tag:yaml.org,2002:binary] must not have a tag (not-allowed)",
                "!!timestamp 2018-09-01 | [tag:yaml.org,2002:timestamp] must not have a tag (not-allowed)"
            })
    void tagsAnchorsAndAliasesAreRefused(String typed, String said) {
        Checked<Dossier> read = dossier(typed, "x", "2018-06-30");
        assertThat(read.value()).isEmpty();
        assertThat(Clubs.messages(read)).anySatisfy(issue -> assertThat(issue).startsWith("x.yaml:20:15 " + said));
    }
}
