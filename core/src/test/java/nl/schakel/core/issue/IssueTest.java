package nl.schakel.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Euro;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final Place PLACE = new Place(
            Optional.of("profijt.yaml"),
            Optional.of(new Place.Position(12, 5)),
            Optional.of(ModelPath.parse("partnership/funding")));

    private static final Issue WARNING =
            Issue.of(IssueCode.NO_SOURCE, PLACE, "x", "must be covered by a source", "Add it.");

    private static final Issue ERROR =
            Issue.of(IssueCode.UNKNOWN_KEY, PLACE, "nmae", "must be a key", "Did you mean 'name'?");

    @Test
    void anIssueNamesPlaceValueDemandAndOnItsOwnLineWhatToDo() {
        assertThat(ERROR)
                .hasToString("profijt.yaml:12:5 partnership/funding [nmae] must be a key (unknown-key)\n"
                        + "    Did you mean 'name'?");
    }

    @Test
    void aPlaceWritesWhatIsKnownOfIt() {
        assertThat(Place.at(ModelPath.parse("agreements"))).hasToString("agreements");
        assertThat(new Place(Optional.of("a.json"), Optional.empty(), Optional.empty()))
                .hasToString("a.json");
        assertThat(new Place(Optional.empty(), Optional.of(new Place.Position(1, 2)), Optional.empty()))
                .hasToString("1:2");
    }

    @Test
    void theWordsOfARefusalAreTakenOver() {
        try {
            Euro.parse("1,5");
        } catch (InvalidValueException e) {
            assertThat(Issue.of(PLACE, e))
                    .extracting(Issue::code, Issue::value, Issue::requirement)
                    .containsExactly(IssueCode.WRONG_VALUE, "1,5", e.requirement());
            return;
        }
        throw new AssertionError("1,5 was taken for an amount");
    }

    @Test
    void aValueIsMadePrintableAndShort() {
        Issue issue = Issue.of(IssueCode.WRONG_VALUE, PLACE, "a\u0000b" + "c".repeat(200), "must be short", "Cut it.");
        assertThat(issue.value()).startsWith("a\\u0000b").hasSize(80).endsWith("…");
    }

    @Test
    void aWarningLeavesTheResultAndAnErrorTakesIt() {
        assertThat(Checked.of("result", List.of(WARNING)).orElseThrow()).isEqualTo("result");
        assertThat(Checked.of("result", List.of(WARNING, ERROR)).value()).isEmpty();
    }

    @Test
    void askingForAResultThatIsNotThereSaysAllIssues() {
        Checked<String> checked = Checked.of("result", List.of(WARNING, ERROR));
        assertThatThrownBy(checked::orElseThrow)
                .isInstanceOfSatisfying(
                        CheckFailedException.class, e -> assertThat(e.issues()).containsExactly(WARNING, ERROR))
                .hasMessage("there is no result\n" + WARNING + "\n" + ERROR);
    }

    @Test
    void noResultWithoutAnErrorIsImpossible() {
        assertThatThrownBy(() -> Checked.of(null, List.of(WARNING)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Impossible state: a result and an error exclude each other");
    }

    @Test
    void codesAreWrittenInKebabCase() {
        assertThat(IssueCode.NEWER_FORMAT).hasToString("newer-format");
    }

    @Test
    void anExceptionThatWasSerializedStillHasItsIssues() throws IOException, ClassNotFoundException {
        Issue withoutPlace = Issue.of(
                IssueCode.SYNTAX,
                new Place(Optional.empty(), Optional.empty(), Optional.of(ModelPath.ROOT)),
                "y".repeat(200),
                "must be sound",
                "Mend it.");
        List<Issue> issues = List.of(WARNING, ERROR, withoutPlace);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new CheckFailedException(issues));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            CheckFailedException copy = (CheckFailedException) in.readObject();
            assertThat(copy.issues()).isEqualTo(issues);
            assertThat(copy).hasMessage(new CheckFailedException(issues).getMessage());
        }
    }
}
