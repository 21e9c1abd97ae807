package nl.schakel.assessment.law.route;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Audience;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.DiplomaKind;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Setting;

/** Whether a route of a dossier leads from vmbo to mbo; that it does not is sure only where it says where else it goes. */
final class VmboToMbo {

    private VmboToMbo() {}

    static Truth of(Route route) {
        List<RouteYear> years = route.timeline().years();
        boolean vmbo = isOfVmbo(route.audience()) || years.stream().anyMatch(VmboToMbo::isOfVmbo);
        boolean mbo = leadsTo(route, Sector.MBO) || years.stream().anyMatch(VmboToMbo::isOfMbo);
        if (vmbo && mbo) {
            return Truth.TRUE;
        }
        boolean open =
                vmbo || mbo || route.type().known().isPresent() || route.basis().isPresent();
        return !open && isElsewhere(route) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Through the havo or the vwo, or within higher education only. */
    private static boolean isElsewhere(Route route) {
        String words = words(route);
        if (route.destinations().isEmpty()
                || leadsTo(route, Sector.PO)
                || words.contains("mbo")
                || words.contains("mavo")) {
            return false;
        }
        boolean higher = !leadsTo(route, Sector.VO)
                && route.timeline().years().stream().noneMatch(year -> isIn(year, Sector.VO));
        return higher || words.contains("havo") || words.contains("vwo");
    }

    private static boolean leadsTo(Route route, Sector sector) {
        return route.destinations().stream().anyMatch(each -> each.sector() == sector);
    }

    private static boolean isOfVmbo(Audience audience) {
        return !audience.leerwegen().isEmpty()
                || !audience.profiles().isEmpty()
                || !audience.sectors().isEmpty();
    }

    private static boolean isOfVmbo(RouteYear year) {
        return isAt(year, Setting.VMBO) || earns(year, DiplomaKind.VMBO_DIPLOMA);
    }

    private static boolean isOfMbo(RouteYear year) {
        return isIn(year, Sector.MBO)
                || isAt(year, Setting.MBO)
                || earns(year, DiplomaKind.MBO_DIPLOMA)
                || year.segments().stream().map(RouteSegment::tracks).anyMatch(tracks -> !tracks.isEmpty());
    }

    private static boolean isIn(RouteYear year, Sector sector) {
        return Stream.of(year.learningYear().map(LearningYear::sector), year.enrolment(), year.funding())
                .flatMap(Optional::stream)
                .anyMatch(sector::equals);
    }

    private static boolean isAt(RouteYear year, Setting setting) {
        return year.segments().stream().anyMatch(each -> each.setting().is(setting));
    }

    private static boolean earns(RouteYear year, DiplomaKind kind) {
        return year.diplomas().stream().anyMatch(each -> each.kind().is(kind));
    }

    /** How the route, its pupils and its ends are called; the Dutch names of the kinds of school stand in both languages. */
    private static String words(Route route) {
        Stream<LocalizedText> texts = Stream.of(
                        Stream.of(route.type().label()),
                        route.audience().description().stream(),
                        route.destinations().stream().map(Destination::name))
                .flatMap(text -> text);
        return Stream.concat(Stream.of(route.name()), texts.map(text -> text.in(Language.DUTCH)))
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
    }
}
