package nl.schakel.samples.cli;

import java.util.concurrent.Callable;
import nl.schakel.samples.dataset.SourcedFact;
import nl.schakel.samples.text.FactText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Draws facts of the shipped dataset, to be looked up in the reports. */
@Command(
        name = "facts",
        description =
                "Draw facts of the shipped dataset at random, each with its place, to be looked up in the reports.")
final class FactsCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "40",
            description = "How many. Default: ${DEFAULT-VALUE}.")
    private int size;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "A whole number; the same one draws the same facts. Default: ${DEFAULT-VALUE}.")
    private long seed;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(FactText.of(SourcedFact.sample(size, seed), parent.language()));
        return Console.GOOD;
    }
}
