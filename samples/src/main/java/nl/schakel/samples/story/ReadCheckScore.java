package nl.schakel.samples.story;

import java.io.PrintStream;
import java.nio.file.Path;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.text.Language;
import nl.schakel.io.document.DossierReader;
import nl.schakel.model.evidence.Dossier;

/** A file is read, checked and scored, and one outcome is explained. */
public final class ReadCheckScore {

    private ReadCheckScore() {}

    /**
     * Tells the story.
     *
     * @param args a dossier; Profijt in a clone of the repository if there is none
     */
    public static void main(String[] args) {
        tell(
                System.out,
                Path.of(
                        args.length > 0
                                ? args[0]
                                : "samples/src/main/resources/nl/schakel/samples/dossiers/profijt.yaml"));
    }

    static void tell(PrintStream out, Path file) {
        Checked<Dossier> read = DossierReader.standard().read(file);
        out.println(read.issues().size() + " issues");
        read.issues().forEach(out::println);
        Dossier dossier = read.orElseThrow();

        Assessment assessment =
                Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(dossier, dossier.asOf());
        out.println(assessment);
        out.println(assessment.factor("professional-structure").score());
        out.println(assessment
                .factor("professional-structure")
                .outcome("consultation-structure")
                .explain(Language.DUTCH));
    }
}
