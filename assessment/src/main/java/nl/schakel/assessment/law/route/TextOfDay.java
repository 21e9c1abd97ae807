package nl.schakel.assessment.law.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.model.law.Provision;

/** Which text of a rule counts on a day: where none held, the one that held last before, or first after it, is named and nothing is sure. */
final class TextOfDay {

    private TextOfDay() {}

    /** The articles of the day; of a day outside all periods the last that held before it, or else the first after it. */
    static List<Provision> nearest(LawRule rule, LocalDate day) {
        List<Provision> then = rule.on(day);
        if (!then.isEmpty()) {
            return then;
        }
        Optional<LocalDate> last = rule.provisions().stream()
                .flatMap(each -> end(each).stream())
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder());
        return last.isPresent()
                ? with(rule, TextOfDay::end, last)
                : with(
                        rule,
                        TextOfDay::start,
                        rule.provisions().stream()
                                .flatMap(each -> start(each).stream())
                                .min(Comparator.naturalOrder()));
    }

    private static List<Provision> with(
            LawRule rule, Function<Provision, Optional<LocalDate>> edge, Optional<LocalDate> day) {
        return rule.provisions().stream()
                .filter(each -> edge.apply(each).equals(day))
                .toList();
    }

    private static Optional<LocalDate> start(Provision provision) {
        return provision.validity().start().map(PartialDate::first);
    }

    private static Optional<LocalDate> end(Provision provision) {
        return provision.validity().end().flatMap(PartialDate::latest);
    }

    /** A finding on a day on which no text of its rule held: unknown, with the answer by the text that is nearest in time. */
    static Finding outside(Finding finding, LocalDate day) {
        if (finding.answer() == Answer.NOT_APPLICABLE) {
            return finding;
        }
        List<Provision> near = nearest(finding.rule(), day);
        return new Finding(
                finding.rule(),
                Answer.UNKNOWN,
                LocalizedText.of(
                        text(finding, near.get(0), day, Language.DUTCH),
                        text(finding, near.get(0), day, Language.ENGLISH)),
                finding.applied());
    }

    private static String text(Finding finding, Provision near, LocalDate day, Language language) {
        boolean dutch = language == Language.DUTCH;
        boolean over = end(near).filter(end -> end.isBefore(day)).isPresent();
        String when = over
                ? (dutch ? " gold deze tekst niet meer: zij gold " : " this text no longer held: it held ")
                        + Days.until(near.validity(), language)
                : (dutch ? " gold deze tekst nog niet: zij geldt " : " this text did not hold yet: it holds ")
                        + Days.from(near.validity(), language);
        String byIt = finding.answer() == Answer.UNKNOWN
                ? ""
                : (dutch ? "; naar die tekst: " : "; by that text: ")
                        + finding.answer().label().in(language);
        return finding.because().in(language) + (dutch ? "; op " : "; on ") + day + when + byIt;
    }
}
