package nl.schakel.model.funding.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How an amount comes about, such as '22 x 1/5 x 7450.00'; evaluating it again gives the amount.
 *
 * <p>Of numbers that are known only within bounds, as in '[20..25] x 1/5 x 7450.00', it gives the {@linkplain #enclosure()
 * enclosure} of all amounts that are possible.
 */
public sealed interface Derivation {

    /** {@return the exact value in euros, before it becomes whole cents; refused unless {@link #isExact()}} */
    BigFraction exact();

    /** {@return whether all numbers in it are exact} */
    boolean isExact();

    /** {@return the bounds of the amount in whole cents: no numbers within theirs give one outside} */
    default EuroRange enclosure() {
        return isExact() ? EuroRange.of(amount()) : Enclosures.of(this);
    }

    /** {@return the value in whole cents; half a cent goes to the even one} */
    default Euro amount() {
        return Enclosures.cents(exact(), this);
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
        if (!isExact()) {
            return toString();
        }
        if (unrounded().compareTo(amount().toFraction()) == 0) {
            return toString();
        }
        return (this instanceof Part ? "apportioned(" : "round(") + this + ")";
    }

    /**
     * A number that was given, such as '1/5', or bounds between which it lies, such as '[20..25]'.
     *
     * @param least the least that it can be
     * @param most the most that it can be; the same as the least if it is exact
     * @param text how it is written
     */
    record Given(BigFraction least, BigFraction most, String text) implements Derivation {

        private static final String NUMBER = "-?[0-9]{1,300}(?:\\.[0-9]{1,300}|/0{0,299}[1-9][0-9]{0,299})?";
        private static final Pattern FORM =
                Pattern.compile("(" + NUMBER + ")|\\[(" + NUMBER + ")\\.\\.(" + NUMBER + ")\\]");

        /** Refuses a text that says another number. */
        public Given {
            Check.given(least, "least");
            Check.given(most, "most");
            Matcher found = FORM.matcher(Check.given(text, "text"));
            Check.that(
                    found.matches(),
                    "text",
                    text,
                    "must be a number or a fraction in plain digits, or two of them in brackets",
                    "Write it like 22, 7450.00, 1/5 or [20..25].");
            boolean single = found.group(1) != null;
            Check.that(
                    read(found.group(single ? 1 : 2)).compareTo(least) == 0
                            && read(found.group(single ? 1 : 3)).compareTo(most) == 0,
                    "text",
                    text,
                    "must say the number that it stands for",
                    "Write the same number as text and as fraction.");
            Check.that(
                    single ? least.compareTo(most) == 0 : least.compareTo(most) < 0,
                    "text",
                    text,
                    "must rise",
                    "Write the smaller number first, and an exact one without brackets.");
        }

        /**
         * Makes an exact number.
         *
         * @param exact the number
         * @param text how it is written
         */
        public Given(BigFraction exact, String text) {
            this(exact, exact, text);
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
         * Takes a whole number that may be known within bounds only.
         *
         * @param count the number
         * @return the number as it is written
         */
        public static Given of(Count count) {
            return within(of(count.least()), of(count.most()));
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

        /**
         * Takes an amount that may be known within bounds only.
         *
         * @param amount the amount
         * @return the amount, written without the name of the currency
         */
        public static Given of(EuroRange amount) {
            return within(of(amount.least()), of(amount.most()));
        }

        private static Given of(BigDecimal number) {
            return new Given(
                    BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale())), number.toPlainString());
        }

        private static Given within(Given least, Given most) {
            return least.equals(most) ? least : new Given(least.least, most.most, "[" + least + ".." + most + "]");
        }

        @Override
        public boolean isExact() {
            return least.compareTo(most) == 0;
        }

        @Override
        public BigFraction exact() {
            Check.that(isExact(), "number", text, "must be exact", "Ask for the enclosure.");
            return least;
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
        public boolean isExact() {
            return factors.stream().allMatch(Given::isExact);
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
        public boolean isExact() {
            return terms.stream().allMatch(Derivation::isExact);
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
     * @param of the split
     * @param index which part of it, from 0
     */
    record Part(Division of, int index) implements Derivation {

        /** Refuses an index without a weight. */
        public Part {
            Check.that(
                    index >= 0 && index < Check.given(of, "of").weights().size(),
                    "index",
                    index,
                    "must be that of a weight",
                    "Count the parts from 0.");
        }

        @Override
        public boolean isExact() {
            return of.isExact();
        }

        @Override
        public BigFraction exact() {
            return of.amount(index).toFraction();
        }

        @Override
        public Euro amount() {
            return of.amount(index);
        }

        @Override
        public BigFraction unrounded() {
            return of.unrounded(index);
        }

        @Override
        public String toString() {
            return of.words(index);
        }
    }

    /**
     * An amount up to a limit, such as 'min(50000.00 x 1/2, 20000.00)'; of a negative amount, such as a credit note, the mirror.
     *
     * @param of the amount without the limit
     * @param most the limit, 0 or more
     */
    record Capped(Derivation of, Given most) implements Derivation {

        /** Refuses a limit below 0, and one that is not exact. */
        public Capped {
            Check.given(of, "of");
            Check.that(
                    Check.given(most, "most").isExact() && most.exact().signum() >= 0,
                    "most",
                    most,
                    "must be exact, and not negative",
                    "Give the limit as an amount.");
        }

        /** {@return whether the limit lowers the amount, or may lower it} */
        public boolean isReached() {
            EuroRange amount = of.enclosure();
            return most.exact().compareTo(amount.most().toFraction()) < 0
                    || most.exact().negate().compareTo(amount.least().toFraction()) > 0;
        }

        @Override
        public boolean isExact() {
            return of.isExact();
        }

        @Override
        public BigFraction exact() {
            return Enclosures.within(of.amount().toFraction(), most.exact());
        }

        @Override
        public BigFraction unrounded() {
            return Enclosures.within(of.unrounded(), most.exact());
        }

        @Override
        public String toString() {
            return of.enclosure().most().signum() < 0
                    ? "max(" + of + ", -" + most + ")"
                    : "min(" + of + ", " + most + ")";
        }
    }

    /**
     * What is left of an amount, such as '50000.00 - min(50000.00 x 1/2, 20000.00)'.
     *
     * @param whole the amount
     * @param taken what is taken from it
     */
    record Rest(Derivation whole, List<? extends Derivation> taken) implements Derivation {

        /** Refuses null. */
        public Rest {
            Check.given(whole, "whole");
            taken = Check.list(taken, "taken");
        }

        @Override
        public boolean isExact() {
            return whole.isExact() && taken.stream().allMatch(Derivation::isExact);
        }

        @Override
        public BigFraction exact() {
            return taken.stream()
                    .map(each -> each.amount().toFraction())
                    .reduce(whole.amount().toFraction(), BigFraction::subtract);
        }

        @Override
        public BigFraction unrounded() {
            return taken.stream().map(Derivation::unrounded).reduce(whole.unrounded(), BigFraction::subtract);
        }

        @Override
        public String toString() {
            return Division.bracketed(whole)
                    + taken.stream()
                            .map(each -> " - " + Division.bracketed(each))
                            .collect(Collectors.joining());
        }
    }
}
