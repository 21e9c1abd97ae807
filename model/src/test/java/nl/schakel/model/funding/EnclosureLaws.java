package nl.schakel.model.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;

/** What holds of every settlement of inputs that are known within bounds only. */
abstract class EnclosureLaws {

    /** Payments between the same two parties under one arrangement count together. */
    private record Key(ElementId arrangement, PartnerId payer, PartnerId payee) {}

    @Property
    void everyCompletionLiesInTheEnclosureAndEachNetInItsBounds(@ForAll long seed, @ForAll long choice) {
        RandomPlan.Planned planned = RandomPlan.withinBounds(seed);
        FundingStatement within = planned.plan().settle(planned.basis());
        FundingStatement completed = planned.plan().settle(RandomPlan.completion(planned, new Random(choice)));

        assertThat(completed.enclosures()).isEmpty();
        Map<Key, EuroRange> bounds = new LinkedHashMap<>();
        Stream.concat(
                        within.lines().stream()
                                .map(line -> Map.entry(
                                        new Key(line.arrangement(), line.payer(), line.payee()),
                                        EuroRange.of(line.amount()))),
                        within.enclosures().stream()
                                .map(each -> Map.entry(
                                        new Key(each.arrangement(), each.payer(), each.payee()), each.amount())))
                .forEach(each -> bounds.merge(each.getKey(), each.getValue(), EuroRange::plus));
        Map<Key, Euro> amounts = new LinkedHashMap<>();
        for (FundingLine line : completed.lines()) {
            amounts.merge(new Key(line.arrangement(), line.payer(), line.payee()), line.amount(), Euro::plus);
        }
        assertThat(bounds.keySet()).containsAll(amounts.keySet());
        bounds.forEach((key, range) -> {
            Euro amount = amounts.getOrDefault(key, Euro.ZERO);
            assertThat(range.contains(amount))
                    .as("%s: %s in %s", key, amount, range)
                    .isTrue();
        });
        for (PartnerId party : within.parties()) {
            assertThat(within.netWithin(party).contains(completed.net(party)))
                    .as("%s: %s in %s", party, completed.net(party), within.netWithin(party))
                    .isTrue();
        }
    }

    @Property
    void exactInputsGiveNoEnclosure(@ForAll long seed) {
        RandomPlan.Planned planned = RandomPlan.exact(seed);
        FundingStatement statement = planned.plan().settle(planned.basis());

        assertThat(statement.enclosures()).isEmpty();
        assertThat(List.copyOf(statement.parties()))
                .allSatisfy(
                        party -> assertThat(statement.netWithin(party)).isEqualTo(EuroRange.of(statement.net(party))));
    }
}
