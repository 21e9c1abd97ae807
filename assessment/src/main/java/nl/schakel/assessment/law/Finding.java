package nl.schakel.assessment.law;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;

/**
 * What a rule says of what was seen, such as 'not met: 12 of 19 boards, and at least 65 % is asked'.
 *
 * @param rule the rule
 * @param answer its answer
 * @param because the values that were seen, or why they say nothing
 */
public record Finding(LawRule rule, Answer answer, LocalizedText because) {

    /** Refuses null. */
    public Finding {
        Check.given(rule, "rule");
        Check.given(answer, "answer");
        Check.given(because, "because");
    }

    /**
     * Words the finding.
     *
     * @param language the language
     * @param day the day whose articles count
     * @return such as 'not met: 12 of 19 boards ... [WVO 2020, art. 4.18–4.22]'
     */
    public String text(Language language, LocalDate day) {
        String articles = rule.on(day).stream()
                .map(Provision::article)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
        return answer.label().in(language) + ": " + rule.text().in(language) + " - " + because.in(language)
                + (articles.isEmpty() ? "" : " [" + articles + "]");
    }
}
