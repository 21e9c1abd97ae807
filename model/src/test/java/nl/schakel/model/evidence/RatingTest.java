package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {

    @ParameterizedTest
    @CsvSource({"4 of 1..5, 4, 1, 5", "1 of 1..5, 1, 1, 5", "0 of 0..1, 0, 0, 1", "999 of 0..999, 999, 0, 999"})
    void whatIsWrittenIsRead(String text, int mark, int least, int most) {
        assertThat(Rating.parse(text)).isEqualTo(new Rating(mark, least, most)).hasToString(text);
    }

    @Property
    void parseReadsWhatToStringWrites(
            @ForAll @IntRange(max = 998) int least,
            @ForAll @IntRange(max = 998) int length,
            @ForAll @IntRange(max = 998) int above) {
        int most = Math.min(999, least + 1 + length);
        Rating rating = new Rating(Math.min(most, least + above), least, most);

        assertThat(Rating.parse(rating.toString())).isEqualTo(rating);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "4 of 5",
                "4 of 1..5 ",
                "4  of 1..5",
                "04 of 1..5",
                "4 of 01..5",
                "-4 of 1..5",
                "4 of 1-5",
                "4.5 of 1..5",
                "4 OF 1..5",
                "4 of 1..1000"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Rating.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rating [" + text + "] must be a mark of a scale\nWrite it like 4 of 1..5.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 of 5..1", "4 of 4..4"})
    void aScaleRises(String text) {
        assertThatThrownBy(() -> Rating.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "scale [" + text.substring(5) + "] must rise, between 0 and 999\nWrite the lower end first.");
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "0, 1000"})
    void aScaleLiesBetweenZeroAndAThousand(int least, int most) {
        assertThatThrownBy(() -> new Rating(1, least, most))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "scale [" + least + ".." + most + "] must rise, between 0 and 999\nWrite the lower end first.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void aMarkLiesOnItsScale(int mark) {
        assertThatThrownBy(() -> Rating.parse(mark + " of 1..5"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("mark [" + mark + "] must lie on the scale 1..5\nGive a mark of the scale.");
    }
}
