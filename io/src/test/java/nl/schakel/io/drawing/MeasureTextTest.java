package nl.schakel.io.drawing;

import static nl.schakel.io.drawing.Routes.segment;
import static nl.schakel.io.drawing.Routes.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.kind.RouteKinds;
import nl.schakel.model.route.measure.RouteMeasures;
import org.junit.jupiter.api.Test;

class MeasureTextTest {

    private static String text(Route route, Language language) {
        return new MeasureText(RouteMeasures.of(route), language).text();
    }

    @Test
    void whatIsNotKnownIsSaidToBeSo() {
        assertThat(text(Routes.of(), Language.ENGLISH)).isEqualTo("""
                Years from year 3 of vmbo: unknown
                Years won on the regular path: unknown
                Share of time outside the vmbo (week of five days): unknown
                Ages, if 14 or 15 in year 3 of vmbo: unknown
                Last year enrolled at the vo: unknown
                Diplomas: unknown""");
        assertThat(text(Routes.of(year("empty").build()), Language.DUTCH)).isEqualTo("""
                Jaren vanaf leerjaar 3: onbekend
                Jaren winst op de gewone weg: onbekend
                Deel van de tijd buiten het vmbo (week van vijf dagen): onbekend
                Leeftijd, bij 14 of 15 jaar in leerjaar 3: onbekend
                Laatste jaar ingeschreven bij het vo: onbekend
                Diploma's: onbekend""");
    }

    @Test
    void vm2TakesTwoToFourYears() {
        Route vm2 = RouteKinds.of("vm2").route();
        assertThat(text(vm2, Language.ENGLISH)).isEqualTo("""
                Years from year 3 of vmbo: 2 to 4
                Years won on the regular path: unknown
                Share of time outside the vmbo (week of five days): unknown
                Ages, if 14 or 15 in year 3 of vmbo: 14 to 18
                Last year enrolled at the vo: unknown
                Diplomas: mbo diploma, level 2, after 2 to 4 years""");
        assertThat(text(vm2, Language.DUTCH)).isEqualTo("""
                Jaren vanaf leerjaar 3: 2 tot en met 4
                Jaren winst op de gewone weg: onbekend
                Deel van de tijd buiten het vmbo (week van vijf dagen): onbekend
                Leeftijd, bij 14 of 15 jaar in leerjaar 3: 14 tot en met 18
                Laatste jaar ingeschreven bij het vo: onbekend
                Diploma's: mbo-diploma, niveau 2, na 2 tot en met 4 jaar""");
    }

    @Test
    void theWholeBlockIsToldInTheWordsOfTheKindToo() {
        for (Language language : Language.values()) {
            assertThat(new KindText(RouteKinds.of("vm2"), language).text())
                    .contains("\n" + text(RouteKinds.of("vm2").route(), language) + "\n");
        }
    }

    /** By days: nothing, a part within bounds, all of it; by clock hours where a year tells them. */
    @Test
    void timeElsewhereIsToldByYearWithWhatIsAtTheMboAndInCompanies() {
        Route route = Routes.of(
                year("third")
                        .learningYear(LearningYear.vo(3))
                        .enrolment(Sector.VO)
                        .clockHours(new ClockHours(Optional.of(Count.of(1000)), Optional.empty(), Optional.empty()))
                        .addSegments(segment("mbo", Setting.MBO)
                                .time(Quantity.parse("1..2 days/week"))
                                .clockHours(Count.of(250))
                                .build())
                        .addDiplomas(Diploma.vmbo(Leerweg.KB))
                        .build(),
                year("fourth")
                        .learningYear(LearningYear.mbo(1))
                        .enrolment(Sector.MBO)
                        .addSegments(segment(Setting.MBO, "3 days/week").build())
                        .addSegments(
                                segment(Setting.WORK_PLACEMENT, "2 days/week").build())
                        .build(),
                year("fifth")
                        .learningYear(LearningYear.mbo(2))
                        .enrolment(Sector.MBO)
                        .addSegments(segment(Setting.VMBO, "5 days/week").build())
                        .addDiplomas(Diploma.mbo(MboLevel.LEVEL_2))
                        .build());
        assertThat(text(route, Language.ENGLISH)).isEqualTo("""
                Years from year 3 of vmbo: 3 to 4
                Years won on the regular path: unknown
                Share of time outside the vmbo (week of five days): Year 3: 1/5 to 2/5, 1/4 of the clock hours;\
                 Mbo year 1: all (mbo 3/5, company 2/5); Mbo year 2: none
                Ages, if 14 or 15 in year 3 of vmbo: 14 to 18
                Last year enrolled at the vo: Year 3
                Diplomas: vmbo diploma, kb, after 1 year; mbo diploma, level 2, after 3 to 4 years""");
        assertThat(text(route, Language.DUTCH).lines().skip(2).limit(1))
                .containsExactly(
                        "Deel van de tijd buiten het vmbo (week van vijf dagen): Leerjaar 3: 1/5 tot en met 2/5,"
                                + " 1/4 van de klokuren; Mbo leerjaar 1: alles (mbo 3/5, bedrijf 2/5); Mbo leerjaar 2: niets");
    }
}
