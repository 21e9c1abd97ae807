package nl.schakel.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A block of Java: a whole class, or statements, with or without their imports. */
final class JavaBlock {

    private static final String NAME = "Snippet";
    private static final List<String> USUAL = List.of(
            "java.nio.file.*",
            "java.time.LocalDate",
            "java.util.*",
            "nl.schakel.core.check.*",
            "nl.schakel.core.id.*",
            "nl.schakel.core.issue.*",
            "nl.schakel.core.quantity.*",
            "nl.schakel.core.source.*",
            "nl.schakel.core.text.*",
            "nl.schakel.core.time.*",
            "nl.schakel.core.truth.*",
            "nl.schakel.model.evidence.*",
            "nl.schakel.model.funding.*",
            "nl.schakel.model.funding.statement.*",
            "nl.schakel.model.partnership.*",
            "nl.schakel.assessment.engine.*",
            "nl.schakel.assessment.framework.*",
            "nl.schakel.assessment.report.*",
            "nl.schakel.assessment.rule.*",
            "nl.schakel.io.document.*",
            "nl.schakel.io.report.*",
            "nl.schakel.io.report.practice.*",
            "nl.schakel.io.text.*",
            "nl.schakel.samples.dataset.*",
            "static nl.schakel.core.quantity.Euro.euro",
            "static nl.schakel.core.text.Language.*");

    private final String source;
    private final String name;

    JavaBlock(String text) {
        List<String> lines = text.lines().toList();
        List<String> imports =
                lines.stream().filter(line -> line.startsWith("import ")).toList();
        List<String> body =
                lines.stream().filter(line -> !line.startsWith("import ")).toList();
        boolean whole = body.stream().anyMatch(line -> line.matches("(public |final )*(class|record|enum) \\w+.*\\{"));
        String head = imports.isEmpty()
                ? USUAL.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                : String.join("\n", imports) + "\n";
        this.name = whole
                ? body.stream()
                        .filter(line -> line.matches("(public |final )*(class|record|enum) \\w+.*\\{"))
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst("(public |final )*(class|record|enum) (\\w+).*", "$3")
                : NAME;
        this.source = whole
                ? head + String.join("\n", body)
                : head + "class " + NAME + " {\n    public static void main(String[] args) {\n"
                        + String.join("\n", body) + "\n    }\n}\n";
    }

    /** Compiles it with all warnings as errors, runs it to a good end, and gives what it prints. */
    String run(Workplace workplace) {
        Workplace.Run run = compiled(workplace);
        assertThat(run.exitCode()).as(run.printed()).isZero();
        return run.printed();
    }

    /** Compiles it, runs it, and gives what it prints, whatever its end. */
    String printed(Workplace workplace) {
        return compiled(workplace).printed();
    }

    private Workplace.Run compiled(Workplace workplace) {
        Path classes = workplace.directory().resolve("classes");
        compile(classes);
        return workplace.java(List.of(classes), name, List.of());
    }

    private void compile(Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            Path file = Files.createDirectories(classes).resolve(name + ".java");
            Files.writeString(file, source);
            List<String> options = List.of(
                    "-Xlint:all,-path",
                    "-Werror",
                    "-proc:none",
                    "-cp",
                    Workplace.classPath(List.of()),
                    "-d",
                    classes.toString());
            boolean done = compiler.getTask(null, files, found, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(done).as(found.getDiagnostics() + "\n" + source).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
