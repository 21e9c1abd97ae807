package nl.schakel.io.duo.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.text.Term;
import nl.schakel.io.duo.DuoReader;
import nl.schakel.io.duo.DuoSamples;
import nl.schakel.model.institution.Denomination;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Site;
import nl.schakel.model.region.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the file of sites to institutions, boards and municipalities. */
class DuoRegisterTest {

    private static final String HEADER =
            "BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;ONDERWIJSSTRUCTUUR\n";

    private final DuoRegister register = new DuoRegister();

    private void read(String text) {
        DuoReader.sites().readText(text, "sites.csv").orElseThrow().rows().forEach(register::site);
    }

    @Test
    void institutionsHaveTheirSites() {
        read(DuoSamples.text(DuoSamples.SITES));
        assertThat(register.institutions())
                .extracting(institution -> institution.code().orElseThrow().value())
                .containsExactly("01XN", "06DT", "18BR", "19IW", "20LA", "25PW");
        Institution assen = register.institutions().get(2);
        assertThat(assen.kind()).isEqualTo(Term.of(InstitutionKind.PRACTICAL_SCHOOL));
        assertThat(assen.boardNumber()).contains(BoardNumber.of("10053"));
        assertThat(assen.denomination()).contains(Term.of(Denomination.PUBLIC));
        assertThat(assen.town()).contains("ASSEN");
        assertThat(assen.sites())
                .extracting(Site::code)
                .containsExactly(Optional.of(SiteCode.of("18BR00")), Optional.of(SiteCode.of("18BR01")));
    }

    @Test
    void boardsHaveTheirInstitutionsAndMunicipalities() {
        read(DuoSamples.text(DuoSamples.SITES));
        assertThat(register.boards())
                .hasSize(5)
                .contains(new SchoolBoard(
                        BoardNumber.of("13737"),
                        Set.of(InstitutionCode.of("06DT"), InstitutionCode.of("19IW")),
                        Set.of(MunicipalityCode.of("0118"))));
        assertThat(register.municipalities())
                .contains(new Municipality("HOOGEVEEN", Optional.of(MunicipalityCode.of("0118"))))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "PRO, PRACTICAL_SCHOOL",
        "VBO/MAVO, VMBO_SCHOOL",
        "BRUGJAAR/VBO, VMBO_SCHOOL",
        "HAVO/VWO, HAVO_VWO_SCHOOL",
        "VBO/MAVO/HAVO/VWO, SECONDARY_SCHOOL",
        "BRUGJAAR, SECONDARY_SCHOOL",
        "' ', SECONDARY_SCHOOL",
        "VBO/PRO, SECONDARY_SCHOOL"
    })
    void theKindFollowsFromTheStructure(String structure, InstitutionKind kind) {
        read(HEADER + "11111;01AA00;A;0118;HOOGEVEEN;Openbaar;" + structure + "\n");
        assertThat(register.institutions().get(0).kind()).isEqualTo(Term.of(kind));
    }

    @Test
    void whatSitesDoNotShareIsLeftOutAndASiteStandsOnce() {
        read(HEADER + "11111;01AA00;A;0118;HOOGEVEEN;Openbaar;PRO\n22222;01AA01;B;0118;Hoogeveen;Reformatorisch;PRO\n"
                + "11111;01AA00;A;0118;HOOGEVEEN;Openbaar;PRO\n");
        Institution institution = register.institutions().get(0);
        assertThat(institution.boardNumber()).isEmpty();
        assertThat(institution.denomination()).isEmpty();
        assertThat(institution.sites()).hasSize(2);
        assertThat(institution.sites().get(1).denomination()).contains(Term.of(Denomination.REFORMED));
        assertThat(register.municipalities()).extracting(Municipality::name).containsExactly("Hoogeveen");
        assertThat(register.issues()).singleElement().hasToString("""
                sites.csv:4:1 [01AA00] must stand in the file once (duplicate-id)
                    The first row counts; check both.""");
    }
}
