package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;

/** Values of facts in short, for tables. */
final class Values {

    private Values() {}

    static FactValue.Holds truth(Truth truth) {
        return new FactValue.Holds(truth);
    }

    /** Takes '3', '2..5', '2..' (or more), '..5' (or less) or '?'. */
    static FactValue.Amount amount(String text) {
        if (text.equals("?")) {
            return FactValue.Amount.UNKNOWN;
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? new FactValue.Amount(number(text), number(text))
                : new FactValue.Amount(number(text.substring(0, dots)), number(text.substring(dots + 2)));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** Takes codes with spaces between, and a '+' where there may be others: 'mbo vo', 'vo +', '+', or '-' for none at all. */
    static FactValue.Codes codes(String text) {
        Set<String> there = words(text).filter(word -> !word.equals("-")).collect(Collectors.toSet());
        return new FactValue.Codes(there, isComplete(text));
    }

    /** Takes marks on a scale, each perhaps with its layer, and a '+' where others may still answer: '4 5/strategic 3/tactical +'. */
    static FactValue.Ratings ratings(String text, int least, int most) {
        List<FactValue.Mark> marks = words(text)
                .filter(word -> !word.equals("-"))
                .map(word -> word.split("/"))
                .map(word -> new FactValue.Mark(
                        new Rating(Integer.parseInt(word[0]), least, most), layer(word), Optional.empty()))
                .toList();
        return new FactValue.Ratings(marks, isComplete(text));
    }

    private static Optional<Layer> layer(String... word) {
        return Stream.of(Layer.values())
                .filter(layer ->
                        word.length > 1 && nl.schakel.core.text.Codes.of(layer).equals(word[1]))
                .findFirst();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.equals("+"));
    }

    private static boolean isComplete(String text) {
        return !text.endsWith("+");
    }

    /** Gives every fact the same value. */
    static Function<FactId, FactValue> always(FactValue value) {
        return fact -> value;
    }

    static Function<FactId, FactValue> facts(Map<String, ? extends FactValue> facts) {
        return fact -> facts.get(fact.value());
    }
}
