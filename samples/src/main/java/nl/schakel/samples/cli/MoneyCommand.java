package nl.schakel.samples.cli;

import java.util.concurrent.Callable;
import nl.schakel.samples.story.MoneyOfTheReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Replays the money of the reports. */
@Command(
        name = "money",
        description = "Replay the money of the reports: what is agreed, what can be computed, what is assumed,"
                + " and what the reports do not give.")
final class MoneyCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    MoneyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MoneyOfTheReports.tell(console.out(), parent.language());
        return Console.GOOD;
    }
}
