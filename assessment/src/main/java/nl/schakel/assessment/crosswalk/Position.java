package nl.schakel.assessment.crosswalk;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/**
 * What a report says of something that the reports do not agree on, such as 'the closing of 2018 praises a covenant'.
 *
 * @param stance whether it praises or blames
 * @param text what it says
 * @param source where it says so
 * @param factor the factor of a framework that says the same, if there is one
 */
public record Position(Stance stance, LocalizedText text, SourceReference source, Optional<FactorReference> factor) {

    /** How a report stands to something that the reports do not agree on, such as 'praised by'. */
    public enum Stance implements Labelled {
        /** It helps cooperation. */
        PRAISES("geprezen door", "praised by"),
        /** It does cooperation no good. */
        BLAMES("gelaakt door", "blamed by"),
        /** It does not matter, or matters less than something else. */
        NEUTRAL("maakt niet uit volgens", "does not matter according to");

        private final LocalizedText label;

        Stance(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    /** Refuses null. */
    public Position {
        Check.given(stance, "stance");
        Check.given(text, "text");
        Check.given(source, "source");
        Check.given(factor, "factor");
    }

    /**
     * States a position that no factor holds.
     *
     * @param stance whether it praises or blames
     * @param text what the report says
     * @param source where it says so
     * @return the position
     */
    public static Position of(Stance stance, LocalizedText text, SourceReference source) {
        return new Position(stance, text, source, Optional.empty());
    }

    /**
     * Says which factor holds the position, so that it answers here and to no theme.
     *
     * @param reference the factor
     * @return the position, held by that factor
     */
    public Position heldBy(FactorReference reference) {
        return new Position(stance, text, source, Optional.of(reference));
    }
}
