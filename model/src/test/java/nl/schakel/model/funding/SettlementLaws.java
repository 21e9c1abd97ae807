package nl.schakel.model.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.ConditionalInvoice;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.Indexation;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;

/** What holds of every settlement, whatever the numbers. */
abstract class SettlementLaws {

    private static final LocalizedText SUBJECT = LocalizedText.of("iets", "something");
    private static final SchoolYear YEAR = SchoolYear.parse("2017-2018");
    private static final int PARTIES = 6;

    @Property
    void equalCohortsCostFullFundings(
            @ForAll @IntRange(max = 5_000) int cohort, @ForAll @LongRange(max = 10_000_000) long cents) {
        PerPupilTransfer teaching = PerPupilTransfer.builder()
                .id(ElementId.of("teaching"))
                .subject(SUBJECT)
                .addPayers(party(0))
                .payee(party(1))
                .putShare(LearningYear.vo(3), Share.of(1, 5))
                .putShare(LearningYear.vo(4), Share.of(4, 5))
                .build();
        Euro amount = new Euro(cents);

        FundingStatement statement = plan(List.of(teaching))
                .settle(FundingBasis.of(YEAR)
                        .pupils(party(0), LearningYear.vo(3), cohort)
                        .pupils(party(0), LearningYear.vo(4), cohort)
                        .amountPerPupil(party(0), amount)
                        .build());

        assertThat(statement.payable(party(0), party(1)).amount()).isEqualTo(amount.times(cohort));
    }

    @Property
    void thePartsOfACostAddUpToTheWhole(
            @ForAll("splits") Split split, @ForAll @LongRange(max = 1_000_000_000_000L) long cents) {
        CostSharing sharing = sharing("cost", split, Optional.empty());
        FundingBasis basis = keys(FundingBasis.of(YEAR), sharing.id())
                .cost(sharing.id(), new Euro(cents))
                .build();

        FundingStatement statement = plan(List.of(sharing)).settle(basis);

        assertThat(statement.missing()).isEmpty();
        assertThat(sum(statement.lines())).isEqualTo(new Euro(cents));
        assertThat(statement.net(PartnerId.COMMON_PURSE)).isEqualTo(new Euro(cents));
    }

    @Property
    void whoPaysTheBillGetsBackWhatOthersBear(
            @ForAll("splits") Split split, @ForAll @LongRange(max = 1_000_000_000L) long cents) {
        CostSharing shared = sharing("cost", split, Optional.empty());
        CostSharing advanced = sharing("cost", split, Optional.of(party(0)));
        FundingBasis basis = keys(FundingBasis.of(YEAR), shared.id())
                .cost(shared.id(), new Euro(cents))
                .build();

        Euro ownPart = plan(List.of(shared)).settle(basis).net(party(0)).negate();
        Euro getsBack = plan(List.of(advanced)).settle(basis).net(party(0));

        assertThat(getsBack.plus(ownPart)).isEqualTo(new Euro(cents));
    }

