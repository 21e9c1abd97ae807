package nl.schakel.assessment.crosswalk;

import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;

/**
 * How frameworks answer to the themes of a profile, and what they do not agree on, such as the shipped one of {@code Frameworks}.
 *
 * <p>Each factor of each framework answers exactly once: to one theme, or to one dispute. Each fact counts in one theme at most, a set of
 * codes by its codes, and a fact that is disputed counts in none.
 *
 * @param profile the rule set whose factors are the themes
 * @param frameworks the frameworks that answer, each once
 * @param themes the themes in the order in which they are shown, one for each factor of the profile
 * @param disputes what the frameworks do not agree on
 */
public record CrossWalk(RuleSet profile, List<RuleSet> frameworks, List<Theme> themes, List<Dispute> disputes) {

    /** Refuses factors without an answer or with two, facts that count twice, and names that mean nothing. */
    public CrossWalk {
        Check.given(profile, "profile");
        frameworks = Check.list(frameworks, "frameworks");
        themes = Check.list(themes, "themes");
        disputes = Check.list(disputes, "disputes");
        Answering.check(profile, frameworks, themes, disputes);
        Counting.check(profile, disputes);
    }

    /**
     * Reads the facts of a dossier by the profile and by every framework; each fact is taken once.
     *
     * @param facts the facts, taken or supposed
     * @return what the profile, the frameworks and the disputes make of them
     */
    public CrossReading read(FactSheet facts) {
        return new CrossReading(
                this,
                assess(profile, facts),
                frameworks.stream().map(each -> assess(each, facts)).toList());
    }

    private static Assessment assess(RuleSet ruleSet, FactSheet facts) {
        return Assessor.of(ruleSet, facts.catalogue()).assess(facts);
    }
}
