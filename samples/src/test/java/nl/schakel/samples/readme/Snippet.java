package nl.schakel.samples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code of an example in the description of a package. */
record Snippet(String packageName, String code) {

    private static final Pattern CODE =
            Pattern.compile("<pre>\\{@code(.*?)\\}</pre>|\\{@snippet\\s*:(.*?)\\n \\* \\}", Pattern.DOTALL);

    /** Gives the examples of all packages of the published modules. */
    static List<Snippet> all() {
        List<Snippet> all = new ArrayList<>();
        for (String module : List.of("core", "model", "assessment", "io")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .sorted()
                        .forEach(file -> all.addAll(of(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static List<Snippet> of(Path file) {
        try {
            String text = Files.readString(file);
            Matcher name = Pattern.compile("(?m)^package ([a-z.]+);").matcher(text);
            Matcher code = CODE.matcher(text);
            List<Snippet> snippets = new ArrayList<>();
            while (code.find()) {
                String lines = code.group(1) == null ? code.group(2) : code.group(1);
                name.reset();
                name.find();
                snippets.add(new Snippet(name.group(1), lines.replaceAll("(?m)^ \\* ?", "")));
            }
            return snippets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
