package nl.schakel.assessment.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Phased;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;

/**
 * A list of a dossier from which facts are taken, such as the bodies of which a board is part.
 *
 * @param <T> the type of the elements
 * @param path where the list is
 * @param elements takes it from a dossier
 * @param words words an element
 * @param there whether an element counts on a day
 * @param source where an element stands
 * @param test which of the elements are meant
 * @param ofNow whether the list is asked for what is: what was or will be may be left out of a list that is complete for its day, unless
 *     all of the dossier is complete
 */
record Listed<T>(
        ModelPath path,
        Function<AsOf, List<T>> elements,
        Function<T, LocalizedText> words,
        BiFunction<T, LocalDate, Truth> there,
        Function<Element<T>, Optional<SourceReference>> source,
        Function<Element<T>, Truth> test,
        boolean ofNow) {

    /** A list of what can be planned, in force and over. */
    static <T extends Phased> Listed<T> phased(
            String path, Function<AsOf, List<T>> elements, Function<T, LocalizedText> words) {
        return plain(path, elements, words).when(Phased::inForce, true);
    }

    /** A list of which all elements count. */
    static <T> Listed<T> plain(String path, Function<AsOf, List<T>> elements, Function<T, LocalizedText> words) {
        return new Listed<>(
                ModelPath.parse(path),
                elements,
                words,
                (each, day) -> Truth.TRUE,
                each -> each.view().source(each.path()),
                each -> Truth.TRUE,
                true);
    }

    /** The same list with another answer to what counts on a day. */
    Listed<T> when(BiFunction<? super T, LocalDate, Truth> counts, boolean now) {
        return new Listed<>(path, elements, words, counts::apply, source, test, now);
    }

    /** The same list of elements that bear their source themselves. */
    Listed<T> standing(Function<T, SourceReference> place) {
        return new Listed<>(path, elements, words, there, each -> Optional.of(place.apply(each.it())), test, ofNow);
    }

    /** Only those for which something holds. */
    Listed<T> where(Function<Element<T>, Truth> condition) {
        return new Listed<>(
                path, elements, words, there, source, each -> test.apply(each).and(condition.apply(each)), ofNow);
    }

    /** Only those for which something holds. */
    Listed<T> only(Predicate<T> condition) {
        return where(each -> Truth.of(condition.test(each.it())));
    }

    String from() {
        return path.toString();
    }

    Look<T> look(AsOf view) {
        return new Look<>(view, this);
    }

    /** Whether there is one. */
    Fact any(String id, String nl, String en) {
        return any(id, nl, en, each -> Truth.TRUE);
    }

    /** Whether there is one for which something holds. */
    Fact any(String id, String nl, String en, Function<Element<T>, Truth> condition) {
        return Fact.truth(
                id, from(), LocalizedText.of(nl, en), view -> look(view).any(id, condition));
    }

    /** How many there are. */
    Fact count(String id, String unit, String nl, String en) {
        return count(id, unit, nl, en, each -> Truth.TRUE);
    }

    /** How many there are for which something holds. */
    Fact count(String id, String unit, String nl, String en, Function<Element<T>, Truth> condition) {
        return Fact.number(
                id, unit, from(), LocalizedText.of(nl, en), view -> look(view).count(id, condition));
    }

    /** Which codes they bear. */
    Fact codes(
            String id,
            Class<? extends Enum<?>> list,
            String nl,
            String en,
            Function<Element<T>, FactValue.Codes> codes) {
        return Fact.codes(
                id, list, from(), LocalizedText.of(nl, en), view -> look(view).codes(id, codes));
    }

    /** Their amounts together. */
    Fact sum(String id, String unit, String nl, String en, Function<Element<T>, FactValue.Amount> amounts) {
        return Fact.number(
                id, unit, from(), LocalizedText.of(nl, en), view -> look(view).sum(id, amounts));
    }

    /** The greatest of their amounts. */
    Fact greatest(String id, String unit, String nl, String en, Function<Element<T>, FactValue.Amount> amounts) {
        return Fact.number(
                id, unit, from(), LocalizedText.of(nl, en), view -> look(view).greatest(id, amounts));
    }
}
