package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final LocalizedText RULE = LocalizedText.of("regel", "rule");
    private static final LocalizedText RULES = LocalizedText.of("regels", "rules");
    private static final LocalizedText LATER = LocalizedText.of(
            "Niet vermeld, omdat niet bevestigd is dat ze toen al golden: ",
            "Not listed, as it is not confirmed that they held yet: ");
    private static final LocalizedText KNOWN = LocalizedText.of(", bekend vanaf ", ", known from ");

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
     * @return the day, a line for each rule that held or may have ended, then how many rules are known from later only
     */
    public String text(Language language) {
        List<Standing> known =
                standings.stream().filter(each -> each.knownFrom(day).isEmpty()).toList();
        return day + ": " + count(known.size(), language) + "\n"
                + known.stream().map(each -> "* " + each.text(language) + "\n").collect(Collectors.joining())
                + later(language);
    }

    /** Of most articles only the text of a later day was read: whether they were there before is not confirmed, and for long they were not. */
    private String later(Language language) {
        Map<LocalDate, Integer> from = new TreeMap<>();
        standings.forEach(each -> each.knownFrom(day).ifPresent(first -> from.merge(first, 1, Integer::sum)));
        return from.isEmpty()
                ? ""
                : LATER.in(language)
                        + from.entrySet().stream()
                                .map(each -> count(each.getValue(), language) + KNOWN.in(language) + each.getKey())
                                .collect(Collectors.joining("; "))
                        + ".\n";
    }

    private static String count(int rules, Language language) {
        return rules + " " + (rules == 1 ? RULE : RULES).in(language);
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
