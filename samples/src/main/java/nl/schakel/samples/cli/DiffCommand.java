package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.model.change.Changes;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.text.FactText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what differs between two dossiers. */
@Command(
        name = "diff",
        description = "Say what differs between two dossiers, such as two moments of one partnership, fact by fact.")
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier dossier, such as profijt-2015.")
    private String earlier = "";

    @Parameters(index = "1", paramLabel = "LATER", description = "The later dossier, such as profijt.")
    private String later = "";

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<List<Dossier>> dossiers = console.read(List.of(earlier, later));
        if (dossiers.isEmpty()) {
            return Console.PROBLEMS;
        }
        console.print(FactText.of(
                Changes.between(dossiers.get().get(0), dossiers.get().get(1)), parent.language()));
        return Console.GOOD;
    }
}
