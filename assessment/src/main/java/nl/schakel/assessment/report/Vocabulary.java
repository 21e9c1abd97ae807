package nl.schakel.assessment.report;

import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.core.text.Language;

/** What facts and demands are called in an explanation: by their names, as in {@link #NAMES}, or by what they mean. */
public interface Vocabulary {

    /** The names of facts and the codes of their values, as rule sets write them. */
    Vocabulary NAMES = new Vocabulary() {
        @Override
        public String seen(Seen seen, Language language) {
            return seen.fact() + " = " + seen.value().text(language);
        }

        @Override
        public String expected(Grading grading, Language language) {
            return grading.text(language);
        }
    };

    /**
     * Words a fact with its value.
     *
     * @param seen the fact as it was seen
     * @param language the language
     * @return such as 'governance.coordinator = ja'
     */
    String seen(Seen seen, Language language);

    /**
     * Words what a rule demands.
     *
     * @param grading a condition or a grade
     * @param language the language
     * @return such as 'governance.coordinator = ja'
     */
    String expected(Grading grading, Language language);
}
