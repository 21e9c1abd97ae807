package nl.schakel.samples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public types of the published modules, and those of the JDK that examples use, by their simple names: what an editor imports. */
final class SimpleNames {

    private static final List<String> OF_THE_JDK = List.of(
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.Optional",
            "java.util.ArrayList",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.nio.file.Files",
            "java.nio.file.Path",
            "java.io.InputStream",
            "tools.jackson.databind.json.JsonMapper");

    private final Map<String, Set<String>> types = new HashMap<>();

    SimpleNames() {
        for (String module : List.of("core", "model", "assessment", "io")) {
            Path root = Path.of("..", module, "src/main/java");
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> root.relativize(file).toString())
                        .filter(file ->
                                file.endsWith(".java") && !file.contains("-info") && isPublic(root.resolve(file)))
                        .forEach(file -> add(file.substring(0, file.length() - 5)
                                .replace('/', '.')
                                .replace('\\', '.')));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        OF_THE_JDK.forEach(this::add);
    }

    private static boolean isPublic(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        try {
            return Pattern.compile("(?m)^public [a-z -]*\\b" + name + "\\b")
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name) {
        types.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new TreeSet<>())
                .add(name);
    }

    /** Gives an import for each type that a code names; of several of one name that in the package itself, or in the one nearest to it. */
    Set<String> importsFor(String code, String packageName) {
        Set<String> imports = new TreeSet<>();
        Matcher words = Pattern.compile("(?<![.\\w])[A-Z]\\w*").matcher(code);
        while (words.find()) {
            nearest(types.getOrDefault(words.group(), Set.of()), packageName)
                    .ifPresent(name -> imports.add("import " + name + ";"));
        }
        return imports;
    }

    private static Optional<String> nearest(Set<String> names, String packageName) {
        return names.stream().max(Comparator.comparingInt(name -> shared(name, packageName + ".")));
    }

    private static int shared(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
