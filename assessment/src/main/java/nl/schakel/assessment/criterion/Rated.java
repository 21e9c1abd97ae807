package nl.schakel.assessment.criterion;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Within;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.governance.Layer;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A degree by the marks that people give, each as a part of its scale, such as 'the mean of three answers at least'. Unknown while others
 * may still answer, and where there are fewer answers than it asks.
 *
 * @param fact a fact that is ratings
 * @param by how the marks are joined
 * @param leastAnswers how many answers it asks at least, 1 or more
 * @param layer the layer whose answers count; those of all layers when left out
 * @param role the role of those whose answers count; those of all roles when left out
 */
public record Rated(
        FactId fact, By by, @Within(least = 1) int leastAnswers, Optional<Layer> layer, Optional<Speaker> role)
        implements Grading {

    /** How marks are joined. */
    public enum By implements Labelled {
        /** The mean of the marks. */
        MEAN("gemiddelde", "mean"),
        /** The mark in the middle, or the mean of the two in the middle. */
        MEDIAN("mediaan", "median");

        private final LocalizedText label;

        By(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    /** Refuses fewer than one answer. */
    public Rated {
        Check.given(fact, "fact");
        Check.given(by, "by");
        Check.that(
                leastAnswers >= 1, "least answers", leastAnswers, "must be 1 or more", "Ask for one answer at least.");
        Check.given(layer, "layer");
        Check.given(role, "role");
    }

    /**
     * Says whether a mark counts.
     *
     * @param mark the mark
     * @return whether it is of the layer and of the role that are asked
     */
    public boolean counts(FactValue.Mark mark) {
        return (layer.isEmpty() || mark.layer().equals(layer))
                && (role.isEmpty() || mark.role().equals(roleCode()));
    }

    /** {@return the code of the role, as marks have it; none if those of all roles count} */
    public Optional<String> roleCode() {
        return role.map(Codes::of);
    }

    /** Whether it is known of a mark if it counts. */
    private boolean isSure(FactValue.Mark mark) {
        return (layer.isEmpty() || mark.layer().isPresent())
                && (role.isEmpty() || mark.role().isPresent());
    }

    @Override
    public Interval degree(Function<FactId, FactValue> facts) {
        FactValue.Ratings ratings = Asked.ratings(facts, fact);
        List<BigFraction> parts = ratings.marks().stream()
                .filter(this::counts)
                .map(FactValue.Mark::part)
                .sorted()
                .toList();
        boolean sure = ratings.marks().stream().allMatch(this::isSure);
        if (!ratings.complete() || !sure || parts.size() < leastAnswers) {
            return Interval.POSSIBLE;
        }
        BigFraction joined = by == By.MEAN ? mean(parts) : median(parts);
        long point = Degrees.rounded(joined.multiply((int) Interval.WHOLE), RoundingMode.HALF_EVEN);
        return new Interval(point, point);
    }

    private static BigFraction mean(List<BigFraction> parts) {
        return parts.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(parts.size());
    }

    private static BigFraction median(List<BigFraction> parts) {
        int half = parts.size() / 2;
        return parts.size() % 2 == 1
                ? parts.get(half)
                : parts.get(half - 1).add(parts.get(half)).divide(2);
    }

    @Override
    public List<Demand> demands() {
        return List.of(Demand.of(fact, Fact.Kind.RATINGS));
    }

    @Override
    public String text(Language language) {
        boolean dutch = language == Language.DUTCH;
        String whose = layer.map(known -> (dutch ? " van laag " : " of layer ") + Codes.of(known))
                        .orElse("")
                + role.map(known -> (dutch ? " van rol " : " of role ") + Codes.of(known))
                        .orElse("");
        return fact + ": " + by.label().in(language)
                + (dutch ? ", ten minste " + leastAnswers + " antwoorden" : ", at least " + leastAnswers + " answers")
                + whose;
    }
}
