package nl.schakel.assessment.law.timeline;

import java.util.List;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;

/**
 * A rule as it stood on a day, such as 'rpo.boards by WVO, art. 74, which may have held'.
 *
 * @param rule the rule
 * @param provisions its articles of that day; none if it did not hold
 * @param held whether it held; unknown where that is not confirmed, or where its text was not read
 */
public record Standing(LawRule rule, List<Provision> provisions, Truth held) {

    private static final LocalizedText PERHAPS = LocalizedText.of(" (niet bevestigd)", " (not confirmed)");

    /** Refuses null. */
    public Standing {
        Check.given(rule, "rule");
        provisions = Check.list(provisions, "provisions");
        Check.given(held, "held");
    }

    /**
     * Cites its articles.
     *
     * @param language the language
     * @return such as 'WVO, art. 74, 74a (not confirmed)'; empty if it did not hold
     */
    public String cited(Language language) {
        boolean perhaps = held == Truth.UNKNOWN && provisions.stream().allMatch(Provision::read);
        return Provision.cite(provisions, language) + (perhaps ? PERHAPS.in(language) : "");
    }

    /**
     * Words the standing.
     *
     * @param language the language
     * @return such as 'rpo.boards: of the boards ... at least 65 % take part [WVO 2020, art. 4.18]'
     */
    public String text(Language language) {
        return rule.id() + ": " + rule.text().in(language) + " [" + cited(language) + "]";
    }
}
