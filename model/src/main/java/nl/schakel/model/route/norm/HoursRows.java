package nl.schakel.model.route.norm;

import static nl.schakel.model.route.LearningTrack.BBL;
import static nl.schakel.model.route.LearningTrack.BOL;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;

/** The tables of hours: of the law for 2 to 6 years, and with the same numbers of the experiment for 3 to 6. */
final class HoursRows {

    private record Row(LearningTrack track, int years, ClockHours least) {

        HoursNorm in(Provision provision) {
            return new HoursNorm(track, years, least, provision);
        }
    }

    private static final List<Row> FIRST = List.of(
            row(BOL, 2, 2_000, 1_400, 250),
            row(BOL, 3, 3_000, 2_400, 250),
            row(BOL, 4, 4_000, 2_950, 450),
            row(BOL, 5, 5_000, 3_500, 900),
            row(BOL, 6, 6_000, 4_050, 1_350),
            row(BBL, 2, 1_850, 900, 610),
            row(BBL, 3, 2_850, 2_200, 610),
            row(BBL, 4, 3_700, 2_400, 1_220),
            row(BBL, 5, 4_550, 2_600, 1_830),
            row(BBL, 6, 5_400, 2_800, 2_300));

    static final List<HoursNorm> LAW = Stream.of(
                    rows(BOL, 2, Provision.of(Statute.WVO, "10b17", Periods.LAW_BEFORE_2022)),
                    rows(BBL, 2, Provision.of(Statute.WVO, "10b18", Periods.LAW_BEFORE_2022)),
                    rows(BOL, 2, Provision.of(Statute.WVO_2020, "2.107h", Periods.LAW_FROM_2022)),
                    rows(BBL, 2, Provision.of(Statute.WVO_2020, "2.107i", Periods.LAW_FROM_2022)))
            .flatMap(List::stream)
            .toList();

    static final List<HoursNorm> EXPERIMENT = Stream.of(
                    rows(BOL, 3, Provision.of(Statute.EXPERIMENT_DECREE, "6a lid 2", Periods.EXPERIMENT)),
                    rows(BBL, 3, Provision.of(Statute.EXPERIMENT_DECREE, "6b lid 2", Periods.EXPERIMENT)))
            .flatMap(List::stream)
            .toList();

    private HoursRows() {}

    private static Row row(LearningTrack track, int years, int total, int guided, int bpv) {
        return new Row(track, years, ClockHours.of(total, guided, bpv));
    }

    private static List<HoursNorm> rows(LearningTrack track, int from, Provision provision) {
        return FIRST.stream()
                .filter(row -> row.track() == track && row.years() >= from)
                .map(row -> row.in(provision))
                .toList();
    }
}
