package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.norm.RouteNorms;
import nl.schakel.model.route.norm.TimeNorm;

/** How much practice a leer-werktraject has over years 3 and 4; since August 2022 the numbers stand in a decree that was not read. */
final class PracticeRules {

    private static final Provision DECREE =
            Provision.of(Statute.WVO_2020_DECREE, "2022-08-01/..").notRead();

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
        List<Provision> provisions = new ArrayList<>(RouteNorms.provisions(rows));
        provisions.add(DECREE);
        return RouteRule.of(
                        "route.leerwerktraject.practice-" + unit,
                        LEERWERKTRAJECT,
                        LocalizedText.of(
                                "het praktijkdeel telt over leerjaar 3 en 4 samen " + asked.in(Language.DUTCH)
                                        + (hours ? " klokuren" : " dagen"),
                                "the practice part takes " + asked.in(Language.ENGLISH)
                                        + (hours ? " clock hours" : " days") + " over years 3 and 4 together"),
                        provisions,
                        facts -> verdict(
                                facts.start(),
                                hours
                                        ? facts.practice().hours()
                                        : facts.practice().days(),
                                rows))
                .at(Moment.COHORT);
    }

    private static Verdict verdict(LocalDate start, Optional<Count> given, List<TimeNorm> rows) {
        Optional<TimeNorm> norm = rows.stream().filter(row -> holds(row, start)).findFirst();
        if (norm.isEmpty()) {
            String seen = given.map(count -> count + "; ").orElse("");
            return Verdict.unknown(
                            seen + Days.from(DECREE.validity(), Language.DUTCH)
                                    + " staan de getallen in een besluit dat niet is gelezen",
                            seen + Days.from(DECREE.validity(), Language.ENGLISH)
                                    + " the numbers stand in a decree that was not read")
                    .by(articles(rows, start));
        }
        Quantity asked = norm.get().asked();
        String dutch = "; gevraagd " + Asked.words(asked, Language.DUTCH);
        String english = "; asked " + Asked.words(asked, Language.ENGLISH);
        return given.map(seen -> Verdict.of(Answer.of(Asked.kept(asked, seen)), seen + dutch, seen + english))
                .orElseGet(() -> Verdict.unknown("niet bekend" + dutch, "not known" + english))
                .by(List.of(norm.get().provision()));
    }

    /** Those of the start of year 3, as far as they were in force then, and the decree. */
    private static List<Provision> articles(List<TimeNorm> rows, LocalDate start) {
        List<Provision> articles = new ArrayList<>(RouteNorms.provisions(RouteNorms.at(rows, start)));
        articles.add(DECREE);
        return articles;
    }

    /** Whether the numbers hold, or may hold, from the first to the last day of the years of which they are asked. */
    private static boolean holds(TimeNorm row, LocalDate start) {
        LocalDate last = start.plusYears(row.years().size()).minusDays(1);
        return row.provision().validity().contains(start) != Truth.FALSE
                && row.provision().validity().contains(last) != Truth.FALSE;
    }
}
