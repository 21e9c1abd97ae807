package nl.schakel.samples.dataset;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.survey.Survey;

/**
 * Dossiers and surveys in one document, such as all that are shipped.
 *
 * @param dossiers the dossiers, earlier moments of a partnership too
 * @param surveys the surveys
 */
public record Dataset(List<Dossier> dossiers, List<Survey> surveys) {

    /** The format of its documents: {@code DocumentWriter.of(Dataset.FORMAT).write(Dataset.shipped(), TextFormat.JSON)}. */
    public static final DocumentFormat<Dataset> FORMAT =
            new DocumentFormat<>("schakel-dataset", 1, Dataset.class, false);

    /** Refuses null. */
    public Dataset {
        dossiers = Check.list(dossiers, "dossiers");
        surveys = Check.list(surveys, "surveys");
    }

    /** {@return all that is shipped, in the order of {@link Portraits#names()} and of {@link Surveys#ids()}} */
    public static Dataset shipped() {
        return new Dataset(Portraits.names().stream().map(Portraits::get).toList(), Surveys.all());
    }
}
