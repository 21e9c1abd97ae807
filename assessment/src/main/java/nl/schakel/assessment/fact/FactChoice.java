package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.check.Check;

/** Some facts of a catalogue, such as those that a rule asks, to be seen on one sheet after the other. */
public final class FactChoice {

    private final FactCatalogue catalogue;
    private final List<FactId> facts;
    private final int[] places;

    FactChoice(FactCatalogue catalogue, List<FactId> facts) {
        this.catalogue = catalogue;
        this.facts = Check.list(facts, "facts");
        this.places = this.facts.stream().mapToInt(catalogue::place).toArray();
    }

    /** {@return their names, in the order in which they were chosen} */
    public List<FactId> facts() {
        return facts;
    }

    /**
     * Sees them on a sheet.
     *
     * @param sheet the sheet; one of another catalogue is asked by the names of the facts
     * @return the facts as they were seen, in the order of {@link #facts()}
     */
    public SeenFacts on(FactSheet sheet) {
        return new SeenFacts(this, Check.given(sheet, "sheet"));
    }

    Seen see(FactSheet sheet, int index) {
        return sheet.catalogue() == catalogue ? sheet.see(places[index]) : sheet.see(facts.get(index));
    }

    /**
     * Gives the value of one of them on a sheet.
     *
     * @param sheet the sheet; one of another catalogue is asked by the name of the fact
     * @param index which of {@link #facts()}, from 0
     * @return the value
     */
    public FactValue value(FactSheet sheet, int index) {
        return sheet.catalogue() == catalogue ? sheet.value(places[index]) : sheet.value(facts.get(index));
    }
}
