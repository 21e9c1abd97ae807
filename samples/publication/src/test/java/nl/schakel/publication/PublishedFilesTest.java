package nl.schakel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the repository after a release: complete, whole, signed, and in need of nothing else of this build. */
class PublishedFilesTest {

    private static final List<String> OF_A_JAR =
            List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml", ".pom");

    /** What each artifact brings along in a user's program. */
    private static final Map<String, List<String>> NEEDS = Map.of(
            "core", List.of("commons-numbers-fraction", "jspecify"),
            "model", List.of("schakel-core", "jakarta.validation-api"),
            "assessment", List.of("schakel-model"),
            "io",
                    List.of(
                            "schakel-assessment",
                            "fastcsv",
                            "fastexcel",
                            "fastexcel-reader",
                            "hibernate-validator",
                            "jackson-databind",
                            "snakeyaml-engine"));

    private static Staged staged;

    @BeforeAll
    static void deploy() throws IOException {
        staged = Staged.first();
    }

    static List<String> jars() {
        return Sources.publishedModules().stream()
                .filter(module -> !module.equals("bom"))
                .toList();
    }

    static Stream<Path> signed() {
        return staged.files().stream().filter(file -> !file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)"));
    }

    @Test
    void thePublishedArtifactsAreTheBillOfMaterialsAndWhatItLists() throws IOException {
        assertThat(jars()).containsExactly("core", "model", "assessment", "io");
        try (Stream<Path> published = Files.list(staged.repository.resolve("nl/schakel"))) {
            assertThat(published.map(path -> path.getFileName().toString().replace("schakel-", "")))
                    .containsExactlyInAnyOrderElementsOf(Sources.publishedModules());
        }
        assertThat(all(
                        "<dependency>\\s*<groupId>nl\\.schakel</groupId>\\s*<artifactId>schakel-([^<]*)</artifactId>\\s*<version>"
                                + Pattern.quote(Staged.VERSION) + "</version>\\s*</dependency>",
                        pom("bom")))
                .isEqualTo(jars());
        assertThat(all("<dependency>(.)", pom("bom").replaceAll("\\s", ""))).hasSameSizeAs(jars());
    }

    @Test
    void everyFileOfTheSetIsThereWithChecksumsAndSignatureAndNoOther() {
        TreeSet<String> expected = new TreeSet<>();
        for (String module : Sources.publishedModules()) {
            for (String ending : module.equals("bom") ? List.of(".pom") : OF_A_JAR) {
                String file = staged.file(module, ending).toString();
                expected.addAll(List.of(file, file + ".md5", file + ".sha1", file + ".asc"));
            }
        }
        assertThat(staged.files().stream().map(Path::toString).filter(file -> !file.matches(".*\\.asc\\.(md5|sha1)")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("signed")
    void checksumsAndSignatureHold(Path file) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(file);
        for (String algorithm : List.of("MD5", "SHA-1")) {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(bytes);
            String ending = algorithm.replace("-", "").toLowerCase(java.util.Locale.ROOT);
            assertThat(Files.readString(Path.of(file + "." + ending)))
                    .isEqualTo(String.format("%0" + 2 * digest.length + "x", new BigInteger(1, digest)));
        }
        Path signature = Path.of(file + ".asc");
        assertThat(staged.key.signed(file, signature)).isTrue();
        Path changed = Files.write(Maven.TARGET.resolve("changed"), bytes);
        Files.writeString(changed, "x", java.nio.file.StandardOpenOption.APPEND);
        assertThat(staged.key.signed(changed, signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bom", "core", "model", "assessment", "io"})
    void thePomStandsAloneAndSaysWhatMavenCentralAsks(String module) {
        String pom = pom(module);
        for (String element : List.of(
                "name", "description", "url", "licenses", "developers", "scm", "connection", "developerConnection")) {
            assertThat(pom).containsPattern("<" + element + "[ >]").doesNotContainPattern("<" + element + "/?>\\s*</");
        }
        assertThat(pom)
                .doesNotContain("<parent>", "${", "<scope>test</scope>", "<repositories>", "SNAPSHOT", "LATEST")
                .doesNotContain("junit", "jqwik", "assertj", "archunit")
                .doesNotContainPattern("<version>[\\[(]");
        if (!module.equals("bom")) {
            assertThat(all(
                            "<artifactId>([^<]*)</artifactId>\\s*<version>[^<]*</version>\\s*<scope>compile</scope>",
                            pom))
                    .containsExactlyInAnyOrderElementsOf(NEEDS.get(module));
            assertThat(pom.split("<optional>true</optional>", -1))
                    .as("Excel is optional")
                    .hasSize(module.equals("io") ? 3 : 1);
            assertThat(all("<scope>(?!compile)([^<]*)</scope>", pom)).allMatch("provided"::equals);
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyJarHoldsTheLicenceAndNothingThatIsNotMeantToBeThere(String module) throws IOException {
        for (String ending : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
            try (JarFile jar = new JarFile(staged.file(module, ending).toFile())) {
                assertThat(new String(
                                jar.getInputStream(jar.getEntry("META-INF/LICENSE"))
                                        .readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(Sources.text(Sources.ROOT.resolve("LICENSE")));
                if (ending.equals(".jar")) {
                    assertThat(jar.stream().map(Object::toString))
                            .allMatch(name -> name.matches("(META-INF/.*|nl/|nl/schakel/|nl/schakel/" + module
                                    + "/.*|module-info\\.class|ContributorValidationMessages.*\\.properties)"))
                            .noneMatch(name -> name.matches(".*(Test|Laws)\\.class"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyJarIsAModuleThatKeepsItsInsideToItself(String module) {
        var descriptor = ModuleFinder.of(staged.file(module, ".jar"))
                .find("nl.schakel." + module)
                .orElseThrow()
                .descriptor();
        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.exports())
                .noneMatch(export -> export.source().contains(".internal") && !export.isQualified());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void thePartsListNamesWhatIsBroughtAlongAndNothingOfTheTests(String module) {
        String parts = Sources.text(staged.file(module, "-cyclonedx.json"));
        assertThat(parts)
                .contains("\"bomFormat\" : \"CycloneDX\"")
                .doesNotContain("serialNumber", "junit", "immutables");
        for (String need : NEEDS.get(module)) {
            assertThat(parts).contains("\"name\" : \"" + need + "\"");
        }
    }

    private static String pom(String module) {
        return Sources.text(staged.file(module, ".pom"));
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
