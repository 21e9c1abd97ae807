package nl.schakel.io.statement;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.statement.block.Meaning;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.MissingInput;
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

    /**
     * Says how an amount comes about, with numbers as people write them.
     *
     * @param derivation how it comes about
     * @return such as '22 × 1/5 × 7.450,00' in Dutch, for '22 x 1/5 x 7450.00'
     */
    public LocalizedText calculation(Derivation derivation) {
        return new Meaning(partnership).calculation(derivation);
    }

    /**
     * Says where a missing input enters, with names, and numbers as people write them.
     *
     * @param input what is missing
     * @return such as '? × (De Uilenhof : Insula College)'
     */
    public LocalizedText enters(MissingInput input) {
        return new Meaning(partnership).enters(input);
    }
}
