package nl.schakel.assessment.law.route;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Status;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.Setting;
import nl.schakel.model.route.measure.RouteMeasures;
import nl.schakel.model.route.measure.YearMeasures;

/** The practice in a training company over years 3 and 4 of vmbo, if both years tell all of it. */
final class PracticeReading {

    private static final int LAST = 2;
    private static final int DECIMALS = 4;

    private PracticeReading() {}

    static Practice of(RouteMeasures measures) {
        return new Practice(sum(measures, RouteSegment::clockHours), sum(measures, PracticeReading::days));
    }

    /** A work placement of the mbo is no practice of a leer-werktraject. */
    private static Optional<Count> sum(RouteMeasures measures, Function<RouteSegment, Optional<Count>> part) {
        List<List<RouteSegment>> years = IntStream.rangeClosed(1, LAST)
                .mapToObj(number -> inCompany(measures, Count.of(number)))
                .toList();
        List<Optional<Count>> parts =
                years.stream().flatMap(List::stream).map(part).toList();
        return years.stream().anyMatch(List::isEmpty) || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : parts.stream()
                        .map(Optional::orElseThrow)
                        .reduce((one, other) -> new Count(
                                one.least().add(other.least()), one.most().add(other.most())));
    }

    private static List<RouteSegment> inCompany(RouteMeasures measures, Count number) {
        return measures.years().stream()
                .filter(RouteReading::isOneYear)
                .filter(each -> each.number().equals(Optional.of(number)))
                .map(YearMeasures::year)
                .flatMap(year -> year.segments().stream())
                .filter(each -> each.status() == Status.IN_FORCE)
                .filter(each -> each.setting().is(Setting.COMPANY))
                .toList();
    }

    /** Days that are told as such, or days a week over a number of weeks. */
    private static Optional<Count> days(RouteSegment segment) {
        Optional<Quantity> time = segment.time();
        if (isIn(time, "days?")) {
            return times(time, Optional.of(Quantity.exact(1)));
        }
        return isIn(time, "days?/week") && isIn(segment.length(), "weeks?")
                ? times(time, segment.length())
                : Optional.empty();
    }

    private static boolean isIn(Optional<Quantity> quantity, String unit) {
        return quantity.flatMap(Quantity::unit)
                .filter(text -> text.matches(unit))
                .isPresent();
    }

    private static Optional<Count> times(Optional<Quantity> one, Optional<Quantity> other) {
        Optional<BigDecimal> least = times(one, other, Quantity::lower);
        return times(one, other, Quantity::upper)
                .filter(most -> most.stripTrailingZeros().scale() <= DECIMALS)
                .flatMap(most -> least.filter(low ->
                                low.signum() >= 0 && low.stripTrailingZeros().scale() <= DECIMALS)
                        .map(low -> new Count(low, most)));
    }

    private static Optional<BigDecimal> times(
            Optional<Quantity> one, Optional<Quantity> other, Function<Quantity, Optional<BigDecimal>> bound) {
        return one.flatMap(bound).flatMap(number -> other.flatMap(bound).map(number::multiply));
    }
}
