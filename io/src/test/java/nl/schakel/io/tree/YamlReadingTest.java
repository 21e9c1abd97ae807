package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Node.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReadingTest {

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        String text = """
                name: De Uilenhof
                sites:
                  - town: Gorinchem
                    pupils: 110
                  - {town: Leerdam}
                """;
        assertThat(Trees.yaml(text).shown())
                .isEqualTo("{name@1:1=De Uilenhof@1:7 sites@2:1=[{town@3:5=Gorinchem@3:11 pupils@4:5=110@4:13}"
                        + " {town@5:6=Leerdam@5:12}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NO", "1_000", "12:30:00", "2018-09-01", "0x1F", "0110", "1e3", "true", ".nan", "-1", "1,5"})
    void nothingIsGuessedFromAPlainText(String text) {
        Trees read = Trees.yaml("a: " + text);
        assertThat(read.shown()).isEqualTo("{a@1:1=" + text + "@1:4}");
        assertThat(read.forms()).containsExactly(Form.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void onlyThesePlainTextsAreNull(String text) {
        assertThat(Trees.yaml("a: " + text + "\nb: \"" + text + "\"").forms()).containsExactly(Form.NULL, Form.QUOTED);
    }

    @Test
    void duplicateKeysAreKept() {
        assertThat(Trees.yaml("a: 1\nb: 2\na: 3").shown()).isEqualTo("{a@1:1=1@1:4 b@2:1=2@2:4 a@3:1=3@3:4}");
    }

    @Test
    void windowsLineEndsCountAsOne() {
        assertThat(Trees.yaml("a: 1\r\nb: |\r\n  x\r\n  y\r\n").shown()).isEqualTo("{a@1:1=1@1:4 b@2:1=x\ny\n@2:4}");
    }

    @Test
    void columnsCountCharactersNotBytesOrSurrogates() {
        assertThat(Trees.yaml("{a: \uD83D\uDE00é, b: 1}").shown()).isEqualTo("{a@1:2=\uD83D\uDE00é@1:5 b@1:9=1@1:12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "# only a comment\n", "---\n", "null", "---\n...\n"})
    void aTextThatSaysNothingIsRefused(String text) {
        Trees read = Trees.yaml(text);
        assertThat(read.root()).isEmpty();
        assertThat(read.messages()).containsExactly("""
                        x:1:1 [] must hold a document (missing)
                            Write its keys and values; an empty text says nothing.""");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a: &x 1\nb: *x", "{a@1:1=1@1:4 b@2:1=?}", """
                        x:1:4 [&x] must not have an anchor (not-allowed)
                            Remove the anchor.
                        x:2:4 [*x] must not be an alias (not-allowed)
                            Write the value out."""),
                Arguments.of(
                        "a: !!str 1\nb: !x {c: d}\ne: !<y> [f]",
                        "{a@1:1=1@1:4 b@2:1={c@2:8=d@2:11} e@3:1=[f@3:10]}",
                        """
                        x:1:4 [tag:yaml.org,2002:str] must not have a tag (not-allowed)
                            Remove the tag; no type is needed.
                        x:2:4 [!x] must not have a tag (not-allowed)
                            Remove the tag; no type is needed.
                        x:3:4 [y] must not have a tag (not-allowed)
                            Remove the tag; no type is needed."""),
                Arguments.of("<<: {a: 1}\nb: <<", "{b@2:1=<<@2:4}", """
                        x:1:1 [<<] must not be a merge key (not-allowed)
                            Write the keys out."""),
                Arguments.of("? [a, b]\n: c\nd: 1", "{d@3:1=1@3:4}", """
                        x:1:3 [] must be a key of one text (not-allowed)
                            Write a single word or text before the colon."""),
                Arguments.of("? {a: b}\n: c\n*x : d", "{...}", """
                        x:1:3 [] must be a key of one text (not-allowed)
                            Write a single word or text before the colon.
                        x:3:1 [*x] must not be an alias (not-allowed)
                            Write the value out.""".replace("{...}", "")),
                Arguments.of("a: 1\n---\na: 2", "{a@1:1=1@1:4...}", """
                        x:2:1 [] must be the only document (not-allowed)
                            Remove the line '---', or put what follows in a file of its own."""));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatRefersTagsOrMergesIsRefusedAndTheRestIsRead(String text, String tree, String messages) {
        Trees read = Trees.yaml(text);
        assertThat(String.join("\n", read.messages())).isEqualTo(messages);
        assertThat(read.shown()).isEqualTo(tree.equals("{...}") ? "{}" : tree);
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of("a: 1\n\tb: 2", "{a@1:1=1@1:4...}", """
                        x:2:1 [b: 2] must be indented with spaces (syntax)
                            Replace the tab by spaces."""),
                Arguments.of("a: 1\nb: @x", "{a@1:1=1@1:4...}", """
                        x:2:4 [b: @x] must not begin with this character (syntax)
                            Put the text in double quotes."""),
                Arguments.of("a: 1\nb: c: d", "{a@1:1=1@1:4 b@2:1=?...}", """
                        x:2:5 [b: c: d] must not hold ': ' here (syntax)
                            Line up the key with its neighbours, or put a text that holds ': ' in double quotes."""),
                Arguments.of("a: 1\n  b: 2", "{a@1:1=?...}", """
                        x:2:4 [b: 2] must not hold ': ' here (syntax)
                            Line up the key with its neighbours, or put a text that holds ': ' in double quotes."""),
                Arguments.of("a: 1\nb", "{a@1:1=1@1:4...}", """
                        x:2:2 [b] must be a key with a colon (syntax)
                            Write 'key: value', or indent the line further if it continues the text above."""),
                Arguments.of("a: 1\n" + "k".repeat(1025) + ": 2", "{a@1:1=1@1:4...}", """
                        x:2:1 [%s…] must not be longer than 1024 characters as a key (syntax)
                            Shorten the key; YAML reads no longer ones.""".formatted("k".repeat(79))),
                Arguments.of("a: 1\nb: - c", "{a@1:1=1@1:4...}", """
                        x:2:4 [b: - c] must not begin a list here (syntax)
                            Begin the list on the next line, indented, with '- ' before each element."""),
                Arguments.of("a: 1\nb: \"c\nd: 2\n", "{a@1:1=1@1:4...}", """
                        x:2:4 [b: "c] must end with a quote (syntax)
                            Close the quote that begins here."""),
                Arguments.of("a: \"\\q\"", "{...}", """
                        x:1:6 [a: "\\q"] must be an escape of YAML (syntax)
                            Write \\\\ for a backslash, or put the text in single quotes."""),
                Arguments.of("a: 1\nb: 'it's'", "{a@1:1=1@1:4 b@2:1=?...}", """
                        x:2:8 [b: 'it's'] must not follow the end of a text (syntax)
                            Put the whole text in double quotes, and write \\" for a quote within it."""),
                Arguments.of("a:\n  - x\n - y", "{a@1:1=[x@2:5]...}", """
                        x:3:2 [- y] must be indented like its neighbours (syntax)
                            Line up the keys of one group, and the '- ' of one list."""),
                Arguments.of("  a: 1\nb: 2", "{a@1:3=1@1:6...}", """
                        x:2:1 [b: 2] must be indented like the first line (syntax)
                            Line up the keys of one group at the left."""),
                Arguments.of("a: 1\nb: [2, 3\nc: 4", "{a@1:1=1@1:4 b@2:1=[2@2:5 ?...]...}", """
                        x:3:2 [c: 4] must be a list that is closed (syntax)
                            Write commas between elements, and ] after the last."""),
                Arguments.of("a: 1\nb: {c: 3\nd: 4", "{a@1:1=1@1:4 b@2:1={c@2:5=?...}...}", """
                        x:3:2 [d: 4] must be a group that is closed (syntax)
                            Write commas between keys, and } after the last."""),
                Arguments.of("a: }", "{...}", """
                        x:1:4 [a: }] must be sound YAML (syntax)
                            Look at this line and the one above it: indentation, ': ' after a key, quotes that are not closed."""),
                Arguments.of("%YAML 2.0\n---\na: 1", "nothing", """
                        x:1:1 [%YAML 2.0] must be sound YAML (syntax)
                            Look at this line and the one above it: indentation, ': ' after a key, quotes that are not closed."""));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void unsoundYamlIsOneIssueAfterWhatCameBefore(String text, String tree, String message) {
        Trees read = Trees.yaml(text);
        assertThat(read.messages()).containsExactly(message);
        assertThat(read.shown()).isEqualTo(tree);
    }

    @Test
    void halfACharacterIsRefused() {
        Trees read = Trees.yaml("a: \"\\ud83d\"\nb: 1");
        assertThat(read.messages()).containsExactly("""
                        x:1:4 [\\ud83d] must hold whole characters only (encoding)
                            Write the character itself instead of half of its escape.""");
        assertThat(read.shown()).isEqualTo("{a@1:1=? b@2:1=1@2:4}");
    }

    @Test
    void aliasesNeverGrow() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 100; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(9) + before + "]\n");
        }
        assertThat(Trees.read(
                                bomb.toString(),
                                TextFormat.YAML,
                                ReadLimits.standard().withMaxIssues(3))
                        .messages())
                .hasSize(4)
                .last()
                .isEqualTo("""
                        x:2:15 [] must not have more than 3 issues; the rest is left out (limit)
                            Solve those that are listed, or raise ReadLimits.maxIssues, which is 3.""");
    }
}
