package nl.schakel.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.FactValue.Amount;
import nl.schakel.assessment.fact.FactValue.Codes;
import nl.schakel.assessment.fact.FactValue.Holds;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final Change LEADER =
            change("governance.coordinator", new Holds(Truth.UNKNOWN), new Holds(Truth.TRUE));
    private static final Change OFTEN = change(
            "governance.meetings-a-year",
            new Amount(Optional.of(BigDecimal.valueOf(2)), Optional.empty()),
            new Amount(Optional.of(new BigDecimal("6.5")), Optional.of(new BigDecimal("6.5"))));
    private static final Codes TACTICAL = new Codes(Set.of("tactical"), false);
    private static final Change MORE = layers(TACTICAL, new Codes(Set.of("tactical", "strategic"), false));
    private static final Change FEWER = layers(TACTICAL, new Codes(Set.of(), false));
    private static final Change CLOSED = layers(TACTICAL, new Codes(Set.of("tactical"), true));

    private static Change change(String fact, FactValue before, FactValue after) {
        return new Change(FactId.of(fact), before, after);
    }

    private static Change layers(Codes before, Codes after) {
        return change("governance.layers", before, after);
    }

    private static String text(Change change, Language language) {
        Fact fact = FactCatalogue.standard().fact(change.fact());
        return change.text(language) + " | " + change.text(fact, language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            governance.bodies      | ..      | 2..2  | true
            governance.bodies      | 1..     | 2..2  | true
            governance.bodies      | 1..3    | 3..3  | true
            governance.bodies      | ..3     | 2..3  | true
            governance.bodies      | 3..     | 2..2  | false
            governance.bodies      | ..1     | 2..2  | false
            governance.bodies      | 1..1    | 2..2  | false
            """)
    void aNumberMayBeFoundOutWithinWhatWasPossible(String fact, String before, String after, boolean isAnswer) {
        assertThat(new Change(FactId.of(fact), amount(before), amount(after)).isAnswer())
                .isEqualTo(isAnswer);
    }

    private static FactValue.Amount amount(String text) {
        String[] bounds = text.split("\\.\\.", -1);
        return new FactValue.Amount(
                Optional.of(bounds[0]).filter(bound -> !bound.isEmpty()).map(BigDecimal::new),
                Optional.of(bounds[1]).filter(bound -> !bound.isEmpty()).map(BigDecimal::new));
    }

    @Test
    void whatIsKnownMustBeChangedAndWhatIsOpenMayBeFoundOut() {
        FactId truth = FactId.of("governance.coordinator");
        FactValue yes = new FactValue.Holds(Truth.TRUE);
        assertThat(new Change(truth, new FactValue.Holds(Truth.UNKNOWN), yes).isAnswer())
                .isTrue();
        assertThat(new Change(truth, new FactValue.Holds(Truth.FALSE), yes).isAnswer())
                .isFalse();
        assertThat(MORE.isAnswer()).isTrue();
        assertThat(FEWER.isAnswer()).isFalse();
        assertThat(CLOSED.isAnswer()).isTrue();
        FactId kinds = FactId.of("practice.kinds");
        FactValue closed = new FactValue.Codes(Set.of(), true);
        assertThat(new Change(kinds, closed, new FactValue.Codes(Set.of("evaluation"), true)).isAnswer())
                .isFalse();
        FactId marks = FactId.of("rated.trust");
        List<FactValue.Mark> one =
                List.of(new FactValue.Mark(Rating.parse("4 of 1..5"), Optional.empty(), Optional.empty()));
        FactValue none = new FactValue.Ratings(List.of(), false);
        assertThat(new Change(marks, none, new FactValue.Ratings(one, true)).isAnswer())
                .isTrue();
        assertThat(new Change(marks, new FactValue.Ratings(one, false), none).isAnswer())
                .isFalse();
        assertThat(new Change(marks, new FactValue.Ratings(List.of(), true), new FactValue.Ratings(one, true))
                        .isAnswer())
                .isFalse();
    }

    @Test
    void changesReadWellByNameAndByMeaning() {
        assertThat(List.of(LEADER, OFTEN, MORE, FEWER, CLOSED))
                .extracting(change -> text(change, Language.ENGLISH))
                .containsExactly(
                        "governance.coordinator: unknown → yes | there is a coordinator or project leader: unknown → yes",
                        "governance.meetings-a-year: at least 2 → 6.5 | how often a school year the body meets that"
                                + " meets most often: at least 2 → 6.5 times/school-year",
                        "governance.layers: also strategic | from which layers people sit in the bodies: also strategic",
                        "governance.layers: without tactical"
                                + " | from which layers people sit in the bodies: without tactical",
                        "governance.layers: no others | from which layers people sit in the bodies: no others");
        assertThat(List.of(LEADER, OFTEN, MORE, FEWER, CLOSED))
                .extracting(change -> text(change, Language.DUTCH))
                .containsExactly(
                        "governance.coordinator: onbekend → ja | er is een coördinator of projectleider: onbekend → ja",
                        "governance.meetings-a-year: ten minste 2 → 6,5 | hoe vaak per schooljaar het overleg bijeenkomt"
                                + " dat het vaakst bijeenkomt: ten minste 2 → 6,5 keer per schooljaar",
                        "governance.layers: ook strategic"
                                + " | van welke lagen er mensen in overleggen zitten: ook strategisch",
                        "governance.layers: zonder tactical"
                                + " | van welke lagen er mensen in overleggen zitten: zonder tactisch",
                        "governance.layers: geen andere | van welke lagen er mensen in overleggen zitten: geen andere");
        assertThat(LEADER).hasToString("governance.coordinator: unknown → yes");
    }

    @Test
    void changesOfOneSetGoTogetherInAnyOrder() {
        Map<FactId, FactValue> together = Change.together(List.of(LEADER, MORE, CLOSED, FEWER));
        assertThat(together)
                .containsOnly(
                        Map.entry(LEADER.fact(), LEADER.after()),
                        Map.entry(MORE.fact(), new Codes(Set.of("strategic"), true)));
        assertThat(Change.together(List.of(FEWER, CLOSED, LEADER, MORE))).isEqualTo(together);
        assertThat(Change.together(List.of())).isEmpty();
    }

    @Test
    void anotherFactChangesOnce() {
        Change no = change("governance.coordinator", new Holds(Truth.UNKNOWN), new Holds(Truth.FALSE));
        assertThatThrownBy(() -> Change.together(List.of(LEADER, no)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact governance.coordinator [governance.coordinator: unknown → no] must change once\n"
                        + "Choose one of its changes.");
    }

    @Test
    void aChangeChangesSomethingAndNotTheKind() {
        assertThatThrownBy(() -> change("a.b", TACTICAL, TACTICAL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after [tactical (list open)] must be another value of the same kind\n"
                        + "Give a value that differs from tactical (list open).");
        assertThatThrownBy(() -> change("a.b", TACTICAL, new Holds(Truth.TRUE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("after [yes] must be another value of the same kind\n");
    }

    @Test
    void itIsWordedByItsOwnFact() {
        Fact other = FactCatalogue.standard().fact(MORE.fact());
        assertThatThrownBy(() -> LEADER.text(other, Language.ENGLISH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [governance.layers] must be governance.coordinator\nTake it from the catalogue.");
    }
}
