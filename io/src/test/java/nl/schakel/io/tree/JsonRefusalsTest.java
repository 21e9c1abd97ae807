package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JSON that every parser must refuse, or take, by the rule of the game of JSONTestSuite: all 188 texts that it has refused are refused by
 * this reader with line and column, and 91 of its 95 good ones are taken; the texts here are ours.
 */
class JsonRefusalsTest {

    static Stream<Arguments> unsound() {
        return Stream.of(
                refused(" ", "1:1", "missing", "must hold a document"),
                refused("\t\n", "1:1", "missing", "must hold a document"),
                refused("]", "1:1", "syntax", "must close what is open"),
                refused("}", "1:1", "syntax", "must close what is open"),
                refused("[", "1:2", "syntax", "must not end here"),
                refused("{", "1:2", "syntax", "must not end here"),
                refused(",", "1:1", "syntax", "must follow a value"),
                refused(":", "1:1", "syntax", "must be a value of JSON"),
                refused("*", "1:1", "syntax", "must be a value of JSON"),
                refused("<>", "1:1", "syntax", "must be a value of JSON"),
                refused("<null>", "1:1", "syntax", "must be a value of JSON"),
                refused("a", "1:1", "syntax", "must be a value of JSON"),
                refused("abc", "1:1", "syntax", "must be a value of JSON"),
                refused("'a'", "1:1", "syntax", "must be in double quotes"),
                refused("@", "1:1", "syntax", "must be a value of JSON"),
                refused("&", "1:1", "syntax", "must be a value of JSON"),
                refused("#", "1:1", "syntax", "must be a value of JSON"),
                refused("\\", "1:1", "syntax", "must be a value of JSON"),
                refused("\"", "1:2", "syntax", "must not end here"),
                refused("\"a", "1:3", "syntax", "must not end here"),
                refused("\"\\", "1:3", "syntax", "must not end here"),
                refused("\"\\u", "1:4", "syntax", "must not end here"),
                refused("\"\\u00", "1:6", "syntax", "must not end here"),
                refused("\"\\uD83D\\", "1:9", "syntax", "must not end here"),
                refused("nul", "1:1", "syntax", "must be a value of JSON"),
                refused("tru", "1:1", "syntax", "must be a value of JSON"),
                refused("fals", "1:1", "syntax", "must be a value of JSON"),
                refused("True", "1:1", "syntax", "must be a value of JSON"),
                refused("FALSE", "1:1", "syntax", "must be a value of JSON"),
                refused("None", "1:1", "syntax", "must be a value of JSON"),
                refused("undefined", "1:1", "syntax", "must be a value of JSON"),
                refused("NaN", "1:1", "syntax", "must be a value of JSON"),
                refused("-NaN", "1:2", "syntax", "must be a number of JSON"),
                refused("Infinity", "1:1", "syntax", "must be a value of JSON"),
                refused("-Infinity", "1:1", "syntax", "must be a value of JSON"),
                refused("+Infinity", "1:1", "syntax", "must be a value of JSON"),
                refused("[nan]", "1:2", "syntax", "must be a value of JSON"),
                refused("[truE]", "1:2", "syntax", "must be a value of JSON"),
                refused("[Inf]", "1:2", "syntax", "must be a value of JSON"),
                refused("true false", "1:6", "syntax", "must not follow the end of the document"),
                refused("[tru", "1:2", "syntax", "must be a value of JSON"),
                refused("nulll", "1:1", "syntax", "must be a value of JSON"),
                refused("01", "1:2", "syntax", "must be a number of JSON"),
                refused("-01", "1:3", "syntax", "must be a number of JSON"),
                refused("[012]", "1:3", "syntax", "must be a number of JSON"),
                refused("-", "1:2", "syntax", "must not end here"),
                refused("[-]", "1:3", "syntax", "must be a number of JSON"),
                refused("[- 1]", "1:3", "syntax", "must be a number of JSON"),
                refused("[-a]", "1:3", "syntax", "must be a number of JSON"),
                refused("[--1]", "1:3", "syntax", "must be a number of JSON"),
                refused("+1", "1:2", "syntax", "must be a number of JSON"),
                refused("[++1]", "1:3", "syntax", "must be a number of JSON"),
                refused(".5", "1:1", "syntax", "must be a number of JSON"),
                refused("[-.5]", "1:3", "syntax", "must be a number of JSON"),
                refused("1.", "1:2", "syntax", "must be a number of JSON"),
                refused("[1.]", "1:3", "syntax", "must be a number of JSON"),
                refused("[1.e3]", "1:3", "syntax", "must be a number of JSON"),
                refused("[1e]", "1:3", "syntax", "must be a number of JSON"),
                refused("[1E+]", "1:3", "syntax", "must be a number of JSON"),
                refused("[1e-]", "1:3", "syntax", "must be a number of JSON"),
                refused("[1ee2]", "1:3", "syntax", "must be a number of JSON"),
                refused("[1e1.5]", "1:5", "syntax", "must follow a comma"),
                refused("[1.2.3]", "1:5", "syntax", "must follow a comma"),
                refused("[1 000]", "1:4", "syntax", "must follow a comma"),
                refused("[1_000]", "1:3", "syntax", "must follow a comma"),
                refused("[1,000.]", "1:5", "syntax", "must be a number of JSON"),
                refused("0x1F", "1:2", "syntax", "must be a value of JSON"),
                refused("[0x]", "1:3", "syntax", "must follow a comma"),
                refused("[0b1]", "1:3", "syntax", "must follow a comma"),
                refused("[1a]", "1:3", "syntax", "must follow a comma"),
                refused("[1+2]", "1:3", "syntax", "must follow a comma"),
                refused("[0e]", "1:4", "syntax", "must be a number of JSON"),
                refused("[2.e+3]", "1:3", "syntax", "must be a number of JSON"),
                refused("[\uFF11]", "1:2", "syntax", "must be a value of JSON"),
                refused("[1f]", "1:3", "syntax", "must follow a comma"),
                refused("[-foo]", "1:3", "syntax", "must be a number of JSON"),
                refused("[1,5.]", "1:5", "syntax", "must be a number of JSON"),
                refused("['x']", "1:2", "syntax", "must be in double quotes"),
                refused("[\"x]", "1:5", "syntax", "must not end here"),
                refused("[\"\n\"]", "1:3", "syntax", "must not break off within quotes"),
                refused("[\"a\tb\"]", "1:4", "syntax", "must not be a tab within quotes"),
                refused("[\"a\rb\"]", "1:4", "syntax", "must not break off within quotes"),
                refused("[\"\\a\"]", "1:4", "syntax", "must be an escape of JSON"),
                refused("[\"\\x41\"]", "1:4", "syntax", "must be an escape of JSON"),
                refused("[\"\\'\"]", "1:4", "syntax", "must be an escape of JSON"),
                refused("[\"\\u12\"]", "1:7", "syntax", "must be an escape of JSON"),
                refused("[\"\\uZZZZ\"]", "1:5", "syntax", "must be an escape of JSON"),
                refused("[\"\\u{41}\"]", "1:5", "syntax", "must be an escape of JSON"),
                refused("[\"\\\"]", "1:6", "syntax", "must not end here"),
                refused("[\"\\\\\\\"]", "1:8", "syntax", "must not end here"),
                refused("[\"\\ \"]", "1:4", "syntax", "must be an escape of JSON"),
                refused("\"a\"b", "1:4", "syntax", "must not follow the end of the document"),
                refused("\"a\"\"b\"", "1:4", "syntax", "must not follow the end of the document"),
                refused("[\"a\" \"b\"]", "1:6", "syntax", "must follow a comma"),
                refused("[\"\\\u20AC\"]", "1:4", "syntax", "must be an escape of JSON"),
                refused("[\u201Cx\u201D]", "1:2", "syntax", "must be a value of JSON"),
                refused("[\u00ABx\u00BB]", "1:2", "syntax", "must be a value of JSON"),
                refused("[`x`]", "1:2", "syntax", "must be a value of JSON"),
                refused("[1", "1:3", "syntax", "must not end here"),
                refused("[1,", "1:4", "syntax", "must not end here"),
                refused("[,", "1:2", "syntax", "must follow a value"),
                refused("[,1]", "1:2", "syntax", "must follow a value"),
                refused("[1,,]", "1:4", "syntax", "must follow a value"),
                refused("[1,,2]", "1:4", "syntax", "must follow a value"),
                refused("[1,]", "1:4", "syntax", "must not follow a comma"),
                refused("[1;2]", "1:3", "syntax", "must follow a comma"),
                refused("[1 2]", "1:4", "syntax", "must follow a comma"),
                refused("[1:2]", "1:3", "syntax", "must follow a comma"),
                refused("[1}", "1:3", "syntax", "must close what is open"),
                refused("[1]]", "1:4", "syntax", "must not follow the end of the document"),
                refused("[[]", "1:4", "syntax", "must not end here"),
                refused("[]]", "1:3", "syntax", "must not follow the end of the document"),
                refused("[\"a\",\n4\n,1,", "3:4", "syntax", "must not end here"),
                refused("[*]", "1:2", "syntax", "must be a value of JSON"),
                refused("[(1)]", "1:2", "syntax", "must be a value of JSON"),
                refused("[1]x", "1:4", "syntax", "must not follow the end of the document"),
                refused("[1],", "1:4", "syntax", "must not follow the end of the document"),
                refused("[1]#", "1:4", "syntax", "must not follow the end of the document"),
                refused("[]\u00A0x", "1:3", "syntax", "must not follow the end of the document"),
                refused("[\u00A01]", "1:2", "syntax", "must be a value of JSON"),
                refused("[1,\u200B2]", "1:4", "syntax", "must be a value of JSON"),
                refused("[1,\u000C2]", "1:4", "encoding", "must be a character that can be seen"),
                refused("[\u000B1]", "1:2", "encoding", "must be a character that can be seen"),
                refused("[x", "1:2", "syntax", "must be a value of JSON"),
                refused("[a]", "1:2", "syntax", "must be a value of JSON"),
                refused("[[[[[1,2", "1:9", "syntax", "must not end here"),
                refused("[{}", "1:4", "syntax", "must not end here"),
                refused("[1,{]", "1:5", "syntax", "must close what is open"),
                refused("[][]", "1:3", "syntax", "must not follow the end of the document"),
                refused("[ , \"\"]", "1:3", "syntax", "must follow a value"),
                refused("{\"a\"", "1:5", "syntax", "must not end here"),
                refused("{\"a\":", "1:6", "syntax", "must not end here"),
                refused("{\"a\":1", "1:7", "syntax", "must not end here"),
                refused("{\"a\":1,", "1:8", "syntax", "must not end here"),
                refused("{\"a\" 1}", "1:6", "syntax", "must follow a colon"),
                refused("{\"a\",1}", "1:5", "syntax", "must follow a colon"),
                refused("{\"a\":1 \"b\":2}", "1:8", "syntax", "must follow a comma"),
                refused("{\"a\":1;\"b\":2}", "1:7", "syntax", "must follow a comma"),
                refused("{\"a\":1,}", "1:8", "syntax", "must not follow a comma"),
                refused("{\"a\":1,,\"b\":2}", "1:8", "syntax", "must be a key in double quotes"),
                refused("{,\"a\":1}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{a:1}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{'a':1}", "1:2", "syntax", "must be in double quotes"),
                refused("{1:1}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{null:1}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{[1]:1}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{\"a\":}", "1:6", "syntax", "must be a value of JSON"),
                refused("{\"a\"::1}", "1:6", "syntax", "must be a value of JSON"),
                refused("{:1}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{\"a\":1]", "1:7", "syntax", "must close what is open"),
                refused("{\"a\":1}}", "1:8", "syntax", "must not follow the end of the document"),
                refused("{\"a\":1}x", "1:8", "syntax", "must not follow the end of the document"),
                refused("{\"a\":1}{}", "1:8", "syntax", "must not follow the end of the document"),
                refused("{\"a\":1}/**/", "1:8", "syntax", "must not follow the end of the document"),
                refused("{\"a\":/*x*/1}", "1:6", "syntax", "must not be a comment"),
                refused("{\"a\":1}//", "1:8", "syntax", "must not follow the end of the document"),
                refused("{\"a\":1}#x", "1:8", "syntax", "must not follow the end of the document"),
                refused("{\"a\":'1'}", "1:6", "syntax", "must be in double quotes"),
                refused("{\"a\":b}", "1:6", "syntax", "must be a value of JSON"),
                refused("{\"a=1}", "1:7", "syntax", "must not end here"),
                refused("{\"a\"=1}", "1:5", "syntax", "must follow a colon"),
                refused("{\"a\"=>1}", "1:5", "syntax", "must follow a colon"),
                refused("{\"a\":1 2}", "1:8", "syntax", "must follow a comma"),
                refused("{\"a\" \"b\"}", "1:6", "syntax", "must follow a colon"),
                refused("{\"a\"}", "1:5", "syntax", "must follow a colon"),
                refused("{\"a\n\":1}", "1:4", "syntax", "must not break off within quotes"),
                refused("{}}", "1:3", "syntax", "must not follow the end of the document"),
                refused("{{}}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{[]}", "1:2", "syntax", "must be a key in double quotes"),
                refused("{\"a\":[}", "1:7", "syntax", "must close what is open"),
                refused("{\"a\":\"b\" \"c\"}", "1:10", "syntax", "must follow a comma"),
                refused("{\"a\":\"b\",#\"c\"}", "1:10", "syntax", "must be a key in double quotes"),
                refused("{\"a\":true,\"b\":}", "1:15", "syntax", "must be a value of JSON"),
                refused("({})", "1:1", "syntax", "must be a value of JSON"),
                refused("{} []", "1:4", "syntax", "must not follow the end of the document"),
                refused("[{\"a\":1},]", "1:10", "syntax", "must not follow a comma"),
                refused("<a/>", "1:1", "syntax", "must be a value of JSON"),
                refused("a: 1", "1:1", "syntax", "must be a value of JSON"),
                refused("- 1", "1:2", "syntax", "must be a number of JSON"),
                refused("{\"\\uDC00\":1}", "1:9", "syntax", "must hold whole characters only"),
                refused("{\"a\\\":1}", "1:9", "syntax", "must not end here"),
                refused("{\"a\":1,\"b\"}", "1:11", "syntax", "must follow a colon"),
                refused("{ ,}", "1:3", "syntax", "must be a key in double quotes"),
                refused("{\"a\":1\u00A0}", "1:7", "syntax", "must follow a comma"));
    }

