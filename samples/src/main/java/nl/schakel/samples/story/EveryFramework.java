package nl.schakel.samples.story;

import java.io.PrintStream;
import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.text.FrameworksText;

/** The whole dataset by every framework: the scores, and for each partnership what tells most for and against it by each report. */
public final class EveryFramework {

    private EveryFramework() {}

    /**
     * Tells the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        tell(System.out, Language.ENGLISH);
    }

    static void tell(PrintStream out, Language language) {
        List<Assessor> assessors = Frameworks.all().stream().map(Assessor::of).toList();
        List<List<Assessment>> rows = Portraits.names().stream()
                .map(Portraits::get)
                .map(dossier -> FactCatalogue.standard().sheet(dossier.asOf(dossier.asOf())))
                .map(facts -> assess(assessors, facts))
                .toList();
        out.println("== " + rows.size() + " x " + assessors.size());
        out.println(FrameworksText.scores(rows, language));
        for (int i = 0; i < assessors.size(); i++) {
            int framework = i;
            out.println("== " + assessors.get(i).ruleSet().title().in(language));
            rows.forEach(row -> out.print(FrameworksText.reasons(row.get(framework), language)));
            out.println();
        }
    }

    private static List<Assessment> assess(List<Assessor> assessors, FactSheet facts) {
        return assessors.stream().map(assessor -> assessor.assess(facts)).toList();
    }
}
