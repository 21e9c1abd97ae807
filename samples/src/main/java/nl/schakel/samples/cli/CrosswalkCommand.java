package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.model.evidence.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows a partnership by the themes of the profile: what each framework says of them, and what the reports do not agree on. */
@Command(
        name = "crosswalk",
        description =
                "Show a partnership by all frameworks side by side, theme by theme, and what the reports disagree on.")
final class CrosswalkCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(paramLabel = "FILE", description = "A dossier.")
    private String file = "";

    CrosswalkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<List<Dossier>> dossiers = console.read(List.of(file));
        if (dossiers.isEmpty()) {
            return Console.PROBLEMS;
        }
        Dossier dossier = dossiers.get().get(0);
        console.line(Frameworks.crossWalk()
                .read(FactCatalogue.standard().sheet(dossier.asOf(dossier.asOf())))
                .text(parent.language()));
        return Console.GOOD;
    }
}
