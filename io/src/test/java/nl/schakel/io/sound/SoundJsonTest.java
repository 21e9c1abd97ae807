package nl.schakel.io.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.sample.Club;
import nl.schakel.io.text.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SoundJsonTest {

    private static final DocumentFormat<Club> CLUBS = new DocumentFormat<>("club", 2, Club.class, true);

    /** A document with a part of every shape. */
    private static final String SOUND = """
            {"format": "club/2", "id": "c", "name": "Café", "members": 3,
            "shares": {"one": "1/2", "two": "1/2"},
            "teams": [
            {"id": "zero", "name": "Zero", "sport": {"other": {"en": "go"}}},
            {"id": "two", "name": "Two", "sport": {"other": {"nl": "dammen", "en": "draughts"}}},
            {"id": "one", "name": "One", "sport": "korfball", "season": "2017-2018/..", "languages": ["en", "nl"]}],
            "champion": "one", "finalists": ["one", "two"],
            "fees": [
            {"type": "flat-fee", "id": "flat", "amount": "EUR 10.00"},
            {"type": "fee-by-age", "id": "by-age", "amount": "EUR 5.00", "from": 4, "to": 12},
            {"type": "no-fee"}],
            "sports": ["korfball", "chess"], "rules": {"open": true, "adopted": "2018-06-30"}}
            """;

    @Test
    void aSoundDocumentIsTakenAsItIs() {
        BothWays both = BothWays.read(CLUBS, SOUND, ReadLimits.standard());
        assertThat(both.issues()).isEmpty();
        assertThat(both.straight()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Café,Caf\\u00e9", "Café,\\\\u0020\\\"", "'2018-06-30\"}','2018-06-30\"}, \"sister\": \"elsewhere\"'"})
    void soAreEscapesAndReferencesToElsewhere(String piece, String instead) {
        assertThat(SOUND).containsOnlyOnce(piece);
        BothWays both = BothWays.read(CLUBS, SOUND.replace(piece, instead), ReadLimits.standard());
        assertThat(both.straight()).isPresent();
    }

    @Test
    void whatIsLeftOutIsFilledIn() {
        BothWays both = BothWays.read(
                CLUBS, "{\"format\":\"club/2\",\"id\":\"c\",\"name\":\"C\",\"members\":3}", ReadLimits.standard());
        assertThat(both.straight()).isPresent();
    }

    /** Each with the piece of the sound document that is changed; a name of 'binder' is of what the binder takes all the same. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            key unknown                     | "name": "Café"        | "name": "Café", "nam": 1
            key twice                       | "name": "Café"        | "name": "Café", "name": "Café"
            key missing                     | "name": "Café", | ``
            value null                      | "champion": "one"     | "champion": null
            text in place of a number       | "members": 3          | "members": "3"
            decimals in place of a whole    | "members": 3          | "members": 3.5
            number in place of a text       | "name": "Café"        | "name": 3
            number in place of a term       | "sport": "korfball"   | "sport": 3
            text in place of a truth        | "open": true          | "open": "true"
            truth in place of a number      | "members": 3          | "members": true
            list in place of a text         | "name": "Café"        | "name": ["Café"]
            text in place of a list         | "finalists": ["one", "two"] | "finalists": "one"
            group in place of a list        | "finalists": ["one", "two"] | "finalists": {}
            list in place of a group        | "rules": {"open": true, "adopted": "2018-06-30"} | "rules": []
            text in place of a map          | "shares": {"one": "1/2", "two": "1/2"} | "shares": "1/2"
            blank text                      | "name": "Café"        | "name": " "
            day that is none                | "2018-06-30"          | "2018-06-31"
            amount without euro             | "EUR 10.00"           | "10.00"
            term unknown                    | "sport": "korfball"   | "sport": "korfbal"
            term unknown in a set           | ["korfball", "chess"] | ["korfbal", "chess"]
            term twice in a set             | ["korfball", "chess"] | ["chess", "chess"]
            other term without label        | {"nl": "dammen", "en": "draughts"} | {}
            other term and more             | "en": "draughts"}}    | "en": "draughts"}, "id": "x"}
            type unknown                    | "no-fee"              | "free"
            type missing                    | {"type": "no-fee"}    | {}
            type twice                      | {"type": "no-fee"}    | {"type": "no-fee", "type": "no-fee"}
            binder: type after other keys   | "type": "flat-fee", "id": "flat" | "id": "flat", "type": "flat-fee"
            id twice in a list              | "id": "two"           | "id": "one"
            id twice among variants         | "id": "by-age"        | "id": "flat"
            reference unknown               | "champion": "one"     | "champion": "three"
            reference unknown in a map      | "two": "1/2"          | "three": "1/2"
            key twice in a map              | "two": "1/2"          | "one": "1/2"
            part refused by its record      | "to": 12              | "to": 3
            parts refused by the whole      | "two": "1/2"          | "two": "1/3"
            format missing                  | "format": "club/2",| ``
            format of another version       | club/2                | club/3
            format of another document      | club/2                | clubs/2
            binder: format after other keys | "format": "club/2", "id": "c" | "id": "c", "format": "club/2"
            format twice                    | "format": "club/2"    | "format": "club/2", "format": "club/2"
            half of a character             | Café                  | Caf\\ud83d
            binder: whole one as escapes    | Café                  | Caf\\ud83d\\ude00
            comma too many                  | ["one", "two"]        | ["one", "two",]
            comment                         | "members": 3          | /* three */ "members": 3
            number with a leading zero      | "members": 3          | "members": 03
            not a number                    | "members": 3          | "members": NaN
            text in single quotes           | "Café"                | 'Café'
            quote missing                   | "sports"              | "sports
            """)
    void theRestIsLeftToTheBinder(String what, String piece, String instead) {
        assertThat(SOUND).containsOnlyOnce(piece);
        BothWays both = BothWays.read(CLUBS, SOUND.replace(piece, instead), ReadLimits.standard());
        assertThat(both.straight()).isEmpty();
        assertThat(both.issues().isEmpty()).isEqualTo(what.startsWith("binder:"));
    }

    static Stream<Arguments> limits() {
        String longName = SOUND.replace("Café", "x".repeat(250));
        return Stream.of(
                Arguments.of("depth", SOUND, 1, 6, setting(ReadLimits::withMaxDepth)),
                Arguments.of("nodes", SOUND, 1, 100, setting(ReadLimits::withMaxNodes)),
                Arguments.of("text length", longName, 200, 260, setting(ReadLimits::withMaxTextLength)));
    }

    private static BiFunction<ReadLimits, Integer, ReadLimits> setting(BiFunction<ReadLimits, Integer, ReadLimits> of) {
        return of;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void eachLimitIsWhereItIsForTheTree(
            String name, String json, int least, int most, BiFunction<ReadLimits, Integer, ReadLimits> setting) {
        boolean taken = false;
        for (int i = least; i <= most; i++) {
            BothWays both = BothWays.read(CLUBS, json, setting.apply(ReadLimits.standard(), i));
            boolean there = both.straight().isPresent();
            assertThat(there).as("%s of %d", name, i).isEqualTo(both.issues().isEmpty());
            assertThat(there || !taken).isTrue();
            assertThat(i > least || !there).isTrue();
            taken = there;
        }
        assertThat(taken).isTrue();
    }

    @Test
    void keysThatMayBeTooLongAreLeftToTheBinder() {
        String json = "{\"format\":\"club/2\",\"id\":\"c\",\"name\":\"C\",\"members\":3,\"finalists\":[]}";
        BothWays both = BothWays.read(CLUBS, json, ReadLimits.standard().withMaxTextLength(8));
        assertThat(both.straight()).isEmpty();
        assertThat(both.issues()).isNotEmpty();
    }

    /** A document with a number that may also be a text. */
    public record Group(Count pupils) {}

    @ParameterizedTest
    @CsvSource({
        "22,true",
        "22.5,true",
        "'\"20..25\"',true",
        "'\"22\"',false",
        "'\"22.5\"',false",
        "true,false",
        "'\"x\"',false"
    })
    void aTextMayStandInPlaceOfSomeNumbers(String written, boolean taken) {
        DocumentFormat<Group> groups = new DocumentFormat<>("group", 1, Group.class, true);
        BothWays both =
                BothWays.read(groups, "{\"format\": \"group/1\", \"pupils\": " + written + "}", ReadLimits.standard());
        assertThat(both.straight().isPresent()).isEqualTo(taken);
        assertThat(both.issues().isEmpty()).isEqualTo(taken);
    }

    /** A document that may refer to what the library defines. */
    public record Grant(PartnerId payer) {}

    @ParameterizedTest
    @CsvSource({"common-purse,true", "somebody,false"})
    void whatTheLibraryDefinesNeedNotBeThere(String payer, boolean taken) {
        DocumentFormat<Grant> grants = new DocumentFormat<>("grant", 1, Grant.class, true);
        BothWays both =
                BothWays.read(grants, "{\"format\": \"grant/1\", \"payer\": \"" + payer + "\"}", ReadLimits.standard());
        assertThat(both.straight().isPresent()).isEqualTo(taken);
    }

    @Test
    void aDocumentThatIsNoRecordIsLeftToTheBinder() {
        SoundJson texts = new SoundJson(Shapes.of(String.class), "texts/1", true);
        assertThat(texts.read("{\"format\": \"texts/1\"}", ReadLimits.standard()))
                .isEmpty();
    }
}
