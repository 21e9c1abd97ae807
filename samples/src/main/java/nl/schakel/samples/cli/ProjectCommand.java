package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.funding.projection.Projection;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.text.ProjectionText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Settles a plan for several school years. */
@Command(
        name = "project",
        description = "Work out several school years: what each party comes out at, where the plan breaks and why,"
                + " what is missing and what is assumed.")
final class ProjectCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A dossier.")
    private String file = "";

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            required = true,
            description = "The numbers of the first year, " + BasisOptions.WHAT)
    private String basis = "";

    @Mixin
    private BasisOptions reading = new BasisOptions();

    @Option(
            names = "--years",
            paramLabel = "N",
            required = true,
            converter = ScenarioOptions.Years.class,
            description = "How many school years, with the first.")
    private int years;

    @ArgGroup(multiplicity = "1")
    private @Nullable ScenarioOptions scenario;

    @ArgGroup(exclusive = false)
    private @Nullable BreakEvenOptions breakEven;

    ProjectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        scenario.problem(years).ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), problem);
        });
        Optional<Partnership> read =
                console.read(List.of(file)).map(dossiers -> dossiers.get(0)).map(Dossier::partnership);
        Optional<FundingBasis> first = read.flatMap(partnership -> reading.read(console, basis, partnership));
        if (first.isEmpty()) {
            return Console.PROBLEMS;
        }
        Partnership partnership = read.get();
        Language language = parent.language();
        Projection projection =
                Projection.of(partnership.funding(), scenario.years(partnership.funding(), first.get(), years));
        String text = ProjectionText.of(partnership, projection, language);
        console.print(breakEven == null ? text : text + "\n" + breakEven.text(partnership, first.get(), language));
        return Console.GOOD;
    }
}
