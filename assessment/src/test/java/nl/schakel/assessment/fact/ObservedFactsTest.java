package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.rated;
import static nl.schakel.assessment.Dossiers.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservedFactsTest {

    static Stream<Case> cases() {
        return Stream.of(Topic.values()).flatMap(topic -> Stream.concat(of(topic), marks(topic)));
    }

    private static Stream<Case> marks(Topic topic) {
        String fact = "rated." + Codes.of(topic);
        Topic other = topic == Topic.WILL ? Topic.TRUST : Topic.WILL;
        return Stream.of(
                Case.of(fact, "none (list open)", "silence"),
                Case.of(fact, "none (list open)", "something else was marked", rated(other, "5 of 1..5")),
                Case.of(fact, "none (list open)", "words are no mark", said(topic, Direction.PRESENT)),
                Case.of(fact, "none", "nobody gave one", complete()),
                Case.of(fact, "4 of 1..5 (list open)", "perhaps others", rated(topic, "4 of 1..5")),
                Case.of(
                        fact,
                        "4 of 1..5, 0 of 0..10",
                        "all of them, each on its scale",
                        rated(topic, "4 of 1..5"),
                        rated(topic, "0 of 0..10"),
                        complete()));
    }

    private static Stream<Case> of(Topic topic) {
        String fact = "observed." + Codes.of(topic);
        Topic other = topic == Topic.WILL ? Topic.TRUST : Topic.WILL;
        return Stream.of(
                Case.of(fact, "unknown", "silence"),
                Case.of(fact, "unknown", "silence is no answer, whatever is complete", complete()),
                Case.of(fact, "unknown", "something else was said", said(other, Direction.PRESENT)),
                Case.of(fact, "yes", "said", said(topic, Direction.PRESENT)),
                Case.of(fact, "yes", "said twice", said(topic, Direction.PRESENT), said(topic, Direction.PRESENT)),
                Case.of(fact, "no", "said to lack", said(topic, Direction.ABSENT)),
                Case.of(fact, "unknown", "in part", said(topic, Direction.MIXED)),
                Case.of(fact, "unknown", "they differ", said(topic, Direction.ABSENT), said(topic, Direction.PRESENT)),
                Case.of(fact, "unknown", "a mark says neither", rated(topic, "5 of 1..5")),
                Case.of(fact, "yes", "said, beside a mark", said(topic, Direction.PRESENT), rated(topic, "1 of 1..5")),
                Case.of(
                        fact,
                        "no",
                        "said to lack, beside a mark",
                        rated(topic, "5 of 1..5"),
                        said(topic, Direction.ABSENT)),
                Case.of(fact, "unknown", "one in part", said(topic, Direction.PRESENT), said(topic, Direction.MIXED)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }

    @Test
    void marksBearTheLayerAndTheRoleOfWhoGaveThem() {
        Seen seen = Case.see("rated.trust", rated(Topic.TRUST, "4 of 1..5"), said(Topic.TRUST, Direction.PRESENT));
        assertThat(((FactValue.Ratings) seen.value()).marks())
                .containsExactly(
                        new FactValue.Mark(Rating.parse("4 of 1..5"), Optional.empty(), Optional.of("author")));
        assertThat(seen.evidence())
                .extracting(each -> each.path() + ": " + each.text(Language.DUTCH))
                .containsExactly("observations/said-1: 4 (schaal 1..5): zegt men [report, Said]");
    }

    @Test
    void evidenceIsWhatEachOneSaid() {
        Seen seen = Case.see(
                "observed.trust",
                said(Topic.TRUST, Direction.PRESENT),
                said(Topic.WILL, Direction.PRESENT),
                said(Topic.TRUST, Direction.ABSENT),
                rated(Topic.TRUST, "4 of 1..5"));
        assertThat(seen.evidence())
                .extracting(each -> each.path() + ": " + each.text(Language.ENGLISH))
                .containsExactly(
                        "observations/said-1: they say [report, Said]",
                        "observations/said-3: absent: they say [report, Said]",
                        "observations/said-4: 4 of 1..5: they say [report, Said]");
    }
}
