package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.StatedAbsence;

/**
 * A look at one list of a dossier under the open world: what is listed is there, what is not is unknown unless the list is complete or
 * a source says that it is absent.
 *
 * @param <T> the type of the elements
 */
final class Look<T> {

    private static final LocalizedText COMPLETE = LocalizedText.of("de lijst is volledig", "the list is complete");

    private final AsOf view;
    private final Listed<T> listed;
    private final ModelPath path;
    private final List<Element<T>> elements;
    private final boolean closed;

    Look(AsOf view, Listed<T> listed) {
        this.view = view;
        this.listed = listed;
        this.path = listed.path();
        List<Element<T>> listedNow = new ArrayList<>();
        int number = 0;
        for (T each : listed.elements().apply(view)) {
            number++;
            Truth there = listed.there().apply(each, view.day());
            if (there != Truth.FALSE) {
                listedNow.add(new Element<>(view, path, number, each, there));
            }
        }
        this.closed = listed.ofNow() ? closed(view, path, listedNow) : view.isComplete(ModelPath.ROOT);
        this.elements = listedNow.stream()
                .map(each -> each.when(listed.test().apply(each)))
                .filter(each -> each.there() != Truth.FALSE)
                .toList();
    }

    /** Whether a list holds all that there is. */
    static boolean closed(AsOf view, ModelPath path, Collection<?> elements) {
        return view.isComplete(path) || elements.isEmpty() && view.isStatedAbsent(path);
    }

    /** Those that count, or may count. */
    List<Element<T>> elements() {
        return elements;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether an element is there for which something holds, as far as each one says. */
    Seen any(String fact, Function<Element<T>, Truth> test) {
        Truth found = Known.any(
                elements.stream()
                        .map(each -> each.there().and(test.apply(each)))
                        .toList(),
                closed);
        return seen(fact, new FactValue.Holds(found), each -> each.there().and(test.apply(each)) == Truth.TRUE);
    }

    /** How many elements are there for which something holds. */
    Seen count(String fact, Function<Element<T>, Truth> test) {
        long certain = elements.stream()
                .filter(each -> each.there().and(test.apply(each)) == Truth.TRUE)
                .count();
        long possible = elements.stream()
                .filter(each -> test.apply(each) != Truth.FALSE)
                .count();
        return seen(fact, between(certain, possible), each -> test.apply(each) == Truth.TRUE);
    }

    /** Which codes the elements bear; open also where an element may have others, or may or may not count. */
    Seen codes(String fact, Function<Element<T>, FactValue.Codes> codes) {
        Set<String> there = new TreeSet<>();
        certain().forEach(each -> there.addAll(codes.apply(each).there()));
        boolean complete = closed
                && elements.stream().map(codes).allMatch(each -> each.complete() && there.containsAll(each.there()));
        return seen(
                fact,
                new FactValue.Codes(there, complete),
                each -> !codes.apply(each).there().isEmpty(),
                each -> codes.apply(each).there());
    }

    /** The amounts of all elements together. */
    Seen sum(String fact, Function<Element<T>, FactValue.Amount> amounts) {
        return together(fact, amounts, BigDecimal::add);
    }

    /** The greatest amount of an element; 0 where there is none. */
    Seen greatest(String fact, Function<Element<T>, FactValue.Amount> amounts) {
        return together(fact, amounts, BigDecimal::max);
    }

    private Seen together(
            String fact, Function<Element<T>, FactValue.Amount> amounts, BinaryOperator<BigDecimal> joined) {
        BigDecimal lower = certain().stream()
                .flatMap(each -> amounts.apply(each).lower().stream())
                .reduce(BigDecimal.ZERO, joined);
        List<Optional<BigDecimal>> uppers =
                elements.stream().map(each -> amounts.apply(each).upper()).toList();
        Optional<BigDecimal> upper = closed && uppers.stream().allMatch(Optional::isPresent)
                ? Optional.of(uppers.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, joined))
                : Optional.empty();
        return seen(
                fact,
                new FactValue.Amount(Optional.of(lower), upper),
                each -> !amounts.apply(each).equals(FactValue.Amount.UNKNOWN));
    }

    private List<Element<T>> certain() {
        return elements.stream().filter(each -> each.there() == Truth.TRUE).toList();
    }

    private FactValue.Amount between(long certain, long possible) {
        Optional<BigDecimal> upper = closed ? Optional.of(BigDecimal.valueOf(possible)) : Optional.empty();
        return new FactValue.Amount(Optional.of(BigDecimal.valueOf(certain)), upper);
    }

    Seen seen(String fact, FactValue value, Predicate<Element<T>> shown) {
        return seen(fact, value, shown, each -> Set.of());
    }

    private Seen seen(
            String fact, FactValue value, Predicate<Element<T>> shown, Function<Element<T>, Set<String>> codes) {
        return Seen.of(FactId.of(fact), value, () -> evidence(shown, codes));
    }

    private List<Evidence> evidence(Predicate<Element<T>> shown, Function<Element<T>, Set<String>> codes) {
        List<Evidence> evidence = new ArrayList<>();
        elements.stream()
                .filter(shown)
                .forEach(each -> evidence.add(new Evidence(
                        each.path(),
                        Optional.of(listed.words().apply(each.it())),
                        listed.source().apply(each),
                        codes.apply(each))));
        boolean something = !evidence.isEmpty();
        if (listed.ofNow()) {
            evidence.addAll(absences(view, path, something));
        }
        if (evidence.isEmpty() && closed && view.isComplete(path)) {
            evidence.add(new Evidence(path, Optional.of(COMPLETE), view.source(path), Set.of()));
        }
        return evidence;
    }

    /** What a source says was not there; beside something that is there it lies in the past. */
    static List<Evidence> absences(AsOf view, ModelPath path, boolean something) {
        return view.absences(path).stream()
                .map(absence -> new Evidence(
                        path,
                        Optional.of(worded(absence, something || isOver(view, absence))),
                        Optional.of(absence.source()),
                        Set.of()))
                .toList();
    }

    private static boolean isOver(AsOf view, StatedAbsence absence) {
        return absence.period()
                .filter(period -> period.contains(view.day()) == Truth.FALSE)
                .isPresent();
    }

    private static LocalizedText worded(StatedAbsence absence, boolean past) {
        String when = absence.period().map(period -> " (" + period + ")").orElse("");
        return LocalizedText.of(
                (past ? "eerder uitdrukkelijk afwezig: " : "uitdrukkelijk afwezig: ")
                        + absence.text().in(Language.DUTCH)
                        + when,
                (past ? "earlier stated absent: " : "stated absent: ")
                        + absence.text().in(Language.ENGLISH)
                        + when);
    }
}
