package nl.schakel.samples.question;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;

/**
 * Something on which an answer rests, such as the layers of a body with the place where they stand.
 *
 * @param path its path into the partnership
 * @param source where it stands, if the dossier says so
 */
public record Ground(ModelPath path, Optional<SourceReference> source) {

    /** Refuses null. */
    public Ground {
        Check.given(path, "path");
        Check.given(source, "source");
    }
}
