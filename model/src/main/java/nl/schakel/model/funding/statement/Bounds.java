package nl.schakel.model.funding.statement;

import java.util.List;
import nl.schakel.core.quantity.EuroRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** The bounds of an exact value in euros. */
record Bounds(BigFraction least, BigFraction most) {

    static Bounds of(Derivation derivation) {
        return Enclosures.bounds(derivation);
    }

    static Bounds of(EuroRange amount) {
        return new Bounds(amount.least().toFraction(), amount.most().toFraction());
    }

    boolean isExact() {
        return least.compareTo(most) == 0;
    }

    Bounds plus(Bounds other) {
        return new Bounds(least.add(other.least), most.add(other.most));
    }

    Bounds minus(Bounds other) {
        return new Bounds(least.subtract(other.most), most.subtract(other.least));
    }

    Bounds times(Bounds other) {
        List<BigFraction> corners = List.of(
                least.multiply(other.least),
                least.multiply(other.most),
                most.multiply(other.least),
                most.multiply(other.most));
        return new Bounds(
                corners.stream().reduce(Enclosures::smaller).orElseThrow(),
                corners.stream().reduce(Enclosures::larger).orElseThrow());
    }
}
