package nl.schakel.io.document;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.issue.Issue;
import nl.schakel.model.evidence.EvidenceRule;
import nl.schakel.model.evidence.Sourced;

/**
 * The rules of evidence that are left to check once a document is bound. The others need no second look: whoever binds a self-contained
 * document has refused ids that are borne twice and references that lead nowhere, each on its own line.
 */
final class Evidence {

    private static final List<EvidenceRule> LEFT =
            List.of(EvidenceRule.KNOWN_PATHS, EvidenceRule.SOURCED_FACTS, EvidenceRule.ONE_AT_A_TIME);

    private Evidence() {}

    static <D extends Record & Sourced> List<Issue> check(D document) {
        List<Issue> issues = new ArrayList<>();
        for (EvidenceRule rule : LEFT) {
            issues.addAll(rule.check(document));
        }
        return issues;
    }
}
