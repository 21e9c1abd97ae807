package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;
import org.apache.commons.numbers.fraction.BigFraction;

/** The value of a fact, as far as it is known: a truth, a number between bounds, a set of codes, or the marks that people gave. */
public sealed interface FactValue {

    /**
     * Words the value.
     *
     * @param language the language
     * @return such as 'ja', 'ten minste 2' or 'operational (lijst open)'
     */
    String text(Language language);

    /**
     * Whether something holds.
     *
     * @param truth whether it does
     */
    record Holds(Truth truth) implements FactValue {

        /** Refuses null. */
        public Holds {
            Check.given(truth, "truth");
        }

        @Override
        public String text(Language language) {
            return truth.label().in(language);
        }
    }

    /**
     * A number between bounds.
     *
     * @param lower the least that it can be, if that is known
     * @param upper the greatest that it can be, if that is known
     */
    record Amount(Optional<BigDecimal> lower, Optional<BigDecimal> upper) implements FactValue {

        /** A number of which nothing is known. */
        public static final Amount UNKNOWN = new Amount(Optional.empty(), Optional.empty());

        /** Refuses bounds in the wrong order. */
        public Amount {
            lower = Check.given(lower, "lower").map(Amount::canonical);
            upper = Check.given(upper, "upper").map(Amount::canonical);
            if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
                throw Check.refused(
                        "amount",
                        lower.get().toPlainString() + ".." + upper.get().toPlainString(),
                        "must have its lower bound first",
                        "Exchange the bounds.");
            }
        }

        /** Drops trailing zeros, so that equal numbers are equal values. */
        private static BigDecimal canonical(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        @Override
        public String text(Language language) {
            boolean dutch = language == Language.DUTCH;
            if (lower.isPresent() && lower.equals(upper)) {
                return language.decimal(lower.get().toPlainString());
            }
            if (lower.isPresent() && upper.isPresent()) {
                return language.decimal(lower.get().toPlainString()) + ".."
                        + language.decimal(upper.get().toPlainString());
            }
            return lower.map(least -> (dutch ? "ten minste " : "at least ") + language.decimal(least.toPlainString()))
                    .or(() -> upper.map(
                            most -> (dutch ? "ten hoogste " : "at most ") + language.decimal(most.toPlainString())))
                    .orElse(Truth.UNKNOWN.label().in(language));
        }
    }

    /**
     * A set of codes of a closed list.
     *
     * @param there the codes that are there, sorted
     * @param complete whether there are no others
     */
    record Codes(Set<String> there, boolean complete) implements FactValue {

        /** Sorts the codes. */
        public Codes {
            there = Check.set(new TreeSet<>(Check.set(there, "there")), "there");
        }

        @Override
        public String text(Language language) {
            boolean dutch = language == Language.DUTCH;
            String listed = there.isEmpty() ? (dutch ? "geen" : "none") : String.join(", ", there);
            return complete ? listed : listed + (dutch ? " (lijst open)" : " (list open)");
        }
    }

    /**
     * The marks that people gave.
     *
     * @param marks the marks, in the order of the dossier
     * @param complete whether nobody else may still give one
     */
    record Ratings(List<Mark> marks, boolean complete) implements FactValue {

        /** Refuses null. */
        public Ratings {
            marks = Check.list(marks, "marks");
        }

        @Override
        public String text(Language language) {
            boolean dutch = language == Language.DUTCH;
            String given = marks.isEmpty()
                    ? (dutch ? "geen" : "none")
                    : marks.stream().map(mark -> mark.rating().text(language)).collect(Collectors.joining(", "));
            return complete ? given : given + (dutch ? " (lijst open)" : " (list open)");
        }
    }

    /**
     * A mark that somebody gave.
     *
     * @param rating the mark on its scale
     * @param layer the layer of who gave it, if it is known
     * @param role who gave it, as the code of a closed list, if it is known
     */
    record Mark(Rating rating, Optional<Layer> layer, Optional<String> role) {

        /** Refuses null. */
        public Mark {
            Check.given(rating, "rating");
            Check.given(layer, "layer");
            Check.given(role, "role");
        }

        /** {@return the mark as a part of its scale, from 0 at the lowest to 1 at the highest} */
        public BigFraction part() {
            return BigFraction.of(rating.mark() - rating.least(), rating.most() - rating.least());
        }
    }
}
