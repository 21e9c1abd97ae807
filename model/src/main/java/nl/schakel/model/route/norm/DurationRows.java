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
            .map(period -> Provision.of(Statute.VM2_REGULATION, period))
            .toList();
    private static final List<Provision> EXPERIMENT =
            List.of(Provision.of(Statute.EXPERIMENT_DECREE, Periods.EXPERIMENT));
    private static final List<Provision> EXTENDED =
            List.of(Provision.of(Statute.EXPERIMENT_DECREE, Periods.EXPERIMENT_EXTENDED));
    private static final List<Provision> LAW = List.of(
            Provision.of(Statute.WVO, "10b16", Periods.LAW_BEFORE_2022),
            Provision.of(Statute.WVO_2020, "2.107g", Periods.LAW_FROM_2022));

    static final Map<LegalBasis, Map<MboLevel, List<DurationNorm>>> ALL = Map.of(
            VM2_REGULATION, Map.of(LEVEL_2, of(VM2, any("<=4 years"))),
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                    Map.of(
                            LEVEL_2, of(EXPERIMENT, any("3..4 years")),
                            LEVEL_3, of(EXTENDED, any("4..5 years")),
                            LEVEL_4, of(EXPERIMENT, row("3 years", "4..5 years"), row(">3 years", "5..6 years"))),
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

    private static List<DurationNorm> of(List<Provision> provisions, Row... rows) {
        return provisions.stream()
                .flatMap(provision ->
                        Stream.of(rows).map(row -> new DurationNorm(row.programme(), row.years(), provision)))
                .toList();
    }
}
