package nl.schakel.model.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.quantity.Weight;
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
import nl.schakel.model.funding.arrangement.Subsidy;
import nl.schakel.model.funding.statement.FundingBasis;

/** A plan with arrangements of every kind, and all the inputs that it needs, exact or within bounds; from chance alone. */
final class RandomPlan {

    static final SchoolYear YEAR = SchoolYear.parse("2017-2018");
    static final ElementId COST = ElementId.of("cost");
    private static final LocalizedText SUBJECT = LocalizedText.of("iets", "something");
    private static final int PARTIES = 6;
    private static final List<Long> UNITS = List.of(1L, 5L, 100L);

    private final Random random;
    private final IntFunction<PartnerId> party;
    private final boolean bounds;
    private final FundingBasis.Builder basis = FundingBasis.of(YEAR);

    private RandomPlan(Random random, IntFunction<PartnerId> party, boolean bounds) {
        this.random = random;
        this.party = party;
        this.bounds = bounds;
    }

    /** A plan with its inputs. */
    record Planned(List<Arrangement> arrangements, FundingBasis basis) {
        FundingPlan plan() {
            return FundingPlan.builder().addAllArrangements(arrangements).build();
        }
    }

    static Planned exact(long seed) {
        return exact(seed, number -> PartnerId.of("party-" + number));
    }

    /** The same plan whatever the parties are called. */
    static Planned exact(long seed, IntFunction<PartnerId> party) {
        return new RandomPlan(new Random(seed), party, false).planned();
    }

    static Planned withinBounds(long seed) {
        return new RandomPlan(new Random(seed), number -> PartnerId.of("party-" + number), true).planned();
    }

    private Planned planned() {
        List<Arrangement> arrangements = new ArrayList<>(
                List.of(costSharing(), transfer(), hourly(), invoice(), fee(), grant(), costSharing("second")));
        Collections.shuffle(arrangements, random);
        return new Planned(arrangements, basis.build());
    }

    private CostSharing costSharing() {
        return costSharing(COST.value());
    }

    private CostSharing costSharing(String name) {
        ElementId id = ElementId.of(name);
        Euro unit = new Euro(UNITS.get(random.nextInt(UNITS.size())));
        Apportionment method = Apportionment.values()[random.nextInt(Apportionment.values().length)];
        for (int i = 0; i < PARTIES; i++) {
            basis.key(id, party.apply(i), weight());
        }
        basis.cost(id, cost());
        return CostSharing.builder()
                .id(id)
                .subject(SUBJECT)
                .split(split(2))
                .subsidies(subsidies())
                .rounding(new Rounding(method, unit))
                .billPaidBy(random.nextBoolean() ? Optional.empty() : Optional.of(party.apply(random.nextInt(PARTIES))))
                .build();
    }

    /** One in ten is a credit note. */
    private EuroRange cost() {
        long least = random.nextInt(1_000_000_000) * (random.nextInt(10) == 0 ? -1L : 1L);
        return new EuroRange(new Euro(least), new Euro(least + spread(200_000_000)));
    }

    private List<Subsidy> subsidies() {
        List<Subsidy> subsidies = new ArrayList<>();
        int number = random.nextInt(3);
        for (int i = 0; i < number; i++) {
            Optional<Euro> most =
                    random.nextBoolean() ? Optional.empty() : Optional.of(new Euro(random.nextInt(300_000_000)));
            Share share = Share.of(random.nextInt(8), 7L * number);
            subsidies.add(new Subsidy(party.apply(PARTIES + i), Optional.of(share), most, Optional.empty()));
        }
        return subsidies;
    }

    private Split split(int depth) {
        List<PartnerId> parties =
                new ArrayList<>(IntStream.range(0, PARTIES).mapToObj(party).toList());
        Collections.shuffle(parties, random);
        List<PartnerId> taking = List.copyOf(parties.subList(0, 1 + random.nextInt(PARTIES)));
        if (random.nextBoolean()) {
            return new Split.ByKey(Optional.empty(), taking);
        }
        List<Split.Taker> takers = taking.stream()
                .map(each -> depth > 0 && random.nextInt(3) == 0
                        ? new Split.Taker(Optional.empty(), Optional.of(split(depth - 1)))
                        : new Split.Taker(Optional.of(each), Optional.empty()))
                .toList();
        List<Integer> weights =
                takers.stream().map(taker -> 1 + random.nextInt(20)).toList();
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return new Split.FixedShares(IntStream.range(0, takers.size())
                .mapToObj(i -> new Split.Portion(Share.of(weights.get(i), sum), takers.get(i)))
                .toList());
    }

