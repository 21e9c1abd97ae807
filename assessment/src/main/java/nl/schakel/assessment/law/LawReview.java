package nl.schakel.assessment.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * A test against the law of a day, such as that of an RPO on 2014-10-01.
 *
 * @param subject what was tested
 * @param day the day whose law counts
 * @param findings what each rule says, in the order of the rules
 */
public record LawReview(String subject, LocalDate day, List<Finding> findings) {

    /** Refuses null and a blank subject. */
    public LawReview {
        Check.text(subject, "subject");
        Check.given(day, "day");
        findings = Check.list(findings, "findings");
    }

    /** {@return the answer that decides: not met before unknown, justified and met} */
    public Answer answer() {
        return Answer.all(findings.stream().map(Finding::answer).toList());
    }

    /**
     * Gives the findings of one rule.
     *
     * @param rule its id, such as 'rpo.boards'
     * @return its findings; none if it was not tested
     */
    public List<Finding> of(String rule) {
        return findings.stream().filter(each -> each.rule().id().equals(rule)).toList();
    }

    /**
     * Words the review.
     *
     * @param language the language
     * @return the answer, then a line for each finding
     */
    public String text(Language language) {
        return subject + ", " + day + ": " + answer().label().in(language) + "\n"
                + findings.stream()
                        .map(each -> "* " + each.text(language, day) + "\n")
                        .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
