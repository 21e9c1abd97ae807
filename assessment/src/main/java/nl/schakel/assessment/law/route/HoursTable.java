package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LearningTrack.BBL;
import static nl.schakel.model.route.LearningTrack.BOL;
import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.LegalBasis;

/**
 * The least hours by the years of a route, for the cohorts that start while a table holds; new numbers are a new table with its period.
 *
 * @param bases the bases of which it is
 * @param track BOL or BBL
 * @param cohorts the starts for which it holds
 * @param byYears the least hours, by the years that the route takes
 */
record HoursTable(Set<LegalBasis> bases, LearningTrack track, Period cohorts, Map<Integer, Least> byYears) {

    /** The least hours in all, under guidance and in a company. */
    record Least(int total, int guided, int bpv) {}

    private static final Set<LegalBasis> BOTH = Set.of(EXPERIMENT_DOORLOPENDE_LEERLIJNEN, DOORLOPENDE_LEERROUTE);
    private static final Period LAW = Period.parse("2020-08-01/..");
    private static final Period SINCE_EXPERIMENT = Period.parse("2014-08-01/..");

    private static final List<HoursTable> ALL = List.of(
            new HoursTable(Set.of(DOORLOPENDE_LEERROUTE), BOL, LAW, Map.of(2, new Least(2_000, 1_400, 250))),
            new HoursTable(
                    BOTH,
                    BOL,
                    SINCE_EXPERIMENT,
                    Map.of(
                            3, new Least(3_000, 2_400, 250),
                            4, new Least(4_000, 2_950, 450),
                            5, new Least(5_000, 3_500, 900),
                            6, new Least(6_000, 4_050, 1_350))),
            new HoursTable(Set.of(DOORLOPENDE_LEERROUTE), BBL, LAW, Map.of(2, new Least(1_850, 900, 610))),
            new HoursTable(
                    BOTH,
                    BBL,
                    SINCE_EXPERIMENT,
                    Map.of(
                            3, new Least(2_850, 2_200, 610),
                            4, new Least(3_700, 2_400, 1_220),
                            5, new Least(4_550, 2_600, 1_830),
                            6, new Least(5_400, 2_800, 2_300))));

    /** The least hours, if a table surely holds for the start. */
    static Optional<Least> of(LegalBasis basis, LearningTrack track, int years, LocalDate start) {
        return ALL.stream()
                .filter(each -> each.bases().contains(basis) && each.track() == track)
                .filter(each -> each.cohorts().contains(start) == Truth.TRUE)
                .filter(each -> each.byYears().containsKey(years))
                .map(each -> each.byYears().get(years))
                .findFirst();
    }
}
