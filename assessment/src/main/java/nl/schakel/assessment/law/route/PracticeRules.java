package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.norm.RouteNorms;
import nl.schakel.model.route.norm.TimeNorm;

/** How much practice a leer-werktraject has over years 3 and 4 together, by the texts of both years. */
final class PracticeRules {

    /** A rule for each unit, hours or days. */
    static final List<RouteRule> ALL = RouteNorms.times(LEERWERKTRAJECT).stream()
            .collect(Collectors.groupingBy(PracticeRules::unit, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(PracticeRules::rule)
            .toList();

    private PracticeRules() {}

    private static String unit(TimeNorm norm) {
        return norm.asked().unit().orElseThrow();
    }

    private static RouteRule rule(List<TimeNorm> rows) {
        String unit = unit(rows.get(0));
        boolean hours = unit.equals("hours");
        LocalizedText asked = Asked.words(rows);
        return RouteRule.of(
                        "route.leerwerktraject.practice-" + unit,
                        LEERWERKTRAJECT,
                        LocalizedText.of(
                                "het praktijkdeel telt over leerjaar 3 en 4 samen " + asked.in(Language.DUTCH)
                                        + (hours ? " klokuren" : " dagen"),
                                "the practice part takes " + asked.in(Language.ENGLISH)
                                        + (hours ? " clock hours" : " days") + " over years 3 and 4 together"),
                        RouteNorms.provisions(rows),
                        facts -> verdict(
                                facts.start(),
                                hours
                                        ? facts.practice().hours()
                                        : facts.practice().days(),
                                rows))
                .at(Moment.COHORT);
    }

    private static Verdict verdict(LocalDate start, Optional<Count> given, List<TimeNorm> rows) {
        List<TimeNorm> norms = rows.stream().filter(row -> holds(row, start)).toList();
        if (norms.isEmpty()) {
            norms = Asked.rows(rows, start);
        }
        LocalizedText asked = Asked.words(norms);
        String dutch = "; gevraagd " + asked.in(Language.DUTCH);
        String english = "; asked " + asked.in(Language.ENGLISH);
        List<TimeNorm> each = norms;
        return given.map(seen -> Verdict.of(
                        Answer.of(Truth.all(each.stream()
                                .map(norm -> Asked.kept(norm.asked(), seen))
                                .toList())),
                        seen + dutch,
                        seen + english))
                .orElseGet(() -> Verdict.unknown("niet bekend" + dutch, "not known" + english))
                .by(RouteNorms.provisions(norms));
    }

    /** Whether the numbers hold, or may hold, on the first or the last day of the years of which they are asked. */
    private static boolean holds(TimeNorm row, LocalDate start) {
        LocalDate last = start.plusYears(row.years().size()).minusDays(1);
        return row.provision().validity().contains(start) != Truth.FALSE
                || row.provision().validity().contains(last) != Truth.FALSE;
    }
}
