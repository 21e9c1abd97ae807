package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShareProperties {

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.longs()
                .between(1, Long.MAX_VALUE)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Share.of(part, whole)));
    }

    @Property
    void textIsReadBack(@ForAll("shares") Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    @Property
    void shareAndItsComplementAreTheWhole(@ForAll("shares") Share share) {
        assertThat(share.plus(share.complement())).isEqualTo(Share.ONE);
        assertThat(share.complement().complement()).isEqualTo(share);
    }

    @Property
    void shareOfAShareIsNoLarger(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        assertThat(a.times(b)).isLessThanOrEqualTo(a).isEqualTo(b.times(a));
        assertThat(a.times(Share.ONE)).isEqualTo(a);
        assertThat(a.times(Share.ZERO)).isEqualTo(Share.ZERO);
    }

    @Property
    void equalSharesAreOneValue(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        assertThat(a.equals(b))
                .isEqualTo(a.compareTo(b) == 0)
                .isEqualTo(a.toString().equals(b.toString()));
    }

    @Property
    void shareAndComplementOfAnAmountAddUp(@ForAll("shares") Share share, @ForAll long cents) {
        Euro amount = new Euro(cents);
        assertThat(share.of(amount).add(share.complement().of(amount))).isEqualTo(amount.toFraction());
    }
}
