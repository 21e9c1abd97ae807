package nl.schakel.io.drawing;

import static nl.schakel.io.drawing.Routes.segment;
import static nl.schakel.io.drawing.Routes.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.DiplomaKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.kind.RouteKind;
import nl.schakel.model.route.kind.RouteKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindDrawingTest {

    /** A route whose years tell hours, tracks and diplomas. */
    private static final Route TOLD = Routes.of(
            year("first")
                    .learningYear(LearningYear.vo(4))
                    .clockHours(new ClockHours(
                            Optional.of(Count.of(1040)), Optional.of(Count.between(900, 1000)), Optional.empty()))
                    .addDiplomas(Diploma.vmbo(Leerweg.KB), Diploma.mbo())
                    .addSegments(segment(Setting.MBO, "1 day/week")
                            .clockHours(Count.of(200))
                            .addTracks(LearningTrack.BOL, LearningTrack.BBL)
                            .build())
                    .build(),
            year("second")
                    .learningYear(LearningYear.mbo(1))
                    .length(Quantity.parse("1..2 years"))
                    .addDiplomas(
                            Diploma.mbo(MboLevel.LEVEL_3),
                            new Diploma(Term.of(DiplomaKind.CERTIFICATE), Set.of(), Set.of(), Optional.empty()))
                    .build());

    static List<RouteKind> all() {
        return RouteKinds.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyKindIsDrawnWithItsTextInBothLanguages(RouteKind kind) {
        for (Language language : Language.values()) {
            RouteDrawing drawing = RouteDrawing.of(kind.route());
            Svg svg = Svg.of(drawing.svg(language));
            String text = drawing.text(language);
            assertThat(svg.byId("route-" + kind.id() + "-desc").getTextContent())
                    .isEqualTo(text);
            assertThat(text.lines().count())
                    .isEqualTo(kind.route().timeline().years().size() + 2L);
            String words = text.toLowerCase(Locale.ROOT);
            assertThat(svg.texts(each -> !Svg.isWithin(each, "legend")).stream()
                            .flatMap(line -> Arrays.stream(line.split("[\\s;,…]+"))))
                    .allMatch(word -> word.equals("?") || words.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void hoursTracksAndDiplomasStandInTheText() {
        assertThat(RouteDrawing.of(TOLD).text(Language.DUTCH).lines().skip(1).limit(2))
                .containsExactly(
                        "Leerjaar 4. Examens: niet genoemd. Diploma's: vmbo-diploma, kb; mbo-diploma. Klokuren: 1040 uur"
                                + " in totaal; 900 - 1000 uur begeleid. Vmbo: niet genoemd. Mbo: 1 dag per week, 200 uur,"
                                + " bol, bbl. Ingeschreven: onbekend. Bekostigd: onbekend.",
                        "Mbo leerjaar 1, 1 - 2 jaar. Examens: niet genoemd. Diploma's: mbo-diploma, niveau 3; certificaat."
                                + " Klokuren: niet genoemd. Vmbo: niet genoemd. Mbo: niet genoemd. Ingeschreven: onbekend."
                                + " Bekostigd: onbekend.");
    }

    @Test
    void diplomasAndCertificatesHaveMarksOfTheirOwn() {
        String svg = RouteDrawing.of(TOLD).svg(Language.ENGLISH);

        // three in the years and one in the legend
        assertThat(svg.split("data-mark=\"diploma\"", -1)).hasSize(5);
        assertThat(svg.split("data-mark=\"certificate\"", -1)).hasSize(3);
        assertThat(svg).contains("1040 hours in all", "900 - 1000 hours guided", "200 hours", "bol, bbl");
    }

    @Test
    void whatNoYearTellsHasNoBand() {
        String svg = RouteDrawing.of(Routes.full()).svg(Language.ENGLISH);

        assertThat(svg).doesNotContain("clock hours").doesNotContain("diplomas");
    }
}
