package nl.schakel.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the project, copied to a directory of their own with a version of their own. */
final class Sources {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final String HERE = System.getProperty("project.version");

    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea", ".vscode");

    private Sources() {}

    /** The modules that are published: those of the parent that do not say otherwise. */
    static List<String> publishedModules() {
        return Pattern.compile("<module>([^<]*)</module>")
                .matcher(text(ROOT.resolve("pom.xml")).split("<profiles>")[0])
                .results()
                .map(match -> match.group(1))
                .filter(module -> !text(ROOT.resolve(module).resolve("pom.xml"))
                        .contains("<maven.deploy.skip>true</maven.deploy.skip>"))
                .toList();
    }

    static Path copyTo(Path directory, String version) throws IOException {
        delete(directory);
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(String.valueOf(from.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(directory.resolve(ROOT.relativize(from)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Path to = directory.resolve(ROOT.relativize(from));
                Files.copy(from, to);
                if (to.endsWith("pom.xml")) {
                    Files.writeString(
                            to,
                            text(to).replace("<version>" + HERE + "</version>", "<version>" + version + "</version>"));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return directory;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
