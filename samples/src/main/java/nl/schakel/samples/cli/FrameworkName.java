package nl.schakel.samples.cli;

import java.util.Optional;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.samples.dataset.RuleSets;

/**
 * A framework that the user chose: the id of a shipped one, or a file.
 *
 * @param name the id or the file
 */
record FrameworkName(String name) {

    /** The one that is used where none is named. */
    static final String STANDARD = "schakel";

    /** Reads an option; an id that nothing bears is wrong use, what is wrong in a file is a problem of the input. */
    static FrameworkName parse(String text) {
        return new FrameworkName(RuleSets.known(text));
    }

    /** Gives the rule set, or lists its issues. */
    Optional<RuleSet> read(Console console) {
        return console.sound(RuleSets.read(name));
    }
}
