package nl.schakel.assessment.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;

/**
 * A fact as it was seen in a dossier: its value and the evidence for it.
 *
 * @param fact the fact
 * @param value its value
 * @param evidence what was seen, in the order of the dossier
 */
public record Seen(FactId fact, FactValue value, List<Evidence> evidence) {

    /** Refuses null. */
    public Seen {
        Check.given(fact, "fact");
        Check.given(value, "value");
        evidence = Check.list(evidence, "evidence");
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
        return new Seen(
                fact,
                there.isEmpty() ? value : new FactValue.Codes(there, codes.complete()),
                evidence.stream()
                        .filter(each ->
                                each.codes().isEmpty() || each.codes().stream().anyMatch(asked::contains))
                        .toList());
    }
}
