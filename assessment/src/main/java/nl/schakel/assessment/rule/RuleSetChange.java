package nl.schakel.assessment.rule;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * One thing that differs between two rule sets, such as the weight of the rule 'leader', 500 in one and 1000 in the other.
 *
 * @param path where it is, elements by their id, bands by where they begin; of two rules of one id the second one as 'leader.2'
 * @param kind how it differs
 * @param before what the first one says; nothing where it says nothing
 * @param after what the second one says; nothing where it says nothing
 */
public record RuleSetChange(ModelPath path, Kind kind, Optional<Object> before, Optional<Object> after) {

    /** Refuses null, and values that do not fit the kind. */
    public RuleSetChange {
        Check.given(path, "path");
        Check.given(kind, "kind");
        Check.given(before, "before");
        Check.given(after, "after");
        boolean fits = switch (kind) {
            case ADDED -> before.isEmpty() && after.isPresent();
            case GONE -> before.isPresent() && after.isEmpty();
            case CHANGED, REORDERED -> !before.equals(after);
        };
        Check.that(
                fits,
                "change",
                Codes.of(kind),
                "must have the values of its kind",
                "Give the later value for added, the earlier one for gone, and two that differ otherwise.");
    }

    /**
     * Words the change.
     *
     * @param language the language
     * @return such as 'rule leader, weight: 500 -> 1000'
     */
    public String text(Language language) {
        return RuleSetWords.of(this, language);
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }

    /** How something differs. */
    public enum Kind implements Labelled {
        /** Only the second one has it. */
        ADDED("toegevoegd", "added"),
        /** Only the first one has it. */
        GONE("vervallen", "gone"),
        /** Both have it, and say something else. */
        CHANGED("gewijzigd", "changed"),
        /** Both have the same elements, in another order. */
        REORDERED("in een andere volgorde", "in another order");

        private final LocalizedText label;

        Kind(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }
}
