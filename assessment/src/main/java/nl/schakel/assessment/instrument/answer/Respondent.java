package nl.schakel.assessment.instrument.answer;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Term;
import nl.schakel.model.governance.Layer;

/**
 * Someone who answered an instrument, by a code and never by name, such as 'r07, a coordinator'.
 *
 * @param id the code
 * @param role the role, if it is known
 * @param layer the layer of the role, if it is known
 * @param organisation the partner for which the respondent works, if it is known
 */
public record Respondent(
        RespondentId id, Optional<Term<Speaker>> role, Optional<Layer> layer, Optional<PartnerId> organisation) {

    /** Refuses null. */
    public Respondent {
        Check.given(id, "id");
        Check.given(role, "role");
        Check.given(layer, "layer");
        Check.given(organisation, "organisation");
    }

    /**
     * Takes a respondent of whom nothing else is known.
     *
     * @param id the code
     * @return the respondent
     */
    public static Respondent of(String id) {
        return new Respondent(RespondentId.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Gives the role.
     *
     * @param known the role
     * @return the same respondent with that role
     */
    public Respondent withRole(Speaker known) {
        return new Respondent(id, Optional.of(Term.of(known)), layer, organisation);
    }

    /**
     * Gives the layer.
     *
     * @param known the layer
     * @return the same respondent in that layer
     */
    public Respondent withLayer(Layer known) {
        return new Respondent(id, role, Optional.of(known), organisation);
    }

    /**
     * Gives the organisation.
     *
     * @param partner the name of the partner
     * @return the same respondent at that partner
     */
    public Respondent withOrganisation(String partner) {
        return new Respondent(id, role, layer, Optional.of(PartnerId.of(partner)));
    }
}
