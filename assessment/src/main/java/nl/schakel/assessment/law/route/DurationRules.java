package nl.schakel.assessment.law.route;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.norm.DurationNorm;
import nl.schakel.model.route.norm.RouteNorms;

/** How many years a route takes from year 3 of vmbo, by the norms of the bases that have them. */
final class DurationRules {

    static final List<RouteRule> ALL = Stream.of(LegalBasis.values())
            .filter(basis -> !RouteNorms.levels(basis).isEmpty())
            .map(DurationRules::rule)
            .toList();

    private DurationRules() {}

    private static RouteRule rule(LegalBasis basis) {
        return RouteRule.of(
                        "route." + Codes.of(basis) + ".duration",
                        basis,
                        DurationText.rule(basis),
                        provisions(basis),
                        facts -> verdict(facts, basis))
                .at(Moment.COHORT);
    }

    private static List<Provision> provisions(LegalBasis basis) {
        return RouteNorms.levels(basis).stream()
                .flatMap(level -> RouteNorms.provisions(RouteNorms.durations(basis, level)).stream())
                .distinct()
                .toList();
    }

    /** Which length of programme or which level is meant may be open: then it holds for sure only if it does for each. */
    private static Verdict verdict(RouteFacts facts, LegalBasis basis) {
        if (facts.years().isEmpty()) {
            return Verdict.unknown(
                    "hoeveel jaar de route duurt, is niet bekend", "how many years it takes is not known");
        }
        Set<MboLevel> levels = RouteNorms.levels(basis);
        if (facts.levels().isEmpty() && levels.size() > 1) {
            return Verdict.unknown(
                    "naar welk niveau de route leidt, is niet bekend", "to which level it leads is not known");
        }
        Map<MboLevel, List<DurationNorm>> asked = new EnumMap<>(MboLevel.class);
        for (MboLevel level : facts.levels().isEmpty() ? levels : facts.levels()) {
            List<DurationNorm> rows = Asked.rows(RouteNorms.durations(basis, level), facts.start()).stream()
                    .filter(row -> facts.mboYears().map(row::isFor).orElse(true))
                    .toList();
            if (!rows.isEmpty()) {
                asked.put(level, rows);
            }
        }
        if (asked.isEmpty()) {
            return Verdict.unknown(
                    "voor dit niveau en deze opleiding noemt de wet geen duur",
                    "for this level and this programme the law names no years");
        }
        Count years = facts.years().get();
        List<Truth> each = asked.values().stream()
                .flatMap(Collection::stream)
                .map(row -> Asked.kept(row.years(), years))
                .toList();
        Truth holds = Truth.all(each) == Truth.TRUE
                ? Truth.TRUE
                : Truth.any(each) == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
        return Verdict.of(
                        Answer.of(holds),
                        Asked.years(years, Language.DUTCH) + "; gevraagd " + DurationText.asked(asked, Language.DUTCH),
                        Asked.years(years, Language.ENGLISH) + "; asked " + DurationText.asked(asked, Language.ENGLISH))
                .by(RouteNorms.provisions(
                        asked.values().stream().flatMap(Collection::stream).toList()));
    }
}
