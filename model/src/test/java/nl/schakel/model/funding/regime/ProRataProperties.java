package nl.schakel.model.funding.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;

/** What holds of every lowering, whatever the claims. */
class ProRataProperties {

    @Property
    void loweredClaimsAddUpToTheCap(@ForAll("claims") List<Claim> claims, @ForAll("caps") long cents) {
        ProRata lowered = ProRata.lower(claims, Cap.of(new Euro(cents)));
        Euro granted = lowered.granted().stream().map(ProRata.Granted::amount).reduce(Euro.ZERO, Euro::plus);

        assertThat(granted).isEqualTo(lowered.exceeded() ? new Euro(cents) : lowered.claimed());
    }

    @Property
    void noneGetsMoreThanItAsks(@ForAll("claims") List<Claim> claims, @ForAll("caps") long cents) {
        assertThat(ProRata.lower(claims, Cap.of(new Euro(cents))).granted())
                .allSatisfy(granted -> assertThat(granted.amount().cents())
                        .isBetween(0L, granted.claim().amount().cents()));
    }

    @Property
    void everyPartLiesWithinACentOfItsDerivation(
            @ForAll("claims") List<Claim> claims, @ForAll @LongRange(max = 100) long percent) {
        long all = ProRata.lower(claims, Cap.of(Euro.ZERO)).claimed().cents();
        long cents = all / 100 * percent;

        ProRata lowered = ProRata.lower(claims, Cap.of(new Euro(cents)));

        for (ProRata.Granted granted : lowered.granted()) {
            BigInteger above = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(granted.claim().amount().cents()));
            BigInteger part = BigInteger.valueOf(granted.amount().cents()).multiply(BigInteger.valueOf(all));
            if (lowered.exceeded()) {
                assertThat(part.subtract(above).abs()).isLessThan(BigInteger.valueOf(all));
            }
        }
    }

    @Property
    void atAndUnderTheCapNothingChanges(
            @ForAll("claims") List<Claim> claims, @ForAll @LongRange(max = 1_000_000) long more) {
        Euro all = ProRata.lower(claims, Cap.of(Euro.ZERO)).claimed();

        ProRata same = ProRata.lower(claims, Cap.of(all.plus(new Euro(more))));

        assertThat(same.exceeded()).isFalse();
        assertThat(same.granted())
                .extracting(ProRata.Granted::amount)
                .isEqualTo(claims.stream().map(Claim::amount).toList());
    }

    @Property
    void anotherOrderMovesCentsOnlyWithinATie(
            @ForAll("claims") List<Claim> claims, @ForAll("caps") long cents, @ForAll Random random) {
        List<Claim> turned = new ArrayList<>(claims);
        Collections.shuffle(turned, random);
        ProRata one = ProRata.lower(claims, Cap.of(new Euro(cents)));
        ProRata other = ProRata.lower(turned, Cap.of(new Euro(cents)));

        assertThat(byTie(one)).isEqualTo(byTie(other));
    }

    @Property
    void namesChangeNothing(@ForAll("claims") List<Claim> claims, @ForAll("caps") long cents) {
        List<Claim> renamed = IntStream.range(0, claims.size())
                .mapToObj(i -> Claim.of(
                        PartnerId.of("x-" + (claims.size() - i)), claims.get(i).amount()))
                .toList();

        assertThat(amounts(renamed, cents)).isEqualTo(amounts(claims, cents));
    }

    private static List<Euro> amounts(List<Claim> claims, long cents) {
        return ProRata.lower(claims, Cap.of(new Euro(cents))).granted().stream()
                .map(ProRata.Granted::amount)
                .toList();
    }

    /** Who is alone in what it lost keeps its amount; those who lost as much keep what they get together. */
    private static Map<BigInteger, Map<String, Long>> byTie(ProRata lowered) {
        BigInteger all = BigInteger.valueOf(Math.max(1, lowered.claimed().cents()));
        BigInteger cap = BigInteger.valueOf(lowered.cap().amount().cents());
        Map<BigInteger, List<ProRata.Granted>> ties = lowered.granted().stream()
                .collect(Collectors.groupingBy(granted -> cap.multiply(
                                BigInteger.valueOf(granted.claim().amount().cents()))
                        .mod(all)));
        return ties.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        tie -> tie.getValue().stream()
                                .collect(Collectors.groupingBy(
                                        granted -> tie.getValue().size() == 1
                                                ? granted.claim().applicant().toString()
                                                : "tie",
                                        Collectors.summingLong(
                                                granted -> granted.amount().cents())))));
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Long> cents = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 1_000_000_000L));
        return cents.list()
                .ofMaxSize(12)
                .map(amounts -> IntStream.range(0, amounts.size())
                        .mapToObj(i -> Claim.of(PartnerId.of("p-" + i), new Euro(amounts.get(i))))
                        .toList());
    }

    @Provide
    Arbitrary<Long> caps() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100), Arbitraries.longs().between(0, 3_000_000_000L));
    }
}
