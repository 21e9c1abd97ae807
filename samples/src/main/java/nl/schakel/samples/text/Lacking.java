package nl.schakel.samples.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.id.PartnerId;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;

/**
 * Which payments and parties a missing input may move, such as 'pupils of insula' those of insula and not those of uilenhof.
 *
 * @param plan the plan
 */
record Lacking(FundingPlan plan) {

    /** Whether it may move what one party pays to another under its arrangement. */
    boolean moves(MissingInput input, PartnerId payer, PartnerId payee) {
        Set<PartnerId> meant = meant(input);
        return meant.isEmpty() || meant.contains(payer) || meant.contains(payee);
    }

    /** Whether it may move what a party gets or pays; where it is not known who pays or is paid, it may be anybody. */
    boolean moves(MissingInput input, PartnerId party) {
        Optional<Arrangement> found = arrangement(input);
        if (found.isEmpty()) {
            return true;
        }
        Set<PartnerId> payers = found.get().payers();
        Set<PartnerId> payees = found.get().payees();
        Set<PartnerId> meant = meant(input);
        if (payers.isEmpty() || payees.isEmpty() || meant.contains(party)) {
            return true;
        }
        boolean paysThose = payers.contains(party) && payees.stream().anyMatch(meant::contains);
        boolean isPaidByThose = payees.contains(party) && payers.stream().anyMatch(meant::contains);
        return paysThose || isPaidByThose || meant.isEmpty() && (payers.contains(party) || payees.contains(party));
    }

    /** The parties whose input it is; none where it moves all, as every part of a shared cost moves the others. */
    private Set<PartnerId> meant(MissingInput input) {
        return arrangement(input).filter(CostSharing.class::isInstance).isPresent()
                ? Set.of()
                : input.what().mentions().stream()
                        .filter(Mention.Party.class::isInstance)
                        .map(mention -> ((Mention.Party) mention).id())
                        .collect(Collectors.toSet());
    }

    private Optional<Arrangement> arrangement(MissingInput input) {
        return plan.arrangements().stream()
                .filter(each -> each.id().equals(input.arrangement()))
                .findFirst();
    }
}
