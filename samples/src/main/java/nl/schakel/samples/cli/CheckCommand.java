package nl.schakel.samples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.schakel.core.issue.Checked;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Walk;
import nl.schakel.samples.dataset.Dossiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks dossiers and lists all that is wrong or doubtful. */
@Command(name = "check", description = "Check dossiers: every problem in one pass, with its place and what to do.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossiers.")
    private List<String> files = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean sound = true;
        for (String file : files) {
            Checked<Dossier> read = Dossiers.read(file);
            console.issues(read.issues());
            console.line(file + ": " + result(read));
            sound &= read.value().isPresent();
        }
        return sound ? Console.GOOD : Console.PROBLEMS;
    }

    /** Words the result, such as 'sound, 212 facts'. */
    static String result(Checked<Dossier> read) {
        int issues = read.issues().size();
        return read.value()
                .map(dossier ->
                        "sound, " + counted(Walk.leaves(dossier.partnership()).size(), "fact")
                                + (issues == 0 ? "" : ", " + counted(issues, "warning")))
                .orElseGet(() -> "not sound, " + counted(issues, "problem"));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
