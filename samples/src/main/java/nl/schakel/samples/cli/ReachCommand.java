package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.assessment.analysis.reach.Reach;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds the fewest changes after which a partnership surely scores in a band, and from whom each can be learnt. */
@Command(
        name = "reach",
        description =
                "Find the fewest changes after which a partnership surely scores in a band, and which partnerships do each.")
final class ReachCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(paramLabel = "FILE", description = "A dossier.")
    private String file = "";

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            defaultValue = FrameworkName.STANDARD,
            description =
                    "The framework: the id of a shipped one, or a rule set in YAML or JSON. Default: ${DEFAULT-VALUE}.")
    private @Nullable FrameworkName framework;

    @Option(
            names = "--band",
            paramLabel = "N",
            description =
                    "The band, counted from the lowest, which is 1. Default: the next above where the score surely is.")
    private @Nullable Integer band;

    @Option(
            names = "--learn-from",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Whom to learn from. Default: all shipped partnerships.")
    private List<String> others = List.of();

    ReachCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<List<Dossier>> dossier = console.read(List.of(file));
        Optional<List<Dossier>> examples = others.isEmpty() ? Optional.of(Portraits.all()) : console.read(others);
        Optional<RuleSet> ruleSet = framework.read(console);
        if (dossier.isEmpty() || examples.isEmpty() || ruleSet.isEmpty()) {
            return Console.PROBLEMS;
        }
        FactSheet facts = sheet(dossier.get().get(0));
        List<FactSheet> learnt = examples.get().stream()
                .map(ReachCommand::sheet)
                .filter(each -> !each.view()
                        .partnership()
                        .id()
                        .equals(facts.view().partnership().id()))
                .toList();
        Assessor assessor = Assessor.of(ruleSet.get());
        Language language = parent.language();
        console.line(Reach.of(assessor, facts)
                .learningFrom(learnt)
                .reporting(console.progress("reach"))
                .to(band(assessor.assess(facts)))
                .text(language));
        return Console.GOOD;
    }

    private Band band(Assessment assessment) {
        List<Band> bands = assessment.ruleSet().bands();
        Check.that(!bands.isEmpty(), "framework", assessment.ruleSet(), "must have bands", "Add bands to it.");
        if (band == null) {
            return assessment.nextBand().orElse(bands.get(bands.size() - 1));
        }
        Check.that(
                1 <= band && band <= bands.size(),
                "--band",
                band,
                "must be from 1 to " + bands.size(),
                "Count the bands from the lowest, which is 1.");
        return bands.get(band - 1);
    }

    private static FactSheet sheet(Dossier dossier) {
        return FactCatalogue.standard().sheet(dossier.asOf(dossier.asOf()));
    }
}
