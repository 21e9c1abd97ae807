package nl.schakel.io.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.schakel.core.text.Codes;

/** What types, their parts and the terms of their lists mean: the first sentences of their Javadoc, which a test keeps the same. */
final class Meanings {

    private static final Properties SENTENCES = read();

    private Meanings() {}

    /** Says what a type is, such as 'A body of a partnership, such as a steering group.' */
    static String of(Class<?> type) {
        return sentence(type.getSimpleName());
    }

    /** Says what a part of a record is, such as 'how often' for 'cadence'. */
    static String of(Class<?> holder, String component) {
        return sentence(holder.getSimpleName() + "." + component);
    }

    /** Says what a term of a list means. */
    static String of(Enum<?> term) {
        return sentence(term.getDeclaringClass().getSimpleName() + "." + Codes.of(term));
    }

    private static String sentence(String key) {
        return SENTENCES.getProperty(key, "");
    }

    private static Properties read() {
        Properties sentences = new Properties();
        try (InputStream in = Meanings.class.getResourceAsStream("meanings.properties")) {
            if (in == null) {
                throw new IllegalStateException("Impossible state: the module ships its meanings");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
