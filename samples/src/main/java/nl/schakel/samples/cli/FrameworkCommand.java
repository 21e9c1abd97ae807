package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.io.document.RuleSetWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.samples.text.FrameworkText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists frameworks, prints one as a file to start from, or says what differs between two. */
@Command(
        name = "framework",
        description = "Print a framework as a file to start from, or say what differs between two;"
                + " without arguments, list those that are shipped.")
final class FrameworkCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|FILE",
            description = "The framework to print: the id of a shipped one, or a rule set in YAML or JSON.")
    private Optional<FrameworkName> framework = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "yaml|json",
            defaultValue = "yaml",
            description = "yaml to be read and changed by people, or json. Default: ${DEFAULT-VALUE}.")
    private TextFormat format = TextFormat.YAML;

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "ID|FILE",
            description = "Say what differs in the second framework from the first.")
    private List<FrameworkName> pair = List.of();

    FrameworkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!pair.isEmpty() && (framework.isPresent() || pair.size() > 2)) {
            throw new ParameterException(
                    spec.commandLine(), "--diff must have two frameworks and no other\nName the two after --diff.");
        }
        List<FrameworkName> asked =
                Stream.concat(framework.stream(), pair.stream()).toList();
        List<RuleSet> read = asked.stream()
                .map(name -> name.read(console))
                .flatMap(Optional::stream)
                .toList();
        if (read.size() < asked.size()) {
            return Console.PROBLEMS;
        }
        console.print(
                switch (read.size()) {
                    case 0 -> FrameworkText.list(Frameworks.all(), parent.language());
                    case 1 -> RuleSetWriter.standard().write(read.get(0), format);
                    default -> FrameworkText.of(read.get(0).diff(read.get(1)), parent.language());
                });
        return Console.GOOD;
    }
}
