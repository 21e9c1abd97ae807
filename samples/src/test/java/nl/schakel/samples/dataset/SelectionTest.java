package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.time.Sector;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.route.RouteType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    @Test
    void aSectorKeepsThoseWithSuchAPartner() {
        assertThat(Portraits.select().sector(Sector.MBO).ids())
                .contains("profijt", "tot-route", "perron", "kandinsky", "groene-lyceum")
                .doesNotContain("povo", "dovoc", "sc-delfland", "betapartners", "maerlant");
        assertThat(Portraits.select().sector(Sector.PO).ids()).containsExactly("povo");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Achterhoek     | profijt
            ACHTERHOEK     | profijt
            Dantumadiel    | rpo-noordoost-fryslan
            Noord-Holland  | kop-van-noord-holland,bojoz
            Gorinchem      | tot-route
            Atlantis       | ''
            """)
    void aRegionIsFoundByItsNameItsProvinceAMunicipalityOrATown(String name, String ids) {
        assertThat(String.join(",", Portraits.select().region(name).ids())).isEqualTo(ids);
    }

    @Test
    void aRouteTypeKeepsThoseThatHaveSuchARoute() {
        assertThat(Portraits.select().route(RouteType.VM2).ids())
                .contains("perron", "kandinsky", "junior-college")
                .doesNotContain("newman", "tot-route");
        assertThat(Portraits.select().route(RouteType.LEERWERKTRAJECT).ids()).containsExactly("maerlant");
    }

    @Test
    void conditionsNarrowOneAfterTheOther() {
        Selection technology = Portraits.select().theme(Theme.TECHNOLOGY);
        assertThat(technology.ids()).contains("tot-route");
        assertThat(technology.publication("leerroutes-2018").all()).isSubsetOf(technology.all());
        assertThat(technology.where(dossier -> false).all()).isEmpty();
    }

    @Test
    void aPublicationKeepsThoseOfWhichItSpeaks() {
        assertThat(Portraits.select().publication("leerroutes-2018").ids())
                .containsExactly("profijt", "tot-route", "wvo-kw1c", "nassau-drenthe", "het-element");
    }

    @Test
    void aBlankRegionIsRefused() {
        assertThatThrownBy(() -> Portraits.select().region(" ")).hasMessageStartingWith("region [ ] must not be blank");
    }
}
