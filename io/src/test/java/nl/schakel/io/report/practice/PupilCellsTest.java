package nl.schakel.io.report.practice;

import static nl.schakel.io.report.practice.Samples.cell;
import static nl.schakel.io.report.practice.Samples.identity;
import static nl.schakel.io.report.practice.Samples.partnership;
import static nl.schakel.io.report.practice.Samples.route;
import static nl.schakel.io.report.practice.Samples.view;
import static nl.schakel.io.report.practice.Samples.withRoute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.Reach;
import nl.schakel.model.route.VmboProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PupilCellsTest {

    private static Audience.Builder audience() {
        return Audience.builder();
    }

    private static Term<Reach> reach(Reach reach) {
        return Term.of(reach);
    }

    static Stream<Arguments> audiences() {
        List<Leerweg> basic = List.of(Leerweg.KB, Leerweg.BB);
        List<VmboProfile> profiles = List.of(VmboProfile.PIE, VmboProfile.BWI);
        LocalizedText excellent = LocalizedText.of("excellente leerlingen met cijfers", "excellent pupils with marks");
        LocalizedText named = LocalizedText.of("TL+-leerlingen met belangstelling", "TL+ pupils with an interest");
        LocalizedText other = LocalizedText.of("wie dat wil", "those who want to");
        return Stream.of(
                arguments(
                        audience().reach(reach(Reach.POTENTIALLY_ALL)).addLeerwegen(Leerweg.values()),
                        "Potentieel alle leerl. BB/KB/GL/TL",
                        "Potentially all pupils BB/KB/GL/TL"),
                arguments(
                        audience()
                                .reach(reach(Reach.ALL))
                                .addAllLeerwegen(basic)
                                .addAllProfiles(profiles),
                        "Alle BB/KB-leerl. BWI, PIE",
                        "All BB/KB pupils BWI, PIE"),
                arguments(
                        audience()
                                .reach(reach(Reach.ALL))
                                .addAllLeerwegen(basic)
                                .addAllProfiles(profiles)
                                .description(excellent),
                        "Alle BB/KB-leerl. BWI, PIE",
                        "All BB/KB pupils BWI, PIE"),
                arguments(
                        audience().addAllLeerwegen(basic).addAllProfiles(profiles),
                        "BB/KB-leerl. BWI, PIE",
                        "BB/KB pupils BWI, PIE"),
                arguments(
                        audience()
                                .reach(reach(Reach.SELECTED))
                                .addAllLeerwegen(basic)
                                .addProfiles(VmboProfile.MT)
                                .description(excellent),
                        "Excellente BB/KB-leerl. M&T met cijfers",
                        "Excellent BB/KB pupils M&T with marks"),
                arguments(
                        audience().addLeerwegen(Leerweg.TL).description(named),
                        "TL+-leerl. met belangstelling",
                        "TL+ pupils with an interest"),
                arguments(
                        audience().addLeerwegen(Leerweg.TL).description(other),
                        "Wie dat wil, TL-leerl.",
                        "Those who want to, TL pupils"),
                arguments(audience().description(other), "Wie dat wil", "Those who want to"),
                arguments(audience().reach(reach(Reach.ALL)), "Alle leerl.", "All pupils"),
                arguments(audience(), "onbekend", "unknown"));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void audienceIsWordedFromItsParts(Audience.Builder audience, String dutch, String english) {
        AsOf view = view(withRoute(route -> route.audience(audience.build())));
        assertThat(cell(view, Words.AUDIENCE, Language.DUTCH)).isEqualTo(dutch);
        assertThat(cell(view, Words.AUDIENCE, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "~20..25 pupils/year,Jaarlijks ca. 20 - 25 leerl.,About 20 - 25 pupils a year",
        "~110 pupils/year,Jaarlijks ca. 110 leerl.,About 110 pupils a year",
        "300 pupils/school-year,Jaarlijks 300 leerl.,300 pupils a year",
        "400 pupils,400 leerl.,400 pupils",
        "1,1 leerl.,1 pupil",
        "3 groups,3 groepen,3 groups",
        "20+ students/year,Jaarlijks 20+ studenten,20+ students a year",
    })
    void sizeSaysHowManyAYear(String intake, String dutch, String english) {
        AsOf view = view(withRoute(route -> route.intake(Quantity.parse(intake))));
        assertThat(cell(view, Words.SIZE, Language.DUTCH)).isEqualTo(dutch);
        assertThat(cell(view, Words.SIZE, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void cooperationTakesTheFirstRouteOfKnownSizeAsAnExample() {
        AsOf view = view(partnership()
                .identity(identity().emphasis(Emphasis.COOPERATION).build())
                .addRoutes(route().build())
                .addRoutes(route().id(RouteId.of("planned"))
                        .status(Status.PLANNED)
                        .intake(Quantity.parse("9 pupils"))
                        .build())
                .addRoutes(route().id(RouteId.of("second"))
                        .name("STERA-route")
                        .intake(Quantity.parse("400 pupils"))
                        .build()));
        assertThat(cell(view, Words.SIZE, Language.DUTCH)).isEqualTo("bv STERA-route 400 leerl.");
        assertThat(cell(view, Words.SIZE, Language.ENGLISH)).isEqualTo("e.g. STERA-route 400 pupils");
    }

    @Test
    void sizeThatNobodyGivesIsUnknown() {
        assertThat(cell(view(withRoute(route -> route)), Words.SIZE, Language.DUTCH))
                .isEqualTo("onbekend");
        assertThat(cell(view(partnership()), Words.SIZE, Language.DUTCH)).isEqualTo("onbekend");
    }

    @Test
    void orderOfASetMeansNothing() {
        assertThat(PupilCells.leerwegen(
                        audience().addLeerwegen(Leerweg.TL, Leerweg.BB).build()))
                .isEqualTo(PupilCells.leerwegen(
                        audience().addLeerwegen(Leerweg.BB, Leerweg.TL).build()))
                .isEqualTo("BB/TL");
    }
}
