package nl.schakel.io.duo.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.assessment.law.rpo.RpoPlan;
import nl.schakel.assessment.law.rpo.Territory;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.io.duo.DuoReader;
import nl.schakel.io.duo.DuoSamples;
import org.junit.jupiter.api.Test;

/** From the files to the test of an RPO. */
class DuoTerritoriesTest {

    private static final String HEADER =
            "BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM";

    private final DuoTerritories region = new DuoTerritories();

    private void pupils(String... rows) {
        DuoReader.pupils()
                .readText(HEADER + ";AANTAL LEERLINGEN\n" + String.join("\n", rows), "pupils.csv")
                .orElseThrow()
                .rows()
                .forEach(region::pupils);
    }

    private void sites(String... rows) {
        DuoReader.sites()
                .readText(HEADER + "\n" + String.join("\n", rows), "sites.csv")
                .orElseThrow()
                .rows()
                .forEach(region::site);
    }

    @Test
    void thePupilsOfABoardAreAddedPerMunicipality() {
        DuoReader.pupils()
                .readText(DuoSamples.text(DuoSamples.PUPILS), "pupils.csv")
                .orElseThrow()
                .rows()
                .forEach(region::pupils);
        assertThat(region.territory(MunicipalityCode.of("0202")))
                .isEqualTo(Territory.of("Arnhem")
                        .with(DuoTerritories.partner(BoardNumber.of("13554")), 1232 + 165 + 1044 + 515));
        assertThat(region.municipalities()).hasSize(8);
        assertThat(region.territories()).extracting(Territory::municipality).contains("Noardeast-Fryslân", "Almere");
        assertThat(region.issues()).isEmpty();
    }

    @Test
    void suppressedCountsMakeTheLawAnswerWithinBounds() {
        pupils(
                "11111;01AA00;A;0001;Alfa;6",
                "22222;02BB00;B;0001;Alfa;<5",
                "11111;01AA01;C;0002;Beta;<5",
                "22222;02BB01;D;0002;Beta;<5");
        assertThat(region.territory(MunicipalityCode.of("0002")).pupils().values())
                .containsOnly(Count.between(0, 4));
        RpoPlan plan = RpoPlan.builder()
                .name("RPO")
                .addParticipants(
                        DuoTerritories.partner(BoardNumber.of("11111")),
                        DuoTerritories.partner(BoardNumber.of("33333")))
                .addAllTerritories(region.territories())
                .build();
        List<Finding> findings = RpoLaw.review(plan, LocalDate.of(2025, 10, 1)).findings();
        assertThat(findings.get(1).answer()).isEqualTo(Answer.MET);
        assertThat(findings.get(1).because().in(Language.ENGLISH))
                .isEqualTo("Alfa: 6 at those who take part, 0 to 4 at others");
        assertThat(findings.get(3).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aBoardWithASiteAndNoPupilsCountsAsABoard() {
        pupils("11111;01AA00;A;0118;Hoogeveen;100");
        sites("11111;01AA00;A;0118;HOOGEVEEN", "22222;02BB00;B;0118;HOOGEVEEN");
        assertThat(region.territory(MunicipalityCode.of("0118")))
                .isEqualTo(Territory.of("Hoogeveen")
                        .with(DuoTerritories.partner(BoardNumber.of("11111")), 100)
                        .with(DuoTerritories.partner(BoardNumber.of("22222")), 0));
        assertThat(region.issues()).singleElement().hasToString("""
                sites.csv:3:1 [02BB00] must have a row in the file of pupils (incomplete)
                    Its board 22222 counts in Hoogeveen, with 0 pupils at this site; check that both files are of one year.""");
    }

    @Test
    void aSiteCountsOnceAndWhatTheFilesSayDifferentlyIsSaid() {
        pupils("11111;01AA00;A;0118;Hoogeveen;100", "11111;01AA00;A;0118;Hoogeveen;100");
        sites("22222;01AA00;A;0119;MEPPEL");
        assertThat(region.territory(MunicipalityCode.of("0118")).pupils().values())
                .containsExactly(Count.of(100));
        assertThat(region.issues()).extracting(Issue::toString).containsExactly("""
                pupils.csv:3:1 [01AA00] must stand in the file once (duplicate-id)
                    The first row counts; check both.""", """
                sites.csv:2:1 [22222] must be the board of the file of pupils, 11111 (doubtful)
                    That of the file of pupils counts; check that both files are of one year.""", """
                sites.csv:2:1 [0119] must be the municipality of the file of pupils, 0118 (doubtful)
                    That of the file of pupils counts; check that both files are of one year.""");
    }

    @Test
    void aMunicipalityWithoutSitesIsRefused() {
        assertThatThrownBy(() -> region.territory(MunicipalityCode.of("0118")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("municipality code [0118] must be that of a municipality with a site\n"
                        + "Read the files first, and take a code of municipalities().");
    }
}
