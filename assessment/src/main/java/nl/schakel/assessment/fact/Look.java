package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Phased;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.StatedAbsence;

/**
 * A look at one list of a dossier under the open world: what is listed is there, what is not is unknown unless the list is complete or
 * a source says that it is absent.
 *
 * @param <T> the type of the elements
 */
final class Look<T extends Phased> {

    private static final LocalizedText COMPLETE = LocalizedText.of("de lijst is volledig", "the list is complete");

    private final AsOf view;
    private final ModelPath path;
    private final List<T> elements;
    private final Function<T, String> id;

    private Look(AsOf view, String path, List<T> elements, Function<T, String> id) {
        this.view = view;
        this.path = ModelPath.parse(path);
        this.elements = view.current(elements);
        this.id = id;
    }

    static <T extends Phased> Look<T> at(AsOf view, String path, List<T> elements, Function<T, String> id) {
        return new Look<>(view, path, elements, id);
    }

    /** Whether an element is there for which something holds, as far as each one says. */
    Seen judged(String fact, Function<T, Truth> test, Function<T, LocalizedText> words) {
        Truth found = Truth.any(elements.stream().map(each -> judge(each, test)).toList());
        Truth beyond = closed() ? Truth.FALSE : Truth.UNKNOWN;
        return seen(fact, new FactValue.Holds(found.or(beyond)), each -> judge(each, test) == Truth.TRUE, words);
    }

    Seen any(String fact, Predicate<T> test, Function<T, LocalizedText> words) {
        return judged(fact, each -> Truth.of(test.test(each)), words);
    }

    /** How many elements are there for which something holds. */
    Seen count(String fact, Predicate<T> test, Function<T, LocalizedText> words) {
        long certain = elements.stream()
                .filter(each -> judge(each, one -> Truth.of(test.test(one))) == Truth.TRUE)
                .count();
        long possible = elements.stream().filter(test).count();
        Optional<BigDecimal> upper = closed() ? Optional.of(BigDecimal.valueOf(possible)) : Optional.empty();
        return seen(fact, new FactValue.Amount(Optional.of(BigDecimal.valueOf(certain)), upper), test, words);
    }

    /** Which codes the elements bear; open also where an element may have others, or may or may not be in force. */
    Seen codes(
            String fact,
            Function<T, Set<String>> codes,
            BiPredicate<T, ModelPath> hasNoOthers,
            Function<T, LocalizedText> words) {
        Set<String> there = new TreeSet<>();
        elements.stream()
                .filter(each -> each.inForce(view.day()) == Truth.TRUE)
                .forEach(each -> there.addAll(codes.apply(each)));
        boolean complete = closed()
                && elements.stream()
                        .allMatch(each -> hasNoOthers.test(each, at(each)) && there.containsAll(codes.apply(each)));
        return seen(
                fact,
                new FactValue.Codes(there, complete),
                each -> !codes.apply(each).isEmpty(),
                words,
                codes);
    }

    private Truth judge(T element, Function<T, Truth> test) {
        return element.inForce(view.day()).and(test.apply(element));
    }

    private boolean closed() {
        return closed(view, path, elements);
    }

    /** Whether a list holds all that there is. */
    static boolean closed(AsOf view, ModelPath path, Collection<?> elements) {
        return view.isComplete(path) || elements.isEmpty() && view.isStatedAbsent(path);
    }

    private ModelPath at(T element) {
        return path.child(id.apply(element));
    }

    private Seen seen(String fact, FactValue value, Predicate<T> shown, Function<T, LocalizedText> words) {
        return seen(fact, value, shown, words, each -> Set.of());
    }

    private Seen seen(
            String fact,
            FactValue value,
            Predicate<T> shown,
            Function<T, LocalizedText> words,
            Function<T, Set<String>> codes) {
        List<Evidence> evidence = new ArrayList<>();
        elements.stream()
                .filter(shown)
                .forEach(each -> evidence.add(new Evidence(
                        at(each), Optional.of(words.apply(each)), view.source(at(each)), codes.apply(each))));
        boolean something = !evidence.isEmpty();
        for (StatedAbsence absence : view.absences(path)) {
            evidence.add(new Evidence(
                    path,
                    Optional.of(worded(absence, something || isOver(absence))),
                    Optional.of(absence.source()),
                    Set.of()));
        }
        if (evidence.isEmpty() && view.isComplete(path)) {
            evidence.add(new Evidence(path, Optional.of(COMPLETE), view.source(path), Set.of()));
        }
        return new Seen(FactId.of(fact), value, evidence);
    }

    private boolean isOver(StatedAbsence absence) {
        return absence.period()
                .filter(period -> period.contains(view.day()) == Truth.FALSE)
                .isPresent();
    }

    /** An absence beside something that is there lies in the past. */
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
