package nl.schakel.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A block of commands after '$', each with the lines that it prints; a line '...' stands for any lines. */
final class ConsoleBlock {

    private static final String PROMPT = "$ ";
    private static final String SHELL = "schakel> ";
    private static final String ANY = "...";
    private static final String JAR = "java -jar samples/target/schakel-samples-all.jar";
    private static final Path SCRIPT = Path.of("samples/jshell/schakel.jsh");
    private static final Set<String> GOALS = Set.of("verify", "package", "install", "test", "-q", "-DskipTests");

    private final Workplace workplace;

    ConsoleBlock(Workplace workplace) {
        this.workplace = workplace;
    }

    void check(String text) {
        List<String> lines = text.lines().toList();
        List<String> shell = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i++);
            if (line.startsWith(SHELL)) {
                shell.add(line.substring(SHELL.length()));
                continue;
            }
            assertThat(line).as("a line of a console block").startsWith(PROMPT);
            int start = i;
            while (i < lines.size()
                    && !lines.get(i).startsWith(PROMPT)
                    && !lines.get(i).startsWith(SHELL)) {
                i++;
            }
            run(line.substring(PROMPT.length()), lines.subList(start, i));
        }
        if (!shell.isEmpty()) {
            jshell(shell);
        }
    }

    private void run(String line, List<String> expected) {
        String printed = "";
        for (String command : line.split(" && ")) {
            String plain = command.replaceFirst("\\s+#.*", "").strip();
            List<String> words = Arrays.asList(plain.split("\\s+"));
            if (plain.startsWith(JAR)) {
                printed += jar(words.subList(3, words.size()));
            } else if (words.get(0).equals("./mvnw")) {
                boolean known = read(".ci/run").contains(plain) || GOALS.containsAll(words.subList(1, words.size()));
                assertThat(known)
                        .as(plain + " must be in .ci/run or of known goals")
                        .isTrue();
            } else if (words.get(0).equals("jshell")) {
                assertThat(read(SCRIPT.toString()).lines().findFirst().orElseThrow())
                        .isEqualTo("// " + plain);
            } else {
                assertThat(words.get(0)).as(plain).isIn("git", "cd");
            }
        }
        if (!expected.isEmpty()) {
            assertPrinted(printed.lines().toList(), expected);
        }
    }

    private String jar(List<String> args) {
        Workplace.Run run = workplace.java(List.of(), "nl.schakel.samples.cli.Main", args);
        assertThat(run.exitCode()).as(run.printed()).isLessThan(2);
        return run.printed();
    }

    private void jshell(List<String> inputs) {
        String input = String.join("\n", inputs) + "\n/exit\n";
        Workplace.Run run = workplace.jshell(workplace.repository().resolve(SCRIPT), input);
        assertThat(run.printed()).contains("schakel> ").doesNotContain("|  Error", "|  Exception");
    }

    /** Compares lines; what stands between two '...' must follow each other in what was printed. */
    private static void assertPrinted(List<String> printed, List<String> expected) {
        if (!expected.contains(ANY)) {
            assertThat(printed).isEqualTo(expected);
            return;
        }
        int from = 0;
        List<String> piece = new ArrayList<>();
        boolean anywhere = false;
        for (int i = 0; i <= expected.size(); i++) {
            boolean end = i == expected.size();
            if (!end && !expected.get(i).equals(ANY)) {
                piece.add(expected.get(i));
                continue;
            }
            int at = anywhere ? Collections.indexOfSubList(printed.subList(from, printed.size()), piece) : 0;
            if (end && anywhere) {
                at = printed.size() - from - piece.size();
            }
            assertThat(at).as(piece + " in\n" + String.join("\n", printed)).isNotNegative();
            assertThat(printed.subList(from + at, Math.min(printed.size(), from + at + piece.size())))
                    .isEqualTo(piece);
            from += at + piece.size();
            anywhere = true;
            piece.clear();
        }
    }

    private String read(String file) {
        try {
            return Files.readString(workplace.repository().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
