package nl.schakel.samples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.duo.DuoKind;
import nl.schakel.io.duo.DuoReader;
import nl.schakel.io.duo.DuoSummary;
import nl.schakel.samples.text.DuoText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads files of DUO's open data and says how, and what was not understood. */
@Command(
        name = "duo",
        description = "Read files of DUO's open data: what was read, how, and row by row what was not understood.")
final class DuoCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files as DUO publishes them, of any length.")
    private List<String> files = List.of();

    @Option(
            names = "--kind",
            paramLabel = "sites|pupils|pupils-by-year|exams|mbo-institutions|students",
            description = "What the files are. Default: told by their columns.")
    private @Nullable DuoKind kind;

    @Option(
            names = "--name",
            paramLabel = "WRITTEN=KNOWN",
            description = "Another name of a column, such as 'LEERLINGEN 2026=AANTAL LEERLINGEN'; may be repeated.")
    private Map<String, String> names = Map.of();

    DuoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean sound = true;
        for (String file : files) {
            sound &= read(file);
        }
        return sound ? Console.GOOD : Console.PROBLEMS;
    }

    private boolean read(String file) {
        Path path = Path.of(file);
        DuoKind of = Optional.ofNullable(kind)
                .or(() -> DuoKind.of(path))
                .or(() -> DuoKind.nearest(path))
                .orElse(DuoKind.SITES);
        DuoReader<?> reader = of.reader();
        for (Map.Entry<String, String> name : names.entrySet()) {
            reader = reader.withName(name.getKey(), name.getValue());
        }
        Checked<DuoSummary> read = Told.of(reader.forEach(path, row -> {}, issue -> console.problem(issue.toString())));
        console.issues(read.issues());
        read.value().ifPresent(summary -> console.print(DuoText.of(file, of, summary, parent.language())));
        return read.value().filter(summary -> summary.rows().refused() == 0).isPresent();
    }
}
