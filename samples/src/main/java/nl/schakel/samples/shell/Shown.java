package nl.schakel.samples.shell;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Answers are printed, in UTF-8: a value that JShell shows itself is cut, and strings are escaped. */
final class Shown {

    private Shown() {}

    static void print(String text) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(text.stripTrailing() + "\n");
        out.flush();
    }
}
