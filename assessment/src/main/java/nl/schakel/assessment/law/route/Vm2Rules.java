package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Article;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LearningTrack;

/** What VM2 asked beside its start, pair and duration. */
final class Vm2Rules {

    private static final LocalizedText EXAM_NOT_READ = LocalizedText.of(
            "dat het vmbo-examen niet verplicht was, is alleen als fragment gezien",
            "that the vmbo exam was not obligatory was seen as an excerpt only");

    static final List<RouteRule> ALL = List.of(
            RouteRule.of(
                    "route.vm2-regulation.location",
                    VM2_REGULATION,
                    LocalizedText.of("VM2 wordt op een locatie gegeven", "VM2 is taught at one location"),
                    provisions("6 f"),
                    facts -> Verdict.said(facts.oneLocation())),
            RouteRule.of(
                    "route.vm2-regulation.track",
                    VM2_REGULATION,
                    LocalizedText.of("VM2 leidt op in de BOL", "VM2 trains in the BOL"),
                    provisions(""),
                    facts -> facts.track()
                            .map(track -> new Verdict(
                                    Answer.of(Truth.of(track == LearningTrack.BOL)), LocalizedText.same(track.name())))
                            .orElseGet(() -> Verdict.unknown("leerweg niet bekend", "track not known"))),
            hours(1, 1_000),
            hours(3, 850),
            new RouteRule(
                    new LawRule(
                                    "route.vm2-regulation.exam",
                                    LocalizedText.of(
                                            "of VM2 een vmbo-examen vraagt",
                                            "whether VM2 asks for an exam of the vmbo"),
                                    provisions(""))
                            .notRead(EXAM_NOT_READ),
                    VM2_REGULATION,
                    facts -> new Verdict(Answer.UNKNOWN, EXAM_NOT_READ)));

    private Vm2Rules() {}

    /**
     * The last start that was surely possible was in 2010-2011; one before August 2014 may have been, and such a route took four years at
     * most.
     */
    static List<Provision> provisions(String... numbers) {
        List<Provision> provisions = new ArrayList<>();
        for (String validity : List.of("2008-08-01/2011-07-31", "2011-08-01/<=2018-07-31")) {
            for (String number : numbers) {
                Article article =
                        new Article(Statute.VM2_REGULATION, Optional.of(number).filter(text -> !text.isEmpty()));
                provisions.add(new Provision(article, Period.parse(validity)));
            }
        }
        return provisions;
    }

    private static RouteRule hours(int first, int floor) {
        int last = first + 1;
        return RouteRule.of(
                "route.vm2-regulation.hours-" + first + "-" + last,
                VM2_REGULATION,
                LocalizedText.of(
                        "in jaar " + first + " en " + last + " ten minste " + floor + " uur per jaar",
                        "in years " + first + " and " + last + " at least " + floor + " hours a year"),
                provisions("17 lid 2"),
                facts -> hours(facts, first, last, BigDecimal.valueOf(floor)));
    }

    /** A year that the route does not have is not asked for; whether it has it may be open. */
    private static Verdict hours(RouteFacts facts, int first, int last, BigDecimal floor) {
        List<Truth> kept = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            Optional<Count> hours = Optional.ofNullable(facts.yearHours().get(year));
            BigDecimal number = BigDecimal.valueOf(year);
            if (hours.isPresent()
                    || facts.years()
                            .filter(most -> most.most().compareTo(number) < 0)
                            .isEmpty()) {
                kept.add(hours.map(given -> enough(given, floor)).orElse(Truth.UNKNOWN));
                seen.add(year + ": " + hours.map(Count::toString).orElse("?"));
            }
        }
        if (kept.isEmpty()) {
            return Verdict.of(
                    Answer.NOT_APPLICABLE, "de route heeft deze jaren niet", "the route does not have these years");
        }
        String text = String.join(", ", seen) + "; ";
        return Verdict.of(
                Answer.of(Truth.all(kept)),
                text + "gevraagd ten minste " + floor + " per jaar",
                text + "asked at least " + floor + " a year");
    }

    private static Truth enough(Count hours, BigDecimal floor) {
        return hours.least().compareTo(floor) >= 0
                ? Truth.TRUE
                : hours.most().compareTo(floor) < 0 ? Truth.FALSE : Truth.UNKNOWN;
    }
}
