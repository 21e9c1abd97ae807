package nl.schakel.io.document;

import nl.schakel.assessment.rule.RuleSet;

/** The way to the writer of rule sets, such as {@code RuleSetWriter.standard().write(ruleSet, TextFormat.YAML)}. */
public final class RuleSetWriter {

    private static final DocumentWriter<RuleSet> STANDARD = DocumentWriter.of(DocumentFormat.RULE_SET);

    private RuleSetWriter() {}

    /** {@return the writer} */
    public static DocumentWriter<RuleSet> standard() {
        return STANDARD;
    }
}