    @Property
    void whatSomePayOthersGet(@ForAll("plans") Planned planned) {
        FundingStatement statement = planned.settle();

        assertThat(statement.parties().stream().map(statement::net).reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(Euro.ZERO);
        assertThat(sum(statement.lines()))
                .isEqualTo(statement.parties().stream()
                        .flatMap(payer -> statement.parties().stream()
                                .map(payee -> statement.payable(payer, payee).amount()))
                        .reduce(Euro.ZERO, Euro::plus));
    }

    @Property
    void theOrderOfArrangementsChangesNoNet(@ForAll("plans") Planned planned) {
        List<Arrangement> turned = new ArrayList<>(planned.arrangements());
        Collections.reverse(turned);

        assertThat(nets(new Planned(turned, planned.basis()).settle())).isEqualTo(nets(planned.settle()));
    }

    @Property
    void theSameInputsGiveTheSameStatement(@ForAll("plans") Planned planned) {
        assertThat(planned.settle())
                .isEqualTo(planned.settle())
                .hasToString(planned.settle().toString());
    }

    @Property
    void noNumberStandsInAStatementThatItsDerivationDoesNotGive(@ForAll("plans") Planned planned) {
        FundingStatement statement = planned.settle();

        assertThat(statement.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(BigInteger.valueOf(line.amount().cents()))
                        .as(line.toString())
                        .isEqualTo(IndependentEvaluator.cents(line.derivation())));
    }

    /** A plan with all that it needs. */
    record Planned(List<Arrangement> arrangements, FundingBasis basis) {
        FundingStatement settle() {
            return plan(arrangements).settle(basis);
        }
    }

    @Provide
    Arbitrary<Planned> plans() {
        return Combinators.combine(
                        splits(),
                        Arbitraries.longs().between(0, 1_000_000_000),
                        Arbitraries.integers().between(0, 500).list().ofSize(3),
                        Arbitraries.longs().between(0, 1_000_000))
                .as(SettlementLaws::planned)
                .withoutEdgeCases();
    }

    private static Planned planned(Split split, long cents, List<Integer> numbers, long rate) {
        Apportionment method = Apportionment.values()[(int) (cents % Apportionment.values().length)];
        CostSharing cost = sharing("cost", split, Optional.of(party(1))).toBuilder()
                .rounding(new Rounding(method, new Euro(1)))
                .build();
        Fee fee = Fee.builder()
                .id(ElementId.of("fee"))
                .subject(SUBJECT)
                .addPayers(party(4), party(2))
                .amount(new Euro(rate))
                .indexation(new Indexation(BigDecimal.valueOf(numbers.get(0) - 250L, 2), SchoolYear.parse("2014-2015")))
                .build();
        Grant grant = Grant.builder()
                .id(ElementId.of("grant"))
                .subject(SUBJECT)
                .payer(party(2))
                .payee(party(0))
                .amount(Quantity.exact(rate).withUnit("EUR"))
                .build();
        HourlyPayment hours = HourlyPayment.builder()
                .id(ElementId.of("hours"))
                .subject(SUBJECT)
                .payer(party(0))
                .addPayees(party(3), party(1))
                .rate(new Euro(rate))
                .build();
        ConditionalInvoice invoice = ConditionalInvoice.builder()
                .id(ElementId.of("invoice"))
                .subject(SUBJECT)
                .payer(party(3))
                .payee(party(2))
                .rate(new Euro(rate))
                .build();
        FundingBasis basis = keys(FundingBasis.of(YEAR), cost.id())
                .cost(cost.id(), new Euro(cents))
                .hours(hours.id(), party(3), numbers.get(0))
                .hours(hours.id(), party(1), numbers.get(1))
                .hours(invoice.id(), party(2), numbers.get(2))
                .build();
        return new Planned(List.of(cost, grant, hours, invoice, fee), basis);
    }

    @Provide
    Arbitrary<Split> splits() {
        Arbitrary<Split> keys = parties().map(parties -> new Split.ByKey(Optional.empty(), parties));
        Arbitrary<Split> fixed = parties()
                .flatMap(parties -> weights(parties.size())
                        .map(weights -> shares(
                                weights,
                                parties.stream()
                                        .map(party -> new Split.Taker(Optional.of(party), Optional.empty()))
                                        .toList())));
        Arbitrary<Split> nested = Combinators.combine(weights(2), keys, fixed)
                .as((weights, first, second) -> shares(
                        weights,
                        List.of(
                                new Split.Taker(Optional.empty(), Optional.of(first)),
                                new Split.Taker(Optional.empty(), Optional.of(second)))));
        return Arbitraries.oneOf(keys, fixed, nested).withoutEdgeCases();
    }

    private static Arbitrary<List<PartnerId>> parties() {
        return Arbitraries.shuffle(IntStream.range(0, PARTIES)
                        .mapToObj(SettlementLaws::party)
                        .toList())
                .flatMap(all -> Arbitraries.integers().between(1, PARTIES).map(number -> all.subList(0, number)));
    }

    private static Arbitrary<List<Integer>> weights(int size) {
        return Arbitraries.integers().between(1, 1_000).list().ofSize(size);
    }

    private static Split shares(List<Integer> weights, List<Split.Taker> takers) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return new Split.FixedShares(IntStream.range(0, takers.size())
                .mapToObj(i -> new Split.Portion(Share.of(weights.get(i), sum), takers.get(i)))
                .toList());
    }

    private static FundingBasis.Builder keys(FundingBasis.Builder basis, ElementId arrangement) {
        IntStream.range(0, PARTIES).forEach(i -> basis.key(arrangement, party(i), 7 * i + 3));
        return basis;
    }

    private static CostSharing sharing(String id, Split split, Optional<PartnerId> billPaidBy) {
        return CostSharing.builder()
                .id(ElementId.of(id))
                .subject(SUBJECT)
                .split(split)
                .billPaidBy(billPaidBy)
                .build();
    }

    private static FundingPlan plan(List<? extends Arrangement> arrangements) {
        return FundingPlan.builder().addAllArrangements(arrangements).build();
    }

    private static PartnerId party(int number) {
        return PartnerId.of("party-" + number);
    }

    private static Euro sum(List<FundingLine> lines) {
        return lines.stream().map(FundingLine::amount).reduce(Euro.ZERO, Euro::plus);
    }

    private static Map<PartnerId, Euro> nets(FundingStatement statement) {
        return statement.parties().stream()
                .collect(Collectors.toMap(party -> party, statement::net, Euro::plus, LinkedHashMap::new));
    }
}
