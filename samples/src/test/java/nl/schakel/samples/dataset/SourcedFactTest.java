package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.id.ModelPath;
import org.junit.jupiter.api.Test;

class SourcedFactTest {

    @Test
    void theDatasetHoldsThousandsOfFactsEachWithAPlaceBelowTheRoot() {
        List<SourcedFact> all = SourcedFact.all();
        assertThat(all).hasSizeGreaterThan(6000);
        assertThat(Portraits.names().stream().map(Portraits::get))
                .allSatisfy(dossier -> assertThat(dossier.provenance())
                        .allSatisfy(entry -> assertThat(entry.covers()).noneMatch(ModelPath::isRoot)));
    }

    @Property(tries = 20)
    void aSampleIsTheSameForTheSameSeedAndHoldsNothingTwice(@ForAll @IntRange(max = 60) int size, @ForAll long seed) {
        List<SourcedFact> sample = SourcedFact.sample(size, seed);
        assertThat(sample).hasSize(size).doesNotHaveDuplicates().isEqualTo(SourcedFact.sample(size, seed));
        assertThat(SourcedFact.all()).containsAll(sample);
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(SourcedFact.sample(40, 1)).isNotEqualTo(SourcedFact.sample(40, 2));
    }

    @Test
    void moreThanThereAreDrawsAll() {
        assertThat(SourcedFact.sample(Integer.MAX_VALUE, 1)).isEqualTo(SourcedFact.all());
    }

    @Test
    void fewerThanNoneAreRefused() {
        assertThatThrownBy(() -> SourcedFact.sample(-1, 1)).hasMessageStartingWith("size [-1] must be 0 or more");
    }
}
