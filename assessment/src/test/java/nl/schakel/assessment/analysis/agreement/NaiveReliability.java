package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Reliability a second time, for any number of coders, by the tables of the textbooks and cell by cell: alpha by its coincidence matrix, kappa by its
 * cross table. A value that is missing is empty.
 */
final class NaiveReliability {

    static final BinaryOperator<BigFraction> NOMINAL = (c, k) -> c.equals(k) ? BigFraction.ZERO : BigFraction.ONE;
    static final BinaryOperator<BigFraction> INTERVAL = (c, k) -> c.subtract(k).multiply(c.subtract(k));

    private NaiveReliability() {}

    /** Krippendorff's alpha, 1 - Do/De; empty where nothing varies. */
    static Optional<BigFraction> alpha(
            List<List<Optional<BigFraction>>> coders, BinaryOperator<BigFraction> difference) {
        TreeSet<BigFraction> values = new TreeSet<>();
        coders.forEach(coder -> coder.forEach(value -> value.ifPresent(values::add)));
        Map<List<BigFraction>, BigFraction> coincidences = new HashMap<>();
        for (int unit = 0; unit < coders.get(0).size(); unit++) {
            List<BigFraction> given = new ArrayList<>();
            for (List<Optional<BigFraction>> coder : coders) {
                coder.get(unit).ifPresent(given::add);
            }
            for (int i = 0; i < given.size(); i++) {
                for (int j = 0; j < given.size(); j++) {
                    if (i != j) {
                        coincidences.merge(
                                List.of(given.get(i), given.get(j)),
                                BigFraction.of(1, given.size() - 1),
                                BigFraction::add);
                    }
                }
            }
        }
        Map<BigFraction, BigFraction> totals = new HashMap<>();
        BigFraction number = BigFraction.ZERO;
        for (BigFraction c : values) {
            for (BigFraction k : values) {
                BigFraction cell = coincidences.getOrDefault(List.of(c, k), BigFraction.ZERO);
                totals.merge(c, cell, BigFraction::add);
                number = number.add(cell);
            }
        }
        BigFraction seen = BigFraction.ZERO;
        BigFraction expected = BigFraction.ZERO;
        for (BigFraction c : values) {
            for (BigFraction k : values) {
                BigFraction apart = difference.apply(c, k);
                seen = seen.add(coincidences
                        .getOrDefault(List.of(c, k), BigFraction.ZERO)
                        .multiply(apart));
                expected = expected.add(totals.get(c).multiply(totals.get(k)).multiply(apart));
            }
        }
        return expected.signum() == 0
                ? Optional.empty()
                : Optional.of(BigFraction.ONE.subtract(
                        number.subtract(1).multiply(seen).divide(expected)));
    }

    /** Cohen's kappa over the units that both know; empty where nothing varies. */
    static Optional<BigFraction> kappa(List<Optional<BigFraction>> one, List<Optional<BigFraction>> other) {
        TreeSet<BigFraction> values = new TreeSet<>();
        one.forEach(value -> value.ifPresent(values::add));
        other.forEach(value -> value.ifPresent(values::add));
        List<BigFraction> categories = new ArrayList<>(values);
        int[][] table = new int[categories.size()][categories.size()];
        int number = 0;
        for (int unit = 0; unit < one.size(); unit++) {
            if (one.get(unit).isPresent() && other.get(unit).isPresent()) {
                number++;
                table[categories.indexOf(one.get(unit).get())][
                        categories.indexOf(other.get(unit).get())]++;
            }
        }
        int diagonal = 0;
        int byChance = 0;
        for (int i = 0; i < categories.size(); i++) {
            int row = 0;
            int column = 0;
            for (int j = 0; j < categories.size(); j++) {
                row += table[i][j];
                column += table[j][i];
            }
            diagonal += table[i][i];
            byChance += row * column;
        }
        return byChance == number * number
                ? Optional.empty()
                : Optional.of(BigFraction.of(diagonal * number - byChance, number * number - byChance));
    }
}
