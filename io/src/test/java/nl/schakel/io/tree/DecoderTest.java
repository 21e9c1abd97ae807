package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.text.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

    private final Findings findings = new Findings(Optional.of("x"), 10);
    private final Decoder decoder = new Decoder(ReadLimits.standard().withMaxCharacters(12), findings);

    @Test
    void oneByteOrderMarkIsSkippedOnEveryEntryPoint() throws IOException {
        String text = "\uFEFFnaïef \uD83D\uDE00";
        assertThat(decoder.text(text)).contains("naïef \uD83D\uDE00");
        assertThat(decoder.characters(new StringReader(text))).contains("naïef \uD83D\uDE00");
        assertThat(decoder.bytes(bytes(text.getBytes(StandardCharsets.UTF_8)))).contains("naïef \uD83D\uDE00");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void asManyCharactersAsTheLimitAreRead() throws IOException {
        String text = "éééééééééééé";
        assertThat(decoder.bytes(bytes(text.getBytes(StandardCharsets.UTF_8)))).contains(text);
        assertThat(decoder.characters(new StringReader(text))).contains(text);
        assertThat(decoder.text(text)).contains(text);
    }

    @Test
    void oneCharacterMoreThanTheLimitIsRefusedOnEveryEntryPoint() throws IOException {
        String text = "1234567890123";
        assertThat(decoder.bytes(bytes(text.getBytes(StandardCharsets.UTF_8)))).isEmpty();
        assertThat(decoder.characters(new StringReader(text))).isEmpty();
        assertThat(decoder.text(text)).isEmpty();
        assertThat(findings.sorted()).hasSize(3).extracting(Issue::toString).containsOnly("""
                        x [] must not be longer than 12 characters (limit)
                            Split the document, or raise ReadLimits.maxCharacters, which is 12.""");
    }

    @Test
    void anEndlessSourceIsNotReadToItsEnd() throws IOException {
        assertThat(decoder.bytes(new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                }))
                .isEmpty();
        assertThat(decoder.characters(new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) {
                        return length;
                    }

                    @Override
                    public void close() {}
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "E9, 1:1, E9",
        "61 0A 62 E9 63, 2:2, E9",
        "61 0D 0A 62 0D 63 C3, 3:2, C3",
        "EF BB BF 61 C3 28, 1:2, C3",
        "F0 9F 98 80 ED A0 80, 1:2, ED",
        "C0 80, 1:1, C0"
    })
    void aByteThatIsNotUtf8IsNamedWithItsPlace(String hex, String place, String wrong) throws IOException {
        assertThat(decoder.bytes(bytes(unhex(hex)))).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .hasToString("x:" + place + " [byte " + wrong + "] must be in UTF-8 (encoding)\n"
                        + "    Save the file as UTF-8; it seems to be in another encoding, such as Windows-1252.");
    }

    @ParameterizedTest
    @CsvSource({"FE FF 00 61", "FF FE 61 00", "00 61 00 3A", "61 00 3A 00"})
    void utf16IsRefusedByName(String hex) throws IOException {
        assertThat(decoder.bytes(bytes(unhex(hex)))).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .hasToString("x:1:1 [UTF-16] must be in UTF-8 (encoding)\n    Save the file as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "50 4B 03 04 14 00, zip file or workbook",
        "D0 CF 11 E0 A1 B1 1A E1 00, workbook of old Excel",
        "1F 8B 08 00, gzip file"
    })
    void aWorkbookOrAnArchiveIsRefusedByName(String hex, String what) throws IOException {
        assertThat(decoder.bytes(bytes(unhex(hex)))).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .hasToString(
                        "x:1:1 [" + what + "] must be a text (encoding)\n"
                                + "    Unpack it, or save the workbook's sheet as CSV UTF-8; a document is text in YAML or JSON.");
    }

    @ParameterizedTest
    @CsvSource({"FF FE 00 00 61 00 00 00", "00 00 FE FF 00 00 00 61"})
    void utf32IsRefusedByName(String hex) throws IOException {
        assertThat(decoder.bytes(bytes(unhex(hex)))).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .hasToString("x:1:1 [UTF-32] must be in UTF-8 (encoding)\n    Save the file as UTF-8.");
    }

    @Test
    void charactersThatLieAcrossPiecesAreReadWhole() throws IOException {
        Decoder wide = new Decoder(ReadLimits.standard(), findings);
        for (int offset = 0; offset < 4; offset++) {
            String text = "x".repeat(8190 + offset) + "\uD83D\uDE00é€".repeat(5000);
            assertThat(wide.bytes(bytes(text.getBytes(StandardCharsets.UTF_8)))).contains(text);
        }
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000, U+0",
        "0007, U+7",
        "001B, U+1B",
        "007F, U+7F",
        "0080, U+80",
        "D83D, U+D83D",
        "FEFF, U+FEFF",
        "FFFE, U+FFFE"
    })
    void aCharacterThatCannotBeSeenIsNamedWithItsPlace(String hex, String shown) {
        assertThat(decoder.text("a\nb" + (char) Integer.parseInt(hex, 16))).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .hasToString(
                        "x:2:2 [" + shown + "] must be a character that can be seen (encoding)\n"
                                + "    Remove the character; of those that cannot be seen, only tabs and line breaks may be there.");
    }

    private static InputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] unhex(String hex) {
        return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
