package nl.schakel.io.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a document alone, with the words that a user sees; the flow style of YAML stands at the same places as JSON. */
class FaultsTest {

    private static final String HEAD = "{\"id\": \"c\", \"name\": \"c\", \"members\": 1,\n";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("\"champoin\": \"a\", \"teams\": [{\"id\": \"a\", \"name\": \"a\"}]}", """
                        club:2:1 / [champoin] must be a key of club (unknown-key)
                            Did you mean 'champion'? Possible: id, name, members, teams, champion, finalists, shares, fees, sports, \
                        rules, sister."""),
                fault("\"xyz\": \"a\"}", """
                        club:2:1 / [xyz] must be a key of club (unknown-key)
                            Possible: id, name, members, teams, champion, finalists, shares, fees, sports, rules, sister."""),
                fault("\"name\": \"d\"}", """
                        club:2:1 / [name] must stand once in its group (duplicate-key)
                            Remove one of the two; the first is on line 1."""),
                fault("\"teams\": [{\"id\": \"a\"}]}", """
                        club:2:11 teams/a/name [] must be given (missing)
                            Add the key 'name'."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": null}]}", """
                        club:2:31 teams/a/name [] must be given (missing)
                            Write a value."""),
                fault("\"champion\": null}", """
                        club:2:13 champion [null] must not be null (wrong-value)
                            Leave it out: what is left out is unknown."""),
                fault("\"sports\": [null]}", """
                        club:2:12 sports/null [null] must not be null (wrong-value)
                            Leave it out: what is left out is unknown."""),
                fault("\"teams\": \"a\"}", """
                        club:2:10 teams [a] must be a list (wrong-form)
                            Write a list, even of one element: '- ' before each in YAML, [ ] around them in JSON."""),
                fault("\"teams\": [[]]}", """
                        club:2:11 teams/1 [a list] must be a group of keys (wrong-form)
                            Write keys with values. Possible: id, name, sport, season, languages."""),
                fault("\"fees\": [\"free\"]}", """
                        club:2:10 fees/free [free] must be a group of keys (wrong-form)
                            Write keys with values, with the key 'type' among them: flat-fee, fee-by-age, no-fee."""),
                fault("\"shares\": [\"1/2\"]}", """
                        club:2:11 shares [a list] must be a group of keys (wrong-form)
                            Write keys with values."""),
                fault("\"champion\": {\"id\": \"a\"}}", """
                        club:2:13 champion [a group of keys] must be a single value (wrong-form)
                            Write one value, without list or keys."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\", \"sport\": [\"chess\"]}]}", """
                        club:2:45 teams/a/sport [a list] must be a single value (wrong-form)
                            Write a term of the list, or 'other' with a label: other: {nl: ..., en: ...}."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\", \"sport\": \"ches\"}]}", """
                        club:2:45 teams/a/sport [ches] must be a term of the list (wrong-value)
                            Did you mean 'chess'? Possible: chess, table-tennis, korfball."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\", \"sport\": {\"othr\": {\"nl\": \"dam\"}}}]}", """
                        club:2:46 teams/a/sport [othr] must be a key of term (unknown-key)
                            Did you mean 'other'? Possible: other."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\", \"sport\": {}}]}", """
                        club:2:45 teams/a/sport/other [] must be given (missing)
                            Add the key 'other'."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\", \"sport\": {\"other\": {}}}]}", """
                        club:2:55 teams/a/sport [] must be there in Dutch or in English (wrong-value)
                            Give nl, en or both."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\", \"season\": \"2018/2017\"}]}", """
                        club:2:46 teams/a/season [2018/2017] must not end before it starts (wrong-value)
                            The end 2017 lies before the start 2018; correct one, or swap them."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \" \"}]}", """
                        club:2:31 teams/a/name [ ] must not be blank (wrong-value)
                            Write some text, or leave it out."""),
                fault("\"rules\": {\"adopted\": \"2018-02-30\"}}", """
                        club:2:22 rules/adopted [2018-02-30] must be a day that exists (wrong-value)
                            Write year-month-day, such as 2018-06-30."""),
                fault("\"rules\": {\"open\": \"yes\"}}", """
                        club:2:19 rules/open [yes] must be true or false (wrong-form)
                            Write true or false, without quotes."""),
                fault("\"fees\": [{\"type\": \"flat-fee\", \"id\": \"f\", \"amount\": \"1,5\"}]}", """
                        club:2:52 fees/f/amount [1,5] must be an amount in euros such as EUR 7450.00 (wrong-value)
                            Write EUR 1.50. Use a point before exactly two decimals, and no thousands separators."""),
                fault("\"fees\": [{\"type\": \"falt-fee\", \"id\": \"f\", \"amount\": \"EUR 1.50\"}]}", """
                        club:2:19 fees/f/type [falt-fee] must be a type of fee (wrong-value)
                            Did you mean 'flat-fee'? Possible: flat-fee, fee-by-age, no-fee."""),
                fault("\"fees\": [{\"id\": \"f\", \"amount\": \"EUR 1.50\"}]}", """
                        club:2:10 fees/f/type [] must be a type of fee (missing)
                            Add the key 'type'. Possible: flat-fee, fee-by-age, no-fee."""),
                fault("\"fees\": [{\"type\": [], \"id\": \"f\"}]}", """
                        club:2:19 fees/f/type [a list] must be a type of fee (wrong-value)
                            Possible: flat-fee, fee-by-age, no-fee."""),
                fault(
                        "\"fees\": [{\"type\": \"fee-by-age\", \"id\": \"f\", \"amount\": \"EUR 1.50\", \"from\": 9, \"to\": 4}]}",
                        """
                        club:2:10 fees/f [9..4] must not end before they begin (wrong-value)
                            Swap the two ages."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\"}], \"shares\": {\"a\": \"6/5\"}}", """
                        club:2:54 shares/a [6/5] must lie between 0 and 1 (wrong-value)
                            Write a part of the whole, such as 1/5."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\"}], \"shares\": {\"a\": \"1/5\"}}", """
                        club:2:48 shares [[1/5]] must add up to 1 (wrong-value)
                            Change a share, or add the one that is missing."""),
                fault(
                        "\"teams\": [{\"id\": \"a\", \"name\": \"a\"}],\n \"shares\": {\"a\": \"1\",\n  \"a\": \"0\"}}",
                        """
                        club:4:3 shares [a] must stand once in its group (duplicate-key)
                            Remove one of the two; the first is on line 3."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\"}],\n \"finalists\": [\"a\", \"second\"]}", """
                        club:3:21 finalists/second [second] must be the id of a body in this document (unknown-reference)
                            Possible: a."""),
                fault("\"champion\": \"first\"}", """
                        club:2:13 champion [first] must be the id of a body in this document (unknown-reference)
                            Give a body this id; none has an id yet."""),
                fault("\"teams\": [{\"id\": \"first\", \"name\": \"a\"}],\n \"shares\": {\"firs\": \"1\"}}", """
                        club:3:13 shares/firs [firs] must be the id of a body in this document (unknown-reference)
                            Did you mean 'first'? Possible: first."""),
                fault("\"teams\": [{\"id\": \"a\", \"name\": \"a\"},\n {\"id\": \"a\", \"name\": \"b\"}]}", """
                        club:3:9 teams/a/id [a] must differ from the other ids of its list (duplicate-id)
                            Choose another id; line 2 has this one already."""),
                fault("\"sports\": [\"chess\",\n \"chess\"]}", """
                        club:3:2 sports/chess [chess] must stand once in its list (wrong-value)
                            Remove one of the two; the first is on line 2."""));
    }

    private static Arguments fault(String text, String message) {
        return Arguments.of(HEAD + text, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithItsPlaceInJson(String text, String message) {
        Binds read = Binds.json(text);
        assertThat(read.messages()).isEqualTo(message);
        assertThat(read.value()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theSameFaultIsNamedAlikeInYaml(String text, String message) {
        boolean anyTextWillDo = text.contains("\"yes\"");
        assertThat(Binds.yaml(text).messages())
                .isEqualTo(anyTextWillDo ? message.replace("(wrong-form)", "(wrong-value)") : message);
    }

    @Test
    void jsonTellsTextsNumbersAndTruthsApart() {
        assertThat(Binds.json("{\"id\": \"c\", \"name\": 110, \"members\": \"1\", \"rules\": {\"open\": 1}}")
                        .messages())
                .isEqualTo("""
                        club:1:21 name [110] must be a text (wrong-form)
                            Write "110".
                        club:1:37 members [1] must be a number (wrong-form)
                            Write a whole number without quotes, such as 12.
                        club:1:60 rules/open [1] must be true or false (wrong-form)
                            Write true or false, without quotes.""");
        assertThat(Binds.json("{\"id\": \"c\", \"name\": true, \"members\": 1.5}")
                        .messages())
                .isEqualTo("""
                        club:1:21 name [true] must be a text (wrong-form)
                            Write "true".
                        club:1:38 members [1.5] must be a whole number of at most nine digits (wrong-value)
                            Write digits only, such as 12.""");
    }

    @Test
    void aWholeDocumentOfAnotherFormIsRefused() {
        assertThat(Binds.yaml("just a text").messages())
                .startsWith("club:1:1 / [just a text] must be a group of keys (wrong-form)");
        assertThat(Binds.yaml("- a\n- b").messages())
                .startsWith("club:1:1 / [a list] must be a group of keys (wrong-form)");
    }

    @Test
    void allFaultsComeInOnePassInTheOrderOfTheText() {
        Binds read = Binds.yaml("""
                id: Schaakmat
                members: many
                teams:
                  - {id: a, name: a, sport: ches, colour: red}
                  - {id: a, name: b, season: 2018/2017, languages: [nl, fr]}
                champion: b
                fees:
                  - {type: flat, id: f, amount: "1,5"}
                  - {type: fee-by-age, id: g, amount: EUR 5.00, from: 9, to: 4}
                shares: {a: 6/5}
                rules: {adopted: 2018-02-30}
                """);
        assertThat(read.issues().stream().map(issue -> issue.place().position().orElseThrow() + " " + issue.code()))
                .containsExactly(
                        "1:1 missing",
                        "1:5 wrong-value",
                        "2:10 wrong-value",
                        "4:29 wrong-value",
                        "4:35 unknown-key",
                        "5:10 duplicate-id",
                        "5:30 wrong-value",
                        "5:57 wrong-value",
                        "6:11 unknown-reference",
                        "8:12 wrong-value",
                        "9:5 wrong-value",
                        "10:13 wrong-value",
                        "11:18 wrong-value");
    }

    @Test
    void aMisspeltKeyIsCheckedAsTheOneThatWasMeant() {
        List<Issue> issues = Binds.yaml("""
                        {id: c, name: c, members: 1,
                        teamss: [{id: a, nam: a, sport: ches}],
                        champion: a}
                        """).issues();
        assertThat(issues)
                .extracting(issue -> issue.place().position().orElseThrow() + " " + issue.value())
                .containsExactly("2:1 teamss", "2:18 nam", "2:33 ches");
    }

    @Test
    void anIdCountsAsDefinedThoughItsElementIsFaulty() {
        List<Issue> issues = Binds.yaml("""
                        {id: c, name: c, members: 1,
                        teams: [{id: a}],
                        champion: a}
                        """).issues();
        assertThat(issues)
                .extracting(Issue::toString)
                .singleElement()
                .asString()
                .contains("teams/a/name [] must be given");
    }

    @Test
    void afterASyntaxErrorNothingIsReportedForWhatMayFollow() {
        Binds read = Binds.yaml("""
                id: C
                champion: first
                teams:
                  - id: a
                    sport: ches
                    name: "open
                """);
        assertThat(read.issues().stream().map(issue -> issue.place().position().orElseThrow() + " " + issue.code()))
                .containsExactly("1:5 wrong-value", "5:12 wrong-value", "6:11 syntax");
    }

    @Test
    void whatAnAliasStandsForIsNotReportedAgain() {
        Binds read = Binds.yaml("{id: c, name: *n , members: 1, teams: *t , champion: first}");
        assertThat(read.issues()).extracting(Issue::value).containsExactly("*n", "*t");
    }
}
