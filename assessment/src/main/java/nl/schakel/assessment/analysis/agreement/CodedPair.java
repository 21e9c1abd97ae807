package nl.schakel.assessment.analysis.agreement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What two coders said of one thing, such as 'profijt, governance.coordinator: yes | no'; wider than four: the accessors are API, the
 * constructor is not.
 *
 * @param partnership of which partnership
 * @param subject of which fact or item
 * @param code of which code, where the fact is a set of codes
 * @param one what the one coder said
 * @param other what the other coder said
 */
public record CodedPair(PartnershipId partnership, Subject subject, Optional<String> code, Coded one, Coded other) {

    /**
     * What a coder said; two that are in the same category are the same.
     *
     * @param category the category, in a form without language; none where it is unknown
     * @param number the exact number, where it is one
     * @param text what people read
     */
    public record Coded(Optional<String> category, Optional<BigFraction> number, LocalizedText text) {

        /** Refuses a number of which the category is unknown. */
        public Coded {
            Check.given(category, "category");
            Check.given(number, "number");
            Check.given(text, "text");
            Check.that(
                    number.isEmpty() || category.isPresent(),
                    "category",
                    "",
                    "must be there where a number is",
                    "Write the number as its category.");
        }
    }

    /** How two codings compare. */
    public enum Verdict implements Labelled {
        /** Both say the same. */
        SAME("gelijk", "the same"),
        /** Both say something, and not the same. */
        DIFFERENT("verschillend", "different"),
        /** Only the one says something; to the other it is unknown. */
        ONLY_ONE("alleen de een", "only the one"),
        /** Only the other says something; to the one it is unknown. */
        ONLY_OTHER("alleen de ander", "only the other"),
        /** It is unknown to both. */
        NEITHER("geen van beiden", "neither");

        private final LocalizedText label;

        Verdict(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    /** Refuses null. */
    public CodedPair {
        Check.given(partnership, "partnership");
        Check.given(subject, "subject");
        Check.given(code, "code");
        Check.given(one, "one");
        Check.given(other, "other");
    }

    /** {@return how the two compare} */
    public Verdict verdict() {
        if (one.category().isPresent() && other.category().isPresent()) {
            return one.category().equals(other.category()) ? Verdict.SAME : Verdict.DIFFERENT;
        }
        if (one.category().isPresent()) {
            return Verdict.ONLY_ONE;
        }
        return other.category().isPresent() ? Verdict.ONLY_OTHER : Verdict.NEITHER;
    }

    /**
     * Words it.
     *
     * @param language the language
     * @return such as 'profijt, governance.coordinator: yes | no'
     */
    public String text(Language language) {
        return partnership + ", " + subject.code()
                + code.map(each -> " " + each).orElse("") + ": " + one.text().in(language) + " | "
                + other.text().in(language);
    }
}
