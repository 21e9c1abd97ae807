package nl.schakel.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A checked set is the same set whether its elements are few or many. */
class FewElementsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, FewElements.MOST, FewElements.MOST + 1, 100})
    void aCheckedSetIsASetOfAnySize(int size) {
        List<Integer> falling =
                IntStream.range(0, size).map(each -> size - 1 - each).boxed().toList();
        Set<Integer> set = Check.set(falling, "numbers");

        assertThat(set)
                .isEqualTo(new HashSet<>(falling))
                .hasSameHashCodeAs(new HashSet<>(falling))
                .hasSize(size);
        assertThat(set.stream().toList())
                .isEqualTo(IntStream.range(0, size).boxed().toList());
        assertThat(falling).allMatch(set::contains);
        assertThat(set.contains(size)).isFalse();
        assertThat(set.contains(null)).isFalse();
        assertThat(Check.set(set, "numbers")).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, FewElements.MOST, FewElements.MOST + 1})
    void nothingChangesACheckedSet(int size) {
        Set<Integer> set = Check.set(IntStream.range(0, size).boxed().toList(), "numbers");
        set.toArray()[0] = "other";
        assertThatThrownBy(() -> set.add(-1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(set::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(set).hasSize(size).contains(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, FewElements.MOST})
    void aWalkEndsAfterTheLast(int size) {
        Iterator<Integer> walk =
                Check.set(IntStream.range(0, size).boxed().toList(), "numbers").iterator();
        for (int i = 0; i < size; i++) {
            assertThat(walk.next()).isEqualTo(i);
        }
        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    }
}
