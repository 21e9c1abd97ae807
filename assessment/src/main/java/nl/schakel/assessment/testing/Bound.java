package nl.schakel.assessment.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.HasSome;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/** A number in a rule, at which its outcome may change: of a fact, of codes, of answers, or of criteria. */
sealed interface Bound {

    /** Where something lies beside a bound. */
    enum Edge {
        BELOW("just below"),
        ON("on"),
        ABOVE("just above");

        private final String words;

        Edge(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** The whole number there. */
        int of(int bound) {
            return bound + ordinal() - ON.ordinal();
        }
    }

    /** The facts that decide where it lies. */
    Set<FactId> facts();

    /** The edges that can be. */
    List<Edge> edges();

    /** Says where it lies, such as 'governance.bodies just below 2'. */
    String text(Edge edge);

    /** Whether it lies there for certain. */
    boolean isAt(Edge edge, Function<FactId, FactValue> facts);

    /** Whether it may lie there when more is known. */
    boolean mayBeAt(Edge edge, Function<FactId, FactValue> facts);

    /** Whether the outcome tells that it lies there; too few answers tell no more than no answers. */
    default boolean tells(Edge edge) {
        return true;
    }

    /** The values of its one fact just below, on and just above the bound, all else as it is; none where it has no one fact. */
    default List<FactValue> around(Function<FactId, FactValue> facts) {
        return List.of();
    }

    private static List<Edge> edges(int bound, int most) {
        return bound < most ? List.of(Edge.values()) : List.of(Edge.BELOW, Edge.ON);
    }

    /** A number of a fact; what lies at most one step away is just below or just above. */
    record OfNumber(FactId fact, BigDecimal bound, BigDecimal step, boolean negative) implements Bound {

        @Override
        public Set<FactId> facts() {
            return Set.of(fact);
        }

        /** Numbers of dossiers are not negative, unless the rule itself names one that is. */
        @Override
        public List<Edge> edges() {
            return negative || at(Edge.BELOW).signum() >= 0 ? List.of(Edge.values()) : List.of(Edge.ON, Edge.ABOVE);
        }

        BigDecimal at(Edge edge) {
            return switch (edge) {
                case BELOW -> bound.subtract(step);
                case ON -> bound;
                case ABOVE -> bound.add(step);
            };
        }

        @Override
        public String text(Edge edge) {
            return fact + " " + edge.words() + " " + bound.toPlainString();
        }

        @Override
        public boolean isAt(Edge edge, Function<FactId, FactValue> facts) {
            FactValue.Amount amount = (FactValue.Amount) facts.apply(fact);
            return amount.lower().isPresent()
                    && amount.lower().equals(amount.upper())
                    && isAt(edge, amount.lower().get());
        }

        private boolean isAt(Edge edge, BigDecimal number) {
            return switch (edge) {
                case BELOW -> number.compareTo(bound) < 0 && number.compareTo(at(edge)) >= 0;
                case ON -> number.compareTo(bound) == 0;
                case ABOVE -> number.compareTo(bound) > 0 && number.compareTo(at(edge)) <= 0;
            };
        }

        @Override
        public boolean mayBeAt(Edge edge, Function<FactId, FactValue> facts) {
            return facts.apply(fact).equals(FactValue.Amount.UNKNOWN) || isAt(edge, facts);
        }

        FactValue value(Edge edge) {
            return new FactValue.Amount(Optional.of(at(edge)), Optional.of(at(edge)));
        }

        @Override
        public List<FactValue> around(Function<FactId, FactValue> facts) {
            return edges().stream().map(this::value).toList();
        }
    }

    /** How many of some codes there are at least. */
    record OfCodes(HasSome criterion) implements Bound {

        @Override
        public Set<FactId> facts() {
            return Set.of(criterion.fact());
        }

        @Override
        public List<Edge> edges() {
            return Bound.edges(criterion.least(), criterion.codes().size());
        }

        @Override
        public String text(Edge edge) {
            return "codes of " + criterion.fact() + " " + edge.words() + " " + criterion.least();
        }

        @Override
        public boolean isAt(Edge edge, Function<FactId, FactValue> facts) {
            FactValue.Codes value = (FactValue.Codes) facts.apply(criterion.fact());
            long there =
                    criterion.codes().stream().filter(value.there()::contains).count();
            return there == edge.of(criterion.least()) && (value.complete() || edge != Edge.BELOW);
        }

        @Override
        public boolean mayBeAt(Edge edge, Function<FactId, FactValue> facts) {
            return !((FactValue.Codes) facts.apply(criterion.fact())).complete() || isAt(edge, facts);
        }

        /** Keeps the codes that are there as far as it can. */
        @Override
        public List<FactValue> around(Function<FactId, FactValue> facts) {
            Set<String> there = ((FactValue.Codes) facts.apply(criterion.fact())).there();
            List<String> order = Stream.concat(
                            criterion.codes().stream().filter(there::contains),
                            criterion.codes().stream().filter(code -> !there.contains(code)))
                    .toList();
            return edges().stream()
                    .<FactValue>map(edge -> new FactValue.Codes(
                            Stream.concat(
                                            there.stream()
                                                    .filter(code ->
                                                            !criterion.codes().contains(code)),
                                            order.stream().limit(edge.of(criterion.least())))
                                    .collect(Collectors.toSet()),
                            true))
                    .toList();
        }
    }

    /** How many answers there are at least. */
    record OfAnswers(Rated grading) implements Bound {

        @Override
        public Set<FactId> facts() {
            return Set.of(grading.fact());
        }

        @Override
        public List<Edge> edges() {
            return List.of(Edge.values());
        }

        @Override
        public String text(Edge edge) {
            return "answers for " + grading.fact() + " " + edge.words() + " " + grading.leastAnswers();
        }

        @Override
        public boolean isAt(Edge edge, Function<FactId, FactValue> facts) {
            FactValue.Ratings value = (FactValue.Ratings) facts.apply(grading.fact());
            long answers = value.marks().stream().filter(grading::counts).count();
            return value.complete() && answers == edge.of(grading.leastAnswers());
        }

        @Override
        public boolean mayBeAt(Edge edge, Function<FactId, FactValue> facts) {
            return !((FactValue.Ratings) facts.apply(grading.fact())).complete() || isAt(edge, facts);
        }

        @Override
        public boolean tells(Edge edge) {
            return edge != Edge.BELOW;
        }
    }

    /** How many of several criteria are met at least. */
    record OfCriteria(Some criterion) implements Bound {

        @Override
        public Set<FactId> facts() {
            return new TreeSet<>(criterion.asks());
        }

        @Override
        public List<Edge> edges() {
            return Bound.edges(criterion.least(), criterion.criteria().size());
        }

        @Override
        public String text(Edge edge) {
            return edge.words() + " " + criterion.least() + " in '" + criterion.text(Language.ENGLISH) + "'";
        }

        @Override
        public boolean isAt(Edge edge, Function<FactId, FactValue> facts) {
            int there = edge.of(criterion.least());
            return count(Truth.TRUE, facts) == there && (edge != Edge.BELOW || count(Truth.UNKNOWN, facts) == 0);
        }

        @Override
        public boolean mayBeAt(Edge edge, Function<FactId, FactValue> facts) {
            int there = edge.of(criterion.least());
            long met = count(Truth.TRUE, facts);
            return met <= there && there <= met + count(Truth.UNKNOWN, facts);
        }

        private long count(Truth truth, Function<FactId, FactValue> facts) {
            return criterion.criteria().stream()
                    .filter(each -> each.test(facts) == truth)
                    .count();
        }
    }
}
