package nl.schakel.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project outside the reactor, copied to a place of its own, that has the artifacts from a repository of files. */
final class Consumer {

    private static final Path OURS = Path.of("src/consumers").toAbsolutePath();
    private static final Path OF_SAMPLES = Sources.ROOT.resolve("samples/src/it");

    final Path directory;
    private final Path settings;

    private Consumer(Path directory, Path settings) {
        this.directory = directory;
        this.settings = settings;
    }

    static Consumer of(String name) throws IOException {
        Path from = Files.exists(OURS.resolve(name)) ? OURS.resolve(name) : OF_SAMPLES.resolve(name);
        Path to = Maven.TARGET.resolve("consumers").resolve(name);
        Sources.delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Sources.text(file).replace("@project.version@", Staged.VERSION));
            }
        }
        return new Consumer(to, settings());
    }

    /** Settings that know the repository of files. */
    static Path settings() throws IOException {
        return Files.writeString(
                Maven.TARGET.resolve("settings.xml"),
                Sources.text(OURS.resolve("settings.xml"))
                        .replace("@staged@", Staged.first().repository.toUri().toString())
                        .replace("@downloaded@", Maven.LOCAL_REPOSITORY.toUri().toString()));
    }

    /** Runs Maven with a local repository that no other build has filled with ours. */
    Maven.Run maven(String... arguments) throws IOException {
        Path local = Maven.TARGET.resolve("consumer-repository");
        Sources.delete(local.resolve("nl/schakel"));
        List<String> all = new ArrayList<>(List.of("-s", settings.toString(), "-Dmaven.repo.local=" + local));
        all.addAll(List.of(arguments));
        return Maven.run(directory, Map.of(), all);
    }

    String printed() {
        return withoutLog(Sources.text(directory.resolve("target/printed.txt")));
    }

    /** What was printed, without what Hibernate Validator says of itself. */
    static String withoutLog(String printed) {
        return printed.lines()
                .filter(line -> !line.contains("org.hibernate.validator") && !line.contains("HV000001"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What the README says that the first steps print. */
    static String expected() {
        return Sources.text(Sources.ROOT.resolve("README.md"))
                .split("```text\n")[1]
                .split("```")[0];
    }
}
