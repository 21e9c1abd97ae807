package nl.schakel.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelPathProperties {

    @Provide
    Arbitrary<ModelPath> paths() {
        return Arbitraries.of("a", "b", "a-b", "2017-2018", "x.1")
                .list()
                .ofMaxSize(4)
                .map(ModelPath::new);
    }

    @Property
    void textIsReadBack(@ForAll("paths") ModelPath path) {
        assertThat(ModelPath.parse(path.toString())).isEqualTo(path);
    }

    @Property
    void orderAgreesWithEqualityAndIsAntisymmetric(@ForAll("paths") ModelPath a, @ForAll("paths") ModelPath b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void pathIsTheChildOfItsParent(@ForAll("paths") ModelPath path) {
        path.parent().ifPresent(parent -> {
            assertThat(parent.child(path.last())).isEqualTo(path);
            assertThat(parent.encloses(path)).isTrue();
            assertThat(parent).isLessThan(path);
        });
    }

    @Property
    void pathsThatEncloseEachOtherAreEqual(@ForAll("paths") ModelPath a, @ForAll("paths") ModelPath b) {
        assertThat(a.encloses(b) && b.encloses(a)).isEqualTo(a.equals(b));
    }
}
