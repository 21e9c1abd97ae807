package nl.schakel.assessment.instrument;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An instrument: a questionnaire with its scale, factors and bands, such as 'samen, version 2'.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param version its version, from 1; scores of two versions are scores of two instruments
 * @param title what it is called
 * @param source where it comes from
 * @param scale the scale on which every item is marked
 * @param notApplicable what becomes of an item that does not apply
 * @param factors the factors, in the order in which they are told; none if only the whole is scored
 * @param items the items, in the order in which they are asked
 * @param overall how the whole is scored, over all items and not over the scores of factors; left out, it is not
 */
@DomainStyle
@Value.Builder
public record Instrument(
        InstrumentId id,
        int version,
        LocalizedText title,
        Optional<InstrumentSource> source,
        ResponseScale scale,
        NotApplicablePolicy notApplicable,
        List<InstrumentFactor> factors,

        @Within(least = 1, most = InstrumentFaults.MOST_ITEMS)
        List<Item> items,

        Optional<Scoring> overall) {

    /**
     * Refuses a version below 1, names that are borne twice, factors without items and items that count nowhere, more answers than there are items, and
     * bands that do not cover the scale, unless gaps are stated; all in one message.
     */
    public Instrument {
        Check.given(id, "id");
        Check.given(title, "title");
        Check.given(source, "source");
        Check.given(scale, "scale");
        Check.given(notApplicable, "not applicable");
        factors = Check.list(factors, "factors");
        items = Check.list(items, "items");
        Check.given(overall, "overall");
        InstrumentFaults.of(version, new Measures(scale, factors, items, overall))
                .refuse("instrument", id);
    }

    /** {@return what it measures: its factors in their order, then the whole if that is scored} */
    public List<Measure> measures() {
        return parts().all();
    }

    /**
     * Finds the items of a measure.
     *
     * @param measure something that this instrument measures
     * @return the items of the factor, or all
     */
    public List<Item> items(Measure measure) {
        return parts().items(measure.factor());
    }

    /**
     * Finds an item.
     *
     * @param item its name
     * @return the item, if the instrument has it
     */
    public Optional<Item> item(ItemId item) {
        return items.stream().filter(each -> each.id().equals(item)).findFirst();
    }

    /**
     * Checks parts before they make an instrument, which would refuse them all in one message.
     *
     * @param version the version
     * @param scale the scale
     * @param factors the factors
     * @param items the items
     * @param overall how the whole is scored
     * @return what is wrong with them together, each with its path in the instrument
     */
    public static List<Issue> check(
            int version,
            ResponseScale scale,
            List<InstrumentFactor> factors,
            List<Item> items,
            Optional<Scoring> overall) {
        return InstrumentFaults.of(version, new Measures(scale, factors, items, overall))
                .issues();
    }

    private Measures parts() {
        return new Measures(scale, factors, items, overall);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return such as 'samen, version 2'} */
    @Override
    public String toString() {
        return id + ", version " + version;
    }

    /** Builds instruments; refuses to build while a part that must be there is missing. */
    public static final class Builder extends InstrumentBuilder {
        Builder() {}
    }
}
