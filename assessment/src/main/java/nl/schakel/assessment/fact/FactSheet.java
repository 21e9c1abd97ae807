package nl.schakel.assessment.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a dossier as of a day, such as {@code FactCatalogue.standard().sheet(dossier.asOf(day))}: each is taken once, when it is
 * first asked for, however many rule sets ask it. Safe to share between threads.
 */
public final class FactSheet {

    private static final LocalizedText SUPPOSED = LocalizedText.of("verondersteld", "supposed");

    private final FactCatalogue catalogue;
    private final AsOf view;
    /** Written without a lock: two threads may take the same fact, and find the same. */
    private final @Nullable Seen[] seen;

    /** The values of these, so that rules find them without a step between. */
    private final @Nullable FactValue[] values;

    private final Map<FactId, FactValue> supposed;

    FactSheet(FactCatalogue catalogue, AsOf view) {
        this(
                catalogue,
                Check.given(view, "view"),
                new Seen[catalogue.size()],
                new FactValue[catalogue.size()],
                Map.of());
    }

    private FactSheet(
            FactCatalogue catalogue,
            AsOf view,
            @Nullable Seen[] seen,
            @Nullable FactValue[] values,
            Map<FactId, FactValue> supposed) {
        this.catalogue = catalogue;
        this.view = view;
        this.seen = seen;
        this.values = values;
        this.supposed = supposed;
    }

    /** {@return the catalogue whose facts are on it} */
    public FactCatalogue catalogue() {
        return catalogue;
    }

    /** {@return the dossier as of a day} */
    public AsOf view() {
        return view;
    }

    /**
     * Gives a fact as it was seen.
     *
     * @param fact its name
     * @return its value and the evidence for it
     */
    public Seen see(FactId fact) {
        return see(catalogue.place(fact));
    }

    Seen see(int place) {
        Seen known = seen[place];
        if (known == null) {
            known = catalogue.at(place).see(view);
            seen[place] = known;
        }
        return known;
    }

    /**
     * Gives the value of a fact.
     *
     * @param fact its name
     * @return the value
     */
    public FactValue value(FactId fact) {
        return value(catalogue.place(fact));
    }

    FactValue value(int place) {
        FactValue known = values[place];
        if (known == null) {
            known = Shared.of(see(place).value());
            values[place] = known;
        }
        return known;
    }

    /** {@return the values that are supposed, by the names of their facts; none of a sheet that only says what was seen} */
    public Map<FactId, FactValue> supposed() {
        return supposed;
    }

    /**
     * Supposes that facts have other values, with 'supposed' as their evidence.
     *
     * @param values the values by the names of their facts, each of the kind of its fact
     * @return a sheet with these values; the facts that were taken already are not taken again
     */
    public FactSheet supposing(Map<FactId, ? extends FactValue> values) {
        @Nullable Seen[] changed = seen.clone();
        @Nullable FactValue[] others = this.values.clone();
        Map<FactId, FactValue> all = new LinkedHashMap<>(supposed);
        Check.map(values, "values").forEach((id, value) -> {
            Fact fact = catalogue.fact(id);
            Check.that(
                    fact.kind().holds(value),
                    "fact " + id,
                    value.text(Language.ENGLISH),
                    "must be supposed with a value of its kind",
                    "Give a value that fits " + fact.kind() + ".");
            all.put(id, value);
            others[catalogue.place(id)] = value;
            changed[catalogue.place(id)] = Seen.of(
                    id, value, List.of(new Evidence(fact.from(), Optional.of(SUPPOSED), Optional.empty(), Set.of())));
        });
        return new FactSheet(catalogue, view, changed, others, Collections.unmodifiableMap(all));
    }

    /** Equal sheets are of the same catalogue, dossier and day, and suppose the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactSheet sheet
                && catalogue == sheet.catalogue
                && supposed.equals(sheet.supposed)
                && view.equals(sheet.view);
    }

    @Override
    public int hashCode() {
        return view.hashCode();
    }

    /** {@return the partnership and the day, such as 'Profijt, as of 2018-06-30'} */
    @Override
    public String toString() {
        return view.partnership().identity().name() + ", as of " + view.day()
                + (supposed.isEmpty() ? "" : ", supposing " + supposed.keySet());
    }
}
