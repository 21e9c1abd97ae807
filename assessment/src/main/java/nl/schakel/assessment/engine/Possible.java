package nl.schakel.assessment.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;
import nl.schakel.assessment.fact.FactValue.Mark;
import nl.schakel.assessment.fact.FactValue.Ratings;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;

/** The values of a fact between which rules can tell: numbers at their bounds and a step beside, the codes that they ask, marks. */
record Possible(Questions questions, Fact fact) {

    private static final Rating USUAL = new Rating(5, 1, 5);
    private static final int MOST_MARKS = 1000;
    private static final int MOST_CODES = 8;

    private FactId id() {
        return fact.id();
    }

    /**
     * One number of each kind that rules can tell apart, in their order: of those of one kind the one nearest to what is known, and of
     * such the one that a rule names. Not negative, unless a rule names a negative one.
     */
    List<BigDecimal> numbers(Amount known, Collection<BigDecimal> more) {
        Set<BigDecimal> named = new TreeSet<>();
        questions.of(id()).forEach(each -> each.demands().forEach(demand -> named.addAll(demand.numbers())));
        boolean negative = named.stream().anyMatch(each -> each.signum() < 0);
        Comparator<BigDecimal> nearest = Comparator.comparing((BigDecimal number) -> distance(known, number))
                .thenComparing(number -> !named.contains(number))
                .thenComparing(Comparator.naturalOrder());
        Map<List<Interval>, BigDecimal> kinds = new LinkedHashMap<>();
        Stream.of(named.stream(), named.stream().flatMap(Possible::beside), more.stream())
                .flatMap(each -> each)
                .filter(number -> negative || number.signum() >= 0)
                .sorted(nearest)
                .forEach(number -> kinds.putIfAbsent(questions.degrees(id(), exactly(number)), number));
        return kinds.values().stream().sorted().toList();
    }

    /** A step is one, or one of the last decimal. */
    private static Stream<BigDecimal> beside(BigDecimal number) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        return Stream.of(number.subtract(step), number.add(step));
    }

    static Amount exactly(BigDecimal number) {
        return new Amount(Optional.of(number), Optional.of(number));
    }

    /** How far a number lies outside of what is known. */
    static BigDecimal distance(Amount known, BigDecimal number) {
        BigDecimal below = known.lower().map(least -> least.subtract(number)).orElse(BigDecimal.ZERO);
        BigDecimal above = known.upper().map(number::subtract).orElse(BigDecimal.ZERO);
        return below.max(above).max(BigDecimal.ZERO);
    }

    /**
     * The answers that there may be to what is not known: of many codes none more, each one, all but each one, and all of them; of marks
     * those that lack, all highest or all lowest.
     */
    List<? extends FactValue> answers(FactValue known) {
        if (known instanceof Holds) {
            return List.of(new Holds(Truth.TRUE), new Holds(Truth.FALSE));
        }
        if (known instanceof Amount amount) {
            List<BigDecimal> bounds = Stream.of(amount.lower(), amount.upper())
                    .flatMap(Optional::stream)
                    .toList();
            return numbers(amount, bounds).stream()
                    .filter(number -> distance(amount, number).signum() == 0)
                    .map(Possible::exactly)
                    .toList();
        }
        if (known instanceof Codes codes) {
            return additions(List.copyOf(codesToAdd(codes.there()))).stream()
                    .map(more -> {
                        more.addAll(codes.there());
                        return new Codes(more, true);
                    })
                    .toList();
        }
        return marks((Ratings) known, true);
    }

    private static List<Set<String>> additions(List<String> codes) {
        List<Set<String>> sets = new ArrayList<>(List.of(new TreeSet<>()));
        if (codes.size() <= MOST_CODES) {
            for (String code : codes) {
                List.copyOf(sets).forEach(set -> {
                    Set<String> more = new TreeSet<>(set);
                    more.add(code);
                    sets.add(more);
                });
            }
            return sets;
        }
        sets.add(new TreeSet<>(codes));
        for (String code : codes) {
            sets.add(new TreeSet<>(Set.of(code)));
            Set<String> others = new TreeSet<>(codes);
            others.remove(code);
            sets.add(others);
        }
        return sets;
    }

    /** The codes that rules ask and that are not there; where any code counts also one that no rule names. */
    Set<String> codesToAdd(Set<String> there) {
        Set<String> codes = new TreeSet<>(questions.codes(id()));
        if (questions.askAnyCode(id())) {
            fact.codes().keySet().stream()
                    .filter(code -> !codes.contains(code))
                    .findFirst()
                    .filter(code -> there.isEmpty())
                    .ifPresent(codes::add);
        }
        codes.removeAll(there);
        return codes;
    }

    /** The codes that are there and that a rule can miss. */
    Set<String> codesToRemove(Set<String> there) {
        Set<String> codes = new TreeSet<>(there);
        if (!questions.askAnyCode(id())) {
            codes.retainAll(questions.codes(id()));
        }
        return codes;
    }

    /**
     * As many highest marks as all rules together ask at least, and as many lowest ones; after those that are known, or without them. None
     * where more are asked than anybody gathers.
     */
    List<Ratings> marks(Ratings known, boolean kept) {
        Rating scale = known.marks().isEmpty()
                ? USUAL
                : known.marks().get(known.marks().size() - 1).rating();
        List<Mark> before = kept ? known.marks() : List.of();
        List<Who> missing = missing(before);
        return Stream.of(scale.most(), scale.least())
                .filter(mark -> missing.size() <= MOST_MARKS)
                .map(mark -> new Rating(mark, scale.least(), scale.most()))
                .map(mark -> Stream.concat(
                                before.stream(), missing.stream().map(who -> new Mark(mark, who.layer(), who.role())))
                        .toList())
                .map(marks -> new Ratings(marks, true))
                .toList();
    }

    /** Whose answer it is. */
    private record Who(Optional<Layer> layer, Optional<String> role) {

        static final Comparator<Who> ANYBODY_LAST = Comparator.comparing(
                        (Who who) -> who.layer().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                .thenComparing(who -> who.role().orElse("~"));

        static Who of(Rated grading) {
            return new Who(grading.layer(), grading.roleCode());
        }

        boolean isAnybody() {
            return layer.isEmpty() && role.isEmpty();
        }
    }

    /** Those of whom an answer lacks, each as often as it lacks. */
    private List<Who> missing(List<Mark> before) {
        Map<Who, Integer> least = new TreeMap<>(Who.ANYBODY_LAST);
        Map<Who, Rated> asking = new HashMap<>();
        questions.of(id()).stream().map(Rated.class::cast).forEach(grading -> {
            least.merge(Who.of(grading), grading.leastAnswers(), Math::max);
            asking.put(Who.of(grading), grading);
        });
        Who first = least.keySet().iterator().next();
        List<Who> missing = new ArrayList<>();
        least.forEach((who, count) -> {
            long there = who.isAnybody()
                    ? before.size() + missing.size()
                    : before.stream().filter(asking.get(who)::counts).count();
            for (long i = there; i < count && missing.size() <= MOST_MARKS; i++) {
                missing.add(who.isAnybody() ? first : who);
            }
        });
        return missing;
    }
}
