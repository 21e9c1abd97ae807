package nl.schakel.assessment.analysis.reach;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.assessment.engine.Change;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * A change of a plan, such as 'there is a coordinator: unknown → yes (as at Profijt)'.
 *
 * @param fact the fact
 * @param change the change of it
 * @param examples the partnerships that do it, from which it can be learnt, in the order in which they were given
 */
public record PlannedChange(Fact fact, Change change, List<Example> examples) {

    /** Refuses a change of another fact. */
    public PlannedChange {
        Check.that(
                Check.given(change, "change")
                        .fact()
                        .equals(Check.given(fact, "fact").id()),
                "change",
                change,
                "must be one of " + fact.id(),
                "Take the fact from the catalogue.");
        examples = Check.list(examples, "examples");
    }

    /**
     * Words the change.
     *
     * @param language the language
     * @return such as 'vast te stellen of te bereiken: er is een coördinator: onbekend → ja (zoals bij Profijt)'
     */
    public String text(Language language) {
        String names = examples.stream().map(Example::name).collect(Collectors.joining("; "));
        boolean dutch = language == Language.DUTCH;
        String what = change.isAnswer()
                ? (dutch ? "vast te stellen of te bereiken: " : "to find out or bring about: ")
                : dutch ? "te veranderen: " : "to change: ";
        return what
                + change.text(fact, language)
                + (names.isEmpty() ? "" : (dutch ? " (zoals bij " : " (as at ") + names + ")");
    }
}
