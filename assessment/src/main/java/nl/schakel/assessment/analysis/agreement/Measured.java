package nl.schakel.assessment.analysis.agreement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/** What came of a measure: an exact number such as 3/4, or why there is none. */
public sealed interface Measured {

    /** All that was counted is the same, so that there is nothing to tell agreement from chance. */
    Measured NO_VARIATION = new NoVariation();

    /** {@return the exact number, if there is one} */
    default Optional<BigFraction> value() {
        return this instanceof Exactly exactly ? Optional.of(exactly.number()) : Optional.empty();
    }

    /**
     * Words it.
     *
     * @param language the language
     * @return such as '0.75', 'about 0.67 (2/3)' or 'too few (1 of at least 2)'
     */
    String text(Language language);

    /**
     * A number.
     *
     * @param number the exact number
     */
    record Exactly(BigFraction number) implements Measured {

        /** Refuses null. */
        public Exactly {
            Check.given(number, "number");
        }

        @Override
        public String text(Language language) {
            return Fractions.text(number, language);
        }
    }

    /**
     * There is too little to measure.
     *
     * @param counted how many answers, groups or pairs there are
     * @param least how many it takes
     */
    record TooFew(int counted, int least) implements Measured {

        /** Refuses what is enough. */
        public TooFew {
            Check.that(
                    0 <= counted && counted < least,
                    "counted",
                    counted,
                    "must be less than the " + least + " that it takes",
                    "Give the number where there are enough.");
        }

        @Override
        public String text(Language language) {
            return LocalizedText.of(
                            "te weinig (" + counted + " van ten minste " + least + ")",
                            "too few (" + counted + " of at least " + least + ")")
                    .in(language);
        }
    }

    /** All that was counted is the same; see {@link Measured#NO_VARIATION}. */
    record NoVariation() implements Measured {

        @Override
        public String text(Language language) {
            return LocalizedText.of("geen variatie", "no variation").in(language);
        }
    }
}
