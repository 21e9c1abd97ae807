package nl.schakel.model.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;

/** What settlements come to, for the laws. */
final class Totals {

    private Totals() {}

    static FundingStatement settle(List<? extends Arrangement> arrangements, FundingBasis basis) {
        return FundingPlan.builder().addAllArrangements(arrangements).build().settle(basis);
    }

    static Euro sum(List<FundingLine> lines) {
        return lines.stream().map(FundingLine::amount).reduce(Euro.ZERO, Euro::plus);
    }

    static Map<PartnerId, Euro> nets(FundingStatement statement) {
        return statement.parties().stream()
                .collect(Collectors.toMap(party -> party, statement::net, Euro::plus, LinkedHashMap::new));
    }
}
