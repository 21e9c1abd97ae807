package nl.schakel.io.numbers;

import nl.schakel.core.check.Check;

/**
 * What a table holds, and how it was read.
 *
 * @param <T> the type of what it holds
 * @param content what it holds
 * @param how how it was read
 */
public record ReadTable<T>(T content, HowRead how) {

    /** Refuses null. */
    public ReadTable {
        Check.given(content, "content");
        Check.given(how, "how");
    }
}
