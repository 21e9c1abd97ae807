package nl.schakel.samples.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.text.Codes;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/** The rule that a basis speaks of partners and arrangements that the partnership has: a misspelt one would count for nothing. */
final class BasisRule {

    /** The id of each partner, by what it may be called: its id, its name, and its name written like an id. */
    private final Map<String, String> called = new LinkedHashMap<>();

    private final List<String> partners;
    private final List<String> arrangements;
    private final List<Issue> issues = new ArrayList<>();

    BasisRule(Partnership partnership) {
        this.partners =
                partnership.partners().stream().map(each -> each.id().value()).toList();
        partners.forEach(id -> called.put(id, id));
        for (Membership each : partnership.partners()) {
            called.putIfAbsent(each.name(), each.id().value());
            called.putIfAbsent(likeAnId(each.name()), each.id().value());
        }
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

    /** Whoever wrote the name of a partner where its id belongs is told the id. */
    Issue advised(Issue issue) {
        String id = called.get(issue.value());
        return id == null || issue.value().equals(id)
                ? issue
                : Issue.of(
                        issue.code(), issue.place(), issue.value(), issue.requirement(), "Did you mean '" + id + "'?");
    }

    private static String likeAnId(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private void partners(String where, Collection<PartnerId> named) {
        named.forEach(id -> known(where, id.value(), partners, called, "must be a partner of the dossier"));
    }

    private void arrangements(String where, Collection<ElementId> named) {
        named.forEach(id -> known(where, id.value(), arrangements, Map.of(), "must be an arrangement of the dossier"));
    }

    private void known(String where, String id, List<String> there, Map<String, String> called, String mustHold) {
        if (!there.contains(id)) {
            String otherwise = there.isEmpty() ? "It has none." : "It has: " + String.join(", ", there) + ".";
            issues.add(Issue.of(
                    IssueCode.UNKNOWN_REFERENCE,
                    Place.at(ModelPath.parse(where).child(id)),
                    id,
                    mustHold,
                    Codes.nearest(id, called.isEmpty() ? there : called.keySet())
                            .map(near -> "Did you mean '" + called.getOrDefault(near, near) + "'?")
                            .orElse(otherwise)));
        }
    }
}
