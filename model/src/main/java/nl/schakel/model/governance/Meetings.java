package nl.schakel.model.governance;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Cadence;

/**
 * How a body meets, such as 'every 2 months, not without both sectors'.
 *
 * @param cadence how often
 * @param time at what time of the day, such as 15:00-17:00
 * @param quorum who must be there
 * @param text what else is agreed
 */
public record Meetings(
        Optional<Cadence> cadence, Optional<String> time, Optional<Quorum> quorum, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public Meetings {
        Check.given(cadence, "cadence");
        Check.given(time, "time").ifPresent(given -> Check.text(given, "time"));
        Check.given(quorum, "quorum");
        Check.given(text, "text");
    }

    /** {@return meetings of which nothing is known} */
    public static Meetings unknown() {
        return new Meetings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
