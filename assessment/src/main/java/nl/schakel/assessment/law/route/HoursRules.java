package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.HoursTable.Least;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;

/** The least clock hours of a route, by its years and track; quality that nobody has shown allows no fewer. */
final class HoursRules {

    private static final List<Provision> LAW = List.of(
            Provision.of(Statute.WVO, "10b17", "2020-08-01/2022-07-31"),
            Provision.of(Statute.WVO, "10b18", "2020-08-01/2022-07-31"),
            Provision.of(Statute.WVO_2020, "2.107h", "2022-08-01/.."),
            Provision.of(Statute.WVO_2020, "2.107i", "2022-08-01/.."));
    private static final List<Provision> EXPERIMENT =
            List.of(Provision.of(Statute.EXPERIMENT_DECREE, "2014-08-01/2022-07-31"));

    static final List<RouteRule> ALL = Stream.of(
                    of(DOORLOPENDE_LEERROUTE, LAW), of(EXPERIMENT_DOORLOPENDE_LEERLIJNEN, EXPERIMENT))
            .flatMap(List::stream)
            .toList();

    private HoursRules() {}

    private static List<RouteRule> of(LegalBasis basis, List<Provision> provisions) {
        return List.of(
                rule("total", "uren in totaal", "hours in all", basis, provisions, Hours::total, Least::total),
                rule("guided", "begeleide uren", "guided hours", basis, provisions, Hours::guided, Least::guided),
                rule(
                        "bpv",
                        "uren beroepspraktijkvorming",
                        "hours in a company",
                        basis,
                        provisions,
                        Hours::bpv,
                        Least::bpv));
    }

    /** That the experiment allowed it too is not confirmed. */
    private static boolean mayBeFewer(LegalBasis basis) {
        return basis == DOORLOPENDE_LEERROUTE;
    }

    private static RouteRule rule(
            String id,
            String nl,
            String en,
            LegalBasis basis,
            List<Provision> provisions,
            Function<Hours, Optional<Count>> given,
            Function<Least, Integer> asked) {
        return RouteRule.of(
                "route." + Codes.of(basis) + ".hours-" + id,
                basis,
                LocalizedText.of(
                        "ten minste zoveel " + nl + " als voor de jaren en de leerweg gevraagd"
                                + (mayBeFewer(basis)
                                        ? "; minder mag bij aangetoonde kwaliteit, vastgelegd in schoolplan en schoolgids"
                                        : ""),
                        "at least as many " + en + " as are asked for the years and the track"
                                + (mayBeFewer(basis)
                                        ? "; fewer are allowed with quality that is shown, laid down in schoolplan and"
                                                + " schoolgids"
                                        : "")),
                provisions,
                facts -> verdict(facts, basis, given, asked));
    }

    private static Verdict verdict(
            RouteFacts facts,
            LegalBasis basis,
            Function<Hours, Optional<Count>> given,
            Function<Least, Integer> asked) {
        if (facts.track().isEmpty() || facts.years().filter(Count::isExact).isEmpty()) {
            return Verdict.unknown("leerweg of duur is niet bekend", "track or duration is not known");
        }
        int years = facts.years().get().least().intValue();
        Optional<Least> least = HoursTable.of(basis, facts.track().get(), years, facts.start());
        if (least.isEmpty()) {
            return Verdict.unknown(
                    "voor " + years + " jaar noemt de wet geen uren", "for " + years + " years the law names no hours");
        }
        int floor = asked.apply(least.get());
        Optional<Count> hours = given.apply(facts.hours());
        if (hours.isEmpty()) {
            return Verdict.unknown("niet bekend; gevraagd ten minste " + floor, "not known; asked at least " + floor);
        }
        String seen =
                hours.get() + " uur in " + years + " jaar " + facts.track().get() + "; gevraagd ten minste " + floor;
        String english = hours.get() + " hours in " + years + " years of "
                + facts.track().get() + "; asked at least " + floor;
        BigDecimal bound = BigDecimal.valueOf(floor);
        if (hours.get().least().compareTo(bound) >= 0) {
            return Verdict.of(Answer.MET, seen, english);
        }
        if (hours.get().most().compareTo(bound) >= 0) {
            return Verdict.unknown(seen, english);
        }
        boolean justified = facts.quality().and(facts.laidDown()) == Truth.TRUE;
        if (justified && !mayBeFewer(basis)) {
            return Verdict.unknown(
                    seen + "; of het experiment bij kwaliteit minder toeliet, is niet bevestigd",
                    english + "; whether the experiment allowed fewer with quality is not confirmed");
        }
        Answer answer = justified ? Answer.JUSTIFIED : Answer.NOT_MET;
        return Verdict.of(
                answer,
                seen + "; kwaliteit aangetoond: " + facts.quality().label().in(Language.DUTCH) + ", vastgelegd: "
                        + facts.laidDown().label().in(Language.DUTCH),
                english + "; quality shown: " + facts.quality().label().in(Language.ENGLISH) + ", laid down: "
                        + facts.laidDown().label().in(Language.ENGLISH));
    }
}
