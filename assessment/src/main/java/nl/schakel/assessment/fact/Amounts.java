package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;

/** Numbers of facts as far as quantities, dates and frequencies give them. */
final class Amounts {

    /** It is not known how much; 0 or more. */
    static final FactValue.Amount ANY = new FactValue.Amount(Optional.of(BigDecimal.ZERO), Optional.empty());

    private Amounts() {}

    static FactValue.Amount exact(long number) {
        Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(number));
        return new FactValue.Amount(value, value);
    }

    /** The bounds of a quantity in one of some units, '' for none; unknown in another unit. */
    static FactValue.Amount of(Quantity quantity, Set<String> units) {
        return units.contains(quantity.unit().orElse(""))
                ? new FactValue.Amount(quantity.lower(), quantity.upper())
                : FactValue.Amount.UNKNOWN;
    }

    /** How many things are counted: bounds that are not reached leave the next whole number; unknown for '2 groups/school'. */
    static FactValue.Amount count(Quantity quantity) {
        boolean counted = quantity.unit()
                .map(unit -> !unit.contains("/") && !unit.equals("EUR") && !unit.equals("%"))
                .orElse(true);
        if (!counted) {
            return FactValue.Amount.UNKNOWN;
        }
        Optional<BigDecimal> lower = quantity.lower()
                .map(least -> quantity.lowerExclusive()
                        ? least.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                        : least.setScale(0, RoundingMode.CEILING));
        Optional<BigDecimal> upper = quantity.upper()
                .map(most -> quantity.upperExclusive()
                        ? most.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                        : most.setScale(0, RoundingMode.FLOOR));
        boolean none = lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
        return none ? FactValue.Amount.UNKNOWN : new FactValue.Amount(lower, upper);
    }

    /** How many something that is there stands for: at least 1, unless its number says otherwise. */
    static FactValue.Amount standingFor(Optional<Quantity> number) {
        FactValue.Amount count = number.map(Amounts::count).orElse(FactValue.Amount.UNKNOWN);
        BigDecimal one = count.upper().map(BigDecimal.ONE::min).orElse(BigDecimal.ONE);
        return new FactValue.Amount(count.lower().or(() -> Optional.of(one)), count.upper());
    }

    /** How often something happens in a school year. */
    static FactValue.Amount times(Optional<Cadence> cadence) {
        return cadence.flatMap(Cadence::timesPerSchoolYear)
                .map(times -> new FactValue.Amount(times.lower(), times.upper()))
                .orElse(FactValue.Amount.UNKNOWN);
    }

    /** How many whole years have passed since a date; 0 where it is still to come. */
    static FactValue.Amount years(PartialDate since, LocalDate day) {
        return new FactValue.Amount(
                since.latest().map(latest -> years(latest, day)).or(() -> Optional.of(BigDecimal.ZERO)),
                since.earliest().map(earliest -> years(earliest, day)));
    }

    private static BigDecimal years(LocalDate since, LocalDate day) {
        return BigDecimal.valueOf(Math.max(0, ChronoUnit.YEARS.between(since, day)));
    }
}
