package nl.schakel.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.model.evidence.Dossier;

/** All types of the module, found in its class files, so that a new type cannot be forgotten by a test. */
final class ModelTypes {

    private static final String CLASS_FILE = ".class";

    private ModelTypes() {}

    static Stream<Class<? extends Record>> records() {
        return all().filter(Class::isRecord).map(type -> type.asSubclass(Record.class));
    }

    static Stream<Class<?>> enums() {
        return all().filter(Class::isEnum);
    }

    private static Stream<Class<?>> all() {
        try {
            Path root = Path.of(Dossier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                List<String> names = files.map(file -> root.relativize(file).toString())
                        .filter(file -> file.startsWith("nl") && file.endsWith(CLASS_FILE))
                        .map(file -> file.substring(0, file.length() - CLASS_FILE.length())
                                .replace(root.getFileSystem().getSeparator(), "."))
                        .filter(name -> !name.endsWith("package-info"))
                        .sorted()
                        .toList();
                return names.stream().map(ModelTypes::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
