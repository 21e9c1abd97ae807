package nl.schakel.samples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.text.ScoreText;
import nl.schakel.samples.view.AssessmentsView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Assesses dossiers and explains every outcome. */
@Command(name = "assess", description = "Score dossiers by a framework, with an explanation of every outcome.")
final class AssessCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossiers.")
    private List<String> files = List.of();

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            defaultValue = FrameworkName.STANDARD,
            description =
                    "The framework: the id of a shipped one, or a rule set in YAML or JSON. Default: ${DEFAULT-VALUE}.")
    private @Nullable FrameworkName framework;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, such as 2018-06-30. Default: that of each dossier.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text in one language, or json with both. Default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<List<Dossier>> dossiers = console.read(files);
        Optional<RuleSet> ruleSet = framework.read(console);
        if (dossiers.isEmpty() || ruleSet.isEmpty()) {
            return Console.PROBLEMS;
        }
        Assessor assessor = Assessor.of(ruleSet.get());
        List<Assessment> assessments = dossiers.get().stream()
                .map(dossier ->
                        assessor.assess(dossier, Optional.ofNullable(asOf).orElse(dossier.asOf())))
                .toList();
        console.print(written(assessments));
        return Console.GOOD;
    }

    private String written(List<Assessment> assessments) {
        return switch (format) {
            case TEXT ->
                assessments.stream()
                        .map(each -> ScoreText.whole(each, parent.language()))
                        .collect(Collectors.joining("\n"));
            case JSON ->
                DocumentWriter.of(AssessmentsView.FORMAT).write(AssessmentsView.of(assessments), TextFormat.JSON);
        };
    }
}
