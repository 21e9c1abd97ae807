package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;
import static nl.schakel.samples.table.KeyColumns.number;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.Table;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.EntryCriterion;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.ExamKind;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.Maturity;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Pace;
import nl.schakel.model.route.Reach;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RoutePattern;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteStart;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.StartMoment;
import nl.schakel.model.route.Strength;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.route.VmboProfile;
import nl.schakel.model.route.VmboSector;

/** The tables of routes, of their years with segments and exams, and of where they lead. */
final class RouteTables {

    private static final Columns<Audience> AUDIENCE = new Columns<Audience>()
            .term("reach", "wie ervoor in aanmerking komt / whom it takes", Reach.class, Audience::reach)
            .choices("leerwegen", "leerwegen / leerwegen", Leerweg.class, Audience::leerwegen)
            .choices("profiles", "profielen / profiles", VmboProfile.class, Audience::profiles)
            .terms("vmbo_sectors", "sectoren van het vmbo / sectors of the vmbo", VmboSector.class, Audience::sectors)
            .localized("audience", "doelgroep / audience", Audience::description)
            .localizedList(
                    "required",
                    "vereisten bij toelating / entry criteria that are required",
                    audience -> criteria(audience, Strength.REQUIRED))
            .localizedList(
                    "guiding",
                    "richtlijnen bij toelating / entry criteria that guide",
                    audience -> criteria(audience, Strength.GUIDING));

    private static final Columns<RouteStart> START = new Columns<RouteStart>()
            .term("start_moment", "wanneer het begint / when it starts", StartMoment.class, always(RouteStart::moment))
            .quantity("start_year", "jaar waarin het begint / year in which it starts", RouteStart::year);

    private static final Columns<Pace> PACE = new Columns<Pace>()
            .quantity("gain", "tijdwinst / time gained", Pace::gain)
            .term("gain_reach", "voor wie de tijdwinst is / who gains time", Reach.class, Pace::reach)
            .quantity("total", "totale duur / total length", Pace::total)
            .localized("pace", "over de tijdwinst / about the time gained", Pace::text);

    private static final Columns<Timeline> TIMELINE = new Columns<Timeline>()
            .term("pattern", "patroon / pattern", RoutePattern.class, Timeline::pattern)
            .part(Timeline::start, START)
            .number(
                    "years_listed",
                    ColumnType.INTEGER,
                    "aantal beschreven jaren / number of years described",
                    always(timeline -> timeline.years().size()))
            .part(Timeline::pace, PACE);

    private static final Columns<Route> ROUTE = new Columns<Route>()
            .text("name", "naam / name", always(Route::name))
            .term("type", "soort / type", RouteType.class, always(Route::type))
            .choice("basis", "wettelijke basis / legal basis", LegalBasis.class, Route::basis)
            .list("partners", "deelnemers / partners", Route::partners)
            .part(always(Route::audience), AUDIENCE)
            .quantity("intake", "omvang / size", Route::intake)
            .part(always(Route::timeline), TIMELINE)
            .choice("maturity", "hoe gevestigd / how settled", Maturity.class, Route::maturity)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<ClockHours> HOURS = new Columns<ClockHours>()
            .text("clock_hours_total", "klokuren in totaal / clock hours in all", ClockHours::total)
            .text("clock_hours_guided", "klokuren begeleid / clock hours guided", ClockHours::guided)
            .text("clock_hours_bpv", "klokuren bpv / clock hours in a company (bpv)", ClockHours::bpv);

    private static final Columns<RouteYear> YEAR = new Columns<RouteYear>()
            .text("learning_year", "leerjaar / learning year", RouteYear::learningYear)
            .number(
                    "ordinal",
                    ColumnType.INTEGER,
                    "hoeveelste jaar van de route / how-manieth year of the route",
                    RouteYear::ordinal)
            .localized("position", "plaats in de tijd / place in time", RouteYear::position)
            .quantity("length", "duur / length", RouteYear::length)
            .choice("enrolment", "waar ingeschreven / where enrolled", Sector.class, RouteYear::enrolment)
            .choice("funding", "wie bekostigd wordt / who is funded", Sector.class, RouteYear::funding)
            .part(RouteYear::clockHours, HOURS)
            .list(
                    "diplomas",
                    "diploma's / diplomas",
                    year -> year.diplomas().stream().map(RouteTables::diploma).toList())
            .localized("text", "beschrijving / description", RouteYear::text);

