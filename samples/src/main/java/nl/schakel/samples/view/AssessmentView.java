package nl.schakel.samples.view;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.LocalizedText;

/**
 * An assessment in a document, with all that is needed to follow it.
 *
 * @param partnership the partnership
 * @param name its name
 * @param asOf the day as of which it was assessed
 * @param dossierOf the day of which the dossier speaks
 * @param ruleSet by which rules
 * @param overall the overall score
 * @param verdict the verdict
 * @param factors the results of the factors, in the order of the rule set
 */
public record AssessmentView(
        PartnershipId partnership,
        String name,
        LocalDate asOf,
        LocalDate dossierOf,
        RuleSetView ruleSet,
        ScoreView overall,
        LocalizedText verdict,
        List<FactorView> factors) {

    /** Refuses null. */
    public AssessmentView {
        factors = Check.list(factors, "factors");
    }

    static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.view().partnership().id(),
                assessment.view().partnership().identity().name(),
                assessment.view().day(),
                assessment.view().dossier().asOf(),
                RuleSetView.of(assessment.ruleSet()),
                ScoreView.of(assessment.overall()),
                assessment.verdict(),
                assessment.factors().stream().map(FactorView::of).toList());
    }
}
