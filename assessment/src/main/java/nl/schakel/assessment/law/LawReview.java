package nl.schakel.assessment.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Words the review in short: how often each answer was given, and of what is met or not applicable nothing more.
     *
     * @param language the language
     * @param also ends of ids of rules that are told whatever they say, such as '.start'
     * @return the answer, the counts of several findings, and a line for each finding that is not met, justified or unknown, or that stands alone; those that are open for the
     *     same reason share a line, with their number
     */
    public String brief(Language language, String... also) {
        String counts = Stream.of(Answer.values())
                .filter(answer -> count(answer) > 0)
                .map(answer -> answer.label().in(language) + " " + count(answer))
                .collect(Collectors.joining(", ", "(", ")"));
        return subject + ", " + day + ": " + answer().label().in(language) + "\n"
                + (findings.size() > 1 ? counts + "\n" : "")
                + findings.stream()
                        .filter(each -> findings.size() == 1
                                || each.answer().compareTo(Answer.MET) < 0
                                || Stream.of(also).anyMatch(each.rule().id()::endsWith))
                        .collect(Collectors.groupingBy(
                                each -> alike(each, language), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(each -> "* " + each.get(0).text(language, day) + more(each.size() - 1, language) + "\n")
                        .collect(Collectors.joining());
    }

    private long count(Answer answer) {
        return findings.stream().filter(each -> each.answer() == answer).count();
    }

    /** What is unknown for the same reason is alike, whatever it is about; and so is what one rule says of several. */
    private static String alike(Finding finding, Language language) {
        return finding.answer() == Answer.UNKNOWN
                ? finding.because().in(language).replaceFirst("^[^:;]*: ", "")
                : finding.rule().id() + finding.answer();
    }

    private static String more(int others, Language language) {
        return others == 0
                ? ""
                : language == Language.DUTCH ? " (en zo nog " + others + ")" : " (and " + others + " more alike)";
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
