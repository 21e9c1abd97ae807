package nl.schakel.samples.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.text.Codes;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;

/** The rule that a basis speaks of partners and arrangements that the partnership has: a misspelt one would count for nothing. */
final class BasisRule {

    private final List<String> partners;
    private final List<String> arrangements;
    private final List<Issue> issues = new ArrayList<>();

    BasisRule(Partnership partnership) {
        this.partners =
                partnership.partners().stream().map(each -> each.id().value()).toList();
        this.arrangements = partnership.funding().arrangements().stream()
                .map(each -> each.id().value())
                .toList();
    }

    List<Issue> check(FundingBasis basis) {
        issues.clear();
        partners("pupils", basis.pupils().keySet());
        partners("amounts-per-pupil", basis.amountsPerPupil().keySet());
        arrangements("hours", basis.hours().keySet());
        basis.hours().forEach((id, byPartner) -> partners("hours/" + id, byPartner.keySet()));
        arrangements("costs", basis.costs().keySet());
        arrangements("keys", basis.keys().keySet());
        basis.keys().forEach((id, byPartner) -> partners("keys/" + id, byPartner.keySet()));
        return List.copyOf(issues);
    }

    private void partners(String where, Collection<PartnerId> named) {
        named.forEach(id -> known(where, id.value(), partners, "must be a partner of the dossier"));
    }

    private void arrangements(String where, Collection<ElementId> named) {
        named.forEach(id -> known(where, id.value(), arrangements, "must be an arrangement of the dossier"));
    }

    private void known(String where, String id, List<String> there, String mustHold) {
        if (!there.contains(id)) {
            issues.add(Issue.of(
                    IssueCode.UNKNOWN_REFERENCE,
                    Place.at(ModelPath.parse(where).child(id)),
                    id,
                    mustHold,
                    Codes.didYouMean(
                            id,
                            there,
                            there.isEmpty() ? "It has none." : "It has: " + String.join(", ", there) + ".")));
        }
    }
}
