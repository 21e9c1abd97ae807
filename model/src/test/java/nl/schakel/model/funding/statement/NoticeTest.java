package nl.schakel.model.funding.statement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTest {

    private static final Notice PUPILS = Notice.of(
            "leerlingen van {} in {}",
            "pupils of {} in {}",
            Mention.of(PartnerId.of("uilenhof")),
            Mention.of(LearningYear.vo(3)));

    @Test
    void withoutNamesItSaysIds() {
        assertThat(PUPILS).hasToString("pupils of uilenhof in vo-3");
        assertThat(PUPILS.text())
                .isEqualTo(LocalizedText.of("leerlingen van uilenhof in vo-3", "pupils of uilenhof in vo-3"));
        assertThat(PUPILS.in(Language.DUTCH)).isEqualTo("leerlingen van uilenhof in vo-3");
    }

    @Test
    void whoeverShowsItGivesNamesToWhatItMentions() {
        LocalizedText named = PUPILS.text(mention -> mention instanceof Mention.Party
                ? LocalizedText.same("De Uilenhof")
                : LocalizedText.of("leerjaar 3", "year 3"));

        assertThat(named)
                .isEqualTo(LocalizedText.of(
                        "leerlingen van De Uilenhof in leerjaar 3", "pupils of De Uilenhof in year 3"));
    }

    static Stream<Arguments> mentions() {
        return Stream.of(
                Arguments.of(Mention.of(PartnerId.of("uilenhof")), "uilenhof"),
                Arguments.of(Mention.of(ElementId.of("bus")), "bus"),
                Arguments.of(Mention.of(LearningYear.mbo(1)), "mbo-1"),
                Arguments.of(Mention.of(euro("20000.00")), "EUR 20000.00"),
                Arguments.of(Mention.of("2018-07-31"), "2018-07-31"),
                Arguments.of(Mention.of(LocalizedText.of("vervoer", "transport")), "transport"));
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void aMentionIsDataAndHasAText(Mention mention, String text) {
        assertThat(Notice.of("{}", "{}", mention)).hasToString(text);
    }

    @Test
    void thereIsAGapForEachMention() {
        assertThatThrownBy(() -> Notice.of("uren van {}", "hours of {}"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("pattern [uren van {}] must have a gap for each of 0 mentions, and has 1\n"
                        + "Write {} where a mention comes.");
        assertThatThrownBy(() -> Notice.of("uren van {}", "hours", Mention.of("x")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("pattern [hours] must have a gap for each of 1 mentions, and has 0\n"
                        + "Write {} where a mention comes.");
    }
}
