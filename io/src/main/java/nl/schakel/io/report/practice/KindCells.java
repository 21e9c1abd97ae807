package nl.schakel.io.report.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Sector;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RoutePattern;

/** What a partnership is, such as 'Omarmingsroute TL - 3 mbo-opleidingen', and how long it exists. */
final class KindCells {

    private KindCells() {}

    static String what(Column column, Language language) {
        if (column.cooperates()) {
            return Phrases.fill(Words.COOPERATION, language, sectors(column)).strip();
        }
        return column.route().map(route -> route(column, route, language)).orElse(Phrases.UNKNOWN.in(language));
    }

    private static String sectors(Column column) {
        List<Sector> there = column.view().current(column.partnership().partners()).stream()
                .flatMap(partner -> partner.member().sector().stream())
                .toList();
        return Stream.of(Sector.VO, Sector.MBO)
                .filter(there::contains)
                .map(Codes::of)
                .collect(Collectors.joining("-"));
    }

    private static String route(Column column, Route route, Language language) {
        int profiles = route.audience().profiles().size();
        if (profiles > 1) {
            String routes = route.type()
                    .known()
                    .map(Words::several)
                    .orElse(route.type().label())
                    .in(language);
            ModelPath path = ModelPath.of("routes", route.id().value(), "audience", "profiles");
            return Phrases.capital(
                    Phrases.fill(Words.FROM_PROFILES, language, routes, counted(column, path, profiles)));
        }
        Optional<RoutePattern> pattern = route.timeline().pattern().flatMap(term -> term.known());
        if (pattern.equals(Optional.of(RoutePattern.EMBRACE))) {
            return embrace(column, route, language);
        }
        String type = route.type().label().in(language);
        String name = route.timeline()
                .pattern()
                .map(term ->
                        term.known().map(Words::pattern).orElse(term.label()).in(language))
                .orElse(type);
        String shortened = route.type().known().map(Words::shortened).orElse("");
        return Phrases.capital(name) + (shortened.isEmpty() || name.equals(type) ? "" : " (" + shortened + ")");
    }

    private static String embrace(Column column, Route route, Language language) {
        String from = PupilCells.leerwegen(route.audience());
        String to = destinations(column, route, language);
        return Phrases.capital(Words.pattern(RoutePattern.EMBRACE).in(language))
                + (from.isEmpty() ? "" : " " + from)
                + (to.isEmpty() ? "" : " - " + to);
    }

    private static String destinations(Column column, Route route, Language language) {
        List<Destination> destinations = route.destinations();
        if (destinations.isEmpty()) {
            return "";
        }
        Quantity count = Tally.sum(destinations.stream()
                .map(each -> each.count().orElse(Quantity.exact(1)))
                .toList());
        ModelPath path = ModelPath.of("routes", route.id().value(), "destinations");
        Quantity known = column.view().isComplete(path) ? count : Tally.orMore(count);
        return Units.text(known.withUnit("mbo-programmes"), language);
    }

    private static String counted(Column column, ModelPath path, int number) {
        return number + (column.view().isComplete(path) ? "" : "+");
    }

    static String age(Column column, Language language) {
        return column.partnership()
                .identity()
                .since()
                .map(since -> age(since, column.view().day().getYear(), language))
                .orElse(Phrases.UNKNOWN.in(language));
    }

    private static String age(PartialDate since, int year, Language language) {
        int years = Math.max(0, year - since.year());
        Quantity age = switch (since.accuracy()) {
            case EXACT -> Quantity.exact(years);
            case ABOUT -> Quantity.about(years);
            case AT_EARLIEST -> Quantity.atMost(years);
            case AT_LATEST -> Quantity.atLeast(years);
        };
        return Units.text(age.withUnit("years"), language);
    }
}
