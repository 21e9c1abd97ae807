package nl.schakel.samples.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The habits of the sources that no compiler holds. */
class SourcesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int MOST_LINES = 500;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|sealed|non-sealed|abstract|static) )*(?:class|record|enum|interface|@interface) (\\w+)",
            Pattern.MULTILINE);

    static Stream<Path> sources() {
        return Stream.of("core", "model", "assessment", "io", "samples").flatMap(SourcesTest::sources);
    }

    private static Stream<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> packages() {
        return sources()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct();
    }

    static Stream<Path> types() {
        return sources().filter(file -> PUBLIC_TYPE.matcher(text(file)).find());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aFileHasAtMostFiveHundredLines(Path source) {
        assertThat(text(source).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysWhatItIsAndKnowsNull(Path directory) {
        Path file = directory.resolve("package-info.java");
        assertThat(file).exists();
        assertThat(text(file)).startsWith("/**\n * ").contains("\n@NullMarked\npackage ");
    }

    @ParameterizedTest
    @MethodSource("types")
    void aPublicTypeBeginsWithASentence(Path source) {
        String text = text(source);
        Matcher type = PUBLIC_TYPE.matcher(text);
        assertThat(type.find()).isTrue();
        String before = text.substring(0, type.start());
        int javadoc = before.lastIndexOf("/**");
        assertThat(javadoc).as("Javadoc of " + type.group(1)).isNotNegative();
        String sentence = before.substring(javadoc + 3)
                .replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
        assertThat(sentence).as(type.group(1)).matches("\\p{Lu}.*?[.:].*").doesNotStartWith("This ");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void nothingDependsOnTheMachine(Path source) {
        List<String> forbidden = List.of(
                "String.format(",
                ".formatted(",
                "toLowerCase()",
                "toUpperCase()",
                "Locale.getDefault",
                "System.lineSeparator");
        assertThat(text(source)).doesNotContain(forbidden);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
