package nl.schakel.model.funding.arrangement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.model.funding.statement.FundingStatement;

/** An agreement about money or about what is given in kind, such as 'half mbo, half vo'. */
public sealed interface Arrangement extends Phased
        permits CostSharing, PerPupilTransfer, HourlyPayment, ConditionalInvoice, InKind, Grant, Fee, Prohibition {

    /** {@return the name by which it is meant} */
    ElementId id();

    /** {@return what it is for} */
    LocalizedText subject();

    /** {@return those who pay, or who bear something themselves} */
    Set<PartnerId> payers();

    /** {@return those who are paid; none where everybody bears its own} */
    Set<PartnerId> payees();

    /** {@return the parties that give money for as long as a subsidy holds, with when that is, if that is known} */
    default Map<PartnerId, Optional<Period>> subsidisers() {
        return Map.of();
    }

    /**
     * Settles this arrangement from the basis of a statement.
     *
     * @param before the statement so far
     * @return the statement with this arrangement's payments, contributions and missing inputs
     */
    FundingStatement settle(FundingStatement before);
}
