package nl.schakel.assessment.crosswalk;

import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/**
 * A factor of a framework that answers to a theme, such as 'urgency' of 2019 to will.
 *
 * @param framework the framework
 * @param factor its factor
 * @param sign whether it names the theme or its opposite
 */
public record Answer(RuleSetId framework, FactorId factor, Sign sign) {

    /** How a factor of a framework answers to a theme, such as 'mirror' for resistance of staff, which is the opposite of will. */
    public enum Sign implements Labelled {
        /** The factor names the theme, or a part of it. */
        SAME("zegt hetzelfde", "says the same"),
        /** The factor names what stands in the way of the theme. Its score is high where that does not hinder, and is not turned round again. */
        MIRROR("noemt het tegendeel", "names the opposite");

        private final LocalizedText label;

        Sign(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    /** Refuses null. */
    public Answer {
        Check.given(framework, "framework");
        Check.given(factor, "factor");
        Check.given(sign, "sign");
    }

    /**
     * Takes a factor that names the theme, or a part of it.
     *
     * @param framework the name of the framework
     * @param factor the name of the factor
     * @return the answer
     */
    public static Answer same(String framework, String factor) {
        return new Answer(RuleSetId.of(framework), FactorId.of(factor), Sign.SAME);
    }

    /**
     * Takes a factor that names what stands in the way of the theme.
     *
     * @param framework the name of the framework
     * @param factor the name of the factor
     * @return the answer
     */
    public static Answer mirror(String framework, String factor) {
        return new Answer(RuleSetId.of(framework), FactorId.of(factor), Sign.MIRROR);
    }

    /** {@return the factor with its framework} */
    public FactorReference reference() {
        return new FactorReference(framework, factor);
    }
}
