package nl.schakel.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.text.Language;

class EuroProperties {

    @Property
    void textIsReadBack(@ForAll long cents) {
        Euro amount = new Euro(cents);
        assertThat(Euro.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void withoutSeparatorsBothLanguagesShowTheCents(@ForAll long cents) {
        String digits = Long.toString(cents).replace("-", "");
        String shown = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        assertThat(new Euro(cents).text(Language.DUTCH).replaceAll("[^0-9]", ""))
                .isEqualTo(shown);
        assertThat(new Euro(cents).text(Language.ENGLISH).replaceAll("[^0-9]", ""))
                .isEqualTo(shown);
    }

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll int a, @ForAll int b) {
        Euro left = new Euro(a);
        Euro right = new Euro(b);
        assertThat(left.plus(right).minus(right)).isEqualTo(left);
        assertThat(left.plus(right)).isEqualTo(right.plus(left));
        assertThat(left.minus(right)).isEqualTo(left.plus(right.negate()));
        assertThat(left.plus(right).toFraction()).isEqualTo(left.toFraction().add(right.toFraction()));
    }

    @Property
    void timesIsAddingAgainAndAgain(@ForAll int cents, @ForAll @IntRange(max = 20) int times) {
        Euro sum = Euro.ZERO;
        for (int i = 0; i < times; i++) {
            sum = sum.plus(new Euro(cents));
        }
        assertThat(new Euro(cents).times(times)).isEqualTo(sum);
    }
}
