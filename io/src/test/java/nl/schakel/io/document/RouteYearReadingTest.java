package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.RouteYear;
import org.junit.jupiter.api.Test;

/** Clock hours, learning tracks, diplomas and lengths as a user writes them. */
class RouteYearReadingTest {

    private static Checked<Dossier> read(String year) {
        String routes = """
                  routes:
                    - id: tot
                      name: TOT-route
                      type: versnelde-route
                      timeline:
                        years:
                          - id: mbo
                            length: 2..3 years
                """ + year.indent(12) + """
                      destinations:
                        - id: engineering
                          name: {nl: techniek, en: engineering}
                          levels: [level-4]
                          length: 4 years
                """;
        String text = DossierReaderTest.SOUND
                .replace("  funding:\n", routes.indent(0) + "  funding:\n")
                .replace("      - funding\n", "      - funding\n      - routes\n");
        return DossierReader.standard().readText(text, TextFormat.YAML, "x.yaml");
    }

    @Test
    void yearOfARouteHoldsHoursTracksAndDiplomas() {
        Checked<Dossier> dossier = read("""
                clock-hours:
                  total: 1000
                  guided: 700..750
                segments:
                  - id: college
                    setting: mbo
                    clock-hours: 640..1280
                    tracks: [bol, bbl]
                diplomas:
                  - kind: mbo-diploma
                    levels: [level-4]
                """);

        assertThat(dossier.issues()).isEmpty();
        RouteYear year = dossier.orElseThrow()
                .partnership()
                .routes()
                .get(0)
                .timeline()
                .years()
                .get(0);
        assertThat(year.clockHours())
                .contains(new ClockHours(
                        Optional.of(Count.of(1000)), Optional.of(Count.between(700, 750)), Optional.empty()));
        assertThat(year.length()).contains(Quantity.parse("2..3 years"));
        assertThat(year.segments().get(0).clockHours()).contains(Count.between(640, 1280));
        assertThat(year.segments().get(0).tracks()).isEqualTo(Set.of(LearningTrack.BOL, LearningTrack.BBL));
        assertThat(year.diplomas()).containsExactly(Diploma.mbo(MboLevel.LEVEL_4));
    }

    @Test
    void hoursThatCannotBeAreAnIssueInTheirPlace() {
        Checked<Dossier> dossier = read("""
                clock-hours: {total: 1000, bpv: 1001}
                """);

        assertThat(dossier.issues().stream().map(Issue::toString))
                .singleElement()
                .asString()
                .contains("clock-hours", "bpv [1001] must not be more than all hours, which are 1000");
    }
}
