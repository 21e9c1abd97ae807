package nl.schakel.io.duo.maker;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import nl.schakel.io.numbers.Encoding;

/** Texts of UTF-8 that a program took for Windows-1252 and saved so: 'FryslÃ¢n' once was 'Fryslân'. */
final class Garbled {

    private Garbled() {}

    /** Gives what a text once was, if it was garbled: no word of Dutch or Frisian is sound UTF-8 by chance. */
    static Optional<String> undone(String text) {
        if (text.chars().allMatch(c -> c <= 0x7F)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = Encoding.WINDOWS_1252.charset().newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(
                    Encoding.UTF_8.charset().newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
