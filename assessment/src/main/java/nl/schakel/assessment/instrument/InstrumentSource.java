package nl.schakel.assessment.instrument;

import nl.schakel.core.check.Check;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.source.Reading;
import nl.schakel.core.text.LocalizedText;

/**
 * Where an instrument comes from, such as 'table 2 of a study', and whether it stands there.
 *
 * @param text the source, in words
 * @param reading literal if the source has these numbers, inferred if they are derived from it; literal when left out
 */
public record InstrumentSource(
        LocalizedText text, @WhenAbsent("literal") Reading reading) {

    /** Refuses null. */
    public InstrumentSource {
        Check.given(text, "text");
        Check.given(reading, "reading");
    }
}
