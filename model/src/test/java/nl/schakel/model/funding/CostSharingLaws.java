package nl.schakel.model.funding;

import static nl.schakel.model.funding.Totals.nets;
import static nl.schakel.model.funding.Totals.settle;
import static nl.schakel.model.funding.Totals.sum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds of every shared cost, whatever the split, the subsidies and who pays the bill. */
abstract class CostSharingLaws {

    /** The parts of each cost, those of subsidies and of nested splits too, add up to it, whoever pays the bill first. */
    @Property
    void thePartsOfACostAddUpToTheWhole(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        for (CostSharing cost : costs(planned)) {
            Euro whole = planned.basis().costs().get(cost.id()).least();
            CostSharing shared = cost.toBuilder().billPaidBy(Optional.empty()).build();
            FundingStatement statement = settle(List.of(shared), planned.basis());

            if (!statement.missing().isEmpty()) {
                return; // a key of zeros alone, which divides nothing
            }
            assertThat(sum(statement.lines())).isEqualTo(whole);
            cost.billPaidBy().ifPresent(payer -> {
                FundingStatement advanced = settle(List.of(cost), planned.basis());
                assertThat(advanced.net(payer).minus(statement.net(payer))).isEqualTo(whole);
                assertThat(sum(advanced.lines()).plus(own(advanced))).isEqualTo(whole);
            });
        }
    }

    /** What the partner that pays the bill bears itself. */
    private static Euro own(FundingStatement statement) {
        return statement.contributions().stream()
                .map(each -> each.extent().orElseThrow().exactValue().orElseThrow())
                .map(euros -> new Euro(euros.movePointRight(2).longValueExact()))
                .reduce(Euro.ZERO, Euro::plus);
    }

    /** A credit note takes back what the invoice asked, from everybody, whatever subsidies and limits there are. */
    @Property
    void aCreditNoteIsTheMirrorOfItsInvoice(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        for (CostSharing cost : costs(planned)) {
            Euro whole = planned.basis().costs().get(cost.id()).least();
            FundingBasis.Builder credited = FundingBasis.of(RandomPlan.YEAR).cost(cost.id(), whole.negate());
            planned.basis().keys().get(cost.id()).forEach((party, weight) -> credited.key(cost.id(), party, weight));
            Map<PartnerId, Euro> nets = nets(settle(List.of(cost), planned.basis()));

            nets(settle(List.of(cost), credited.build()))
                    .forEach((party, net) -> assertThat(net)
                            .as(party::value)
                            .isEqualTo(nets.get(party).negate()));
        }
    }

    /** Only where two lost as much does the stated order give one of them the unit more. */
    @Property
    void theOrderOfThePartiesOfAKeyMattersForTiesAlone(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        for (CostSharing cost : costs(planned)) {
            if (cost.split() instanceof Split.ByKey byKey
                    && cost.rounding().method() == Apportionment.LARGEST_REMAINDER
                    && cost.subsidies().isEmpty()) {
                List<PartnerId> turned = new ArrayList<>(byKey.parties());
                Collections.shuffle(turned, new Random(seed));
                CostSharing other = cost.toBuilder()
                        .split(new Split.ByKey(byKey.key(), turned))
                        .build();
                List<FundingLine> lines = settle(List.of(cost), planned.basis()).lines();
                Map<PartnerId, Euro> amounts =
                        amounts(settle(List.of(other), planned.basis()).lines());
                long most = ties(lines) ? cost.rounding().unit().cents() : 0;

                amounts(lines)
                        .forEach((party, amount) -> assertThat(Math.abs(
                                        amount.minus(amounts.get(party)).cents()))
                                .isLessThanOrEqualTo(most));
            }
        }
    }

    private static boolean ties(List<FundingLine> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        Derivation.Part any = (Derivation.Part) lines.get(0).derivation();
        List<BigFraction> remainders = any.of().parts().stream()
                .map(Derivation.Part::unrounded)
                .map(quota -> quota.abs()
                        .multiply(100)
                        .divide(any.of().rounding().unit().cents()))
                .map(quota -> quota.subtract(BigFraction.of(quota.getNumerator().divide(quota.getDenominator()))))
                .toList();
        return remainders.stream().distinct().count() < remainders.size();
    }

    private static List<CostSharing> costs(RandomPlan.Planned planned) {
        return planned.arrangements().stream()
                .flatMap(each -> each instanceof CostSharing cost ? Stream.of(cost) : Stream.empty())
                .toList();
    }

    private static Map<PartnerId, Euro> amounts(List<FundingLine> lines) {
        Map<PartnerId, Euro> amounts = new LinkedHashMap<>();
        lines.forEach(line -> amounts.merge(line.payer(), line.amount(), Euro::plus));
        return amounts;
    }
}
