package nl.schakel.io.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.bind.PartCheck;
import nl.schakel.io.text.ReadLimits;

/** The check of a rule set part by part, such as {@code RuleSetParts.of(FactCatalogue.standard(), ReadLimits.standard())}; for one document. */
public final class RuleSetParts implements PartCheck {

    private final List<PartCheck> checks;

    private RuleSetParts(List<PartCheck> checks) {
        this.checks = checks;
    }

    /**
     * Makes a check of all that a rule set says.
     *
     * @param catalogue the facts that rules may ask
     * @param limits how deep and how large criteria may become once names are replaced by what they mean
     * @return the check
     */
    public static RuleSetParts of(FactCatalogue catalogue, ReadLimits limits) {
        return new RuleSetParts(List.of(
                new AskedFacts(Check.given(catalogue, "catalogue")),
                new NamedCriteria(limits),
                new WholeParts(),
                new Texts()));
    }

    /**
     * Makes a check that knows no facts.
     *
     * @param limits how deep and how large criteria may become once names are replaced by what they mean
     * @return the check
     */
    public static RuleSetParts withoutFacts(ReadLimits limits) {
        return new RuleSetParts(List.of(new NamedCriteria(limits), new WholeParts()));
    }

    @Override
    public void bound(ModelPath path, Optional<Object> value) {
        checks.forEach(check -> check.bound(path, value));
    }

    @Override
    public Stream<Issue> issues(boolean complete) {
        return checks.stream().flatMap(check -> check.issues(complete));
    }
}
