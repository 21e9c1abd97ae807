package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.measure.RouteMeasures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the routes as the dossiers hold them. */
class RouteMeasuresOfTheReportsTest {

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("?");
    }

    private static RouteMeasures measures(String dossier, String id) {
        Route route = Portraits.get(dossier).partnership().routes().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        return RouteMeasures.of(route);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tot-route        | tot               | 4..5 | 1..2 | vmbo-4 | ? ? 1/5 4/5 ?",
                "groene-lyceum    | groene-lyceum     | 3    | ?    | ?      | ? ? ? ?",
                "wvo-kw1c         | vmr-mt            | ?    | ?    | bridge | ? 3/5 ?",
                "kandinsky        | five-year-route   | 3..4 | ?    | ?      | ?",
                "het-element      | element-routes    | ?    | ?    | ?      | ? ? ? 1/5..2/5 ?",
                "nassau-drenthe   | exam-in-year-3    | 3    | ?    | ?      | ? ?",
                "junior-college   | vm2               | ?    | ?    | ?      | ? ? ?",
                "surhuisterveen   | havo-route        | ?    | ?    | ?      | ? ? ? ?",
            })
    void measuresOfTheReports(String dossier, String id, String duration, String won, String last, String atMbo) {
        RouteMeasures measures = measures(dossier, id);

        assertThat(shown(measures.duration())).as("duration").isEqualTo(duration);
        assertThat(shown(measures.yearsWon())).as("years won").isEqualTo(won);
        assertThat(shown(measures.lastVoYear().map(each -> each.year().id())))
                .as("last vo year")
                .isEqualTo(last);
        assertThat(measures.years().stream()
                        .map(each -> shown(each.place().mbo()))
                        .collect(Collectors.joining(" ")))
                .as("at the mbo")
                .isEqualTo(atMbo);
    }
}
