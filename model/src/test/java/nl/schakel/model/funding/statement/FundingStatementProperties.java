package nl.schakel.model.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.Derivation.Given;
import org.apache.commons.numbers.fraction.BigFraction;

class FundingStatementProperties {

    private static final List<PartnerId> PARTIES =
            List.of(PartnerId.of("a"), PartnerId.of("b"), PartnerId.of("c"), PartnerId.of("d"));

    @Property
    void payersAndPayeesCancel(@ForAll("statements") FundingStatement statement) {
        Euro lines = sum(statement.lines().stream().map(FundingLine::amount).toList());
        List<PartyTotal> totals = statement.totals();
        assertThat(sum(totals.stream().map(PartyTotal::paid).toList())).isEqualTo(lines);
        assertThat(sum(totals.stream().map(PartyTotal::received).toList())).isEqualTo(lines);
        assertThat(sum(totals.stream().map(PartyTotal::net).toList())).isEqualTo(Euro.ZERO);
        assertThat(totals).allSatisfy(total -> assertThat(total.net()).isEqualTo(statement.net(total.party())));
    }

    @Property
    void payingTheBalancesLeavesEveryPartyWithItsNet(@ForAll("statements") FundingStatement statement) {
        for (PartnerId party : PARTIES) {
            Euro settled = statement.balances().stream()
                    .map(each -> each.creditor().equals(party)
                            ? each.amount()
                            : each.debtor().equals(party) ? each.amount().negate() : Euro.ZERO)
                    .reduce(Euro.ZERO, Euro::plus);
            assertThat(settled).isEqualTo(statement.net(party));
        }
        assertThat(statement.balances())
                .allSatisfy(each -> assertThat(each.amount().signum()).isNotNegative());
    }

    private static Euro sum(List<Euro> amounts) {
        return amounts.stream().reduce(Euro.ZERO, Euro::plus);
    }

    /** Payments of thirds and sevenths too, so that a total that forgot to round each line would differ. */
    @Provide
    Arbitrary<FundingStatement> statements() {
        Arbitrary<FundingLine> line = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(-100_000, 100_000),
                        Arbitraries.of(1, 3, 7))
                .as((payer, further, amount, parts) -> new FundingLine(
                        ElementId.of("teaching"),
                        PARTIES.get(payer),
                        PARTIES.get((payer + further) % 4),
                        new Given(BigFraction.of(amount, parts), amount + "/" + parts)));
        return line.list()
                .ofMaxSize(8)
                .map(lines -> lines.stream()
                        .reduce(
                                FundingStatement.empty(FundingBasis.of(SchoolYear.parse("2017-2018"))
                                        .build()),
                                FundingStatement::with,
                                (one, other) -> one));
    }
}
