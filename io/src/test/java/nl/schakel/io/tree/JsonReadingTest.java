package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.schakel.io.tree.Node.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        String text = """
                {
                  "name": "De Uilenhof",
                  "sites": [
                    {"town": "Gorinchem", "pupils": 110},
                    {}
                  ]
                }
                """;
        assertThat(Trees.json(text).shown())
                .isEqualTo("{name@2:3=De Uilenhof@2:11 sites@3:3=[{town@4:6=Gorinchem@4:14 pupils@4:27=110@4:37} {}]}");
    }

    @Test
    void numbersAndTruthsStayTheTextThatTheyAre() {
        Trees read = Trees.json(
                "{\"a\": 1.50, \"b\": 1E3, \"c\": true, \"d\": null, \"e\": \"1\", \"f\": 12345678901234567890}");
        assertThat(read.shown())
                .isEqualTo("{a@1:2=1.50@1:7 b@1:13=1E3@1:18 c@1:23=true@1:28 d@1:34=null@1:39 e@1:45=1@1:50"
                        + " f@1:55=12345678901234567890@1:60}");
        assertThat(read.forms())
                .containsExactly(Form.NUMBER, Form.NUMBER, Form.TRUTH, Form.NULL, Form.STRING, Form.NUMBER);
    }

    @Test
    void duplicateKeysAreKept() {
        assertThat(Trees.json("{\"a\": 1, \"a\": 2}").shown()).isEqualTo("{a@1:2=1@1:7 a@1:10=2@1:15}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "null"})
    void aTextThatSaysNothingIsRefused(String text) {
        assertThat(Trees.json(text).messages()).containsExactly("""
                        x:1:1 [] must hold a document (missing)
                            Write its keys and values; an empty text says nothing.""");
    }

    static Stream<Arguments> unsound() {
        String closing = "Close what is still open: a quote with \", a list with ], a group of keys with }.";
        String value = "Write a text in double quotes; true, false and whole numbers without.";
        return Stream.of(
                unsound("{\"a\": 1", "{a@1:2=1@1:7...}", "1:8 [] must not end here", closing),
                unsound("{\"a\": \"x", "{...}", "1:9 [] must not end here", closing),
                unsound(
                        "{\"a\": 'x'}",
                        "{...}",
                        "1:7 ['x'}] must be in double quotes",
                        "Replace the single quotes by double quotes."),
                unsound(
                        "{\"a\": 1} // c",
                        "{a@1:2=1@1:7...}",
                        "1:10 [// c] must not follow the end of the document",
                        "Remove what follows the last closing bracket."),
                unsound("// c\n{}", "nothing", "1:1 [// c] must not be a comment", "Remove it; JSON has no comments."),
                unsound(
                        "{\"a\": 1,}",
                        "{a@1:2=1@1:7...}",
                        "1:9 [}] must not follow a comma",
                        "Remove the comma before it."),
                unsound("{a: 1}", "{...}", "1:2 [a: 1}] must be a key in double quotes", "Write \"key\": value."),
                unsound("{\"a\" 1}", "{...}", "1:6 [1}] must follow a colon", "Write \"key\": value."),
                unsound("[1 2]", "[1@1:2...]", "1:4 [2]] must follow a comma", "Write a comma between two values."),
                unsound("[1,,2]", "[1@1:2...]", "1:4 [,2]] must follow a value", "Remove the comma that is too many."),
                unsound("[1,]", "[1@1:2...]", "1:4 []] must not follow a comma", "Remove the comma before it."),
                unsound(
                        "{\"a\": \"x\ny\"}",
                        "{...}",
                        "1:9 [] must not break off within quotes",
                        "Write \\n for a line break, and close the quote on the same line."),
                unsound(
                        "{\"a\": \"\\q\"}",
                        "{...}",
                        "1:9 [q\"}] must be an escape of JSON",
                        "Write \\\\ for a backslash."),
                unsound(
                        "{\"a\": 01}",
                        "{...}",
                        "1:8 [1}] must be a number of JSON",
                        "Write it without leading zero, without plus, and with digits on both sides of the point; or in"
                                + " quotes."),
                unsound(
                        "{\"a\": 1]",
                        "{a@1:2=1@1:7...}",
                        "1:8 []] must close what is open",
                        "Close a list with ], a group of keys with }."),
                unsound("{\"a\": tru}", "{...}", "1:7 [tru}] must be a value of JSON", value),
                unsound("{\"a\": NaN}", "{...}", "1:7 [NaN}] must be a value of JSON", value),
                unsound(
                        "{} {}",
                        "{...}",
                        "1:4 [{}] must not follow the end of the document",
                        "Remove what follows the last closing bracket."));
    }

    private static Arguments unsound(String text, String tree, String problem, String advice) {
        return Arguments.of(text, tree, "x:" + problem + " (syntax)\n    " + advice);
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void unsoundJsonIsOneIssueAfterWhatCameBefore(String text, String tree, String message) {
        Trees read = Trees.json(text);
        assertThat(read.messages()).containsExactly(message);
        assertThat(read.shown()).isEqualTo(tree);
    }
}
