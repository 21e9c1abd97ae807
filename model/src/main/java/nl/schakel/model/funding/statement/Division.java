package nl.schakel.model.funding.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.statement.Derivation.Part;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An amount that is split by weights, such as '100.00 over 3 and 4'; its parts add up to it.
 *
 * <p>No record, as it splits once: each of its parts asks for the whole split.
 */
public final class Division {

    private final Derivation whole;
    private final List<Derivation> weights;
    private final Rounding rounding;
    private final EuroRange within;
    private final List<Bounds> bounds;
    private final List<BigFraction> shares;
    private final List<Euro> amounts;
    private final boolean byShares;

    /**
     * Splits an amount; refuses weights by which nothing can be split.
     *
     * @param whole what is split
     * @param weights the weights of all parts, in the stated order; none below 0 and one above it
     * @param rounding how the parts become whole
     */
    public Division(Derivation whole, List<? extends Derivation> weights, Rounding rounding) {
        this.whole = Check.given(whole, "whole");
        this.weights = List.copyOf(Check.list(weights, "weights"));
        this.rounding = Check.given(rounding, "rounding");
        this.bounds = this.weights.stream().map(Bounds::of).toList();
        Check.that(
                bounds.stream().noneMatch(each -> each.least().signum() < 0)
                        && bounds.stream().anyMatch(each -> each.most().signum() > 0),
                "weights",
                weights,
                "must hold one above 0, and none below",
                "Use 0 for a party that takes no part.");
        this.within = whole.enclosure();
        boolean weighed = bounds.stream().allMatch(Bounds::isExact);
        BigFraction sum = bounds.stream().map(Bounds::least).reduce(BigFraction.ZERO, BigFraction::add);
        this.byShares = weighed && sum.compareTo(BigFraction.ONE) == 0;
        this.shares =
                weighed ? bounds.stream().map(each -> each.least().divide(sum)).toList() : List.of();
        this.amounts = weighed && whole.isExact()
                ? rounding.split(
                        whole.amount(), bounds.stream().map(Bounds::least).toList())
                : List.of();
    }

    /** {@return what is split} */
    public Derivation whole() {
        return whole;
    }

    /** {@return the weights of all parts, in the stated order} */
    public List<Derivation> weights() {
        return weights;
    }

    /** {@return how the parts become whole} */
    public Rounding rounding() {
        return rounding;
    }

    /** {@return whether the weights are shares: exact, and together 1} */
    public boolean isByShares() {
        return byShares;
    }

    /**
     * Gives one part.
     *
     * @param index which, from 0
     * @return the part
     */
    public Part part(int index) {
        return new Part(this, index);
    }

    /** {@return all parts in the order of their weights} */
    public List<Part> parts() {
        return IntStream.range(0, weights.size()).mapToObj(this::part).toList();
    }

    boolean isExact() {
        return !amounts.isEmpty();
    }

    /** Of an exact one. */
    Euro amount(int index) {
        Check.that(isExact(), "split", this, "must be exact", "Ask for the enclosure.");
        return amounts.get(index);
    }

    /** Of an exact one, before its parts become whole. */
    BigFraction unrounded(int index) {
        Check.that(isExact(), "split", this, "must be exact", "Ask for the enclosure.");
        return whole.amount().toFraction().multiply(shares.get(index));
    }

    EuroRange within() {
        return within;
    }

    List<Bounds> bounds() {
        return bounds;
    }

    /** A part in words: its weight over all weights; shares that add up to 1 speak for themselves. */
    String words(int index) {
        String all = weights.stream().map(Division::bracketed).collect(Collectors.joining("+"));
        String share = byShares ? weights.get(index).toString() : bracketed(weights.get(index)) + "/(" + all + ")";
        String method = rounding.equals(Rounding.USUAL)
                ? ""
                : " (" + rounding.method().label().in(Language.ENGLISH) + ", " + rounding.unit() + ")";
        return bracketed(whole) + " x " + share + method;
    }

    static String bracketed(Derivation inner) {
        return inner instanceof Derivation.Given || inner instanceof Derivation.Capped
                ? inner.toString()
                : "(" + inner + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Division division
                        && whole.equals(division.whole)
                        && weights.equals(division.weights)
                        && rounding.equals(division.rounding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whole, weights, rounding);
    }

    @Override
    public String toString() {
        return bracketed(whole) + " over "
                + weights.stream().map(Division::bracketed).collect(Collectors.joining(", "));
    }
}
