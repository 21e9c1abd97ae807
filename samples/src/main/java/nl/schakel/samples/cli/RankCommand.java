package nl.schakel.samples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schakel.assessment.analysis.ranking.Ranking;
import nl.schakel.assessment.analysis.ranking.Sampling;
import nl.schakel.assessment.analysis.ranking.WeightDraw;
import nl.schakel.assessment.analysis.ranking.WeightSensitivity;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Ranks partnerships by a framework, and says how far the places hang on its weights and on what is unknown. */
@Command(
        name = "rank",
        description =
                "Rank partnerships by a framework; on request say how far weights may move before a place changes,"
                        + " and how often each is first where weights and unknowns are drawn.")
final class RankCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable SchakelCommand parent;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Dossiers. Default: all shipped partnerships.")
    private List<String> files = List.of();

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            defaultValue = FrameworkName.STANDARD,
            description =
                    "The framework: the id of a shipped one, or a rule set in YAML or JSON. Default: ${DEFAULT-VALUE}.")
    private @Nullable FrameworkName framework;

    @Option(
            names = "--weights",
            description = "Say within which weight of each factor all places and verdicts stay as they are.")
    private boolean weights;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description =
                    "Draw weights and unknowns so many times, and count how often each is first, second and so on.")
    private @Nullable Integer draws;

    @Option(
            names = "--spread",
            paramLabel = "PERCENT",
            defaultValue = "20",
            description =
                    "For draws: how far each weight may lie from its own, in percent; 0 keeps them. Default: ${DEFAULT-VALUE}.")
    private int spread;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "From which number the draws start; the same gives the same. Default: ${DEFAULT-VALUE}.")
    private long seed;

    RankCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<List<Dossier>> dossiers = files.isEmpty() ? Optional.of(Portraits.all()) : console.read(files);
        Optional<RuleSet> ruleSet = framework.read(console);
        if (dossiers.isEmpty() || ruleSet.isEmpty()) {
            return Console.PROBLEMS;
        }
        Assessor assessor = Assessor.of(ruleSet.get());
        List<Assessment> assessments = dossiers.get().stream()
                .map(dossier -> assessor.assess(dossier, dossier.asOf()))
                .toList();
        Language language = parent.language();
        console.line(Ranking.of(assessments).text(language));
        if (weights) {
            console.line("\n"
                    + WeightSensitivity.of(assessments, console.progress("weights"))
                            .text(language));
        }
        if (draws != null) {
            console.line("\n"
                    + Sampling.of(assessments)
                            .weights(spread == 0 ? WeightDraw.asTheyAre() : WeightDraw.within(spread))
                            .times(draws)
                            .seed(seed)
                            .run(console.progress("draws"))
                            .text(language));
        }
        return Console.GOOD;
    }
}
