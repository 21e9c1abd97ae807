package nl.schakel.samples.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** Medians and how they are printed. */
final class Numbers {

    private static final double NANOS = 1e6;

    private Numbers() {}

    static double median(Collection<? extends Number> numbers) {
        List<Double> sorted = numbers.stream().map(Number::doubleValue).sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    static double least(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    static double most(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    static String whole(double number) {
        return fixed(number, 0);
    }

    static String fixed(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String ofMillis(Collection<Long> nanos) {
        long least = nanos.stream().mapToLong(Long::longValue).min().orElseThrow();
        long most = nanos.stream().mapToLong(Long::longValue).max().orElseThrow();
        return fixed(median(nanos) / NANOS, 1) + " ms (" + fixed(least / NANOS, 1) + ".." + fixed(most / NANOS, 1)
                + ")";
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
