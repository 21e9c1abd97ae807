package nl.schakel.samples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry of the command line; without arguments it runs the demonstration. */
public final class Main {

    /** Held, so that its level stays: the validator would greet on standard error. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs a command and ends with its exit code: 0 good, 1 problems in the input, 2 wrong use.
     *
     * @param args the command with its arguments
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs a command.
     *
     * @param out where results go
     * @param err where issues and the refusal of wrong use go
     * @param args the command with its arguments
     * @return the exit code: 0 good, 1 problems in the input, 2 wrong use
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        VALIDATOR.setLevel(Level.WARNING);
        try {
            return SchakelCommand.line(new Console(out, err)).execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }
}
