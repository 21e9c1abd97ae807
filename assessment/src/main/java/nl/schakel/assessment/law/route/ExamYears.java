package nl.schakel.assessment.law.route;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.Language;

/** The years of a route in which an exam falls, in words, and whether the route has them. */
final class ExamYears {

    private ExamYears() {}

    /** Such as 'jaar 1, 2'. */
    static String text(RouteFacts facts, Language language) {
        return (language == Language.DUTCH ? "jaar " : "year ")
                + new TreeSet<>(facts.examYears()).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What follows from the year of the diploma, where that is known. */
    static String by(RouteFacts facts, Language language) {
        int year = facts.examBy().orElseThrow();
        return language == Language.DUTCH
                ? "vmbo-diploma in jaar " + year + ", dus het examen uiterlijk dan"
                : "vmbo diploma in year " + year + ", so the exam by then";
    }

    /** Not met for a year that comes after the last one of the route; nothing where it has all of them, or may have. */
    static Optional<Verdict> beyond(RouteFacts facts) {
        return facts.years()
                .filter(years -> facts.examYears().stream()
                        .anyMatch(year -> BigDecimal.valueOf(year - 1L).compareTo(years.most()) >= 0))
                .map(years -> Verdict.of(
                        Answer.NOT_MET,
                        text(facts, Language.DUTCH) + ", en de route duurt " + Asked.years(years, Language.DUTCH),
                        text(facts, Language.ENGLISH) + ", and the route takes "
                                + Asked.years(years, Language.ENGLISH)));
    }
}
