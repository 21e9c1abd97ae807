package nl.schakel.samples.text;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.projection.LineChange;
import nl.schakel.model.funding.statement.Enclosure;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;

/**
 * What two settlements of one plan differ in, the known apart from what has bounds only and from what cannot be said.
 *
 * @param plan the plan
 * @param before the settlement before
 * @param after the settlement after
 */
record Difference(FundingPlan plan, FundingStatement before, FundingStatement after) {

    /** What one party pays to another under an arrangement. */
    record Flow(ElementId arrangement, PartnerId payer, PartnerId payee) {

        static Flow of(FundingLine line) {
            return new Flow(line.arrangement(), line.payer(), line.payee());
        }

        static Flow of(LineChange change) {
            return of(change.after().or(change::before).orElseThrow());
        }

        static Flow of(Enclosure enclosure) {
            return new Flow(enclosure.arrangement(), enclosure.payer(), enclosure.payee());
        }

        List<FundingLine> lines(FundingStatement statement) {
            return statement.lines().stream()
                    .filter(line -> of(line).equals(this))
                    .toList();
        }

        List<Enclosure> enclosures(FundingStatement statement) {
            return statement.enclosures().stream()
                    .filter(each -> of(each).equals(this))
                    .toList();
        }
    }

    /** The payments whose difference is known. */
    List<LineChange> known() {
        return changes().filter(change -> isKnown(Flow.of(change))).toList();
    }

    /** The payments that changed, and of which an input is missing before or after. */
    List<LineChange> unsaid() {
        return changes()
                .filter(change -> !isWithin(Flow.of(change)))
                .filter(change -> !isKnown(Flow.of(change)))
                .toList();
    }

    /** What changed and is known within bounds only, before or after. */
    List<Flow> within() {
        return Stream.concat(after.enclosures().stream(), before.enclosures().stream())
                .map(Flow::of)
                .distinct()
                .filter(flow -> !flow.enclosures(before).equals(flow.enclosures(after))
                        || !flow.lines(before).equals(flow.lines(after)))
                .toList();
    }

    /** The arrangements of which an input is missing before or after. */
    List<ElementId> lacking() {
        return Stream.concat(after.missing().stream(), before.missing().stream())
                .map(MissingInput::arrangement)
                .distinct()
                .toList();
    }

    /** What is missing of an arrangement before or after. */
    List<MissingInput> missing(ElementId arrangement) {
        return Stream.concat(after.missing().stream(), before.missing().stream())
                .filter(input -> input.arrangement().equals(arrangement))
                .toList();
    }

    /** Whether a settlement lacks an input that may move a payment. */
    boolean lacks(FundingStatement statement, Flow flow) {
        Lacking lacking = new Lacking(plan);
        return statement.missing().stream()
                .filter(input -> input.arrangement().equals(flow.arrangement()))
                .anyMatch(input -> lacking.moves(input, flow.payer(), flow.payee()));
    }

    /** What a party gets less what it pays, without the changes that are not known: the nets differ by the known differences. */
    Euro net(FundingStatement statement, PartnerId party) {
        List<Flow> left = Stream.concat(unsaid().stream().map(Flow::of), within().stream())
                .toList();
        return statement.lines().stream()
                .filter(line -> !left.contains(Flow.of(line)))
                .map(line -> line.payee().equals(party)
                        ? line.amount()
                        : line.payer().equals(party) ? line.amount().negate() : Euro.ZERO)
                .reduce(Euro.ZERO, Euro::plus);
    }

    /** Whether any amount can be computed, before or after. */
    boolean isAnyComputed() {
        return Stream.of(before, after).anyMatch(each -> !each.parties().isEmpty());
    }

    private Stream<LineChange> changes() {
        return LineChange.between(before, after).stream();
    }

    private boolean isKnown(Flow flow) {
        return !isWithin(flow) && !lacks(before, flow) && !lacks(after, flow);
    }

    private boolean isWithin(Flow flow) {
        return !flow.enclosures(before).isEmpty() || !flow.enclosures(after).isEmpty();
    }
}
