package nl.schakel.io.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private static final Dossier SMALL = DossierReader.standard()
            .readText("""
            format: schakel-dossier/1
            as-of: 2018-06-30
            partnership:
              id: small
              identity:
                name: Small
                goals: [{id: goal, text: {nl: doel, en: goal}}]
              partners:
                - {id: school, member: {type: institution, name: School, kind: vmbo-school, size: ~400 pupils}}
                - {id: college, member: {type: institution, name: College, kind: roc}}
              governance:
                bodies:
                  - {id: council, name: {nl: beraad, en: council}, layers: [tactical], meetings: {cadence: every 2 months}}
                  - {id: group, name: {nl: groep, en: group}, functions: [advises]}
            complete: governance/bodies, practices
            publications: [{id: report, title: "A | report", year: ~2018}]
            provenance:
              - source: {publication: report, place: "1 *Small*"}
                covers: [governance, identity, partners]
            absences:
              - {path: agreements, text: {nl: geen convenant, en: no covenant}, source: {publication: report, place: "2"}}
            claims:
              - {path: partners/school/member/size, value: 400 pupils, source: {publication: report, place: "3"}}
              - {path: partners/school/member/size, value: 410 pupils, source: {publication: report, place: "4"}}
            observations:
              - {id: trust, topic: trust, direction: present, text: {nl: vertrouwen, en: trust},
                 scope: all-cases, source: {publication: report, place: "5"}}
            law-differences:
              - {id: half, report: {nl: de helft, en: half}, law: {nl: geen eis, en: no demand}, article: WVO art. 1,
                 source: {publication: report, place: "6"}}
            """, TextFormat.YAML, "small.yaml")
            .orElseThrow();

    private static final String TEXT = Codebook.of(List.of(SMALL), List.of()).markdown("Mine", "Rule one.");

    private static String row(String start) {
        return TEXT.lines()
                .filter(line -> line.startsWith("| " + start + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + start));
    }

    private static String rowUnder(String type, String field) {
        String section = TEXT.substring(TEXT.indexOf("\n### " + type + "\n"));
        return section.lines()
                .filter(line -> line.startsWith("| `" + field + "` |"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itCountsDocumentsAndFacts() {
        assertThat(TEXT)
                .startsWith("# Mine\n")
                .contains("- partnerships: 1\n- dossiers: 1\n- surveys: 0\n- facts, each with its source: 12\n");
        assertThat(row("`small`")).isEqualTo("| `small` | 2018-06-30 | 12 | 1 | 0 | 2 | 1 | `report` |");
    }

    @Test
    void aFieldSaysHowOftenItIsKnownAndInWhichUnits() {
        assertThat(rowUnder("Meetings", "cadence"))
                .isEqualTo("| `cadence` | hoe vaak | how often | how often | `Cadence`, optional | 1 of 2 |");
        assertThat(rowUnder("Institution", "size")).contains("units seen: `pupils`", "| 1 of 2 |");
    }

    @Test
    void aListSaysHowManyElementsItHasAndWhetherItIsComplete() {
        assertThat(rowUnder("Governance", "bodies")).endsWith("| 1 of 1, 2 elements, complete in 1 |");
        assertThat(rowUnder("Partnership", "practices")).endsWith("| 0 of 1, complete in 1 |");
        assertThat(rowUnder("Partnership", "partners")).endsWith("| 1 of 1, 2 elements |");
    }

    @Test
    void aTermSaysHowOftenItIsUsed() {
        assertThat(row("`tactical`")).endsWith("| 1 |");
        assertThat(row("`strategic`")).endsWith("| 0 |");
    }

    @Test
    void contradictionsAndLawStandWithTheirPlaces() {
        assertThat(TEXT)
                .contains("| `small` as of 2018-06-30 | `partners/school/member/size` | 410 pupils | `report`, 4 |")
                .contains("| half / *de helft* (`report`, 6) | no demand / *geen eis* | WVO art. 1 |");
    }

    @Test
    void whatIsMissingTellsSilenceFromStatedAbsence() {
        assertThat(TEXT.substring(TEXT.indexOf("## What is missing")))
                .contains("| `governance/bodies` | 5= |")
                .contains("| `agreements` | 0 |")
                .contains("| `practices` | 0 |")
                .contains("| `context/obstacles` | · |");
    }

    @Test
    void wordsOfDocumentsAreNoMarkup() {
        assertThat(TEXT).contains("A \\| report");
    }

    @Test
    void anEmptySetHasACodebookToo() {
        assertThat(Codebook.of(List.of(), List.of()).markdown("None", "None.")).contains("- partnerships: 0\n");
    }

    @Test
    void blankTitlesAreRefused() {
        assertThatThrownBy(() -> Codebook.of(List.of(), List.of()).markdown(" ", "x"))
                .hasMessageStartingWith("title [ ] must not be blank");
    }
}
