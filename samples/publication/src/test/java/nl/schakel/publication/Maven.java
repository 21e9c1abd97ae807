package nl.schakel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Maven, the one that runs this build, in a directory of its own. */
final class Maven {

    /** Where this build keeps what it downloaded; only read from by consumers. */
    static final Path LOCAL_REPOSITORY = Path.of(System.getProperty("local.repository"));

    static final Path TARGET = Path.of("target").toAbsolutePath();

    private Maven() {}

    /** What a run came to. */
    record Run(int status, String output) {

        Run succeeded() {
            assertThat(status).as(output).isZero();
            return this;
        }
    }

    static Run run(Path directory, Map<String, String> environment, List<String> arguments) throws IOException {
        String name = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", name).toString());
        command.addAll(List.of("-B", "-ntp"));
        command.addAll(arguments);
        return run(directory, environment, command, 30);
    }

    static Run run(Path directory, Map<String, String> environment, List<String> command, int minutes)
            throws IOException {
        Path log = Files.createTempFile(Files.createDirectories(TARGET.resolve("logs")), "run-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                throw new IOException("not done after " + minutes + " minutes: " + log);
            }
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        return new Run(
                process.exitValue(),
                String.join("\n", command) + "\n" + new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }
}
