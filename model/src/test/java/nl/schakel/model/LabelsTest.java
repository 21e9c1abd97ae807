package nl.schakel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.EvidenceRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    /** Closed lists are words of documents and reports; the rules of evidence are code. */
    static Stream<Class<?>> closedLists() {
        return ModelTypes.enums().filter(type -> type != EvidenceRule.class);
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void everyTermHasALabelInBothLanguages(Class<?> list) {
        assertThat(list.getEnumConstants()).isNotEmpty().allSatisfy(term -> {
            assertThat(term).isInstanceOf(Labelled.class);
            assertThat(((Labelled) term).label().nl())
                    .hasValueSatisfying(label -> assertThat(label).isNotBlank());
            assertThat(((Labelled) term).label().en())
                    .hasValueSatisfying(label -> assertThat(label).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void noTwoTermsOfAListReadTheSame(Class<?> list) {
        for (Language language : Language.values()) {
            List<String> labels = Arrays.stream(list.getEnumConstants())
                    .map(term -> ((Labelled) term).label().in(language))
                    .toList();
            assertThat(labels).doesNotHaveDuplicates();
        }
    }
}
