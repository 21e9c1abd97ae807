package nl.schakel.io.report.practice;

import static nl.schakel.io.report.practice.Samples.cell;
import static nl.schakel.io.report.practice.Samples.identity;
import static nl.schakel.io.report.practice.Samples.partnership;
import static nl.schakel.io.report.practice.Samples.segment;
import static nl.schakel.io.report.practice.Samples.view;
import static nl.schakel.io.report.practice.Samples.withRoute;
import static nl.schakel.io.report.practice.Samples.withTimeline;
import static nl.schakel.io.report.practice.Samples.year;
import static nl.schakel.model.route.Setting.MBO;
import static nl.schakel.model.route.Setting.VMBO;
import static nl.schakel.model.route.Setting.WORK_PLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteStart;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.StartMoment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeCellsTest {

    private static final RouteSegment DAY = segment(MBO, "1 day/week");
    private static final RouteSegment HALF_DAY = segment(MBO, "~1 day-part/week");

    private static RouteStart start(StartMoment moment) {
        return new RouteStart(Term.of(moment), Optional.empty());
    }

    private static RouteStart start(String year) {
        return new RouteStart(Term.of(StartMoment.IN_YEAR), Optional.of(Quantity.parse(year)));
    }

    private static RouteSegment unknownTime() {
        return DAY.toBuilder().time(Optional.empty()).build();
    }

    private static RouteYear bridge() {
        return RouteYear.builder()
                .id(ElementId.of("bridge"))
                .position(LocalizedText.of("tussen examen en zomer", "between exam and summer"))
                .addSegments(segment(VMBO, "1 hour/week"))
                .addSegments(segment(WORK_PLACEMENT, "2 days/week"))
                .addSegments(segment(MBO, "3 days/week").toBuilder()
                        .length(Quantity.parse("7 weeks"))
                        .build())
                .build();
    }

    private static RouteYear fifth() {
        return RouteYear.builder()
                .id(ElementId.of("last"))
                .ordinal(5)
                .addSegments(segment(MBO, "4 days/week"))
                .build();
    }

    static Stream<Arguments> starts() {
        RouteStart upper = start(StartMoment.UPPER_YEARS);
        RouteStart after = start(StartMoment.AFTER_FINAL_EXAM);
        List<RouteYear> third = List.of(year("vo-1"), year("vo-3", DAY), year("vo-4", DAY));
        return Stream.of(
                arguments(upper, List.of(), "Bovenbouw vmbo", "Upper years of vmbo"),
                arguments(
                        after, List.of(bridge()), "Aansluitend aan eindexamen vmbo", "Right after the vmbo final exam"),
                arguments(
                        start("1"),
                        third,
                        "Leerjaar 1, contact mbo v.a. leerjaar 3",
                        "Year 1, contact with mbo from year 3"),
                arguments(
                        start("1..2"),
                        List.of(year("vo-4", DAY)),
                        "Vanaf leerjaar 1 - 2, contact mbo in leerjaar 4",
                        "From year 1 - 2, contact with mbo in year 4"),
                arguments(start("2"), List.of(year("vo-2", DAY)), "Vanaf leerjaar 2", "From year 2"),
                arguments(start("3"), List.of(year("mbo-1", DAY)), "Vanaf leerjaar 3", "From year 3"),
                arguments(start(StartMoment.IN_YEAR), List.of(), "In een leerjaar", "In a learning year"));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void startIsWordedWithTheFirstYearAtTheMbo(RouteStart start, List<RouteYear> years, String dutch, String english) {
        AsOf view = view(withTimeline(line -> line.start(start).addAllYears(years)));
        assertThat(cell(view, Words.START, Language.DUTCH)).isEqualTo(dutch);
        assertThat(cell(view, Words.START, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void startThatNobodyGivesIsUnknown() {
        assertThat(cell(view(withRoute(route -> route)), Words.START, Language.DUTCH))
                .isEqualTo("onbekend");
    }

    static Stream<Arguments> times() {
        return Stream.of(
                arguments(
                        List.of(year("vo-3", DAY), year("vo-4", segment(MBO, "4 days/week"))),
                        "Leerjaar 3: 1 dag; leerjaar 4: 4 dagen",
                        "Year 3: 1 day; year 4: 4 days"),
                arguments(
                        List.of(year("vo-4", segment(MBO, "1..2 days/week"), segment(WORK_PLACEMENT, "1 day/week"))),
                        "Leerjaar 4: 1 - 2 dagen",
                        "Year 4: 1 - 2 days"),
                arguments(
                        List.of(year("vo-2", HALF_DAY), year("vo-3", HALF_DAY)),
                        "ca. 1 dagdeel per week, vanaf leerjaar 2",
                        "about 1 half day per week, from year 2"),
                arguments(
                        List.of(bridge(), year("mbo-2", segment(MBO, "5 days/week"))),
                        "Traject van 7 weken, 2 dagen stage, 3 dagen mbo",
                        "Course of 7 weeks, 2 days work placement, 3 days mbo"),
                arguments(
                        List.of(year("vo-3", unknownTime()), year("vo-4", DAY)),
                        "Leerjaar 3: onbekend; leerjaar 4: 1 dag",
                        "Year 3: unknown; year 4: 1 day"),
                arguments(
                        List.of(year("vo-4", DAY), fifth()),
                        "Leerjaar 4: 1 dag; jaar 5 van de route: 4 dagen",
                        "Year 4: 1 day; year 5 of the route: 4 days"),
                arguments(
                        List.of(year("vo-3", segment(MBO, "10 days/year"))),
                        "Leerjaar 3: 10 dagen per jaar",
                        "Year 3: 10 days per year"),
                arguments(
                        List.of(year(
                                "vo-3", DAY.toBuilder().status(Status.DROPPED).build())),
                        "onbekend",
                        "unknown"),
                arguments(List.of(year("vo-3", segment(VMBO, "5 days/week"))), "onbekend", "unknown"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void timeAtTheMboIsWordedYearByYear(List<RouteYear> years, String dutch, String english) {
        AsOf view = view(withTimeline(line -> line.addAllYears(years)));
        assertThat(cell(view, Words.TIME, Language.DUTCH)).isEqualTo(dutch);
        assertThat(cell(view, Words.TIME, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void nothingToTellIsADash() {
        AsOf complete = view(
                withTimeline(line -> line.addYears(year("vo-3", segment(VMBO, "5 days/week")))),
                "routes/main/timeline/years");
        assertThat(cell(complete, Words.TIME, Language.DUTCH)).isEqualTo("–");
        AsOf cooperation = view(
                partnership().identity(identity().emphasis(Emphasis.COOPERATION).build()));
        assertThat(cell(cooperation, Words.TIME, Language.ENGLISH)).isEqualTo("–");
    }
}
