package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"vo-1", "vo-6", "mbo-1", "mbo-4"})
    void textIsReadBack(String text) {
        assertThat(LearningYear.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vo-0", "vo-7", "mbo-5", "vo-10", "po-8", "ho-1", "VO-3", "vo3", "3", ""})
    void otherYearsAreRefused(String text) {
        assertThatThrownBy(() -> LearningYear.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("learning year [" + text
                        + "] must be vo-1 to vo-6 or mbo-1 to mbo-4\nWrite it like vo-3 or mbo-1.");
    }

    @Test
    void onlyVoAndMboHaveLearningYears() {
        assertThat(LearningYear.vo(3)).isEqualTo(new LearningYear(Sector.VO, 3));
        assertThat(LearningYear.mbo(1)).isEqualTo(new LearningYear(Sector.MBO, 1));
        assertThatThrownBy(() -> new LearningYear(Sector.PO, 8))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("learning year [po-8] must be");
    }

    @Test
    void voComesBeforeMbo() {
        assertThat(Stream.of("mbo-1", "vo-4", "mbo-2", "vo-3")
                        .map(LearningYear::parse)
                        .sorted())
                .extracting(LearningYear::toString)
                .containsExactly("vo-3", "vo-4", "mbo-1", "mbo-2");
    }
}
