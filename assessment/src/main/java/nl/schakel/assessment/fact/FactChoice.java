package nl.schakel.assessment.fact;

import java.util.List;
import java.util.Set;
import nl.schakel.core.check.Check;

/** Some facts of a catalogue, such as those that the rules of a rule set ask, to be seen on one sheet after the other. */
public final class FactChoice {

    private final FactCatalogue catalogue;
    private final List<FactId> facts;
    private final int[] numbers;

    FactChoice(FactCatalogue catalogue, Set<FactId> facts) {
        this.catalogue = catalogue;
        this.facts = List.copyOf(Check.set(facts, "facts"));
        this.numbers = this.facts.stream().mapToInt(catalogue::number).toArray();
    }

    /** {@return their names, sorted} */
    public List<FactId> facts() {
        return facts;
    }

    /**
     * Sees them on a sheet.
     *
     * @param sheet the sheet; one of another catalogue is asked for them by their names
     * @return the facts as they were seen, in the order of {@link #facts()}
     */
    public Seen[] see(FactSheet sheet) {
        Seen[] seen = new Seen[numbers.length];
        boolean isOfCatalogue = sheet.catalogue() == catalogue;
        for (int i = 0; i < seen.length; i++) {
            seen[i] = isOfCatalogue ? sheet.see(numbers[i]) : sheet.see(facts.get(i));
        }
        return seen;
    }
}
