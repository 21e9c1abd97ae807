package nl.schakel.assessment.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param never the answers that it can never give, each with the reason, such as 'unknown: who takes part is always given'
 */
public record LawRule(String id, LocalizedText text, List<Provision> provisions, Map<Answer, LocalizedText> never) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:[.-][a-z0-9]++)*+");

    /** Refuses other forms of id, a rule without an article, and one that can only be not applicable. */
    public LawRule {
        Check.matches(
                id, FORM, "rule", "must be lower-case words joined by points or hyphens", "Write it like rpo.boards.");
        Check.given(text, "text");
        provisions = Check.list(provisions, "provisions");
        Check.that(!provisions.isEmpty(), "provisions", provisions, "must not be empty", "Name the article.");
        never = Check.map(never, "never");
        Check.that(
                !never.keySet().containsAll(List.of(Answer.MET, Answer.NOT_MET, Answer.UNKNOWN)),
                "rule",
                id,
                "must be able to be met, not met or unknown",
                "Leave one of them possible.");
    }

    /**
     * Takes a rule that can give every answer.
     *
     * @param id the name by which it is meant
     * @param text what it asks
     * @param provisions the articles in which it stands
     */
    public LawRule(String id, LocalizedText text, List<Provision> provisions) {
        this(id, text, provisions, Map.of());
    }

    /**
     * Declares an answer that it can never give; a finding with that answer is refused.
     *
     * @param answer the answer
     * @param why the reason
     * @return the rule with it
     */
    public LawRule never(Answer answer, LocalizedText why) {
        Map<Answer, LocalizedText> all = new LinkedHashMap<>(never);
        all.put(answer, why);
        return new LawRule(id, text, provisions, all);
    }

    /**
     * Declares that what it asks was not read, so that nothing is ever known to keep or to break it.
     *
     * @param why the reason
     * @return the rule, which is unknown or not applicable
     */
    public LawRule notRead(LocalizedText why) {
        return never(Answer.MET, why).never(Answer.NOT_MET, why).never(Answer.JUSTIFIED, why);
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

    /**
     * Says whether it held on a day.
     *
     * @param day the day
     * @return unknown where an article may have held, or where one that held was not read
     */
    public Truth held(LocalDate day) {
        return Truth.any(on(day).stream()
                .map(each -> each.read() ? each.validity().contains(day) : Truth.UNKNOWN)
                .toList());
    }

    @Override
    public String toString() {
        return id;
    }
}
