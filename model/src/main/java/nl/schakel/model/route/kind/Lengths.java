package nl.schakel.model.route.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.PartialDate;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;
import nl.schakel.model.route.norm.DurationNorm;

/** The lengths that norms give to the last part of a route: what is left after two years. */
final class Lengths {

    private static final BigDecimal BEFORE = BigDecimal.valueOf(2);

    private Lengths() {}

    /** Of norms the ones that began last, all of the same day. */
    static List<DurationNorm> latest(List<DurationNorm> norms) {
        Optional<LocalDate> last =
                norms.stream().flatMap(norm -> begin(norm).stream()).max(Comparator.naturalOrder());
        return norms.stream().filter(norm -> begin(norm).equals(last)).toList();
    }

    private static Optional<LocalDate> begin(DurationNorm norm) {
        return norm.provision().validity().start().flatMap(PartialDate::earliest);
    }

    /** Gives the last year of a route, which stands for all after the first two, its length; as it is if no norm tells it. */
    static Route fill(Route route, List<DurationNorm> norms) {
        List<RouteYear> years = route.timeline().years();
        if (norms.isEmpty() || years.isEmpty()) {
            return route;
        }
        List<RouteYear> filled = new ArrayList<>(years);
        filled.set(
                years.size() - 1,
                years.get(years.size() - 1).toBuilder().length(rest(norms)).build());
        Timeline timeline = route.timeline();
        return route.toBuilder()
                .timeline(Timeline.builder()
                        .pattern(timeline.pattern())
                        .start(timeline.start())
                        .pace(timeline.pace())
                        .years(filled)
                        .build())
                .build();
    }

    /** From the least to the most that one of the norms leaves; open where one of them is. */
    private static Quantity rest(List<DurationNorm> norms) {
        List<Optional<BigDecimal>> least =
                norms.stream().map(norm -> norm.years().lower()).toList();
        List<Optional<BigDecimal>> most =
                norms.stream().map(norm -> norm.years().upper()).toList();
        BigDecimal from = known(least).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal to = known(most).max(Comparator.naturalOrder()).orElse(from);
        if (most.contains(Optional.<BigDecimal>empty())) {
            return years(Quantity.Form.AT_LEAST, from, Optional.empty());
        }
        if (least.contains(Optional.<BigDecimal>empty())) {
            return years(Quantity.Form.AT_MOST, to, Optional.empty());
        }
        return from.compareTo(to) == 0
                ? years(Quantity.Form.EXACT, from, Optional.empty())
                : years(Quantity.Form.RANGE, from, Optional.of(to));
    }

    private static Stream<BigDecimal> known(List<Optional<BigDecimal>> bounds) {
        return bounds.stream().flatMap(Optional::stream).map(years -> years.subtract(BEFORE));
    }

    private static Quantity years(Quantity.Form form, BigDecimal number, Optional<BigDecimal> end) {
        return new Quantity(form, number, end, Optional.of("years"));
    }

    static Route ofProgramme(Route route, int years) {
        Quantity length = Quantity.exact(years).withUnit(years == 1 ? "year" : "years");
        List<Destination> destinations = route.destinations().stream()
                .map(each -> each.toBuilder().length(length).build())
                .toList();
        return route.toBuilder().destinations(destinations).build();
    }
}
