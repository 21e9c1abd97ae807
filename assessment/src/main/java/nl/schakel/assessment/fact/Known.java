package nl.schakel.assessment.fact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;

/** Sets of codes and truths as far as they are known, and what follows from several of them. */
final class Known {

    /** It is known that there is none. */
    static final FactValue.Codes NONE = new FactValue.Codes(Set.of(), true);

    /** It is not known which there are. */
    static final FactValue.Codes OPEN = new FactValue.Codes(Set.of(), false);

    private static final Set<String> BOTH = Set.of(Codes.of(Sector.VO), Codes.of(Sector.MBO));

    private Known() {}

    static FactValue.Codes term(Term<?> term) {
        return new FactValue.Codes(Set.of(term.code()), true);
    }

    static FactValue.Codes term(Optional<? extends Term<?>> term, boolean lacking) {
        return term.<FactValue.Codes>map(Known::term).orElse(lacking ? NONE : OPEN);
    }

    static FactValue.Codes code(Enum<?> constant) {
        return new FactValue.Codes(Set.of(Codes.of(constant)), true);
    }

    static FactValue.Codes code(Optional<? extends Enum<?>> constant, boolean lacking) {
        return constant.<FactValue.Codes>map(Known::code).orElse(lacking ? NONE : OPEN);
    }

    static FactValue.Codes codes(Collection<? extends Enum<?>> constants, boolean closed) {
        return new FactValue.Codes(constants.stream().map(Codes::of).collect(Collectors.toSet()), closed);
    }

    static FactValue.Codes terms(Collection<? extends Term<?>> terms, boolean closed) {
        return new FactValue.Codes(terms.stream().map(Term::code).collect(Collectors.toSet()), closed);
    }

    /** All of several sets; open where one of them is, or where there may be other sets. */
    static FactValue.Codes union(Collection<FactValue.Codes> sets, boolean closed) {
        Set<String> there = new TreeSet<>();
        sets.forEach(each -> there.addAll(each.there()));
        return new FactValue.Codes(there, closed && sets.stream().allMatch(FactValue.Codes::complete));
    }

    /** Whether a set holds codes. */
    static Truth has(FactValue.Codes set, Collection<String> codes) {
        if (set.there().containsAll(codes)) {
            return Truth.TRUE;
        }
        return set.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth has(FactValue.Codes set, Enum<?> code) {
        return has(set, Set.of(Codes.of(code)));
    }

    /** Whether a set of sectors holds both vo and mbo. */
    static Truth ofBoth(FactValue.Codes sectors) {
        return has(sectors, BOTH);
    }

    /** Whether a set holds anything. */
    static Truth any(FactValue.Codes set) {
        if (!set.there().isEmpty()) {
            return Truth.TRUE;
        }
        return set.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether one of them holds; where there may be others, they may. */
    static Truth any(Collection<Truth> truths, boolean closed) {
        return Truth.any(truths).or(closed ? Truth.FALSE : Truth.UNKNOWN);
    }

    /** What was seen in two places as one: a truth of either, the codes of both. */
    static Seen either(Seen one, Seen other) {
        if (one.value() instanceof FactValue.Holds first && other.value() instanceof FactValue.Holds second) {
            Truth truth = first.truth().or(second.truth());
            return Seen.of(
                    one.fact(),
                    new FactValue.Holds(truth),
                    () -> Stream.of(one, other)
                            .filter(each -> truth != Truth.TRUE || each.value().equals(new FactValue.Holds(truth)))
                            .flatMap(each -> each.evidence().stream())
                            .toList());
        }
        FactValue.Codes codes = union(List.of((FactValue.Codes) one.value(), (FactValue.Codes) other.value()), true);
        return Seen.of(
                one.fact(),
                codes,
                () -> Stream.of(one, other)
                        .flatMap(each -> each.evidence().stream())
                        .toList());
    }

    /** What follows from codes, with what was seen of them. */
    static Seen follows(Seen codes, FactValue value) {
        return Seen.of(
                codes.fact(),
                value,
                () -> codes.evidence().stream()
                        .map(each -> new Evidence(each.path(), each.text(), each.source(), Set.of()))
                        .toList());
    }
}
