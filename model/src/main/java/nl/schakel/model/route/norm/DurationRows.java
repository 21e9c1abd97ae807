package nl.schakel.model.route.norm;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;
import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;
import static nl.schakel.model.route.MboLevel.LEVEL_2;
import static nl.schakel.model.route.MboLevel.LEVEL_3;
import static nl.schakel.model.route.MboLevel.LEVEL_4;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;

/** The years of a route by basis and level; of each article the shortest programme first. */
final class DurationRows {

    private static final List<Provision> VM2 = Periods.VM2.stream()
            .map(period -> Provision.of(Statute.VM2_REGULATION, "3 lid 1", period))
            .toList();
    private static final List<Provision> LAW = List.of(
            Provision.of(Statute.WVO, "10b16", Periods.LAW_BEFORE_2022),
            Provision.of(Statute.WVO_2020, "2.107g", Periods.LAW_FROM_2022));

    static final Map<LegalBasis, Map<MboLevel, List<DurationNorm>>> ALL = Map.of(
            VM2_REGULATION, Map.of(LEVEL_2, of(VM2, any("<=4 years"))),
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                    Map.of(
                            LEVEL_2, experiment("6 a", Periods.EXPERIMENT, any("3..4 years")),
                            LEVEL_3, experiment("6 b", Periods.EXPERIMENT_EXTENDED, any("4..5 years")),
                            LEVEL_4,
                                    Stream.of(
                                                    experiment("6 c", Periods.EXPERIMENT, row("3 years", "4..5 years")),
                                                    experiment(
                                                            "6 d", Periods.EXPERIMENT, row(">3 years", "5..6 years")))
                                            .flatMap(List::stream)
                                            .toList()),
            DOORLOPENDE_LEERROUTE,
                    Map.of(
                            LEVEL_2, of(LAW, row("1 year", "2..3 years"), row("2 years", "3..4 years")),
                            LEVEL_3, of(LAW, row("2 years", "3..4 years"), row("3 years", "4..5 years")),
                            LEVEL_4, of(LAW, row("3 years", "4..5 years"), row(">3 years", "5..6 years"))));

    private DurationRows() {}

    private record Row(Optional<Quantity> programme, Quantity years) {}

    private static Row row(String programme, String years) {
        return new Row(Optional.of(Quantity.parse(programme)), Quantity.parse(years));
    }

    private static Row any(String years) {
        return new Row(Optional.empty(), Quantity.parse(years));
    }

    private static List<DurationNorm> experiment(String article, String period, Row row) {
        return of(List.of(Provision.of(Statute.EXPERIMENT_DECREE, article, period)), row);
    }

    private static List<DurationNorm> of(List<Provision> provisions, Row... rows) {
        return provisions.stream()
                .flatMap(provision ->
                        Stream.of(rows).map(row -> new DurationNorm(row.programme(), row.years(), provision)))
                .toList();
    }
}
