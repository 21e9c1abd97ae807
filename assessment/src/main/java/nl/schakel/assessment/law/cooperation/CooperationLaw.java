package nl.schakel.assessment.law.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;

/** The test of forms of cooperation that the law knows by name; whether one is meant, its facts say, and never its name. */
public final class CooperationLaw {

    private CooperationLaw() {}

    /** {@return the rules of all forms, in the order of the findings} */
    public static List<LawRule> rules() {
        return Stream.of(rules(SwvRules.ALL), rules(SamenwerkingsschoolRules.ALL), rules(SymbioseRules.ALL))
                .flatMap(List::stream)
                .toList();
    }

    private static <F> List<LawRule> rules(List<CooperationRule<F>> all) {
        return all.stream().map(CooperationRule::rule).toList();
    }

    /**
     * Tests a samenwerkingsverband passend onderwijs.
     *
     * @param facts what is known of it
     * @param day the day whose law counts
     * @return a finding for each rule
     */
    public static LawReview review(SwvFacts facts, LocalDate day) {
        return review(SwvRules.ALL, facts, facts.name(), day);
    }

    /**
     * Tests whether a school is a samenwerkingsschool.
     *
     * @param facts what is known of it
     * @param day the day whose law counts
     * @return a finding for each rule; one that is not met says that it is not this legal kind
     */
    public static LawReview review(SamenwerkingsschoolFacts facts, LocalDate day) {
        return review(SamenwerkingsschoolRules.ALL, facts, facts.name(), day);
    }

    /**
     * Tests an agreement on symbiose.
     *
     * @param facts what is known of it
     * @param day the day whose law counts
     * @return a finding for each rule
     */
    public static LawReview review(SymbioseFacts facts, LocalDate day) {
        return review(SymbioseRules.ALL, facts, facts.name(), day);
    }

    private static <F> LawReview review(List<CooperationRule<F>> rules, F facts, String name, LocalDate day) {
        Check.given(day, "day");
        return new LawReview(
                name, day, rules.stream().map(rule -> rule.apply(facts, day)).toList());
    }
}
