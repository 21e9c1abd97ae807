package nl.schakel.io.drawing;

import static nl.schakel.io.drawing.Routes.exam;
import static nl.schakel.io.drawing.Routes.segment;
import static nl.schakel.io.drawing.Routes.text;
import static nl.schakel.io.drawing.Routes.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code -Dgolden.update=true} draws the golden picture anew, to be looked at before it is kept. */
class RouteDrawingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/nl/schakel/io/drawing/route.svg");
    private static final RouteDrawing FULL =
            new RouteDrawing(Routes.full(), Map.of(PartnerId.of("college"), "Het College"));

    private static Svg draw(Route route) {
        return Svg.of(RouteDrawing.of(route).svg(Language.DUTCH));
    }

    @Test
    void textTellsTheRouteItsYearsAndWhereItLeads() {
        assertThat(FULL.text(Language.DUTCH).lines())
                .containsExactly(
                        "Route <M&T>. Vakmanschapsroute. Wettelijke basis: onbekend. Status: van kracht.",
                        "Leerjaar 3. Examens: eindexamen, 4 vakken. Vmbo: dagen per week onbekend. Mbo: 1 - 2 dagen per"
                                + " week, op vrijdag, bij Het College. Ingeschreven: vo. Bekostigd: vo.",
                        "Tussen examen en zomer. Examens: mbo-toetsen; cspe. Vmbo: niet genoemd. Mbo: 3 dagen per week,"
                                + " 7 weken, gepland. Elders: stage, 1 dagdeel per week, 7 weken. Ingeschreven: vo."
                                + " Bekostigd: onbekend.",
                        "Mbo leerjaar 2. Examens: niet genoemd. Vmbo: niet genoemd. Mbo: 5 dagen per week. Ingeschreven:"
                                + " onbekend. Bekostigd: mbo.",
                        "Leidt tot: Autotechnicus (mbo, niveau 2, bbl, bij Het College).");
        assertThat(FULL.text(Language.ENGLISH).lines())
                .containsExactly(
                        "Route <M&T>. Vakmanschapsroute. Legal basis: unknown. Status: in force.",
                        "Year 3. Exams: final exam, 4 subjects. Vmbo: days a week unknown. Mbo: 1 - 2 days per week, on"
                                + " Friday, at Het College. Enrolled at: vo. Funded: vo.",
                        "Between exam and summer. Exams: mbo tests; cspe. Vmbo: not mentioned. Mbo: 3 days per week,"
                                + " 7 weeks, planned. Elsewhere: work placement, 1 half day per week, 7 weeks. Enrolled"
                                + " at: vo. Funded: unknown.",
                        "Mbo year 2. Exams: not mentioned. Vmbo: not mentioned. Mbo: 5 days per week. Enrolled at:"
                                + " unknown. Funded: mbo.",
                        "Leads to: Car mechanic (mbo, level 2, bbl, at Het College).");
    }

    @ParameterizedTest
    @EnumSource
    void pictureIsAnImageWithItsWordsInIt(Language language) {
        Svg svg = Svg.of(FULL.svg(language));
        assertThat(svg.root().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("lang")).isEqualTo(language.toString());
        assertThat(svg.root().getAttribute("aria-labelledby")).isEqualTo("route-example-title route-example-desc");
        assertThat(svg.root().getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.byId("route-example-title").getTextContent()).contains("Route <M&T>");
        assertThat(svg.byId("route-example-desc").getTextContent()).isEqualTo(FULL.text(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfThePictureStandsInItsText(Language language) {
        String words = FULL.text(language).toLowerCase(Locale.ROOT);
        List<String> shown = Svg.of(FULL.svg(language)).texts(text -> !Svg.isWithin(text, "legend")).stream()
                .flatMap(line -> Arrays.stream(line.split("[\\s;,]+")))
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(40)
                .allMatch(word -> word.equals("?") || words.contains(word.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "1 day/week,            12, 0",
        "4 days/week,           48, 0",
        "5 days/week,           60, 0",
        "0.5 days/week,          6, 0",
        "1 day-part/week,        6, 0",
        "3 day-parts/week,      18, 0",
        "1..2 days/week,        12, 12",
        "3+ days/week,          36, 24",
        "<=2 days/week,          0, 24",
        "0 days/week,            0, 0"
    })
    void heightIsTheDaysAWeek(String time, int certain, int possible) {
        Svg svg = draw(Routes.of(
                year("y").addSegments(segment(Setting.MBO, time).build()).build()));
        assertThat(svg.sum("certain", "height")).isEqualTo(certain);
        assertThat(svg.sum("possible", "height")).isEqualTo(possible);
        assertThat(svg.rects("stretch in-force", "unknown")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3 times", "6 days/week", "3 blocks/week", "20 hours/week"})
    void timeThatIsNotInDaysOfASchoolWeekIsToldButNotDrawn(String time) {
        Svg svg = draw(Routes.of(
                year("y").addSegments(segment(Setting.MBO, time).build()).build()));
        assertThat(svg.rects("stretch in-force", "unknown")).hasSize(1);
        assertThat(svg.rects("stretch in-force", "certain")).isEmpty();
        assertThat(svg.texts("stretch in-force"))
                .containsExactly("?", Units.text(Quantity.parse(time), Language.DUTCH));
    }

    @ParameterizedTest
    @CsvSource({"7 weeks, 24", "1 week, 10", "26 weeks, 92", "52 weeks, 184", "60 weeks, 184", "1 year, 184"})
    void widthIsThePartOfTheYear(String length, int width) {
        Svg svg = draw(Routes.of(year("y")
                .addSegments(segment(Setting.MBO, "2 days/week")
                        .length(Quantity.parse(length))
                        .build())
                .build()));
        assertThat(svg.sum("certain", "width")).isEqualTo(width);
    }

    @Test
    void aboutIsDrawnWithADashedOutline() {
        Svg svg = draw(Routes.of(year("y")
                .addSegments(segment(Setting.MBO, "~1 day/week").build())
                .build()));
        assertThat(svg.rects("stretch in-force", "certain about-right"))
                .singleElement()
                .satisfies(bar -> assertThat(bar.getAttribute("height")).isEqualTo("12"));
    }

    @ParameterizedTest
    @EnumSource
    void statusIsSeenInTheBarAndReadBelowIt(Status status) {
        Svg svg = draw(Routes.of(year("y")
                .addSegments(segment(Setting.MBO, "1 day/week").status(status).build())
                .build()));
        boolean past = status == Status.ENDED || status == Status.DROPPED;
        boolean toCome = !past && status != Status.IN_FORCE;
        String group = "stretch " + Codes.of(status);
        assertThat(svg.paths(group, "cross")).hasSize(past ? 1 : 0);
        assertThat(svg.rects(group, "certain thick")).hasSize(toCome ? 1 : 0);
        List<String> words = svg.texts(group);
        assertThat(words)
                .containsExactly(
                        status == Status.IN_FORCE
                                ? "1 dag per week"
                                : "1 dag per week " + status.label().in(Language.DUTCH));
    }

    @Test
    void stretchOfAPlannedRouteIsDrawnAsPlanned() {
        Route planned = Routes.of(year("y")
                        .addSegments(segment(Setting.MBO, "1 day/week").build())
                        .build())
                .toBuilder()
                .status(Status.PLANNED)
                .build();
        assertThat(draw(planned).rects("stretch planned", "certain thick")).hasSize(1);
        assertThat(RouteDrawing.of(planned).text(Language.DUTCH)).contains("Status: gepland.");
    }

    @Test
    void whatIsNotSaidIsDrawnAsUnknown() {
        Svg svg = draw(Routes.of(year("empty").build()));
        assertThat(svg.rects("stretch unmentioned", "unknown")).hasSize(2);
        assertThat(svg.texts("stretch unmentioned")).containsExactly("?", "niet genoemd", "?", "niet genoemd");
        assertThat(svg.rects("band", "unknown")).hasSize(2);
        assertThat(svg.rects("band", "known")).isEmpty();
        assertThat(svg.texts("band")).containsExactly("?", "?");
        assertThat(RouteDrawing.of(Routes.of(year("empty").build())).text(Language.ENGLISH))
                .isEqualTo("""
                        Voorbeeld. Vakmanschapsroute. Legal basis: unknown. Status: in force.
                        Year not mentioned. Exams: not mentioned. Vmbo: not mentioned. Mbo: not mentioned. \
                        Enrolled at: unknown. Funded: unknown.
                        Leads to: not mentioned.""");
    }

    @Test
    void timeLineWithoutYearsSaysSo() {
        Route route = Routes.of();
        assertThat(RouteDrawing.of(route).text(Language.DUTCH).lines())
                .containsExactly(
                        "Voorbeeld. Vakmanschapsroute. Wettelijke basis: onbekend. Status: van kracht.",
                        "Jaren: niet genoemd.",
                        "Leidt tot: niet genoemd.");
        assertThat(draw(route).texts(text -> text.getAttribute("class").equals("year")))
                .containsExactly("? Jaren: niet genoemd");
    }

    @Test
    void fundingAndEnrolmentAreThoseOfTheYearItself() {
        Svg svg = draw(Routes.of(
                year("a").enrolment(Sector.VO).build(),
                year("b").funding(Sector.MBO).build(),
                year("c").learningYear(LearningYear.mbo(1)).build()));
        assertThat(svg.texts("band")).containsExactly("vo", "?", "?", "?", "mbo", "?");
        assertThat(svg.rects("band", "known"))
                .extracting(cell -> cell.getAttribute("fill"))
                .containsExactly("url(#route-example-vmbo)", "url(#route-example-mbo)");
        assertThat(svg.byId("route-example-vmbo").getTagName()).isEqualTo("pattern");
        assertThat(svg.byId("route-example-mbo").getTagName()).isEqualTo("pattern");
    }

    @Test
    void examsAndDestinationsAreMarksOfTheirOwnShape() {
        Svg svg = draw(Routes.of(year("y")
                        .addExams(exam(ExamKind.FINAL_EXAM), exam(ExamKind.CSPE), exam(ExamKind.MBO_TESTS))
                        .addExams(Exam.builder()
                                .kind(Term.other(text("proef", "trial")))
                                .build())
                        .build())
                .toBuilder()
                .basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                .addDestinations(Destination.builder()
                        .id(ElementId.of("d"))
                        .name(text("Lassen", "Welding"))
                        .sector(Sector.VO)
                        .build())
                .build());
        assertThat(svg.marks(false)).containsExactly("final-exam", "cspe", "mbo-tests", "other-exam", "goal");
        assertThat(svg.marks(true)).containsExactly("final-exam", "cspe", "mbo-tests", "other-exam", "goal");
        assertThat(svg.texts(text -> text.getAttribute("class").equals("goal"))).containsExactly("Lassen");
    }

    @Test
    void stretchesOfOneLaneStandUnderEachOther() {
        RouteYear year = year("y")
                .addSegments(
                        segment("one", Setting.MBO)
                                .time(Quantity.parse("5 days/week"))
                                .build(),
                        segment("two", Setting.MBO)
                                .time(Quantity.parse("5 days/week"))
                                .build(),
                        segment("three", Setting.COMPANY).build())
                .build();
        Svg svg = draw(Routes.of(year));
        assertThat(svg.segments()).containsExactly("one", "two", "three");
        assertThat(svg.overlaps()).isEmpty();
    }

    @Test
    void twelveYearsStandSideBySideWithinThePicture() {
        RouteYear[] years = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> year("y-" + number)
                        .ordinal(Optional.of(number))
                        .funding(number < 5 ? Sector.VO : Sector.MBO)
                        .addSegments(
                                segment(Setting.VMBO, "2 days/week").build(),
                                segment(Setting.MBO, "3 days/week").build(),
                                segment("other", Setting.COMPANY).build())
                        .build())
                .toArray(RouteYear[]::new);
        Svg svg = draw(Routes.of(years));
        assertThat(svg.segments()).hasSize(36);
        assertThat(svg.overlaps()).isEmpty();
        assertThat(svg.outside()).isEmpty();
        assertThat(Svg.of(FULL.svg(Language.ENGLISH)).overlaps()).isEmpty();
        assertThat(Svg.of(FULL.svg(Language.ENGLISH)).outside()).isEmpty();
    }

    @Test
    void longNamesAreShortenedInThePictureAndWholeInTheText() {
        String name = "Een route met een naam van vele woorden ".repeat(5).strip();
        String long1 = "aaneengeschreven".repeat(12);
        Route route = Routes.named(name)
                .timeline(Timeline.builder()
                        .addYears(year("y").position(text(long1, long1)).build())
                        .build())
                .build();
        Svg svg = draw(route);
        assertThat(svg.texts(text -> text.getAttribute("class").equals("title")))
                .singleElement()
                .satisfies(
                        title -> assertThat(title).startsWith("Een route met").endsWith("…"));
        assertThat(svg.texts(text -> text.getAttribute("class").equals("year")))
                .singleElement()
                .satisfies(
                        year -> assertThat(year).startsWith("Aaneengeschreven").endsWith("…"));
        assertThat(RouteDrawing.of(route).text(Language.DUTCH)).contains(name + ".", long1.substring(1));
    }

    @Test
    void textNeverBecomesMarkup() {
        String evil = "<script>alert('x')</script>\"&]]>";
        RouteSegment segment = RouteSegment.builder()
                .id(ElementId.of("s"))
                .setting(Term.other(text(evil, evil)))
                .build();
        Route route = Routes.named(evil)
                .timeline(Timeline.builder()
                        .addYears(year("y")
                                .position(text(evil, evil))
                                .addSegments(segment)
                                .build())
                        .build())
                .addDestinations(Destination.builder()
                        .id(ElementId.of("d"))
                        .name(text(evil, evil))
                        .build())
                .build();
        String svg = RouteDrawing.of(route).svg(Language.DUTCH);
        assertThat(svg).doesNotContain("<script");
        assertThat(Svg.of(svg).names()).doesNotContain("script");
        assertThat(Svg.of(svg).byId("route-example-title").getTextContent()).contains(evil);
    }

    @Test
    void pictureIsTheSameOnEveryMachine() {
        Locale before = Locale.getDefault();
        String svg = FULL.svg(Language.DUTCH);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(FULL.svg(Language.DUTCH)).isEqualTo(svg).doesNotContain("\r");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void pictureIsTheOneThatWasLookedAt() throws IOException {
        String svg = FULL.svg(Language.DUTCH);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, svg);
        }
        assertThat(Files.readString(GOLDEN).replace("\r\n", "\n")).isEqualTo(svg);
    }
}
