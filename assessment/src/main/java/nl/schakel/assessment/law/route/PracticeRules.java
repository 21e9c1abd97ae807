package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** How much practice a leer-werktraject has over years 3 and 4; since August 2022 the numbers stand in a decree that was not read. */
final class PracticeRules {

    private static final LocalDate MOVED = LocalDate.of(2022, 8, 1);
    private static final int YEARS = 2;

    static final List<RouteRule> ALL = List.of(
            rule("practice-hours", "klokuren", "clock hours", 640, 1_280, Practice::hours),
            rule("practice-days", "dagen", "days", 80, 160, Practice::days));

    private PracticeRules() {}

    private static RouteRule rule(
            String id, String nl, String en, int least, int most, Function<Practice, Optional<Count>> given) {
        return RouteRule.of(
                "route.leerwerktraject." + id,
                LEERWERKTRAJECT,
                LocalizedText.of(
                        "het praktijkdeel telt over leerjaar 3 en 4 samen " + least + " tot " + most + " " + nl,
                        "the practice part takes " + least + " to " + most + " " + en + " over years 3 and 4 together"),
                List.of(
                        Provision.of(Statute.WVO, "10b1", "<=2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020_DECREE, "2022-08-01/..").notRead()),
                facts -> verdict(facts, given.apply(facts.practice()), least, most));
    }

    private static Verdict verdict(RouteFacts facts, Optional<Count> given, int least, int most) {
        if (given.isEmpty()) {
            return Verdict.unknown(
                    "niet bekend; gevraagd " + least + " tot " + most, "not known; asked " + least + " to " + most);
        }
        Count seen = given.get();
        if (facts.start().plusYears(YEARS).isAfter(MOVED)) {
            return Verdict.unknown(
                    seen + "; vanaf " + MOVED + " staan de getallen in een besluit dat niet is gelezen",
                    seen + "; from " + MOVED + " the numbers stand in a decree that was not read");
        }
        boolean kept = seen.least().compareTo(BigDecimal.valueOf(least)) >= 0
                && seen.most().compareTo(BigDecimal.valueOf(most)) <= 0;
        boolean broken = seen.most().compareTo(BigDecimal.valueOf(least)) < 0
                || seen.least().compareTo(BigDecimal.valueOf(most)) > 0;
        return Verdict.of(
                Answer.of(kept ? Truth.TRUE : broken ? Truth.FALSE : Truth.UNKNOWN),
                seen + "; gevraagd " + least + " tot " + most,
                seen + "; asked " + least + " to " + most);
    }
}
