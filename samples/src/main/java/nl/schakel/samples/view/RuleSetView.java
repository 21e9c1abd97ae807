package nl.schakel.samples.view;

import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;

/**
 * The rule set by which was assessed.
 *
 * @param name its id
 * @param version its version
 * @param contentHash the SHA-256 over what counts in it
 */
public record RuleSetView(RuleSetId name, int version, String contentHash) {

    static RuleSetView of(RuleSet ruleSet) {
        return new RuleSetView(ruleSet.id(), ruleSet.version(), ruleSet.contentHash());
    }
}
