package nl.schakel.assessment.law.rpo;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** The tests of what a plan contains, and of the talks before it is fixed. */
final class PlanFindings {

    private static final LocalizedText NOBODY =
            LocalizedText.of("alle besturen in de regio doen mee", "all boards in the region take part");
    private static final LocalizedText NO_VBO =
            LocalizedText.of("het plan gaat niet om vbo", "the plan is not about vbo");
    private static final LocalizedText PERHAPS_VBO =
            LocalizedText.of("of het plan om vbo gaat, is niet gegeven", "whether the plan is about vbo is not given");
    private static final LocalizedText NOT_GIVEN = LocalizedText.of("niet gegeven", "not given");

    private PlanFindings() {}

    static List<Finding> of(RpoPlan plan) {
        List<Finding> findings = new ArrayList<>();
        RpoRules.CONTENT.forEach((item, rule) -> {
            Truth there = plan.content().getOrDefault(item, Truth.UNKNOWN);
            findings.add(new Finding(rule, Answer.of(there), because(there)));
        });
        for (Consultation each : Consultation.values()) {
            findings.add(consultation(plan, each));
        }
        return findings;
    }

    private static LocalizedText because(Truth said) {
        return said == Truth.UNKNOWN ? NOT_GIVEN : said.label();
    }

    private static Finding consultation(RpoPlan plan, Consultation talk) {
        Truth held = plan.consultations().getOrDefault(talk, Truth.UNKNOWN);
        Finding said = new Finding(RpoRules.CONSULTATIONS.get(talk), Answer.of(held), because(held));
        if (talk == Consultation.OTHER_BOARDS && allTakePart(plan)) {
            return new Finding(said.rule(), Answer.NOT_APPLICABLE, NOBODY);
        }
        if (talk.ofVbo() && plan.vbo() == Truth.FALSE) {
            return new Finding(said.rule(), Answer.NOT_APPLICABLE, NO_VBO);
        }
        return talk.ofVbo() && plan.vbo() == Truth.UNKNOWN && held == Truth.FALSE
                ? new Finding(said.rule(), Answer.UNKNOWN, PERHAPS_VBO)
                : said;
    }

    private static boolean allTakePart(RpoPlan plan) {
        return !plan.territories().isEmpty()
                && plan.territories().stream()
                        .allMatch(each -> !each.pupils().isEmpty()
                                && plan.participants().containsAll(each.pupils().keySet()));
    }
}
