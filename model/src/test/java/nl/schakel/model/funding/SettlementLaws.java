package nl.schakel.model.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Split;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds of every settlement, whatever the arrangements, methods, nestings and numbers. */
abstract class SettlementLaws {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");

    @Property
    void equalCohortsCostFullFundings(
            @ForAll @IntRange(max = 5_000) int cohort, @ForAll @LongRange(max = 10_000_000) long cents) {
        PerPupilTransfer teaching = PerPupilTransfer.builder()
                .id(ElementId.of("teaching"))
                .subject(LocalizedText.of("lessen", "teaching"))
                .addPayers(SCHOOL)
                .payee(COLLEGE)
                .putShare(LearningYear.vo(3), Share.of(1, 5))
                .putShare(LearningYear.vo(4), Share.of(4, 5))
                .build();
        Euro amount = new Euro(cents);

        FundingStatement statement = FundingPlan.builder()
                .addArrangements(teaching)
                .build()
                .settle(FundingBasis.of(RandomPlan.YEAR)
                        .pupils(SCHOOL, LearningYear.vo(3), cohort)
                        .pupils(SCHOOL, LearningYear.vo(4), cohort)
                        .amountPerPupil(SCHOOL, amount)
                        .build());

        assertThat(statement.payable(SCHOOL, COLLEGE).amount()).isEqualTo(amount.times(cohort));
    }

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
                            .as(party.value())
                            .isEqualTo(nets.get(party).negate()));
        }
    }

    @Property
    void whatSomePayOthersGetWhateverTheOrderOfTheArrangements(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        FundingStatement statement = planned.plan().settle(planned.basis());
        List<Arrangement> turned = new ArrayList<>(planned.arrangements());
        Collections.reverse(turned);
        FundingStatement other = settle(turned, planned.basis());

        assertThat(statement.parties().stream().map(statement::net).reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(Euro.ZERO);
        assertThat(sum(statement.lines()))
                .isEqualTo(statement.parties().stream()
                        .flatMap(payer -> statement.parties().stream()
                                .map(payee -> statement.payable(payer, payee).amount()))
                        .reduce(Euro.ZERO, Euro::plus));
        assertThat(nets(other)).isEqualTo(nets(statement));
    }

    @Property
    void whatThePartiesAreCalledChangesNoAmount(@ForAll long seed) {
        List<String> lines = numbered(RandomPlan.exact(seed), number -> "party-" + number);
        IntFunction<String> other = number -> "z" + (97 - 13 * number);
        List<String> others = numbered(RandomPlan.exact(seed, number -> PartnerId.of(other.apply(number))), other);

        assertThat(others).containsExactlyInAnyOrderElementsOf(lines);
    }

    /** The payments with a number for each party in place of its name. */
    private static List<String> numbered(RandomPlan.Planned planned, IntFunction<String> name) {
        Map<PartnerId, String> numbers = new LinkedHashMap<>(Map.of(PartnerId.COMMON_PURSE, "purse"));
        IntStream.range(0, 8).forEach(i -> numbers.put(PartnerId.of(name.apply(i)), Integer.toString(i)));
        return planned.plan().settle(planned.basis()).lines().stream()
                .map(line -> line.arrangement() + " " + numbers.get(line.payer()) + " " + numbers.get(line.payee())
                        + " " + line.amount() + " " + line.derivation())
                .toList();
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
        List<BigFraction> remainders = IntStream.range(0, any.weights().size())
                .mapToObj(i -> new Derivation.Part(any.whole(), any.weights(), i, any.rounding()).unrounded())
                .map(quota ->
                        quota.abs().multiply(100).divide(any.rounding().unit().cents()))
                .map(quota -> quota.subtract(BigFraction.of(quota.getNumerator().divide(quota.getDenominator()))))
                .toList();
        return remainders.stream().distinct().count() < remainders.size();
    }

    @Property
    void byLargestRemaindersEveryPartIsWithinOneUnitOfItsShareOfWhatItsParentWasAllotted(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        FundingStatement statement = planned.plan().settle(planned.basis());

        statement.lines().stream()
                .flatMap(line -> parts(line.derivation()))
                .filter(part -> part.rounding().method() == Apportionment.LARGEST_REMAINDER)
                .forEach(part -> assertThat(part.exact()
                                .subtract(part.unrounded())
                                .abs()
                                .compareTo(part.rounding().unit().toFraction()))
                        .as(part.toString())
                        .isNegative());
    }

    private static Stream<Derivation.Part> parts(Derivation derivation) {
        if (derivation instanceof Derivation.Part part) {
            return Stream.concat(Stream.of(part), parts(part.whole()));
        }
        if (derivation instanceof Derivation.Capped capped) {
            return parts(capped.of());
        }
        return derivation instanceof Derivation.Rest rest
                ? Stream.concat(parts(rest.whole()), rest.taken().stream().flatMap(SettlementLaws::parts))
                : Stream.empty();
    }

    @Property
    void noNumberStandsInAStatementThatItsDerivationDoesNotGive(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        FundingStatement statement = planned.plan().settle(planned.basis());

        assertThat(statement.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(BigInteger.valueOf(line.amount().cents()))
                        .as(line.toString())
                        .isEqualTo(IndependentEvaluator.cents(line.derivation())));
        assertThat(planned.plan().settle(planned.basis())).isEqualTo(statement).hasToString(statement.toString());
    }

    private static List<CostSharing> costs(RandomPlan.Planned planned) {
        return planned.arrangements().stream()
                .flatMap(each -> each instanceof CostSharing cost ? Stream.of(cost) : Stream.empty())
                .toList();
    }

    private static FundingStatement settle(List<? extends Arrangement> arrangements, FundingBasis basis) {
        return FundingPlan.builder().addAllArrangements(arrangements).build().settle(basis);
    }

    private static Euro sum(List<FundingLine> lines) {
        return lines.stream().map(FundingLine::amount).reduce(Euro.ZERO, Euro::plus);
    }

    private static Map<PartnerId, Euro> amounts(List<FundingLine> lines) {
        Map<PartnerId, Euro> amounts = new LinkedHashMap<>();
        lines.forEach(line -> amounts.merge(line.payer(), line.amount(), Euro::plus));
        return amounts;
    }

    private static Map<PartnerId, Euro> nets(FundingStatement statement) {
        return statement.parties().stream()
                .collect(Collectors.toMap(party -> party, statement::net, Euro::plus, LinkedHashMap::new));
    }
}
