package nl.schakel.samples.dataset;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.document.RuleSetReader;
import nl.schakel.io.text.TextFormat;

/** Rule sets by file or by the id of a shipped framework, such as 'my-framework.yaml' or 'doorlopende-leerroutes-2018'. */
public final class RuleSets {

    private RuleSets() {}

    /**
     * Reads a rule set.
     *
     * @param fileOrId a file, or the id of a shipped framework where there is no such file
     * @return the rule set with its issues
     * @throws InvalidValueException if it is neither the name of a file nor the id of a shipped framework
     */
    public static Checked<RuleSet> read(String fileOrId) {
        if (isFile(fileOrId)) {
            return Dossiers.read(fileOrId, RuleSetReader.standard());
        }
        return Checked.of(shipped(fileOrId), List.of());
    }

    /**
     * Refuses what is neither the name of a file nor the id of a shipped framework; whether the file is there and sound,
     * only reading it tells.
     *
     * @param fileOrId a file or an id
     * @return the same
     */
    public static String known(String fileOrId) {
        if (!isFile(fileOrId)) {
            shipped(fileOrId);
        }
        return fileOrId;
    }

    private static RuleSet shipped(String id) {
        try {
            return Frameworks.get(id);
        } catch (InvalidValueException refusal) {
            throw Check.refused("framework", id, refusal.requirement() + ", or a file", refusal.advice());
        }
    }

    private static boolean isFile(String name) {
        boolean shipped = Frameworks.all().stream()
                .anyMatch(framework -> framework.id().value().equals(name));
        return TextFormat.ofFileName(name).isPresent() || !shipped && exists(name);
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
