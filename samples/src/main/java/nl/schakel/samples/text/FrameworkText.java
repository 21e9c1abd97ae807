package nl.schakel.samples.text;

import java.util.List;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetDiff;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/** Frameworks and what differs between two of them, as plain text. */
public final class FrameworkText {

    private static final LocalizedText NOTHING = LocalizedText.of("niets gevonden", "nothing found");
    private static final LocalizedText NONE = LocalizedText.of("geen verschillen", "no differences");

    private FrameworkText() {}

    /**
     * Lists frameworks, one a row.
     *
     * @param frameworks the frameworks
     * @param language the language
     * @return the table
     */
    public static String list(List<RuleSet> frameworks, Language language) {
        TextTable table = TextTable.of(
                language == Language.DUTCH
                        ? List.of("id", "versie", "factoren", "regels", "titel")
                        : List.of("id", "version", "factors", "rules", "title"));
        frameworks.forEach(framework -> table.row(List.of(
                framework.id().toString(),
                Integer.toString(framework.version()),
                Integer.toString(framework.factors().size()),
                Integer.toString(framework.rules().size()),
                framework.title().in(language))));
        return table.toString();
    }

    /**
     * Lists facts that rules may ask, one a row.
     *
     * @param facts the facts
     * @param language the language
     * @return the table
     */
    public static String facts(List<Fact> facts, Language language) {
        TextTable table = TextTable.of(
                language == Language.DUTCH
                        ? List.of("feit", "soort", "eenheid of codes", "betekenis", "vindplaats")
                        : List.of("fact", "kind", "unit or codes", "meaning", "found in"));
        facts.forEach(fact -> table.row(List.of(
                fact.id().toString(),
                Codes.of(fact.kind()),
                fact.unit().orElseGet(() -> String.join(", ", fact.codes().keySet())),
                fact.meaning().in(language),
                fact.from().toString())));
        return facts.isEmpty() ? NOTHING.in(language) + "\n" : table.toString();
    }

    /**
     * Lists what differs, one a line.
     *
     * @param diff what differs
     * @param language the language
     * @return the lines; that there are none, if both are equal
     */
    public static String of(RuleSetDiff diff, Language language) {
        return (diff.isEmpty() ? NONE.in(language) : diff.text(language)) + "\n";
    }
}
