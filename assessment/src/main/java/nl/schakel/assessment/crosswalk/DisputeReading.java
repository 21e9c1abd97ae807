package nl.schakel.assessment.crosswalk;

import java.util.List;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * What was seen of something that the reports do not agree on, such as 'agreements on paper: yes'.
 *
 * @param dispute what they do not agree on
 * @param there whether it is there
 * @param seen the facts that tell, as they were seen
 */
public record DisputeReading(Dispute dispute, Truth there, List<Seen> seen) {

    /** Refuses null. */
    public DisputeReading {
        Check.given(dispute, "dispute");
        Check.given(there, "there");
        seen = Check.list(seen, "seen");
    }

    static DisputeReading of(Dispute dispute, FactSheet facts) {
        return new DisputeReading(
                dispute,
                dispute.seen().test(facts::value),
                dispute.seen().asks().stream()
                        .map(fact -> facts.see(fact).about(dispute.seen().codesOf(fact)))
                        .toList());
    }

    /**
     * Gives what reports with one stance say.
     *
     * @param stance whether they praise or blame
     * @return their positions, in the order of the dispute
     */
    public List<Position> positions(Position.Stance stance) {
        return dispute.positions().stream()
                .filter(position -> position.stance() == stance)
                .toList();
    }
}
