package nl.schakel.core.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthProperties {

    @Property
    void orderAndGroupingDoNotMatter(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isSameAs(b.and(a));
        assertThat(a.or(b)).isSameAs(b.or(a));
        assertThat(a.and(b).and(c)).isSameAs(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isSameAs(a.or(b.or(c)));
    }

    @Property
    void andAndOrDistributeAndAbsorb(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isSameAs(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isSameAs(a.or(b).and(a.or(c)));
        assertThat(a.and(a.or(b))).isSameAs(a);
        assertThat(a.or(a.and(b))).isSameAs(a);
    }

    @Property
    void negationTurnsAndIntoOr(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isSameAs(a.not().or(b.not()));
        assertThat(a.or(b).not()).isSameAs(a.not().and(b.not()));
        assertThat(a.not().not()).isSameAs(a);
    }

    @Property
    void learningMoreNeverTurnsAKnownAnswer(@ForAll Truth a, @ForAll Truth b, @ForAll boolean learnt) {
        Truth known = a == Truth.UNKNOWN ? Truth.of(learnt) : a;
        assertThat(known.and(b)).isIn(refinements(a.and(b)));
        assertThat(known.or(b)).isIn(refinements(a.or(b)));
        assertThat(known.not()).isIn(refinements(a.not()));
    }

    private static List<Truth> refinements(Truth value) {
        return value == Truth.UNKNOWN ? List.of(Truth.values()) : List.of(value);
    }

    @Property
    void allAndAnyAreEachOthersMirror(@ForAll List<Truth> values) {
        assertThat(Truth.all(values))
                .isSameAs(Truth.any(values.stream().map(Truth::not).toList()).not());
    }
}
