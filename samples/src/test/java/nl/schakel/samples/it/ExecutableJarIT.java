package nl.schakel.samples.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar as a newcomer runs it. */
class ExecutableJarIT {

    private static final long PROMISED_MILLIS = 5_000;

    @TempDir
    private Path directory;

    private Jar.Run run(List<String> options, String... args) {
        return Jar.run(directory, options, args);
    }

    @Test
    void theDemonstrationEndsWithinFiveSeconds() {
        long fastest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && fastest >= PROMISED_MILLIS; attempt++) {
            Jar.Run run = run(List.of());
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("151,980.00");
            fastest = Math.min(fastest, run.millis());
        }
        System.out.println("demonstration: " + fastest + " ms");
        assertThat(fastest).isLessThan(PROMISED_MILLIS);
    }

    @Test
    void theExitCodesAreThoseOfTheHelp() throws IOException {
        Path file = Files.writeString(directory.resolve("faulty.yaml"), "format: schakel-dossier/1\n");
        assertThat(run(List.of(), "check", "tot-route").exitCode()).isZero();
        Jar.Run faulty = run(List.of(), "check", file.toString());
        assertThat(faulty.exitCode()).isEqualTo(1);
        assertThat(faulty.err()).contains("faulty.yaml:1:1");
        Jar.Run wrongUse = run(List.of(), "check");
        assertThat(wrongUse.exitCode()).isEqualTo(2);
        assertThat(wrongUse.err()).contains("Usage: java -jar schakel-samples-all.jar check");
    }

    @Test
    void theSameBytesOnEveryMachine() throws IOException {
        Map<String, String> here = everything(List.of());
        assertThat(here.get("every command"))
                .contains("$ [assess, --nonsense]\n", "exit code 2\n")
                .contains("151.980,00");
        assertThat(here)
                .containsKeys("dataset.json", "datapackage.json", "CODEBOOK.md", "CITATION.cff", "tables/bodies.csv")
                .containsKeys("dossiers/profijt-2015.json", "surveys/impressie-2018.json", "tot-route.html");
        for (String elsewhere : List.of(
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.language=ar -Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1 -Dstdout.encoding=ISO-8859-1")) {
            assertThat(everything(List.of(elsewhere.split(" ")))).as(elsewhere).isEqualTo(here);
        }
    }

    /** Gives what the demonstration prints, what every other command prints, and what they write. */
    private Map<String, String> everything(List<String> options) throws IOException {
        Files.writeString(directory.resolve("faulty.yaml"), "format: schakel-dossier/1\nas-of: 2018-02-30\nİıé: 1\n");
        Map<String, String> everything = new TreeMap<>();
        Jar.Run demonstration = run(options, "--lang", "nl");
        everything.put("demonstration", demonstration.out() + demonstration.err());
        Jar.Run commands = Jar.process(directory, everyCommand(options), "");
        everything.put("every command", commands.out() + commands.err());
        for (Path file : written()) {
            String name = directory.resolve("out").relativize(file).toString().replace(File.separatorChar, '/');
            everything.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            Files.delete(file);
        }
        return everything;
    }

    private static List<String> everyCommand(List<String> options) {
        List<String> command = new ArrayList<>(List.of(Jar.tool("java")));
        command.addAll(options);
        String classPath =
                Jar.JAR + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath();
        command.addAll(List.of("-cp", classPath, EveryCommand.class.getName()));
        return command;
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("out")).filter(Files::isRegularFile)) {
            return files.toList();
        }
    }
}
