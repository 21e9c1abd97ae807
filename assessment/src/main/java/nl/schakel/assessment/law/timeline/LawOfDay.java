package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.route.LegalBasis;

/**
 * The law of a day: every rule that held, or may have held, such as that of 2021-08-01.
 *
 * @param day the day
 * @param standings the rules with their articles of the day, in the order of {@link Law#rules()}
 */
public record LawOfDay(LocalDate day, List<Standing> standings) {

    private static final LocalizedText RULES = LocalizedText.of("regels", "rules");

    /** Refuses null. */
    public LawOfDay {
        Check.given(day, "day");
        standings = Check.list(standings, "standings");
    }

    /**
     * Keeps the rules of one basis.
     *
     * @param basis the basis
     * @return the law of the day on routes and agreements of it
     */
    public LawOfDay of(LegalBasis basis) {
        List<LawRule> kept = Law.rules(basis);
        return new LawOfDay(
                day,
                standings.stream().filter(each -> kept.contains(each.rule())).toList());
    }

    /**
     * Finds a rule.
     *
     * @param rule its id, such as 'rpo.boards'
     * @return its standing; nothing if it did not hold
     */
    public Optional<Standing> of(String rule) {
        return standings.stream().filter(each -> each.rule().id().equals(rule)).findFirst();
    }

    /**
     * Words the law of the day.
     *
     * @param language the language
     * @return the day, then a line for each rule
     */
    public String text(Language language) {
        return day + ": " + standings.size() + " " + RULES.in(language) + "\n"
                + standings.stream()
                        .map(each -> "* " + each.text(language) + "\n")
                        .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
