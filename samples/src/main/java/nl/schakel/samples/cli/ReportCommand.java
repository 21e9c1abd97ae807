package nl.schakel.samples.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.ComparisonReport;
import nl.schakel.io.report.PartnershipReport;
import nl.schakel.model.evidence.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes reports as HTML. */
@Command(
        name = "report",
        description = "Write a report of each dossier as one HTML file, and comparison.html of more than one.")
final class ReportCommand implements Callable<Integer> {

    private static final String COMPARISON = "comparison";

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossiers.")
    private List<String> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The directory; made if it is not there.")
    private @Nullable Path directory;

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            defaultValue = FrameworkName.STANDARD,
            description =
                    "The framework: the id of a shipped one, or a rule set in YAML or JSON. Default: ${DEFAULT-VALUE}.")
    private @Nullable FrameworkName framework;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<List<Dossier>> dossiers = console.read(files);
        Optional<RuleSet> ruleSet = framework.read(console);
        if (dossiers.isEmpty() || ruleSet.isEmpty()) {
            return Console.PROBLEMS;
        }
        refuseSameName(dossiers.get());
        Language language = parent.language();
        Assessor assessor = Assessor.of(ruleSet.get());
        List<Assessment> assessments = dossiers.get().stream()
                .map(dossier -> assessor.assess(dossier, dossier.asOf()))
                .toList();
        OutputFiles out = new OutputFiles(directory, console);
        for (Assessment assessment : assessments) {
            out.write(
                    assessment.view().partnership().id() + ".html",
                    PartnershipReport.of(assessment, Optional.empty()).html(language));
        }
        if (assessments.size() > 1) {
            out.write(COMPARISON + ".html", ComparisonReport.of(assessments).html(language));
        }
        return Console.GOOD;
    }

    private static void refuseSameName(List<Dossier> dossiers) {
        Set<PartnershipId> names = new LinkedHashSet<>();
        for (Dossier dossier : dossiers) {
            PartnershipId id = dossier.partnership().id();
            Check.that(
                    names.add(id),
                    "partnership id",
                    id,
                    "must not be that of another dossier, since it names the report",
                    "Name each dossier once; write two of one id into different directories.");
        }
        PartnershipId taken = PartnershipId.of(COMPARISON);
        Check.that(
                dossiers.size() == 1 || !names.contains(taken),
                "partnership id",
                taken,
                "must not be that of the comparison, since it names the report",
                "Write the report of this dossier alone, into another directory.");
    }
}
