package nl.schakel.io.fuzz;

import java.nio.charset.StandardCharsets;

/** What Jazzer runs under the profile 'fuzz': the reader that {@code -Dfuzz.target} names, such as 'dossier-yaml'. */
public final class ReaderFuzz {

    private static final FuzzTarget TARGET = FuzzTarget.named(System.getProperty("fuzz.target", "dossier-yaml"));

    private ReaderFuzz() {}

    /** Loads what every reading needs, so that the first one is not taken for one that hangs. */
    public static void fuzzerInitialize() {
        for (String text : new String[] {"", "a: 1", "{\"a\": 1}", "kind,value\npupils,1\n"}) {
            TARGET.feed(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Feeds the reader once.
     *
     * @param bytes what Jazzer made up
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.feed(bytes);
    }
}
