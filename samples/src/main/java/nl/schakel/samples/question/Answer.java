package nl.schakel.samples.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.LocalizedText;

/**
 * An answer of one dossier, such as 'tot-route, 2018-06-30: yes, 20+ pupils'; wider than four: ask a {@link Question} for it.
 *
 * @param partnership the partnership
 * @param asOf the day of which the dossier speaks
 * @param about what in it the answer is about, such as a body; the partnership as a whole when left out
 * @param text the answer in a few words
 * @param value the answer as a value
 * @param grounds what it rests on, in the order of the dossier
 */
public record Answer(
        PartnershipId partnership,
        LocalDate asOf,
        Optional<About> about,
        LocalizedText text,
        AnswerValue value,
        List<Ground> grounds) {

    /** Refuses null. */
    public Answer {
        Check.given(partnership, "partnership");
        Check.given(asOf, "as of");
        Check.given(about, "about");
        Check.given(text, "text");
        Check.given(value, "value");
        grounds = Check.list(grounds, "grounds");
    }

    /** {@return whether the dossier does not say it} */
    public boolean isUnknown() {
        return value.isUnknown();
    }
}
