package nl.schakel.assessment.analysis.ranking;

import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/** How the weights of factors are drawn, such as {@link #anywhere()}; a weight of zero stays zero. */
public sealed interface WeightDraw {

    /** {@return the weights stay as they are} */
    static WeightDraw asTheyAre() {
        return new AsTheyAre();
    }

    /** {@return all weights together are drawn with no preference, see {@link Anywhere}} */
    static WeightDraw anywhere() {
        return new Anywhere();
    }

    /**
     * Draws each weight near to what it is.
     *
     * @param percent how far it may lie below or above, 0 to 100
     * @return each weight is drawn by itself, see {@link Within}
     */
    static WeightDraw within(int percent) {
        return new Within(percent);
    }

    /**
     * Words the way of drawing.
     *
     * @param language the language
     * @return such as 'any weights'
     */
    String text(Language language);

    /** The weights stay as they are. */
    record AsTheyAre() implements WeightDraw {
        @Override
        public String text(Language language) {
            return language == Language.DUTCH ? "gewichten zoals ze zijn" : "weights as they are";
        }
    }

    /**
     * Any weights: every division of a thousand thousandths for each factor, in whole thousandths, is as likely as every other one.
     *
     * <p>Of n factors with a weight above zero, n - 1 different cuts are drawn from 1 to 1000 n + n - 1, one after the other, a cut
     * that was drawn before being drawn again. What lies between two cuts, the cuts left out, is the weight of a factor, in
     * the order of their ids. A weight can be zero, and then the factor drops out.
     */
    record Anywhere() implements WeightDraw {
        @Override
        public String text(Language language) {
            return language == Language.DUTCH ? "alle gewichten mogelijk" : "any weights";
        }
    }

    /**
     * Weights near to what they are: each whole thousandth from the weight less the percentage to the weight and the percentage is as
     * likely as every other one.
     *
     * @param percent how far a weight may lie below or above what it is, 0 to 100
     */
    record Within(int percent) implements WeightDraw {

        /** Refuses what is no percentage. */
        public Within {
            Check.that(
                    0 <= percent && percent <= 100,
                    "percent",
                    percent,
                    "must lie between 0 and 100",
                    "Use 20 for a fifth below to a fifth above.");
        }

        @Override
        public String text(Language language) {
            return (language == Language.DUTCH ? "gewichten tot " : "weights up to ")
                    + percent
                    + (language == Language.DUTCH ? " % lager of hoger" : " % lower or higher");
        }
    }
}
