package nl.schakel.io.document;

import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.io.rules.RuleSetParts;

/**
 * The way to the reader of rule sets, such as {@code RuleSetReader.standard().read(Path.of("my-framework.yaml"))}.
 *
 * <p>It checks each rule by itself, so that all that is wrong comes in one pass: beside what its parts refuse, facts that are not in the
 * catalogue or are of another kind, unit or list of codes, names of criteria that mean nothing or lead back to themselves, two rules of one
 * id at one time, no rule at all, and texts that are missing in a language, as a warning. Nothing in a rule set is ever run, and what names of criteria
 * stand for counts to the limits, too.
 */
public final class RuleSetReader {

    private static final DocumentReader<RuleSet> STANDARD = withCatalogue(FactCatalogue.standard());

    private RuleSetReader() {}

    /** {@return the reader of rule sets that ask the facts of the library, within the standard limits} */
    public static DocumentReader<RuleSet> standard() {
        return STANDARD;
    }

    /**
     * Makes a reader of rule sets that ask facts of the caller.
     *
     * @param catalogue the facts that there are
     * @return the reader, within the standard limits
     */
    public static DocumentReader<RuleSet> withCatalogue(FactCatalogue catalogue) {
        Check.given(catalogue, "catalogue");
        return DocumentReader.of(DocumentFormat.RULE_SET).withParts(limits -> RuleSetParts.of(catalogue, limits));
    }
}
