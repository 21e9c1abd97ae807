package nl.schakel.model.funding.projection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;

/**
 * What a changed input makes of one payment, such as 'from 22 x 1/5 x 7450.00 to 20 x 1/5 x 7450.00'.
 *
 * @param before the payment before, if there was one
 * @param after the payment after, if there is one
 */
public record LineChange(Optional<FundingLine> before, Optional<FundingLine> after) {

    private record Key(ElementId arrangement, PartnerId payer, PartnerId payee) {
        static Key of(FundingLine line) {
            return new Key(line.arrangement(), line.payer(), line.payee());
        }
    }

    /** Refuses a change of nothing. */
    public LineChange {
        Check.given(before, "before");
        Check.given(after, "after");
        Check.that(
                before.isPresent() || after.isPresent(),
                "change",
                "",
                "must have a payment before or after",
                "Leave it out where there is none.");
    }

    /**
     * Compares two statements payment by payment, in the order of the second one; payments that did not change are left out.
     *
     * <p>Enclosures are left to the caller: a payment that became an enclosure is one that is there no more. So are missing inputs: of a
     * payment that is there no more, or that is only a part, the statement says what it lacks.
     *
     * @param before the statement before
     * @param after the statement after
     * @return what changed; the sum of the differences is the difference of the totals of payments
     */
    public static List<LineChange> between(FundingStatement before, FundingStatement after) {
        Check.given(before, "before");
        Check.given(after, "after");
        Set<Key> keys = new LinkedHashSet<>();
        after.lines().forEach(line -> keys.add(Key.of(line)));
        before.lines().forEach(line -> keys.add(Key.of(line)));
        List<LineChange> changes = new ArrayList<>();
        for (Key key : keys) {
            List<FundingLine> old = lines(before, key);
            List<FundingLine> now = lines(after, key);
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                LineChange change = new LineChange(at(old, i), at(now, i));
                if (!change.before().equals(change.after())) {
                    changes.add(change);
                }
            }
        }
        return List.copyOf(changes);
    }

    private static List<FundingLine> lines(FundingStatement statement, Key key) {
        return statement.lines().stream()
                .filter(line -> Key.of(line).equals(key))
                .toList();
    }

    private static Optional<FundingLine> at(List<FundingLine> lines, int i) {
        return i < lines.size() ? Optional.of(lines.get(i)) : Optional.empty();
    }

    /** {@return how much more is paid after the change; negative if less; a payment that is not there counts as 0} */
    public Euro difference() {
        return amount(after).minus(amount(before));
    }

    private static Euro amount(Optional<FundingLine> line) {
        return line.map(FundingLine::amount).orElse(Euro.ZERO);
    }

    @Override
    public String toString() {
        FundingLine line = after.or(() -> before).orElseThrow();
        return line.payer() + " -> " + line.payee() + ": " + difference() + ", from " + text(before) + " to "
                + text(after);
    }

    private static String text(Optional<FundingLine> line) {
        return line.map(each -> each.derivation().rounded()).orElse("nothing");
    }
}
