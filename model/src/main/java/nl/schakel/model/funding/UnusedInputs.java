package nl.schakel.model.funding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;

/** What a basis gives and no arrangement in force uses: most likely it was meant for another partner or arrangement. */
final class UnusedInputs {

    private final FundingBasis basis;
    private final Set<PartnerId> funded = new LinkedHashSet<>();
    private final Set<ElementId> known = new LinkedHashSet<>();
    private final Set<PartnerId> counted = new LinkedHashSet<>();

    UnusedInputs(FundingBasis basis, List<Arrangement> inForce, List<LeastGroup> leastGroups) {
        this.basis = basis;
        for (Arrangement arrangement : inForce) {
            known.add(arrangement.id());
            if (arrangement instanceof PerPupilTransfer transfer) {
                funded.addAll(transfer.payers());
            }
        }
        counted.addAll(funded);
        leastGroups.forEach(group -> counted.add(group.partner()));
    }

    /** One warning for each input, in the order of the basis. */
    List<Notice> warnings() {
        List<Notice> warnings = new ArrayList<>();
        unused(basis.pupils(), counted)
                .forEach(id -> warnings.add(text("leerlingen van {}", "pupils of {}", Mention.of(id))));
        unused(basis.amountsPerPupil(), funded)
                .forEach(id ->
                        warnings.add(text("bedrag per leerling van {}", "amount per pupil of {}", Mention.of(id))));
        unused(basis.hours(), known).forEach(id -> warnings.add(text("uren voor {}", "hours for {}", Mention.of(id))));
        unused(basis.costs(), known).forEach(id -> warnings.add(text("kosten van {}", "cost of {}", Mention.of(id))));
        unused(basis.keys(), known).forEach(id -> warnings.add(text("sleutel van {}", "key of {}", Mention.of(id))));
        return warnings;
    }

    private static <K> Stream<K> unused(Map<K, ?> given, Set<K> used) {
        return given.keySet().stream().filter(key -> !used.contains(key));
    }

    private static Notice text(String nl, String en, Mention of) {
        return Notice.of("opgegeven en niet gebruikt: " + nl, "given and not used: " + en, of);
    }
}
