package nl.schakel.model.route.norm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;

/** The table of all numbers that the law asks of routes, such as {@code RouteNorms.times(LegalBasis.VM2_REGULATION)}. */
public final class RouteNorms {

    private RouteNorms() {}

    /**
     * Gives the levels for which a basis says how long a route takes.
     *
     * @param basis the basis
     * @return the levels, the lowest first; none where no duration is confirmed
     */
    public static Set<MboLevel> levels(LegalBasis basis) {
        Set<MboLevel> levels = EnumSet.noneOf(MboLevel.class);
        levels.addAll(DurationRows.ALL
                .getOrDefault(Check.given(basis, "basis"), Map.of())
                .keySet());
        return levels;
    }

    /**
     * Gives how long a route of a basis to a level may take.
     *
     * @param basis the basis
     * @param level the level
     * @return the norms by article, in the order of time, of each article the shortest programme first; none where it is not confirmed
     */
    public static List<DurationNorm> durations(LegalBasis basis, MboLevel level) {
        return DurationRows.ALL
                .getOrDefault(Check.given(basis, "basis"), Map.of())
                .getOrDefault(Check.given(level, "level"), List.of());
    }

    /**
     * Gives the least clock hours of whole routes of a basis.
     *
     * @param basis the basis
     * @return the norms by article, in the order of time; none where they are not confirmed
     */
    public static List<HoursNorm> hours(LegalBasis basis) {
        return switch (Check.given(basis, "basis")) {
            case DOORLOPENDE_LEERROUTE -> HoursRows.LAW;
            case EXPERIMENT_DOORLOPENDE_LEERLIJNEN -> HoursRows.EXPERIMENT;
            case VM2_REGULATION, VO_BVE, LEERWERKTRAJECT, ENTREE -> List.of();
        };
    }

    /**
     * Gives the time that a basis asks of years of a route.
     *
     * @param basis the basis
     * @return the norms; none where they are not confirmed
     */
    public static List<TimeNorm> times(LegalBasis basis) {
        return switch (Check.given(basis, "basis")) {
            case VM2_REGULATION -> TimeRows.VM2;
            case LEERWERKTRAJECT -> TimeRows.PRACTICE;
            case EXPERIMENT_DOORLOPENDE_LEERLIJNEN, VO_BVE, DOORLOPENDE_LEERROUTE, ENTREE -> List.of();
        };
    }

    /**
     * Chooses the norms of a cohort.
     *
     * @param norms the norms
     * @param start when year 3 of vmbo starts
     * @param <N> what kind of norms they are
     * @return those of which the article held on that day, or may have held
     */
    public static <N extends Norm> List<N> at(Collection<N> norms, LocalDate start) {
        Check.given(start, "start");
        return norms.stream()
                .filter(norm -> norm.provision().validity().contains(start) != Truth.FALSE)
                .toList();
    }

    /**
     * Gives where norms stand.
     *
     * @param norms the norms
     * @return their articles with their periods, each once, in the order of the norms
     */
    public static List<Provision> provisions(Collection<? extends Norm> norms) {
        return norms.stream().map(Norm::provision).distinct().toList();
    }
}
