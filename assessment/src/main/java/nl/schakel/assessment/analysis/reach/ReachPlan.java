package nl.schakel.assessment.analysis.reach;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * The fewest changes after which a partnership surely scores in a band; or, where it cannot, what brings it nearest.
 *
 * <p>Wider than four: the accessors are API, the constructor is not.
 *
 * @param band the band
 * @param before the assessment without changes
 * @param after the assessment after all changes
 * @param changes the changes, by the names of their facts; none where the band is reached already, or where no change brings it nearer
 * @param isReached whether the band is reached; else the lower bound after the changes is the highest that there is, with enough evidence
 *     if that can be had
 * @param looked how many sets of changes were looked at, or were ruled out together with all that hold them
 */
public record ReachPlan(
        Band band, Assessment before, Assessment after, List<PlannedChange> changes, boolean isReached, long looked) {

    /** Refuses null. */
    public ReachPlan {
        Check.given(band, "band");
        Check.given(before, "before");
        Check.given(after, "after");
        changes = Check.list(changes, "changes");
    }

    /**
     * Words the plan.
     *
     * @param language the language
     * @return what it takes, a line for each change, and the score after them
     */
    public String text(Language language) {
        boolean dutch = language == Language.DUTCH;
        String score = after.overall().text(language) + ": " + after.verdict().in(language);
        String name = "'" + band.text().in(language) + "'";
        if (changes.isEmpty()) {
            return name
                    + (isReached ? (dutch ? " is al bereikt: " : " is reached already: ") : unreached(dutch) + ": ")
                    + score;
        }
        String many = changes.size() + (dutch ? " verandering" : " change");
        many += changes.size() == 1 ? "" : dutch ? "en" : "s";
        String takes = isReached
                ? (dutch ? " vraagt " + many + ", en niet minder" : " takes " + many + ", and no fewer")
                : unreached(dutch) + (dutch ? "; het dichtstbij komt " : "; what comes nearest is ") + many;
        return name + takes + ":\n"
                + changes.stream()
                        .map(change -> "* " + change.text(language) + "\n")
                        .collect(Collectors.joining())
                + (dutch ? "dan: " : "then: ") + score;
    }

    private static String unreached(boolean dutch) {
        return dutch ? " is met deze feiten niet te bereiken" : " cannot be reached by changing these facts";
    }

    /** {@return the plan in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
