package nl.schakel.assessment.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Resolution;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;

/**
 * Something that the reports do not agree on, such as agreements on paper: it is looked for in a dossier, and adds to no score.
 *
 * @param id the name by which it is meant
 * @param text what it is about
 * @param seen when it is there
 * @param positions what the reports say of it, two at least, of which not all are alike
 */
public record Dispute(String id, LocalizedText text, Criterion seen, List<Position> positions) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Refuses what nobody disputes, and criteria that are only named. */
    public Dispute {
        Check.matches(id, FORM, "dispute", "must be lower-case words joined by hyphens", "Write it like one-payer.");
        Check.given(text, "text");
        Resolution.of(Map.of()).in(Check.given(seen, "seen"));
        positions = Check.list(positions, "positions");
        Check.that(
                positions.size() >= 2,
                "positions of " + id,
                positions.size(),
                "must be two at least",
                "Add what another report says of it, or make it a rule.");
        Check.that(
                positions.stream().map(Position::stance).distinct().count() >= 2,
                "positions of " + id,
                positions.get(0).stance().label(),
                "must not all be alike",
                "Add a position that differs, or make it a rule.");
    }
}
