package nl.schakel.assessment.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Layer;

/** Writes a case as the line of Java that tests it. */
final class JavaLine {

    private JavaLine() {}

    static String of(Witness witness) {
        String facts = "facts -> facts" + of(witness.given()) + ")";
        return switch (witness.verdict()) {
            case MET -> ".isMet(" + facts;
            case NOT_MET -> ".isNotMet(" + facts;
            case PARTLY_MET ->
                ".hasDegree(" + grouped(witness.outcome().degree().lower()) + ", " + facts;
            case UNKNOWN -> ".isUnknown(" + facts;
            case NOT_APPLICABLE -> ".doesNotApply(" + facts;
        };
    }

    /** Degrees are more than 0 and less than a million here. */
    private static String grouped(long degree) {
        String thousandths = Long.toString(degree % 1000);
        return degree < 1000 ? thousandths : degree / 1000 + "_" + "0".repeat(3 - thousandths.length()) + thousandths;
    }

    private static String of(Given given) {
        return given.values().entrySet().stream()
                .map(each -> of(each.getKey().value(), each.getValue()))
                .collect(Collectors.joining());
    }

    private static String of(String fact, FactValue value) {
        if (value instanceof FactValue.Holds holds) {
            return holds.truth() == Truth.UNKNOWN
                    ? ""
                    : call(holds.truth() == Truth.TRUE ? "holds" : "holdsNot", quoted(fact), Stream.of());
        }
        if (value instanceof FactValue.Amount amount) {
            return number(amount)
                    .map(number -> call("number", quoted(fact), Stream.of(number)))
                    .orElse("");
        }
        if (value instanceof FactValue.Codes codes) {
            String verb = codes.there().isEmpty() ? "hasNone" : codes.complete() ? "hasOnly" : "has";
            return codes.there().isEmpty() && !codes.complete()
                    ? ""
                    : call(verb, quoted(fact), codes.there().stream().map(JavaLine::quoted));
        }
        return marks(fact, (FactValue.Ratings) value);
    }

    private static Optional<String> number(FactValue.Amount amount) {
        Optional<String> lower = amount.lower().map(BigDecimal::toPlainString);
        Optional<String> upper = amount.upper().map(BigDecimal::toPlainString);
        if (lower.isPresent() && lower.equals(upper)) {
            boolean whole =
                    amount.lower().orElseThrow().scale() <= 0 && lower.get().length() < 10;
            return lower.map(number -> whole ? number : quoted(number));
        }
        if (lower.isPresent()) {
            return Optional.of(
                    quoted(lower.get() + upper.map(most -> ".." + most).orElse("+")));
        }
        return upper.map(most -> quoted("<=" + most));
    }

    /** The marks of nobody's layer first, since they say whether others may still give one. */
    private static String marks(String fact, FactValue.Ratings ratings) {
        List<Optional<Layer>> layers = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Layer.values()).map(Optional::of).forEach(layers::add);
        return layers.stream()
                .filter(layer -> layer.isEmpty() || of(ratings, layer).findAny().isPresent())
                .map(layer -> layer.map(known -> call(
                                "ratedBy",
                                "Layer." + known,
                                Stream.concat(Stream.of(quoted(fact)), of(ratings, layer))))
                        .orElseGet(() ->
                                call(ratings.complete() ? "rated" : "ratedSoFar", quoted(fact), of(ratings, layer))))
                .collect(Collectors.joining());
    }

    private static Stream<String> of(FactValue.Ratings ratings, Optional<Layer> layer) {
        return ratings.marks().stream()
                .filter(mark -> mark.layer().equals(layer))
                .map(mark -> quoted(mark.rating().toString()));
    }

    private static String call(String verb, String first, Stream<String> more) {
        return "." + verb + "(" + Stream.concat(Stream.of(first), more).collect(Collectors.joining(", ")) + ")";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
