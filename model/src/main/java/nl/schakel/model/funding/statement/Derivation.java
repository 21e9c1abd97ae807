package nl.schakel.model.funding.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Rounding;
import org.apache.commons.numbers.fraction.BigFraction;

/** How an amount comes about, such as '22 x 1/5 x 7450.00'; evaluating it again gives the amount. */
public sealed interface Derivation {

    /** {@return the exact value in euros, before it becomes whole cents} */
    BigFraction exact();

    /** {@return the value in whole cents; half a cent goes to the even one} */
    default Euro amount() {
        BigFraction cents = exact().multiply(100);
        BigInteger whole = new BigDecimal(cents.getNumerator())
                .divide(new BigDecimal(cents.getDenominator()), 0, RoundingMode.HALF_EVEN)
                .toBigIntegerExact();
        Check.that(
                whole.bitLength() < Long.SIZE,
                "amount",
                this,
                "must be at most EUR 92233720368547758.07",
                "Check the numbers that it is made of.");
        return new Euro(whole.longValueExact());
    }

    /** {@return what is written, worked out without any rounding} */
    default BigFraction unrounded() {
        return exact();
    }

    /**
     * Writes the derivation so that it says where cents were rounded.
     *
     * @return what is written; within 'round(...)' or, for a part of a split, 'apportioned(...)' where it gives no whole cents by itself
     */
    default String rounded() {
        if (unrounded().compareTo(amount().toFraction()) == 0) {
            return toString();
        }
        return (this instanceof Part ? "apportioned(" : "round(") + this + ")";
    }

    /**
     * A number that was given, such as '1/5'.
     *
     * @param exact the number
     * @param text how it is written
     */
    record Given(BigFraction exact, String text) implements Derivation {

        private static final Pattern NUMBER =
                Pattern.compile("-?[0-9]{1,300}(?:\\.[0-9]{1,300}|/0{0,299}[1-9][0-9]{0,299})?");

        /** Refuses a text that says another number. */
        public Given {
            Check.given(exact, "exact");
            Check.matches(
                    text,
                    NUMBER,
                    "text",
                    "must be a number or a fraction in plain digits",
                    "Write it like 22, 7450.00 or 1/5.");
            Check.that(
                    read(text).compareTo(exact) == 0,
                    "text",
                    text,
                    "must say the number that it stands for",
                    "Write the same number as text and as fraction.");
        }

        private static BigFraction read(String text) {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return BigFraction.of(
                        new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
            }
            BigDecimal decimal = new BigDecimal(text);
            return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }

        /**
         * Takes a whole number.
         *
         * @param number the number
         * @return the number as it is written
         */
        public static Given of(long number) {
            return new Given(BigFraction.of(number), Long.toString(number));
        }

        /**
         * Takes an amount.
         *
         * @param amount the amount
         * @return the amount, written without the name of the currency
         */
        public static Given of(Euro amount) {
            return new Given(amount.toFraction(), amount.toString().substring("EUR ".length()));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A product, such as '22 x 1/5 x 7450.00'.
     *
     * @param factors what is multiplied
     */
    record Product(List<Given> factors) implements Derivation {

        /** Refuses an empty product. */
        public Product {
            factors = Check.list(factors, "factors");
            Check.that(!factors.isEmpty(), "factors", factors, "must not be empty", "Give at least one factor.");
        }

        @Override
        public BigFraction exact() {
            return factors.stream().map(Given::exact).reduce(BigFraction.ONE, BigFraction::multiply);
        }

        @Override
        public String toString() {
            return factors.stream().map(Given::toString).collect(Collectors.joining(" x "));
        }
    }

    /**
     * A sum, such as '22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00'.
     *
     * @param terms what is added; nothing is zero
     */
    record Sum(List<? extends Derivation> terms) implements Derivation {

        /** Refuses null. */
        public Sum {
            terms = Check.list(terms, "terms");
        }

        @Override
        public BigFraction exact() {
            return terms.stream().map(Derivation::exact).reduce(BigFraction.ZERO, BigFraction::add);
        }

        @Override
        public String toString() {
            return terms.isEmpty()
                    ? "0"
                    : terms.stream().map(Derivation::toString).collect(Collectors.joining(" + "));
        }
    }

    /**
     * A part of an amount that is split by weights, such as '100.00 x 1/2' or '100.00 x 3/(3+4)'.
     *
     * @param whole what is split
     * @param weights the weights of all parts, in the stated order
     * @param index which part, from 0
     * @param rounding how the parts become whole
     */
    record Part(Derivation whole, List<Given> weights, int index, Rounding rounding) implements Derivation {

        /** Refuses an index without a weight, and weights by which nothing can be split. */
        public Part {
            Check.given(whole, "whole");
            weights = Check.list(weights, "weights");
            Check.that(
                    index >= 0 && index < weights.size(),
                    "index",
                    index,
                    "must be that of a weight",
                    "Count the parts from 0.");
            Check.that(
                    weights.stream().noneMatch(weight -> weight.exact().signum() < 0)
                            && weights.stream()
                                    .anyMatch(weight -> weight.exact().signum() > 0),
                    "weights",
                    weights,
                    "must hold one above 0, and none below",
                    "Use 0 for a party that takes no part.");
            Check.given(rounding, "rounding");
        }

        @Override
        public BigFraction exact() {
            return rounding.split(
                            whole.amount(), weights.stream().map(Given::exact).toList())
                    .get(index)
                    .toFraction();
        }

        @Override
        public BigFraction unrounded() {
            BigFraction sum = weights.stream().map(Given::exact).reduce(BigFraction.ZERO, BigFraction::add);
            return whole.amount()
                    .toFraction()
                    .multiply(weights.get(index).exact())
                    .divide(sum);
        }

        /** The part as its weight over all weights; shares that add up to 1 speak for themselves. */
        private String share() {
            boolean shares = weights.stream()
                            .map(Given::exact)
                            .reduce(BigFraction.ZERO, BigFraction::add)
                            .compareTo(BigFraction.ONE)
                    == 0;
            String all = weights.stream().map(Given::toString).collect(Collectors.joining("+"));
            return shares ? weights.get(index).toString() : weights.get(index) + "/(" + all + ")";
        }

        @Override
        public String toString() {
            String method = rounding.equals(Rounding.USUAL)
                    ? ""
                    : " (" + rounding.method().label().en() + ", " + rounding.unit() + ")";
            return (whole instanceof Given ? whole : "(" + whole + ")") + " x " + share() + method;
        }
    }
}
