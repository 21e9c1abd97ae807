package nl.schakel.assessment.law.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Codes;

/** All cases that hold the rules of the law, and what lacks among them. */
final class LawCases {

    static final List<LawCase> ALL = Stream.of(
                    RouteCases.all(), AgreementCases.all(), RpoCases.all(), CooperationCases.all())
            .flatMap(List::stream)
            .toList();

    private static final List<Answer> ASKED = List.of(Answer.MET, Answer.NOT_MET, Answer.UNKNOWN);

    private LawCases() {}

    static List<LawCase> of(String rule) {
        return ALL.stream().filter(each -> each.rule().equals(rule)).toList();
    }

    /** What lacks: an answer that a rule may give and no case shows, and a case of a rule that there is not. */
    static List<String> lacking(List<LawRule> rules, List<LawCase> cases) {
        Map<String, Set<Answer>> shown = cases.stream()
                .collect(Collectors.groupingBy(LawCase::rule, Collectors.mapping(LawCase::answer, Collectors.toSet())));
        List<String> lacking = new ArrayList<>();
        for (LawRule rule : rules) {
            Set<Answer> answers = shown.getOrDefault(rule.id(), Set.of());
            ASKED.stream()
                    .filter(answer -> !rule.never().containsKey(answer) && !answers.contains(answer))
                    .forEach(answer -> lacking.add(rule.id() + " has no case that is " + Codes.of(answer)));
        }
        Set<String> known = rules.stream().map(LawRule::id).collect(Collectors.toSet());
        shown.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> lacking.add(id + " has cases and is no rule"));
        return lacking;
    }
}
