package nl.schakel.model.change;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * One fact that differs between two dossiers, such as the number of practice schools, 4 in 2015 and 2 in 2018.
 *
 * @param path where it is
 * @param kind how it differs
 * @param before what the earlier dossier says, if it says anything
 * @param after what the later dossier says, if it says anything
 */
public record Change(ModelPath path, Kind kind, Optional<Object> before, Optional<Object> after) {

    /** Refuses null, and values that do not fit the kind. */
    public Change {
        Check.given(path, "path");
        Check.given(kind, "kind");
        Check.given(before, "before");
        Check.given(after, "after");
        Check.that(
                before.isPresent() == (kind != Kind.FIRST_SAID)
                        && after.isPresent() == (kind == Kind.FIRST_SAID || kind == Kind.CHANGED)
                        && !before.equals(after),
                "change",
                Codes.of(kind),
                "must have the values of its kind",
                "Give both values for changed, the later one for first-said, the earlier one otherwise.");
    }

    @Override
    public String toString() {
        return path + ": " + before.map(Shapes::format).orElse("-") + " -> "
                + after.map(Shapes::format).orElse("-") + " (" + kind.label().in(Language.ENGLISH) + ")";
    }

    /** How a fact differs. */
    public enum Kind implements Labelled {
        /** Both say it, and say something else. */
        CHANGED("veranderd", "changed"),
        /** Only the later one says it; it may have been there before. */
        FIRST_SAID("voor het eerst genoemd", "first said"),
        /** Only the earlier one says it; it may still be there. */
        NO_LONGER_SAID("niet meer genoemd", "no longer said"),
        /** Only the earlier one says it, and the later one says that there is no such thing. */
        GONE("er niet meer", "gone");

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
