package nl.schakel.samples.view;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.core.check.Check;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/**
 * The outcome of a rule in a document: what was demanded, seen and expected, and by which source.
 *
 * @param rule its name
 * @param text what it says
 * @param weight its weight in its factor, in whole thousandths
 * @param applicable whether it applies
 * @param effect what it means that it is met
 * @param met whether the partnership does as well by it as it can: it is met, or does not hinder
 * @param degree what it adds to the score of its factor
 * @param verdict the outcome in words
 * @param seen the facts that it asked, as they were seen
 * @param expected what it demands of them
 * @param appliesIf when it applies; always when left out
 * @param source where the report says so
 */
public record OutcomeView(
        RuleId rule,
        LocalizedText text,
        int weight,
        Truth applicable,
        Effect effect,
        Truth met,
        DegreeView degree,
        LocalizedText verdict,
        List<SeenView> seen,
        LocalizedText expected,
        Optional<LocalizedText> appliesIf,
        SourceReference source) {

    /** Refuses null. */
    public OutcomeView {
        seen = Check.list(seen, "seen");
    }

    static OutcomeView of(RuleOutcome outcome) {
        return new OutcomeView(
                outcome.rule().id(),
                outcome.rule().text(),
                outcome.rule().weight(),
                outcome.applicable(),
                outcome.rule().effect(),
                outcome.met(),
                DegreeView.of(outcome.degree()),
                LocalizedText.of(outcome.verdict(Language.DUTCH), outcome.verdict(Language.ENGLISH)),
                outcome.seen().stream().map(SeenView::of).toList(),
                text(outcome.rule().criterion()),
                outcome.rule().applicability().map(OutcomeView::text),
                outcome.rule().source());
    }

    private static LocalizedText text(Grading criterion) {
        return LocalizedText.of(criterion.text(Language.DUTCH), criterion.text(Language.ENGLISH));
    }
}
