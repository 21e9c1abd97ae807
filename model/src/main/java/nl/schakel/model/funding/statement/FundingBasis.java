package nl.schakel.model.funding.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;

/**
 * What a settlement of one school year starts from, such as 22 pupils in year 3 and 7450.00 a pupil; what it leaves out is unknown.
 *
 * <p>Each number may be exact, or known within bounds only, such as 20..25 pupils; what follows from bounds is an {@link Enclosure}.
 *
 * <p>Wider than four: {@link #of} and the accessors are API, the constructor is not.
 *
 * @param schoolYear the school year
 * @param assumption says that the numbers are made up and why; real if left out
 * @param pupils pupils on 1 October, by partner and learning year, 0 or more
 * @param amountsPerPupil the yearly funding of one pupil, by partner, 0 or more
 * @param hours hours worked, by arrangement and by the partner that is paid for them, 0 or more
 * @param costs the cost of the year, by arrangement
 * @param keys the weights by which a cost is divided, by arrangement and partner
 */
public record FundingBasis(
        SchoolYear schoolYear,
        Optional<LocalizedText> assumption,
        Map<PartnerId, Map<LearningYear, Count>> pupils,
        Map<PartnerId, EuroRange> amountsPerPupil,
        Map<ElementId, Map<PartnerId, Count>> hours,
        Map<ElementId, EuroRange> costs,
        Map<ElementId, Map<PartnerId, Weight>> keys) {

    /** Refuses negative amounts per pupil, and parts of a pupil. */
    public FundingBasis {
        Check.given(schoolYear, "school year");
        Check.given(assumption, "assumption");
        pupils = nested(pupils, "pupils");
        pupils.forEach((partner, byYear) -> byYear.forEach((year, number) -> Check.that(
                number.isWhole(),
                "pupils of " + partner + ", " + year,
                number,
                "must be a whole number",
                "Count pupils, not parts of them.")));
        amountsPerPupil = Check.map(amountsPerPupil, "amounts per pupil");
        amountsPerPupil.forEach((partner, amount) -> Check.that(
                amount.least().signum() >= 0,
                "amount per pupil of " + partner,
                amount,
                "must not be negative",
                "Give 0 or more, or leave it out where it is unknown."));
        hours = nested(hours, "hours");
        costs = Check.map(costs, "costs");
        keys = nested(keys, "keys");
    }

    private static <A, B, C> Map<A, Map<B, C>> nested(Map<A, Map<B, C>> values, String name) {
        Map<A, Map<B, C>> copy = new LinkedHashMap<>();
        Check.map(values, name).forEach((key, inner) -> copy.put(key, Check.map(inner, name + " of " + key)));
        return Check.map(copy, name);
    }

    /**
     * Begins the basis of a school year.
     *
     * @param schoolYear the school year
     * @return a builder
     */
    public static Builder of(SchoolYear schoolYear) {
        return new Builder(schoolYear);
    }

    /**
     * Gives the pupils of a partner.
     *
     * @param partner the partner
     * @param year the learning year
     * @return their number, if it is known
     */
    public Optional<Count> pupils(PartnerId partner, LearningYear year) {
        return Optional.ofNullable(pupils.getOrDefault(partner, Map.of()).get(year));
    }

    /**
     * Gives the hours worked under an arrangement.
     *
     * @param arrangement the arrangement
     * @param partner the partner that is paid for them
     * @return their number, if it is known
     */
    public Optional<Count> hours(ElementId arrangement, PartnerId partner) {
        return Optional.ofNullable(hours.getOrDefault(arrangement, Map.of()).get(partner));
    }

    /** Builds the basis of a school year. */
    public static final class Builder {

        private final SchoolYear schoolYear;
        private Optional<LocalizedText> assumption = Optional.empty();
        private final Map<PartnerId, Map<LearningYear, Count>> pupils = new LinkedHashMap<>();
        private final Map<PartnerId, EuroRange> amountsPerPupil = new LinkedHashMap<>();
        private final Map<ElementId, Map<PartnerId, Count>> hours = new LinkedHashMap<>();
        private final Map<ElementId, EuroRange> costs = new LinkedHashMap<>();
        private final Map<ElementId, Map<PartnerId, Weight>> keys = new LinkedHashMap<>();

        private Builder(SchoolYear schoolYear) {
            this.schoolYear = Check.given(schoolYear, "school year");
        }

        /**
         * Says that the numbers are made up.
         *
         * @param why why, in own words
         * @return this
         */
        public Builder assumption(LocalizedText why) {
            this.assumption = Optional.of(why);
            return this;
        }

        /**
         * Gives the pupils of a partner on 1 October.
         *
         * @param partner the partner
         * @param year the learning year
         * @param number how many, 0 or more
         * @return this
         */
        public Builder pupils(PartnerId partner, LearningYear year, int number) {
            return pupils(partner, year, count("pupils of " + partner + ", " + year, number));
        }

        /**
         * Gives the bounds between which the pupils of a partner on 1 October lie.
         *
         * @param partner the partner
         * @param year the learning year
         * @param number how many, such as 20..25
         * @return this
         */
        public Builder pupils(PartnerId partner, LearningYear year, Count number) {
            pupils.computeIfAbsent(partner, any -> new LinkedHashMap<>()).put(year, number);
            return this;
        }

        /**
         * Gives the yearly funding of one pupil.
         *
         * @param partner the partner that the state funds
         * @param amount the amount
         * @return this
         */
        public Builder amountPerPupil(PartnerId partner, Euro amount) {
            return amountPerPupil(partner, EuroRange.of(amount));
        }

        /**
         * Gives the bounds between which the yearly funding of one pupil lies.
         *
         * @param partner the partner that the state funds
         * @param amount the bounds
         * @return this
         */
        public Builder amountPerPupil(PartnerId partner, EuroRange amount) {
            amountsPerPupil.put(partner, amount);
            return this;
        }

        /**
         * Gives the hours worked under an arrangement.
         *
         * @param arrangement the arrangement
         * @param partner the partner that is paid for them
         * @param number how many, 0 or more
         * @return this
         */
        public Builder hours(ElementId arrangement, PartnerId partner, int number) {
            return hours(arrangement, partner, count("hours of " + arrangement + ", " + partner, number));
        }

        /**
         * Gives the bounds between which the hours worked under an arrangement lie.
         *
         * @param arrangement the arrangement
         * @param partner the partner that is paid for them
         * @param number how many, such as 0..3999
         * @return this
         */
        public Builder hours(ElementId arrangement, PartnerId partner, Count number) {
            hours.computeIfAbsent(arrangement, any -> new LinkedHashMap<>()).put(partner, number);
            return this;
        }

        /**
         * Gives the cost that an arrangement divides.
         *
         * @param arrangement the arrangement
         * @param amount the cost of the year
         * @return this
         */
        public Builder cost(ElementId arrangement, Euro amount) {
            return cost(arrangement, EuroRange.of(amount));
        }

        /**
         * Gives the bounds between which the cost that an arrangement divides lies.
         *
         * @param arrangement the arrangement
         * @param amount the bounds
         * @return this
         */
        public Builder cost(ElementId arrangement, EuroRange amount) {
            costs.put(arrangement, amount);
            return this;
        }

        /**
         * Gives the weight of a partner in a key.
         *
         * @param arrangement the arrangement
         * @param partner the partner
         * @param weight its weight, 0 or more
         * @return this
         */
        public Builder key(ElementId arrangement, PartnerId partner, int weight) {
            return key(
                    arrangement,
                    partner,
                    new Weight(count("key of " + arrangement + ", " + partner, weight), Share.ONE));
        }

        /**
         * Gives the weight of a partner in a key, corrected or within bounds.
         *
         * @param arrangement the arrangement
         * @param partner the partner
         * @param weight its weight, such as 4000 x 3/4
         * @return this
         */
        public Builder key(ElementId arrangement, PartnerId partner, Weight weight) {
            keys.computeIfAbsent(arrangement, any -> new LinkedHashMap<>()).put(partner, weight);
            return this;
        }

        private static Count count(String name, int number) {
            Check.that(
                    number >= 0,
                    name,
                    number,
                    "must not be negative",
                    "Give 0 or more, or leave it out where it is unknown.");
            return Count.of(number);
        }

        /** {@return the basis} */
        public FundingBasis build() {
            return new FundingBasis(schoolYear, assumption, pupils, amountsPerPupil, hours, costs, keys);
        }
    }
}
