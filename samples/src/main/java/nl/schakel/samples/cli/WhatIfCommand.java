package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.text.WhatIfText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what other numbers make of a settlement. */
@Command(
        name = "whatif",
        description = "Say what other numbers make of who pays whom: the difference line by line and for each party.")
final class WhatIfCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(paramLabel = "FILE", description = "A dossier.")
    private String file = "";

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            required = true,
            description = "The numbers to start from, " + BasisOptions.WHAT)
    private String basis = "";

    @Option(
            names = "--against",
            paramLabel = "BASIS",
            required = true,
            description = "The other numbers, in the same forms; what is told is the difference from --basis to these.")
    private String against = "";

    @Mixin
    private BasisOptions reading = new BasisOptions();

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Partnership> read =
                console.read(List.of(file)).map(dossiers -> dossiers.get(0)).map(Dossier::partnership);
        if (read.isEmpty()) {
            return Console.PROBLEMS;
        }
        Partnership partnership = read.get();
        Optional<FundingBasis> before = reading.read(console, basis, partnership);
        Optional<FundingBasis> after = reading.read(console, against, partnership);
        if (before.isEmpty() || after.isEmpty()) {
            return Console.PROBLEMS;
        }
        FundingPlan plan = partnership.funding();
        console.print(
                WhatIfText.of(partnership, plan.settle(before.get()), plan.settle(after.get()), parent.language()));
        return Console.GOOD;
    }
}
