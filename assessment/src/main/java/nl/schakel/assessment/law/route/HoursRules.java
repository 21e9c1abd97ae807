package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.norm.HoursNorm;
import nl.schakel.model.route.norm.RouteNorms;

/** The least clock hours of a route, by its years and track; quality that nobody has shown allows no fewer. */
final class HoursRules {

    static final List<RouteRule> ALL = Stream.of(DOORLOPENDE_LEERROUTE, EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
            .flatMap(basis -> of(basis).stream())
            .toList();

    private HoursRules() {}

    private static List<RouteRule> of(LegalBasis basis) {
        return List.of(
                rule("total", "uren in totaal", "hours in all", basis, ClockHours::total),
                rule("guided", "begeleide uren", "guided hours", basis, ClockHours::guided),
                rule("bpv", "uren beroepspraktijkvorming", "hours in a company", basis, ClockHours::bpv));
    }

    /** That the experiment allowed it too is not confirmed. */
    private static boolean mayBeFewer(LegalBasis basis) {
        return basis == DOORLOPENDE_LEERROUTE;
    }

    private static RouteRule rule(
            String id, String nl, String en, LegalBasis basis, Function<ClockHours, Optional<Count>> part) {
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
                RouteNorms.provisions(RouteNorms.hours(basis)),
                facts -> verdict(facts, basis, part));
    }

    private static Verdict verdict(RouteFacts facts, LegalBasis basis, Function<ClockHours, Optional<Count>> part) {
        if (facts.track().isEmpty() || facts.years().filter(Count::isExact).isEmpty()) {
            return Verdict.unknown("leerweg of duur is niet bekend", "track or duration is not known");
        }
        Count length = facts.years().get();
        int years = length.least().intValue();
        List<HoursNorm> rows = RouteNorms.hours(basis).stream()
                .filter(row -> length.isWhole() && row.track() == facts.track().get() && row.years() == years)
                .toList();
        Optional<BigDecimal> asked = Asked.rows(rows, facts.start()).stream()
                .flatMap(row -> part.apply(row.least()).stream())
                .map(Count::least)
                .findFirst();
        if (asked.isEmpty()) {
            return Verdict.unknown(
                    "voor " + length + " jaar noemt de wet geen uren",
                    "for " + length + " years the law names no hours");
        }
        BigDecimal floor = asked.get();
        Optional<Count> hours = part.apply(facts.hours());
        if (hours.isEmpty()) {
            return Verdict.unknown("niet bekend; gevraagd ten minste " + floor, "not known; asked at least " + floor);
        }
        String seen =
                hours.get() + " uur in " + years + " jaar " + facts.track().get() + "; gevraagd ten minste " + floor;
        String english = hours.get() + " hours in " + years + " years of "
                + facts.track().get() + "; asked at least " + floor;
        if (hours.get().least().compareTo(floor) >= 0) {
            return Verdict.of(Answer.MET, seen, english);
        }
        if (hours.get().most().compareTo(floor) >= 0) {
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
