package nl.schakel.assessment.instrument;

import java.util.Optional;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;

/**
 * An item of an instrument: a statement or question that is marked on the scale, such as 'we keep our agreements'.
 *
 * @param id the name by which it is meant
 * @param text what respondents read
 * @param factor the factor to which it belongs; left out, it counts in the overall score only
 * @param reverse whether a high mark says little of the factor, so that the scale is turned round: 2 of 1..5 counts as 4; no when left out
 */
public record Item(
        ItemId id,
        LocalizedText text,
        Optional<FactorId> factor,
        @WhenAbsent("false") boolean reverse) {

    /** Refuses null. */
    public Item {
        Check.given(id, "id");
        Check.given(text, "text");
        Check.given(factor, "factor");
    }

    /**
     * Makes an item that is scored as it is marked.
     *
     * @param id the name by which it is meant
     * @param text what respondents read
     * @param factor the factor to which it belongs
     * @return the item
     */
    public static Item of(String id, LocalizedText text, String factor) {
        return new Item(ItemId.of(id), text, Optional.of(FactorId.of(factor)), false);
    }

    /** {@return the same item, scored the other way round} */
    public Item reversed() {
        return new Item(id, text, factor, !reverse);
    }
}
