package nl.schakel.model.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;

/** What a basis gives and no arrangement in force uses: most likely it was meant for another partner or arrangement. */
final class UnusedInputs {

    private final FundingBasis basis;
    private final Map<PartnerId, Set<LearningYear>> counted = new LinkedHashMap<>();
    private final Set<PartnerId> funded = new LinkedHashSet<>();
    private final Map<ElementId, Set<PartnerId>> worked = new LinkedHashMap<>();
    private final Map<ElementId, Set<PartnerId>> weighed = new LinkedHashMap<>();

    UnusedInputs(FundingBasis basis, List<Arrangement> inForce, List<LeastGroup> leastGroups) {
        this.basis = basis;
        for (Arrangement arrangement : inForce) {
            if (arrangement instanceof PerPupilTransfer transfer) {
                funded.addAll(transfer.payers());
                transfer.payers()
                        .forEach(payer -> counted.computeIfAbsent(payer, any -> new LinkedHashSet<>())
                                .addAll(transfer.shares().keySet()));
            } else if (arrangement instanceof HourlyPayment hours) {
                worked.put(hours.id(), hours.payees());
            } else if (arrangement instanceof ConditionalInvoice invoice) {
                worked.put(invoice.id(), invoice.payees());
            } else if (arrangement instanceof CostSharing cost) {
                weighed.put(cost.id(), byKey(cost.split()));
            }
        }
        leastGroups.forEach(group -> counted.computeIfAbsent(group.partner(), any -> new LinkedHashSet<>())
                .addAll(
                        group.years().isEmpty()
                                ? basis.pupils()
                                        .getOrDefault(group.partner(), Map.of())
                                        .keySet()
                                : group.years()));
    }

    private static Set<PartnerId> byKey(Split split) {
        Set<PartnerId> parties = new LinkedHashSet<>();
        if (split instanceof Split.ByKey key) {
            parties.addAll(key.parties());
        }
        split.takers().forEach(taker -> taker.among().ifPresent(among -> parties.addAll(byKey(among))));
        return parties;
    }

    /** One warning for each input, in the order of the basis. */
    List<Notice> warnings() {
        List<Notice> warnings = new ArrayList<>();
        basis.pupils()
                .forEach((id, byYear) -> byYear.keySet().stream()
                        .filter(year -> !counted.getOrDefault(id, Set.of()).contains(year))
                        .forEach(year -> warnings.add(text(
                                "leerlingen van {} in {}", "pupils of {} in {}", Mention.of(id), Mention.of(year)))));
        basis.amountsPerPupil().keySet().stream()
                .filter(id -> !funded.contains(id))
                .forEach(id ->
                        warnings.add(text("bedrag per leerling van {}", "amount per pupil of {}", Mention.of(id))));
        unused(basis.hours(), worked, "uren van {} voor {}", "hours of {} for {}", warnings);
        basis.costs().keySet().stream()
                .filter(id -> !weighed.containsKey(id))
                .forEach(id -> warnings.add(text("kosten van {}", "cost of {}", Mention.of(id))));
        unused(basis.keys(), weighed, "gewicht van {} in de sleutel van {}", "weight of {} in the key of {}", warnings);
        return warnings;
    }

    private static void unused(
            Map<ElementId, ? extends Map<PartnerId, ?>> given,
            Map<ElementId, Set<PartnerId>> used,
            String nl,
            String en,
            List<Notice> warnings) {
        given.forEach((id, byPartner) -> byPartner.keySet().stream()
                .filter(partner -> !used.getOrDefault(id, Set.of()).contains(partner))
                .forEach(partner -> warnings.add(text(nl, en, Mention.of(partner), Mention.of(id)))));
    }

    private static Notice text(String nl, String en, Mention... of) {
        return Notice.of("opgegeven en niet gebruikt: " + nl, "given and not used: " + en, of);
    }
}
