package nl.schakel.samples.it;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schakel.samples.cli.Main;

/** Runs every command in one Java machine: what is printed goes to standard output, files into the directory 'out'. */
final class EveryCommand {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("--lang", "nl"),
            List.of("--help"),
            List.of("check", "faulty.yaml", "profijt"),
            List.of("assess", "wvo-kw1c", "profijt", "--lang", "nl"),
            List.of("assess", "wvo-kw1c", "--format", "json"),
            List.of("framework", "--lang", "nl"),
            List.of("framework", "doorlopende-leerroutes-2018"),
            List.of("framework", "doorlopende-leerroutes-2018", "--format", "json"),
            List.of("settle", "tot-route", "--basis", "tot-route-2017-2018", "--lang", "nl"),
            List.of("settle", "tot-route", "--basis", "tot-route-2017-2018", "--format", "csv-nl"),
            List.of(
                    "project",
                    "tot-route",
                    "--basis",
                    "tot-route-2017-2018",
                    "--years",
                    "3",
                    "--decline",
                    "4",
                    "--lang",
                    "nl"),
            List.of("whatif", "tot-route", "--basis", "tot-route-2017-2018", "--against", "tot-route-2017-2018"),
            List.of("money", "--lang", "nl"),
            List.of("report", "tot-route", "het-element", "--out", "out", "--lang", "nl"),
            List.of("route", "wvo-kw1c", "--lang", "nl"),
            List.of("diff", "profijt-2014", "profijt", "--lang", "nl"),
            List.of("facts", "--sample", "20", "--seed", "7"),
            List.of("ask", "how-often", "--lang", "nl"),
            List.of("dataset", "--out", "out"),
            List.of("assess", "--nonsense"),
            List.of("settle", "tot-route"));

    private EveryCommand() {}

    /** Runs them. */
    public static void main(String[] args) {
        PrintStream both = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        for (List<String> command : COMMANDS) {
            both.print("$ " + command + "\n");
            int exitCode = Main.run(both, both, command.toArray(String[]::new));
            both.print("exit code " + exitCode + "\n");
        }
        both.flush();
    }
}
