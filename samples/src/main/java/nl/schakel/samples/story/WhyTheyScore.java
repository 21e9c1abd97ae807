package nl.schakel.samples.story;

import java.io.PrintStream;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;

/**
 * Why three practices score as they do: Profijt by its consultation, the TOT-route without meetings, Willem van Oranje without an
 * agreement for years.
 */
public final class WhyTheyScore {

    private WhyTheyScore() {}

    /**
     * Tells the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        out.println("== Profijt: the consultation structure is the basis");
        FactorResult structure = assess("profijt").factor("professional-structure");
        out.println(structure.score());
        out.println(structure.outcome("consultation-structure").explain(Language.ENGLISH));
        out.println(structure.outcome("board-involved").explain(Language.ENGLISH));

        out.println("\n== TOT-route: it carries itself, so no meetings are missed");
        structure = assess("tot-route").factor("professional-structure");
        out.println(structure.score());
        out.println(structure.outcome("consultation-structure").explain(Language.ENGLISH));
        out.println(structure.outcome("board-involved").explain(Language.ENGLISH));

        out.println(
                "\n== Willem van Oranje-KW1C: years without an agreement are stated, the strategic layer is not known");
        Assessment wvo = assess("wvo-kw1c");
        out.println(wvo.factor("covenant").score());
        out.println(wvo.factor("covenant").outcome("on-paper").explain(Language.ENGLISH));
        out.println(
                wvo.factor("professional-structure").outcome("board-involved").explain(Language.ENGLISH));
    }

    private static Assessment assess(String id) {
        Dossier dossier = Portraits.get(id);
        return Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(dossier, dossier.asOf());
    }
}
