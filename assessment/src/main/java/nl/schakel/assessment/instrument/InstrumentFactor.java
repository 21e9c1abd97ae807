package nl.schakel.assessment.instrument;

import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;

/**
 * A factor of an instrument, such as 'trust', which several items measure.
 *
 * @param id the name by which items mean it
 * @param name what it is called
 * @param scoring how its score is made of its items
 */
public record InstrumentFactor(FactorId id, LocalizedText name, Scoring scoring) {

    /** Refuses null. */
    public InstrumentFactor {
        Check.given(id, "id");
        Check.given(name, "name");
        Check.given(scoring, "scoring");
    }

    /**
     * Makes a factor.
     *
     * @param id the name by which items mean it
     * @param name what it is called
     * @param scoring how its score is made of its items
     * @return the factor
     */
    public static InstrumentFactor of(String id, LocalizedText name, Scoring scoring) {
        return new InstrumentFactor(FactorId.of(id), name, scoring);
    }
}
