package nl.schakel.model.evidence;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;

/**
 * Something that a source says was not there, such as 'no agreement before the vakmanschapsroute'.
 *
 * @param path the part of the partnership, or an element that a list lacks, such as partners/employers
 * @param text what was not there
 * @param period when it was not there; as of the dossier's date when left out
 * @param source where it stands
 */
public record StatedAbsence(ModelPath path, LocalizedText text, Optional<Period> period, SourceReference source) {

    /** Refuses null and blank texts. */
    public StatedAbsence {
        Check.given(path, "path");
        Check.given(text, "text");
        Check.given(period, "period");
        Check.given(source, "source");
    }
}
