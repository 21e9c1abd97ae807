package nl.schakel.assessment.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Codes;
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

    /** Those who gave a mark, as far as that is said. */
    private record Who(Optional<Layer> layer, Optional<String> role) {

        static Who of(FactValue.Mark mark) {
            return new Who(mark.layer(), mark.role());
        }

        boolean isAnybody() {
            return layer.isEmpty() && role.isEmpty();
        }

        /** As the first arguments of the call. */
        String arguments() {
            return Stream.concat(
                            layer.map(known -> "Layer." + known).stream(),
                            role
                                    .map(code -> "Speaker."
                                            + Codes.parse(Speaker.class, code).name())
                                    .stream())
                    .collect(Collectors.joining(", "));
        }
    }

    /** The marks of anybody first, since they say whether others may still give one. */
    private static String marks(String fact, FactValue.Ratings ratings) {
        List<Who> those = new ArrayList<>(List.of(new Who(Optional.empty(), Optional.empty())));
        ratings.marks().stream()
                .map(Who::of)
                .distinct()
                .filter(who -> !who.isAnybody())
                .sorted(Comparator.comparing(
                                (Who who) -> who.layer().map(Enum::ordinal).orElse(-1))
                        .thenComparing(who -> who.role().orElse("")))
                .forEach(those::add);
        return those.stream()
                .map(who -> who.isAnybody()
                        ? call(ratings.complete() ? "rated" : "ratedSoFar", quoted(fact), of(ratings, who))
                        : call("ratedBy", who.arguments(), Stream.concat(Stream.of(quoted(fact)), of(ratings, who))))
                .collect(Collectors.joining());
    }

    private static Stream<String> of(FactValue.Ratings ratings, Who who) {
        return ratings.marks().stream()
                .filter(mark -> Who.of(mark).equals(who))
                .map(mark -> quoted(mark.rating().toString()));
    }

    private static String call(String verb, String first, Stream<String> more) {
        return "." + verb + "(" + Stream.concat(Stream.of(first), more).collect(Collectors.joining(", ")) + ")";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
