package nl.schakel.assessment.fact;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import nl.schakel.core.check.Check;

/** The facts of a choice as they were seen on a sheet, which is where they stand: an unmodifiable list without a copy of them. */
public final class SeenFacts extends AbstractList<Seen> implements RandomAccess {

    private final FactChoice choice;
    private final FactSheet sheet;

    SeenFacts(FactChoice choice, FactSheet sheet) {
        this.choice = choice;
        this.sheet = sheet;
    }

    /**
     * Makes facts safe to keep.
     *
     * @param seen facts as they were seen
     * @return the same list if it stands on a sheet, or else an unmodifiable copy
     */
    public static List<Seen> kept(List<Seen> seen) {
        return seen instanceof SeenFacts ? seen : Check.list(seen, "seen");
    }

    /** {@return their values, which likewise stand on the sheet} */
    public List<FactValue> values() {
        return new Values(choice, sheet);
    }

    @Override
    public Seen get(int index) {
        return choice.see(sheet, index);
    }

    @Override
    public int size() {
        return choice.facts().size();
    }

    private static final class Values extends AbstractList<FactValue> implements RandomAccess {
        private final FactChoice choice;
        private final FactSheet sheet;

        Values(FactChoice choice, FactSheet sheet) {
            this.choice = choice;
            this.sheet = sheet;
        }

        @Override
        public FactValue get(int index) {
            return choice.value(sheet, index);
        }

        @Override
        public int size() {
            return choice.facts().size();
        }
    }
}
