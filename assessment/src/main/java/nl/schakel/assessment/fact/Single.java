package nl.schakel.assessment.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;

/**
 * A single value of a dossier from which facts are taken, such as the form of a partnership.
 *
 * @param <V> the type of the value
 * @param path where the value is
 * @param value takes it from a dossier
 * @param words words it
 */
record Single<V>(String path, Function<AsOf, Optional<V>> value, Function<V, LocalizedText> words) {

    /** Whether something holds of it; it does not where there is known to be none. */
    Fact truth(String id, String nl, String en, Function<V, Truth> test) {
        return Fact.truth(id, path, LocalizedText.of(nl, en), view -> {
            Truth without = lacking(view) ? Truth.FALSE : Truth.UNKNOWN;
            return seen(
                    id, view, new FactValue.Holds(value.apply(view).map(test).orElse(without)));
        });
    }

    /** Which code it is. */
    Fact codes(String id, Class<? extends Enum<?>> list, String nl, String en, Function<V, FactValue.Codes> codes) {
        return Fact.codes(id, list, path, LocalizedText.of(nl, en), view -> {
            FactValue.Codes without = new FactValue.Codes(Set.of(), lacking(view));
            return seen(id, view, value.apply(view).map(codes).orElse(without));
        });
    }

    /** How much it comes to, and how much where a source says that there is none; that a list is complete says nothing of it. */
    Fact number(
            String id,
            String unit,
            String nl,
            String en,
            FactValue.Amount absent,
            BiFunction<V, AsOf, FactValue.Amount> amount) {
        return Fact.number(id, unit, path, LocalizedText.of(nl, en), view -> {
            FactValue.Amount without = view.isStatedAbsent(at()) ? absent : Amounts.ANY;
            return seen(
                    id,
                    view,
                    value.apply(view).map(known -> amount.apply(known, view)).orElse(without));
        });
    }

    private boolean lacking(AsOf view) {
        return Look.closed(view, at(), List.of());
    }

    private ModelPath at() {
        return ModelPath.parse(path);
    }

    private Seen seen(String id, AsOf view, FactValue found) {
        return Seen.of(FactId.of(id), found, () -> evidence(view, found));
    }

    private List<Evidence> evidence(AsOf view, FactValue found) {
        List<Evidence> evidence = new ArrayList<>();
        value.apply(view)
                .ifPresent(known -> evidence.add(
                        new Evidence(at(), Optional.of(words.apply(known)), view.source(at()), codesOf(found))));
        evidence.addAll(Look.absences(view, at(), !evidence.isEmpty()));
        return evidence;
    }

    private static Set<String> codesOf(FactValue found) {
        return found instanceof FactValue.Codes codes ? codes.there() : Set.of();
    }
}
