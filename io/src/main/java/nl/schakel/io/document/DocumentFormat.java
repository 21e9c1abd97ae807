package nl.schakel.io.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.survey.Survey;

/**
 * A format of documents, such as 'schakel-dossier/1', which every document names under the key 'format'.
 *
 * @param <T> what a document holds
 * @param name the name, in kebab case
 * @param version the version that this library reads and writes, from 1
 * @param type what a document holds
 * @param selfContained whether all that its elements refer to is in the document
 */
public record DocumentFormat<T>(String name, int version, Class<T> type, boolean selfContained) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** The dossier of one partnership. */
    public static final DocumentFormat<Dossier> DOSSIER =
            new DocumentFormat<>("schakel-dossier", 1, Dossier.class, true);

    /** The numbers from which a school year is settled; it refers to the partners of a dossier. */
    public static final DocumentFormat<FundingBasis> FUNDING_BASIS =
            new DocumentFormat<>("schakel-funding-basis", 1, FundingBasis.class, false);

    /** What one report says of the field as a whole. */
    public static final DocumentFormat<Survey> SURVEY = new DocumentFormat<>("schakel-survey", 1, Survey.class, true);

    /** The factors and rules of a framework. */
    public static final DocumentFormat<RuleSet> RULE_SET =
            new DocumentFormat<>("schakel-rule-set", 1, RuleSet.class, true);

    /** A questionnaire with its scale, factors and bands. */
    public static final DocumentFormat<Instrument> INSTRUMENT =
            new DocumentFormat<>("schakel-instrument", 1, Instrument.class, true);

    private static final List<DocumentFormat<?>> SHIPPED =
            List.of(DOSSIER, FUNDING_BASIS, SURVEY, RULE_SET, INSTRUMENT);

    /** Refuses a name in another form and a version below 1. */
    public DocumentFormat {
        Check.matches(name, NAME, "format", "must be in kebab case", "Write a name such as schakel-dossier.");
        Check.that(version >= 1, "version", version, "must be 1 or more", "Count versions from 1.");
        Check.given(type, "type");
    }

    /**
     * Finds the format of the library in which values of a type are documents.
     *
     * @param type the type, such as {@code Dossier.class}
     * @return the format, unless values of the type only stand within documents
     */
    public static Optional<DocumentFormat<?>> holding(Class<?> type) {
        return SHIPPED.stream().filter(each -> each.type() == type).findFirst();
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
