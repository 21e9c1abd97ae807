package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
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
     * Says from when it is known to have held, where that it held on a day is not confirmed because its articles are known from later only.
     *
     * @param day the day of the standing
     * @return the first day on which it is known to have held; empty where it held, or where something else is not confirmed
     */
    public Optional<LocalDate> knownFrom(LocalDate day) {
        List<LocalDate> starts = provisions.stream()
                .flatMap(each -> each.validity().start().flatMap(PartialDate::latest).stream())
                .filter(start -> start.isAfter(day))
                .toList();
        return held == Truth.UNKNOWN && starts.size() == provisions.size()
                ? starts.stream().min(LocalDate::compareTo)
                : Optional.empty();
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
