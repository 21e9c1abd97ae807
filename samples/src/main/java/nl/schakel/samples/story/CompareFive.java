package nl.schakel.samples.story;

import java.io.PrintStream;
import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.practice.PracticeTable;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.text.PracticeText;
import nl.schakel.samples.text.ScoreText;

/** Five practices side by side: the table of the report, made from the data, and their scores. */
public final class CompareFive {

    private CompareFive() {}

    /**
     * Tells the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        Assessor assessor = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        List<Assessment> assessments = Portraits.select().publication("leerroutes-2018").all().stream()
                .map(dossier -> assessor.assess(dossier, dossier.asOf()))
                .toList();

        PracticeTable table =
                PracticeTable.of(assessments.stream().map(Assessment::view).toList());
        out.println(PracticeText.of(table.as(Portraits.TABLE_OF_THE_REPORT), Language.DUTCH));
        out.println(ScoreText.comparison(assessments, Language.DUTCH));
    }
}