    private static final Columns<RouteSegment> SEGMENT = new Columns<RouteSegment>()
            .term("setting", "waar / where", Setting.class, always(RouteSegment::setting))
            .reference(new Columns.Reference("at", "partners", "partner"), "bij wie / at whom", RouteSegment::at)
            .quantity("time", "tijd / time", RouteSegment::time)
            .quantity("length", "duur / length", RouteSegment::length)
            .text("clock_hours", "klokuren / clock hours", RouteSegment::clockHours)
            .choices("tracks", "leerwegen mbo / learning tracks", LearningTrack.class, RouteSegment::tracks)
            .choices("weekdays", "weekdagen / weekdays", DayOfWeek.class, RouteSegment::weekdays)
            .quantity("block", "lengte van een lesblok / length of a block of lessons", RouteSegment::block)
            .localized("text", "beschrijving / description", RouteSegment::text)
            .choice("status", "hoe ver het is / how far it has come", Status.class, always(RouteSegment::status));

    private static final Columns<Exam> EXAM = new Columns<Exam>()
            .term("kind", "soort / kind", ExamKind.class, always(Exam::kind))
            .quantity("subjects", "aantal vakken / number of subjects", Exam::subjects)
            .list(
                    "weights",
                    "weging naar plaats / weights by place",
                    exam -> exam.weights().stream()
                            .map(weight -> weight.place().code() + " " + weight.share())
                            .toList())
            .choices("assessed_by", "wie beoordelen / who assess", Sector.class, Exam::assessedBy)
            .localized("text", "beschrijving / description", Exam::text);

    private static final Columns<Destination> DESTINATION = new Columns<Destination>()
            .localized("name", "naam / name", always(Destination::name))
            .text("code", "crebo / crebo", Destination::code)
            .choices("levels", "niveaus / levels", MboLevel.class, Destination::levels)
            .choices("tracks", "leerwegen mbo / learning tracks", LearningTrack.class, Destination::tracks)
            .quantity("length", "duur van de opleiding / length of the programme", Destination::length)
            .reference(new Columns.Reference("at", "partners", "partner"), "bij wie / at whom", Destination::at)
            .choice("sector", "sector / sector", Sector.class, always(Destination::sector))
            .quantity("count", "aantal / number", Destination::count)
            .localized("text", "beschrijving / description", Destination::text);

    private RouteTables() {}

    static List<Table> of(Entries entries) {
        KeyColumns route = KeyColumns.inDossiers(id("route", "route / route"));
        KeyColumns year = route.within("routes", id("route_year", "jaar van de route / year of the route"));
        List<Found<Route>> routes =
                entries.inDossiers("routes", dossier -> dossier.partnership().routes());
        List<Found<RouteYear>> years =
                Found.each(routes, "timeline/years", found -> found.timeline().years());
        return List.of(
                new TableBuilder<>("routes", "routes / routes", route, ROUTE)
                        .nearestSource()
                        .build(routes),
                new TableBuilder<>("route-years", "jaren van routes / years of routes", year, YEAR)
                        .nearestSource()
                        .build(years),
                new TableBuilder<>(
                                "segments",
                                "onderdelen van jaren / segments of years",
                                year.within("route-years", id("segment", "onderdeel / segment")),
                                SEGMENT)
                        .nearestSource()
                        .build(Found.each(years, "segments", RouteYear::segments)),
                new TableBuilder<>(
                                "exams",
                                "examens / exams",
                                year.within("route-years", number("exam", "examen / exam")),
                                EXAM)
                        .nearestSource()
                        .build(Found.each(years, "exams", RouteYear::exams)),
                new TableBuilder<>(
                                "destinations",
                                "waar routes heen leiden / where routes lead",
                                route.within("routes", id("destination", "bestemming / destination")),
                                DESTINATION)
                        .nearestSource()
                        .build(Found.each(routes, "destinations", Route::destinations)));
    }

    /** A diploma in codes, such as 'mbo-diploma level-4'. */
    private static String diploma(Diploma diploma) {
        return Stream.of(
                        Stream.of(diploma.kind().code()),
                        diploma.leerwegen().stream().sorted().map(Codes::of),
                        diploma.levels().stream().sorted().map(Codes::of))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    private static List<LocalizedText> criteria(Audience audience, Strength strength) {
        return audience.criteria().stream()
                .filter(criterion -> criterion.strength() == strength)
                .map(EntryCriterion::text)
                .toList();
    }
}