    private PerPupilTransfer transfer() {
        for (int i = 0; i < 2; i++) {
            basis.amountPerPupil(party.apply(i), amount())
                    .pupils(party.apply(i), LearningYear.vo(3), count(60))
                    .pupils(party.apply(i), LearningYear.vo(4), count(60));
        }
        return PerPupilTransfer.builder()
                .id(ElementId.of("transfer"))
                .subject(SUBJECT)
                .addPayers(party.apply(0), party.apply(1))
                .payee(party.apply(2))
                .putShare(LearningYear.vo(3), Share.of(random.nextInt(12), 11))
                .putShare(LearningYear.vo(4), Share.of(random.nextInt(6), 5))
                .build();
    }

    private HourlyPayment hourly() {
        ElementId id = ElementId.of("hours");
        basis.hours(id, party.apply(1), hours(4_000)).hours(id, party.apply(3), hours(4_000));
        return HourlyPayment.builder()
                .id(id)
                .subject(SUBJECT)
                .payer(party.apply(0))
                .addPayees(party.apply(3), party.apply(1))
                .rate(new Euro(random.nextInt(10_000)))
                .indexation(new Indexation(
                        BigDecimal.valueOf(random.nextInt(500) - 250L, 2), SchoolYear.parse("2014-2015")))
                .build();
    }

    private ConditionalInvoice invoice() {
        ElementId id = ElementId.of("invoice");
        basis.hours(id, party.apply(2), count(50));
        return ConditionalInvoice.builder()
                .id(id)
                .subject(SUBJECT)
                .payer(party.apply(3))
                .payee(party.apply(2))
                .rate(new Euro(random.nextInt(10_000)))
                .build();
    }

    private Fee fee() {
        return Fee.builder()
                .id(ElementId.of("fee"))
                .subject(SUBJECT)
                .addPayers(party.apply(4), party.apply(2))
                .amount(new Euro(random.nextInt(1_000_000)))
                .indexation(new Indexation(
                        BigDecimal.valueOf(random.nextInt(500) - 250L, 2), SchoolYear.parse("2015-2016")))
                .build();
    }

    private Grant grant() {
        return Grant.builder()
                .id(ElementId.of("grant"))
                .subject(SUBJECT)
                .payer(party.apply(2))
                .payee(party.apply(0))
                .amount(Quantity.exact(random.nextInt(1_000_000)).withUnit("EUR/year"))
                .build();
    }

    private Weight weight() {
        Share corrected = random.nextInt(3) == 0 ? Share.of(1 + random.nextInt(9), 9) : Share.ONE;
        return new Weight(random.nextInt(8) == 0 ? Count.of(0) : hours(900), corrected);
    }

    private Count count(int most) {
        int least = 1 + random.nextInt(most);
        return Count.between(least, least + spread(most / 3 + 1));
    }

    /** Hours and weights may have decimals. */
    private Count hours(int most) {
        int hundredths = 1 + random.nextInt(most * 100);
        return new Count(
                BigDecimal.valueOf(hundredths, 2), BigDecimal.valueOf(hundredths + (long) spread(most * 30 + 1), 2));
    }

    private EuroRange amount() {
        long least = random.nextInt(1_000_000);
        return new EuroRange(new Euro(least), new Euro(least + spread(50_000)));
    }

    private int spread(int most) {
        return bounds && random.nextBoolean() ? random.nextInt(most) : 0;
    }

    /** Exact inputs that lie within those of a plan, on a bound as often as not. */
    static FundingBasis completion(Planned planned, Random random) {
        FundingBasis within = planned.basis();
        FundingBasis.Builder one = FundingBasis.of(within.schoolYear());
        within.pupils()
                .forEach((partner, byYear) ->
                        byYear.forEach((year, pupils) -> one.pupils(partner, year, pick(pupils, random))));
        within.amountsPerPupil().forEach((partner, amount) -> one.amountPerPupil(partner, pick(amount, random)));
        within.hours()
                .forEach((id, byPartner) ->
                        byPartner.forEach((partner, hours) -> one.hours(id, partner, pick(hours, random))));
        within.costs().forEach((id, cost) -> one.cost(id, pick(cost, random)));
        within.keys()
                .forEach((id, byPartner) -> byPartner.forEach((partner, weight) ->
                        one.key(id, partner, new Weight(pick(weight.count(), random), weight.corrected()))));
        return one.build();
    }

    private static Count pick(Count within, Random random) {
        int scale = within.isWhole() ? 0 : 2;
        BigDecimal picked = BigDecimal.valueOf(
                pick(
                        within.least().movePointRight(scale).longValueExact(),
                        within.most().movePointRight(scale).longValueExact(),
                        random),
                scale);
        return new Count(picked, picked);
    }

    private static Euro pick(EuroRange within, Random random) {
        return new Euro(pick(within.least().cents(), within.most().cents(), random));
    }

    private static long pick(long least, long most, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextInt((int) (most - least + 1));
        };
    }
}
