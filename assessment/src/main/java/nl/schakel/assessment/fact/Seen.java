package nl.schakel.assessment.fact;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A fact as it was seen in a dossier, such as 'governance.coordinator = yes': its value and the evidence for it. */
public final class Seen {

    private final FactId fact;
    private final FactValue value;
    private final Supplier<List<Evidence>> gathered;
    private volatile @Nullable List<Evidence> evidence;

    private Seen(FactId fact, FactValue value, Supplier<List<Evidence>> gathered) {
        this.fact = Check.given(fact, "fact");
        this.value = Check.given(value, "value");
        this.gathered = Check.given(gathered, "evidence");
    }

    /**
     * States a fact with its evidence.
     *
     * @param fact the fact
     * @param value its value
     * @param evidence what was seen, in the order of the dossier
     * @return the fact as it was seen
     */
    public static Seen of(FactId fact, FactValue value, List<Evidence> evidence) {
        List<Evidence> known = Check.list(evidence, "evidence");
        return new Seen(fact, value, () -> known);
    }

    /**
     * States a fact of which the evidence is gathered when somebody asks for it, as a score does not.
     *
     * @param fact the fact
     * @param value its value
     * @param evidence gathers what was seen, in the order of the dossier; may be asked more than once, and gives the same each time
     * @return the fact as it was seen
     */
    public static Seen of(FactId fact, FactValue value, Supplier<List<Evidence>> evidence) {
        return new Seen(fact, value, evidence);
    }

    /** {@return the fact} */
    public FactId fact() {
        return fact;
    }

    /** {@return its value} */
    public FactValue value() {
        return value;
    }

    /** {@return what was seen, in the order of the dossier} */
    public List<Evidence> evidence() {
        List<Evidence> known = evidence;
        if (known == null) {
            known = Check.list(gathered.get(), "evidence");
            evidence = known;
        }
        return known;
    }

    /**
     * Narrows the fact to what somebody asks of it.
     *
     * @param asked the codes that are asked of a set of codes; none to leave the fact as it is
     * @return the fact with those of the codes that are there, or as it is if none of them is, and the evidence that bears them or
     *     bears none
     */
    public Seen about(Set<String> asked) {
        if (asked.isEmpty() || !(value instanceof FactValue.Codes codes)) {
            return this;
        }
        Set<String> there = codes.there().stream().filter(asked::contains).collect(Collectors.toSet());
        return of(
                fact,
                there.isEmpty() ? value : new FactValue.Codes(there, codes.complete()),
                () -> evidence().stream()
                        .filter(each ->
                                each.codes().isEmpty() || each.codes().stream().anyMatch(asked::contains))
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seen seen
                && fact.equals(seen.fact)
                && value.equals(seen.value)
                && evidence().equals(seen.evidence());
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + value.hashCode();
    }

    /** {@return the fact with its value, such as 'governance.coordinator = yes'} */
    @Override
    public String toString() {
        return fact + " = " + value.text(Language.ENGLISH);
    }
}
