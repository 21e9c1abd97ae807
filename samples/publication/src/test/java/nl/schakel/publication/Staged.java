package nl.schakel.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A release as Maven deploys it, to a repository of files: built once for all tests. */
final class Staged {

    static final String VERSION = Sources.HERE.replace("-SNAPSHOT", "");

    private static Staged first;

    final Path repository;
    final ThrowAwayKey key;

    private Staged(Path repository, ThrowAwayKey key) {
        this.repository = repository;
        this.key = key;
    }

    static synchronized Staged first() throws IOException {
        if (first == null) {
            first = build("first", Map.of());
        }
        return first;
    }

    /** Builds the sources in a directory of their own. */
    static Staged build(String place, Map<String, String> environment) throws IOException {
        Path sources = Sources.copyTo(Maven.TARGET.resolve(place).resolve("sources"), VERSION);
        Path repository = Maven.TARGET.resolve(place).resolve("repository");
        Sources.delete(repository);
        ThrowAwayKey key = ThrowAwayKey.make();
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("MAVEN_GPG_KEY", key.armored());
        Maven.run(
                        sources,
                        all,
                        List.of(
                                "-Prelease",
                                "-Dgpg.signer=bc",
                                "-Dmaven.test.skip=true",
                                "-DskipTests",
                                "-Dinvoker.skip=true",
                                "-Dspotless.check.skip=true",
                                "-Dmaven.install.skip=true",
                                "-Dmaven.repo.local=" + Maven.LOCAL_REPOSITORY,
                                "-DaltDeploymentRepository=staged::" + repository.toUri(),
                                "deploy"))
                .succeeded();
        return new Staged(repository, key);
    }

    /** The directory of an artifact, such as that of core. */
    Path of(String module) {
        return repository.resolve("nl/schakel/schakel-" + module).resolve(VERSION);
    }

    Path file(String module, String ending) {
        return of(module).resolve("schakel-" + module + "-" + VERSION + ending);
    }

    /** All files but what Maven writes about versions, in order. */
    List<Path> files() {
        try (Stream<Path> files = Files.walk(repository)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("maven-metadata"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
