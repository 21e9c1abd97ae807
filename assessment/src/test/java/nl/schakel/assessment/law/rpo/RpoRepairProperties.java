package nl.schakel.assessment.law.rpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.Seeds;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;

class RpoRepairProperties {

    private static final int BOARDS = 7;
    private static final List<String> SHARES = List.of("rpo.two-boards", "rpo.pupils", "rpo.boards");

    private static RpoPlan plan(Random random) {
        RpoPlan.Builder plan = RpoPlan.builder().name("RPO");
        for (int i = 0; i < BOARDS; i++) {
            if (random.nextInt(3) == 0) {
                plan.addParticipants(RpoLawTest.board(i));
            }
        }
        for (int m = 1 + random.nextInt(3); m > 0; m--) {
            Territory territory = Territory.of("municipality " + m);
            for (int i = 0; i < BOARDS; i++) {
                if (random.nextInt(2) == 0) {
                    int least = random.nextInt(60);
                    territory = territory.with(
                            RpoLawTest.board(i), Count.between(least, least + (random.nextInt(4) == 0 ? 30 : 0)));
                }
            }
            plan.addTerritories(territory);
        }
        return plan.build();
    }

    private static boolean passes(RpoPlan plan, Set<PartnerId> added) {
        Set<PartnerId> all = new LinkedHashSet<>(plan.participants());
        all.addAll(added);
        return RpoLaw.review(plan.toBuilder().participants(all).build(), RpoLawTest.DAY).findings().stream()
                .filter(each -> SHARES.contains(each.rule().id()))
                .map(Finding::answer)
                .allMatch(Answer.MET::equals);
    }

    private static List<Set<PartnerId>> sets(RpoPlan plan) {
        Set<PartnerId> others = new LinkedHashSet<>();
        plan.territories().forEach(each -> others.addAll(each.pupils().keySet()));
        others.removeAll(plan.participants());
        List<PartnerId> list = List.copyOf(others);
        List<Set<PartnerId>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << list.size(); bits++) {
            Set<PartnerId> set = new LinkedHashSet<>();
            for (int i = 0; i < list.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(list.get(i));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    @Property(tries = 10_000)
    void noSmallerSetPassesAndWhereOneDoesItIsFound(@ForAll(supplier = Seeds.class) long seed) {
        RpoPlan plan = plan(new Random(seed));
        Optional<RpoRepair> repair = RpoRepair.of(plan);
        Optional<Integer> least = sets(plan).stream()
                .filter(each -> passes(plan, each))
                .map(Set::size)
                .min(Integer::compareTo);

        assertThat(repair.map(each -> each.boards().size())).as("%s", plan).isEqualTo(least);
        repair.ifPresent(
                each -> assertThat(passes(plan, each.boards())).as("%s", plan).isTrue());
    }
}
