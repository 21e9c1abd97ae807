package nl.schakel.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.survey.Survey;

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

    /** The records that a document can hold, those of the core too. */
    static Stream<Class<? extends Record>> ofDocuments() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        collect(Dossier.class, found);
        collect(Survey.class, found);
        return found.stream();
    }

    static Stream<Part> parts(Class<? extends Record> type) {
        return ((Shape.Parts) Shapes.of(type)).parts().stream();
    }

    /** The kinds of record that a part of a shape can hold. */
    static List<Class<? extends Record>> held(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            return held(maybe.of());
        }
        if (shape instanceof Shape.Many many) {
            return held(many.of());
        }
        if (shape instanceof Shape.OneOf union) {
            return union.variants().values().stream()
                    .<Class<? extends Record>>map(Shape.Parts::type)
                    .toList();
        }
        return shape instanceof Shape.Parts parts ? List.of(parts.type()) : List.of();
    }

    private static void collect(Class<? extends Record> type, Set<Class<? extends Record>> found) {
        if (found.add(type)) {
            parts(type).flatMap(part -> held(part.shape()).stream()).forEach(kind -> collect(kind, found));
        }
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
