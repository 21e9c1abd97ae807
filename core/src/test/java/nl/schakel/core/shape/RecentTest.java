package nl.schakel.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.schakel.core.check.Check;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> parsed = new ArrayList<>();
    private final Recent recent = new Recent(text -> {
        parsed.add(text);
        return Check.text(text, "text").toUpperCase(Locale.ROOT);
    });

    @Test
    void aTextThatReturnsIsNotParsedAgain() {
        assertThat(recent.apply("da-vinci")).isEqualTo("DA-VINCI");
        assertThat(recent.apply(new String("da-vinci".toCharArray()))).isSameAs(recent.apply("da-vinci"));
        assertThat(parsed).containsExactly("da-vinci");
    }

    @Test
    void everyTextGivesItsOwnValueHoweverManyThereAre() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                assertThat(recent.apply("partner-" + i)).isEqualTo("PARTNER-" + i);
            }
        }
    }

    @Test
    void textsOfTheSameHashAreToldApart() {
        assertThat(List.of(recent.apply("Aa"), recent.apply("BB"), recent.apply("Aa")))
                .containsExactly("AA", "BB", "AA");
    }

    @Test
    void aRefusalIsGivenEachTime() {
        assertThatThrownBy(() -> recent.apply(" ")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> recent.apply(" ")).hasMessageContaining("must not be blank");
    }

    @Test
    void longTextsAreNotKept() {
        String text = "x".repeat(61);
        recent.apply(text);
        recent.apply(text);
        assertThat(parsed).containsExactly(text, text);
    }
}
