package nl.schakel.model.funding.arrangement;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.text.Term;
import nl.schakel.model.funding.statement.Derivation;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a cost is split, such as 'half and half': by fixed shares, or by a key, one inside the other if need be. */
public sealed interface Split {

    /** {@return those who take a part, in the stated order} */
    List<Taker> takers();

    /** {@return all parties that take a part, those of splits within it too, in the stated order} */
    default Set<PartnerId> allParties() {
        Set<PartnerId> parties = new LinkedHashSet<>();
        for (Taker taker : takers()) {
            taker.party().ifPresent(parties::add);
            taker.among().ifPresent(split -> parties.addAll(split.allParties()));
        }
        return Collections.unmodifiableSet(parties);
    }

    /**
     * Gives the weights of the parts.
     *
     * @param key the weights of partners that the basis gives
     * @return a weight for each taker, or nothing if one is unknown
     */
    List<Derivation> weights(Map<PartnerId, Weight> key);

    private static Derivation.Given given(Share share) {
        return new Derivation.Given(share.value(), share.toString());
    }

    /**
     * Who takes a part: one party, or several among whom it is split again.
     *
     * @param party the party
     * @param among the split among several; exactly one of the two is there
     */
    record Taker(Optional<PartnerId> party, Optional<Split> among) {

        /** Refuses neither and both. */
        public Taker {
            Check.that(
                    Check.given(party, "party").isPresent()
                            != Check.given(among, "among").isPresent(),
                    "taker",
                    party.map(PartnerId::toString).orElse("-") + ", "
                            + among.map(Split::toString).orElse("-"),
                    "must be a party or a split among several, not both",
                    "Name party, or among.");
        }

        @Override
        public String toString() {
            return party.map(PartnerId::toString).orElseGet(() -> "(" + among.orElseThrow() + ")");
        }
    }

    /**
     * A fixed share of one taker, such as '1/2 for the mbo'.
     *
     * @param share the share
     * @param taker who takes it
     */
    record Portion(Share share, Taker taker) {

        /** Refuses null. */
        public Portion {
            Check.given(share, "share");
            Check.given(taker, "taker");
        }
    }

    /**
     * Fixed shares that add up to 1.
     *
     * @param portions the shares with those who take them
     */
    record FixedShares(List<Portion> portions) implements Split {

        /** Refuses shares that do not add up to 1. */
        public FixedShares {
            portions = Check.list(portions, "portions");
            BigFraction sum = portions.stream()
                    .map(portion -> portion.share().value())
                    .reduce(BigFraction.ZERO, BigFraction::add);
            Check.that(
                    sum.compareTo(BigFraction.ONE) == 0,
                    "shares",
                    portions.stream().map(p -> p.share().toString()).collect(Collectors.joining(" + ")),
                    "must add up to 1, and add up to " + sum.toString().replace(" ", ""),
                    "Change a share, or add the one that is missing.");
        }

        @Override
        public List<Taker> takers() {
            return portions.stream().map(Portion::taker).toList();
        }

        @Override
        public List<Derivation> weights(Map<PartnerId, Weight> key) {
            return portions.stream()
                    .<Derivation>map(portion -> given(portion.share()))
                    .toList();
        }

        @Override
        public String toString() {
            return portions.stream()
                    .map(portion -> portion.share() + " " + portion.taker())
                    .collect(Collectors.joining(" + "));
        }
    }

    /**
     * Parts by a key whose weights the basis gives, such as numbers of pupils; equal parts need none.
     *
     * @param key the key; unknown when left out
     * @param parties those who take a part
     */
    record ByKey(Optional<Term<SplitKey>> key, List<PartnerId> parties) implements Split {

        /** Refuses a key without parties, and a party that is named twice. */
        public ByKey {
            Check.given(key, "key");
            parties = Check.list(parties, "parties");
            Check.that(!parties.isEmpty(), "parties", parties, "must not be empty", "Name those who take a part.");
            Check.that(
                    new HashSet<>(parties).size() == parties.size(),
                    "parties",
                    parties,
                    "must not name a party twice",
                    "Name each party once; the key gives its weight.");
        }

        @Override
        public List<Taker> takers() {
            return parties.stream()
                    .map(party -> new Taker(Optional.of(party), Optional.empty()))
                    .toList();
        }

        @Override
        public List<Derivation> weights(Map<PartnerId, Weight> given) {
            if (given.isEmpty() && key.filter(known -> known.is(SplitKey.EQUAL)).isPresent()) {
                return parties.stream()
                        .<Derivation>map(party -> Derivation.Given.of(1))
                        .toList();
            }
            return parties.stream().allMatch(given::containsKey)
                            && parties.stream()
                                    .anyMatch(party -> !given.get(party).isZero())
                    ? parties.stream().map(party -> weight(given.get(party))).toList()
                    : List.of();
        }

        private static Derivation weight(Weight weight) {
            Derivation.Given count = Derivation.Given.of(weight.count());
            return weight.corrected().equals(Share.ONE)
                    ? count
                    : new Derivation.Product(List.of(count, given(weight.corrected())));
        }

        @Override
        public String toString() {
            return parties.stream().map(PartnerId::toString).collect(Collectors.joining(" : "));
        }
    }
}
