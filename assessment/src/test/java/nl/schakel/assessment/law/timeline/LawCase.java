package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;

/** A test that holds a rule: facts in words, the review of them, and the answer that the rule must give. */
record LawCase(String rule, Answer answer, String facts, LocalDate day, Supplier<LawReview> review) {

    /** The findings of the rule: of several the one with the answer that decides. */
    Finding finding() {
        List<Finding> findings = review.get().of(rule);
        if (findings.isEmpty()) {
            throw new AssertionError("The review says nothing of " + rule);
        }
        Answer decides = Answer.all(findings.stream().map(Finding::answer).toList());
        return findings.stream()
                .filter(each -> each.answer() == decides)
                .findFirst()
                .orElseThrow();
    }
}
