package nl.schakel.assessment.law.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;
import nl.schakel.model.route.LegalBasis;

/** The test of an agreement: who must be its parties, what is asked around it, and that each item of its basis is there. */
public final class AgreementLaw {

    private AgreementLaw() {}

    /** {@return the rules of all bases} */
    public static List<LawRule> rules() {
        return AgreementList.all().stream()
                .flatMap(list -> rules(list.basis()).stream())
                .toList();
    }

    /**
     * Gives the rules of a basis.
     *
     * @param basis the basis
     * @return its rules, in the order of the findings
     */
    public static List<LawRule> rules(LegalBasis basis) {
        return AgreementRules.of(Check.given(basis, "basis")).stream()
                .map(AgreementRule::rule)
                .toList();
    }

    /**
     * Tests an agreement.
     *
     * @param facts what is known of it
     * @param day the day whose law counts
     * @return a finding for each rule that held, or may have held; unknown for all where the law of the basis did not hold on the day
     */
    public static LawReview review(AgreementFacts facts, LocalDate day) {
        Check.given(day, "day");
        List<AgreementRule> all = AgreementRules.of(facts.basis());
        List<AgreementRule> then =
                all.stream().filter(each -> !each.rule().on(day).isEmpty()).toList();
        return new LawReview(
                facts.name(),
                day,
                (then.isEmpty() ? all : then)
                        .stream().map(each -> each.apply(facts, day)).toList());
    }
}
