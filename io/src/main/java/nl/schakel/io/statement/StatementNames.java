package nl.schakel.io.statement;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.statement.block.Meaning;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.partnership.Partnership;

/**
 * What the ids of a settlement are called in a partnership, such as 'Da Vinci College' for 'da-vinci'.
 *
 * @param partnership the partnership
 */
public record StatementNames(Partnership partnership) {

    /** Refuses null. */
    public StatementNames {
        Check.given(partnership, "partnership");
    }

    /**
     * Names a party.
     *
     * @param party the party, or the common purse
     * @return its name; its id if the partnership does not know it
     */
    public LocalizedText party(PartnerId party) {
        return new Meaning(partnership).party(party);
    }

    /**
     * Says what an arrangement is for.
     *
     * @param arrangement the arrangement
     * @return its subject; its id if the partnership does not know it
     */
    public LocalizedText subject(ElementId arrangement) {
        return new Meaning(partnership).subject(arrangement).orElseGet(() -> LocalizedText.same(arrangement.value()));
    }

    /**
     * Words what is missing, or a warning, with names.
     *
     * @param notice the notice
     * @return the text for people
     */
    public LocalizedText words(Notice notice) {
        return new Meaning(partnership).words(notice);
    }
}
