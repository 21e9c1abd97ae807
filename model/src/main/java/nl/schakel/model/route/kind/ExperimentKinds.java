package nl.schakel.model.route.kind;

import static nl.schakel.model.route.kind.KindParts.fromYear3;
import static nl.schakel.model.route.kind.KindParts.leerwegen;
import static nl.schakel.model.route.kind.KindParts.mbo;
import static nl.schakel.model.route.kind.KindParts.route;
import static nl.schakel.model.route.kind.KindParts.text;
import static nl.schakel.model.route.kind.KindParts.vmbo;
import static nl.schakel.model.route.kind.KindParts.year;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.norm.DurationNorm;
import nl.schakel.model.route.norm.RouteNorms;

/** The kinds of the temporary rules: VM2 and the experiments of 2014 to 2022. */
final class ExperimentKinds {

    private static final String VM2 = "2008-08-01/?";
    private static final String FIRST_PERIOD = "2014-08-01/2022-07-31";
    private static final String EXTENSION = "2016-08-01/2022-07-31";

    static final List<RouteKind> ALL = List.of(
            vm2(),
            experiment("vakmanschapsroute-a-1", "vakmanschapsroute a-1°", "2 lid 1 a", FIRST_PERIOD)
                    .pattern(pattern(
                            "vakmanschapsroute-a-1",
                            "Vakmanschapsroute a-1°",
                            RouteType.VAKMANSCHAPSROUTE,
                            MboLevel.LEVEL_2,
                            true,
                            Leerweg.BB,
                            Leerweg.KB))
                    .durations(durations(MboLevel.LEVEL_2))
                    .note(text(
                            "vakken van het sectordeel en het beroepsgerichte programma konden uit het vmbo-examen wegblijven"
                                    + " (art. 7 lid 1)",
                            "subjects of the sector part and the vocational programme could be left out of the vmbo exam"
                                    + " (art. 7 lid 1)"))
                    .build(),
            experiment("vakmanschapsroute-a-2", "vakmanschapsroute a-2°", "2 lid 1 a", EXTENSION)
                    .pattern(pattern(
                            "vakmanschapsroute-a-2",
                            "Vakmanschapsroute a-2°",
                            RouteType.VAKMANSCHAPSROUTE,
                            MboLevel.LEVEL_3,
                            true,
                            Leerweg.KB))
                    .durations(durations(MboLevel.LEVEL_3))
                    .build(),
            experiment("beroepsroute", "beroepsroute", "2 lid 1 b", EXTENSION)
                    .pattern(toLevel4("beroepsroute", "Beroepsroute", RouteType.BEROEPSROUTE))
                    .durations(sinceExtension(MboLevel.LEVEL_4))
                    .note(text("wie bekostigd wordt, is niet bevestigd", "who is funded is not confirmed"))
                    .build(),
            experiment("technologieroute", "technologieroute", "1 lid 1 p", FIRST_PERIOD)
                    .pattern(toLevel4("technologieroute", "Technologieroute", RouteType.TECHNOLOGIEROUTE))
                    .subtypeOf(RouteId.of("beroepsroute"))
                    .durations(durations(MboLevel.LEVEL_4))
                    .note(text(
                            "beroepsroute die gericht is op doorstroom vanuit techniek of landbouw (art. 1 lid 1 p), met"
                                    + " informatietechnologie als mogelijk extra vak; wie bekostigd wordt, is niet"
                                    + " bevestigd",
                            "a beroepsroute that aims at transfer from techniek or landbouw (art. 1 lid 1 p), with information"
                                    + " technology as a possible extra subject; who is funded is not confirmed"))
                    .build());

    private ExperimentKinds() {}

    private static RouteKind vm2() {
        return RouteKind.builder()
                .id(RouteId.of("vm2"))
                .name(text("VM2, leergang vmbo-mbo2", "VM2, course of vmbo and mbo level 2"))
                .validity(Period.parse(VM2))
                .addProvisions(Provision.of(Statute.VM2_REGULATION, "3 lid 1", VM2))
                .pattern(route("vm2", "VM2", RouteType.VM2)
                        .basis(LegalBasis.VM2_REGULATION)
                        .status(Status.ENDED)
                        .audience(leerwegen(Leerweg.BB))
                        .timeline(fromYear3(
                                vmbo(1).funding(Sector.VO).build(),
                                vmbo(2).funding(Sector.VO).build(),
                                rest().funding(Sector.VO)
                                        .addDiplomas(Diploma.mbo(MboLevel.LEVEL_2))
                                        .build()))
                        .addDestinations(mbo("Basisberoepsopleiding", "Basisberoepsopleiding", MboLevel.LEVEL_2)
                                .addTracks(LearningTrack.BOL)
                                .build())
                        .build())
                .durations(RouteNorms.durations(LegalBasis.VM2_REGULATION, MboLevel.LEVEL_2))
                .norms(RouteNorms.times(LegalBasis.VM2_REGULATION))
                .note(text(
                        "één programma op één locatie, met begeleiding door personeel de hele tijd (art. 6 lid 1 f); wanneer"
                                + " de regeling eindigde, is niet bevestigd",
                        "one programme at one location, with staff beside the pupil all the time (art. 6 lid 1 f); when the"
                                + " regulation ended is not confirmed"))
                .build();
    }

    private static RouteKind.Builder experiment(String id, String name, String article, String period) {
        return RouteKind.builder()
                .id(RouteId.of(id))
                .name(LocalizedText.same(name))
                .validity(Period.parse(period))
                .addProvisions(
                        Provision.of(Statute.EXPERIMENT_DECREE, article, period),
                        Provision.of(
                                Statute.EXPERIMENT_DECREE, period.equals(EXTENSION) ? "15 lid 2" : "15 lid 1", period));
    }

    private static List<DurationNorm> durations(MboLevel level) {
        return RouteNorms.durations(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, level);
    }

    /** The years of a kind that came with the extension: not before it. */
    private static List<DurationNorm> sinceExtension(MboLevel level) {
        return durations(level).stream()
                .map(norm -> new DurationNorm(
                        norm.programme(),
                        norm.years(),
                        new Provision(norm.provision().article(), Period.parse(EXTENSION))))
                .toList();
    }

    private static Route toLevel4(String id, String name, RouteType type) {
        return pattern(id, name, type, MboLevel.LEVEL_4, false, Leerweg.KB, Leerweg.GL, Leerweg.TL);
    }

    private static Route pattern(
            String id, String name, RouteType type, MboLevel level, boolean funded, Leerweg... leerwegen) {
        Optional<Sector> first = funded ? Optional.of(Sector.VO) : Optional.empty();
        Optional<Sector> later = funded ? Optional.of(Sector.MBO) : Optional.empty();
        return route(id, name, type)
                .basis(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                .status(Status.ENDED)
                .audience(leerwegen(leerwegen))
                .timeline(fromYear3(
                        vmbo(1).funding(first).build(),
                        vmbo(2).funding(first).build(),
                        rest().funding(later).addDiplomas(Diploma.mbo(level)).build()))
                .addDestinations(mbo(nameOf(level), nameOf(level), level).build())
                .build();
    }

    private static String nameOf(MboLevel level) {
        return LeerrouteKinds.PROGRAMMES.get(level);
    }

    /** What comes after two years; how long it takes stands in the norms. */
    static RouteYear.Builder rest() {
        return year("from-year-3").position(text("vanaf jaar 3 van de route", "from year 3 of the route"));
    }
}
