package nl.schakel.samples.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Dossiers;

/**
 * Where a command prints: results and issues.
 *
 * @param out results
 * @param err issues
 */
record Console(PrintStream out, PrintStream err) {

    static final int GOOD = 0;
    static final int PROBLEMS = 1;

    void print(String text) {
        out.print(text);
    }

    void line(String text) {
        out.print(text + "\n");
    }

    void issues(List<Issue> issues) {
        issues.forEach(issue -> problem(issue.toString()));
    }

    /** Keeps the order for those who see both streams on one screen. */
    void problem(String text) {
        out.flush();
        err.print(text + "\n");
        err.flush();
    }

    /** Tells how far a long run is, on standard error, but nothing of one that is done within two seconds. */
    Progress progress(String run) {
        return new SlowProgress(run, this::problem, System::nanoTime);
    }

    /** Reads all dossiers; where any is not sound, lists the issues of all that are not. */
    Optional<List<Dossier>> read(List<String> filesOrIds) {
        List<Dossier> dossiers = new ArrayList<>();
        for (String fileOrId : filesOrIds) {
            Checked<Dossier> read = Dossiers.read(fileOrId);
            sound(read).ifPresent(dossiers::add);
            if (read.value().isEmpty()) {
                NoDossier.meant(fileOrId)
                        .filter(advice -> Files.notExists(Path.of(fileOrId)))
                        .ifPresent(advice -> problem("    " + advice));
            }
        }
        return dossiers.size() == filesOrIds.size() ? Optional.of(dossiers) : Optional.empty();
    }

    /** Gives what was read, or lists its issues. */
    <T> Optional<T> sound(Checked<T> read) {
        if (read.value().isEmpty()) {
            issues(read.issues());
        }
        return read.value();
    }
}
