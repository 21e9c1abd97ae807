package nl.schakel.io.report;

import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.report.Vocabulary;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.words.Expected;
import nl.schakel.io.report.words.Facts;

/** The vocabulary of reports, such as 'er is een coördinator: ja' for 'governance.coordinator = ja', with the name of each fact after it. */
public final class Meanings implements Vocabulary {

    private static final Meanings STANDARD = new Meanings();

    private Meanings() {}

    /** {@return the words of the facts that the library ships; a fact of a caller keeps its name} */
    public static Meanings standard() {
        return STANDARD;
    }

    @Override
    public String seen(Seen seen, Language language) {
        return Facts.text(seen.fact(), language) + ": " + Facts.text(seen.fact(), seen.value(), language) + " ("
                + seen.fact() + ")";
    }

    @Override
    public String expected(Grading grading, Language language) {
        return Expected.text(grading, language);
    }
}
