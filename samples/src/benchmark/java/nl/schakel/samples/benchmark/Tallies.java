package nl.schakel.samples.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.truth.Truth;

/** What is counted while a list is walked of which some elements may not count. */
final class Tallies {

    static final long UNKNOWN = -1;

    private Tallies() {}

    private static Amount amount(long lower, long upper) {
        return new Amount(
                Optional.of(BigDecimal.valueOf(lower)),
                upper == UNKNOWN ? Optional.empty() : Optional.of(BigDecimal.valueOf(upper)));
    }

    /** How many there are. */
    static final class Tally {
        private long certain;
        long possible;

        void add(Truth there) {
            possible++;
            certain += there == Truth.TRUE ? 1 : 0;
        }

        Amount amount(boolean closed) {
            return Tallies.amount(certain, closed ? possible : UNKNOWN);
        }
    }

    /** Which codes there are. */
    static final class Found {
        private final Set<String> there = new HashSet<>();
        private final Set<String> maybe = new HashSet<>();
        boolean closed = true;

        void add(Truth certain, String code) {
            (certain == Truth.TRUE ? there : maybe).add(code);
        }

        Codes codes(boolean all) {
            return new Codes(there, all && closed && there.containsAll(maybe));
        }
    }

    /** The greatest of several. */
    static final class Greatest {
        private long lower;
        private long upper;
        private boolean open;

        void add(Truth there, long least, long most) {
            if (there == Truth.TRUE) {
                lower = Math.max(lower, least);
            }
            upper = Math.max(upper, most);
            open |= most == UNKNOWN;
        }

        Amount amount(boolean closed) {
            return Tallies.amount(lower, closed && !open ? upper : UNKNOWN);
        }
    }

    /** Several together. */
    static final class Sum {
        private long lower;
        private long upper;
        private boolean open;

        void add(Truth there, long least, long most) {
            lower += there == Truth.TRUE ? least : 0;
            upper += most;
            open |= most == UNKNOWN;
        }

        /** What is there counts for 1 at least, unless its number says otherwise. */
        void add(Truth there, Optional<Quantity> number) {
            Whole count = number.isPresent() ? Whole.of(number.get()) : Whole.ANY;
            long one = count.upper == UNKNOWN ? 1 : Math.min(1, count.upper);
            add(there, count.lower == UNKNOWN ? one : count.lower, count.upper);
        }

        Amount amount(boolean closed) {
            return Tallies.amount(lower, closed && !open ? upper : UNKNOWN);
        }
    }

    /** A quantity in whole things. */
    record Whole(long lower, long upper) {

        static final Whole ANY = new Whole(UNKNOWN, UNKNOWN);

        static Whole of(Quantity quantity) {
            if (quantity.unit().isPresent()) {
                String unit = quantity.unit().get();
                if (unit.contains("/") || unit.equals("EUR") || unit.equals("%")) {
                    return ANY;
                }
            }
            long lower = UNKNOWN;
            if (quantity.lower().isPresent()) {
                lower = quantity.lowerExclusive()
                        ? whole(quantity.lower().get(), RoundingMode.FLOOR) + 1
                        : whole(quantity.lower().get(), RoundingMode.CEILING);
            }
            long upper = UNKNOWN;
            if (quantity.upper().isPresent()) {
                upper = quantity.upperExclusive()
                        ? whole(quantity.upper().get(), RoundingMode.CEILING) - 1
                        : whole(quantity.upper().get(), RoundingMode.FLOOR);
            }
            return upper != UNKNOWN && lower > upper ? ANY : new Whole(lower, upper);
        }

        private static long whole(BigDecimal number, RoundingMode rounding) {
            return number.setScale(0, rounding).longValueExact();
        }
    }
}
