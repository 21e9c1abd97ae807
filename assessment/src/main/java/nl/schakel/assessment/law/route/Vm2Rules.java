package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.route.RouteRule.Moment;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Article;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.norm.RouteNorms;
import nl.schakel.model.route.norm.TimeNorm;

/** What VM2 asked beside its start, pair and duration. */
final class Vm2Rules {

    private static final LocalizedText EXAM_NOT_READ = LocalizedText.of(
            "dat het vmbo-examen niet verplicht was, is alleen als fragment gezien",
            "that the vmbo exam was not obligatory was seen as an excerpt only");

    private static final List<RouteRule> OTHERS = List.of(
            RouteRule.of(
                    "route.vm2-regulation.location",
                    VM2_REGULATION,
                    LocalizedText.of("VM2 wordt op één locatie gegeven", "VM2 is taught at one location"),
                    provisions("6 lid 1 f"),
                    facts -> Verdict.said(facts.oneLocation())),
            RouteRule.of(
                    "route.vm2-regulation.staff",
                    VM2_REGULATION,
                    LocalizedText.of(
                            "VM2 wordt gegeven door personeel dat de leerling de hele leergang begeleidt",
                            "VM2 is taught by staff who accompany the pupil during the whole course"),
                    provisions("6 lid 1 f"),
                    facts -> Verdict.said(facts.safeguards().accompanied())),
            RouteRule.of(
                    "route.vm2-regulation.fallback",
                    VM2_REGULATION,
                    LocalizedText.of(
                            "de onderwijsovereenkomst zegt dat wie VM2 naar verwachting niet met succes afrondt, een passend"
                                    + " diploma van BB, de assistentopleiding of mbo 2 kan behalen",
                            "the contract with the pupil says that who is not expected to finish VM2 with success can earn a"
                                    + " fitting diploma of BB, the assistentopleiding or mbo 2"),
                    provisions("18 b"),
                    facts -> Verdict.said(facts.safeguards().fallback())),
            RouteRule.of(
                    "route.vm2-regulation.track",
                    VM2_REGULATION,
                    LocalizedText.of("VM2 leidt op in de BOL", "VM2 trains in the BOL"),
                    provisions("1 e"),
                    facts -> facts.track()
                            .map(track -> new Verdict(
                                    Answer.of(Truth.of(track == LearningTrack.BOL)), LocalizedText.same(track.name())))
                            .orElseGet(() ->
                                    Verdict.unknown("leerweg mbo (BOL/BBL) niet bekend", "track (BOL/BBL) not known"))),
            RouteRule.of(
                    new LawRule(
                                    "route.vm2-regulation.exam",
                                    LocalizedText.of(
                                            "of VM2 een vmbo-examen vraagt",
                                            "whether VM2 asks for an exam of the vmbo"),
                                    provisions(""))
                            .notRead(EXAM_NOT_READ),
                    VM2_REGULATION,
                    facts -> new Verdict(Answer.UNKNOWN, EXAM_NOT_READ)));

    /** The hours, by the years of which they are asked, stand before the exam. */
    static final List<RouteRule> ALL = Stream.of(
                    OTHERS.subList(0, OTHERS.size() - 1), hours(), OTHERS.subList(OTHERS.size() - 1, OTHERS.size()))
            .flatMap(List::stream)
            .map(each -> each.at(Moment.COHORT))
            .toList();

    private Vm2Rules() {}

    /** Articles in each of the periods in which the regulation held for a start, or may have held. */
    static List<Provision> provisions(String... numbers) {
        List<Provision> provisions = new ArrayList<>();
        for (Provision each : RouteNorms.provisions(RouteNorms.times(VM2_REGULATION))) {
            for (String number : numbers) {
                Article article =
                        new Article(Statute.VM2_REGULATION, Optional.of(number).filter(text -> !text.isEmpty()));
                provisions.add(new Provision(article, each.validity()));
            }
        }
        return provisions;
    }

    private static List<RouteRule> hours() {
        return RouteNorms.times(VM2_REGULATION).stream()
                .collect(Collectors.groupingBy(TimeNorm::years, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Vm2Rules::hours)
                .toList();
    }

    private static RouteRule hours(List<TimeNorm> rows) {
        List<String> years =
                rows.get(0).years().stream().map(year -> Integer.toString(year)).toList();
        LocalizedText asked = Asked.words(rows);
        return RouteRule.of(
                "route.vm2-regulation.hours-" + String.join("-", years),
                VM2_REGULATION,
                LocalizedText.of(
                        "in jaar " + String.join(" en ", years) + " " + asked.in(Language.DUTCH) + " uur per jaar",
                        "in years " + String.join(" and ", years) + " " + asked.in(Language.ENGLISH) + " hours a year"),
                RouteNorms.provisions(rows),
                facts -> verdict(facts, Asked.rows(rows, facts.start()).get(0)));
    }

    /** A year that the route does not have is not asked for; whether it has it may be open. */
    private static Verdict verdict(RouteFacts facts, TimeNorm norm) {
        List<Truth> kept = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Map<Integer, Count> seen = new TreeMap<>();
        for (int year : norm.years()) {
            Optional<Count> hours = Optional.ofNullable(facts.yearHours().get(year));
            BigDecimal number = BigDecimal.valueOf(year);
            if (hours.isPresent()
                    || facts.years()
                            .filter(most -> most.most().compareTo(number) < 0)
                            .isEmpty()) {
                kept.add(hours.map(given -> Asked.kept(norm.asked(), given)).orElse(Truth.UNKNOWN));
                hours.ifPresentOrElse(given -> seen.put(year, given), () -> open.add(year));
            }
        }
        if (kept.isEmpty()) {
            return Verdict.of(
                    Answer.NOT_APPLICABLE, "de route heeft deze jaren niet", "the route does not have these years");
        }
        return Verdict.of(
                Answer.of(Truth.all(kept)),
                seen(seen, open, Language.DUTCH) + "; gevraagd " + Asked.words(norm.asked(), Language.DUTCH)
                        + " uur per jaar",
                seen(seen, open, Language.ENGLISH) + "; asked " + Asked.words(norm.asked(), Language.ENGLISH)
                        + " hours a year");
    }

    /** Such as '950 uur in jaar 1, niet bekend voor jaar 2'. */
    private static String seen(Map<Integer, Count> hours, List<Integer> open, Language language) {
        boolean dutch = language == Language.DUTCH;
        List<String> parts = new ArrayList<>();
        hours.forEach((year, given) ->
                parts.add(Asked.words(given, language) + (dutch ? " uur in jaar " : " hours in year ") + year));
        if (!open.isEmpty()) {
            parts.add((dutch
                            ? "niet bekend voor jaar "
                            : open.size() == 1 ? "not known for year " : "not known for years ")
                    + open.stream().map(String::valueOf).collect(Collectors.joining(dutch ? " en " : " and ")));
        }
        return String.join(", ", parts);
    }
}
