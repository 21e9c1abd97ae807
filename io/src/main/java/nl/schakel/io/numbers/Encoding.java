package nl.schakel.io.numbers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A way in which the bytes of a CSV file stand for characters, such as UTF-8. */
public enum Encoding {
    /** UTF-8, with or without byte order mark. */
    UTF_8(StandardCharsets.UTF_8),
    /** What Excel writes on Windows as plain CSV. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** {@return the encoding as Java knows it} */
    public Charset charset() {
        return charset;
    }
}
