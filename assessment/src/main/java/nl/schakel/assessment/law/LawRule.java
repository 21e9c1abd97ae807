package nl.schakel.assessment.law;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;

/**
 * A rule of the law, such as 'of the boards with a location in a municipality at least 65 % take part'.
 *
 * @param id the name by which it is meant, such as 'rpo.boards'
 * @param text what it asks
 * @param provisions the articles in which it stands, one after the other in time
 */
public record LawRule(String id, LocalizedText text, List<Provision> provisions) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:[.-][a-z0-9]++)*+");

    /** Refuses other forms of id, and a rule without an article. */
    public LawRule {
        Check.matches(
                id, FORM, "rule", "must be lower-case words joined by points or hyphens", "Write it like rpo.boards.");
        Check.given(text, "text");
        provisions = Check.list(provisions, "provisions");
        Check.that(!provisions.isEmpty(), "provisions", provisions, "must not be empty", "Name the article.");
    }

    /**
     * Gives the articles that held on a day, or may have held.
     *
     * @param day the day
     * @return the articles; none if the rule did not hold
     */
    public List<Provision> on(LocalDate day) {
        return provisions.stream()
                .filter(each -> each.validity().contains(day) != Truth.FALSE)
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