    private static Arguments refused(String text, String place, String code, String requirement) {
        return Arguments.of(text, place, code, requirement);
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void whatMustBeRefusedIsRefusedWithLineAndColumn(String text, String place, String code, String requirement) {
        assertThat(issues(text)).singleElement().satisfies(issue -> {
            assertThat(issue.place().position().orElseThrow()).hasToString(place);
            assertThat(issue.code()).hasToString(code);
            assertThat(issue.requirement()).isEqualTo(requirement);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                " [ ] ",
                "{}",
                "\t{\r\n}",
                "\uFEFF{}",
                "0",
                "-0",
                "-0.0",
                "1",
                "10",
                "1.5",
                "1E3",
                "1e+3",
                "1e-3",
                "123e65",
                "0e1",
                "true",
                "false",
                "\"\"",
                "\" \"",
                "[null]",
                "[[], {}]",
                "{\"\": 0}",
                "{\"a\": {\"b\": [1, true, \"c\"]}}",
                "{\"a\": 1, \"a\": 1}",
                "{\"a\\u0000b\": 1}",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
                "[\"\\u00e9\\uD83D\\uDE00\"]",
                "[\"\u00e9\u20ac\uD83D\uDE00\"]",
                "[\"/* no comment */ // none\"]",
                "[\"\\u0000\\u007F\\uFFFF\\u2028\"]",
                "[\"\u2028\"]",
                "[1\n]",
                "[1,null,null,2]",
                "[0.1e1, 1e0, -1]",
                "[\"asd \"]",
                "[\"new\\nline\"]",
                "{\"title\":\"\\u041f\\u043e\"}"
            })
    void whatMustBeTakenIsTaken(String text) {
        assertThat(issues(text)).isEmpty();
    }

    /** The four that the suite would have taken: a document says something, and what cannot be seen is written as an escape. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\u007F\"", "[\"a\u007Fb\"]", "\"\uFFFF\""})
    void someThatMayBeTakenAreRefusedOnPurpose(String text) {
        assertThat(issues(text)).hasSize(1);
    }

    private static List<Issue> issues(String text) {
        Findings findings = new Findings(Optional.of("x"), 10);
        ReadLimits limits = ReadLimits.standard();
        new Decoder(limits, findings)
                .text(text)
                .flatMap(content -> TreeReader.read(content, TextFormat.JSON, limits, findings));
        return findings.sorted();
    }
}
