package nl.schakel.samples.dataset;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.Place;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;

/** Dossiers by file or by the id of a shipped one, such as 'my-school.yaml' or 'tot-route'. */
public final class Dossiers {

    private Dossiers() {}

    /**
     * Reads a dossier.
     *
     * @param fileOrId a file, or the id of a shipped dossier where there is no such file
     * @return the dossier with its issues
     */
    public static Checked<Dossier> read(String fileOrId) {
        boolean shipped = Portraits.ids().contains(fileOrId);
        boolean named = TextFormat.ofFileName(fileOrId).isPresent();
        try {
            return named || !shipped && Files.exists(Path.of(fileOrId))
                    ? read(fileOrId, DossierReader.standard())
                    : Portraits.read(fileOrId);
        } catch (InvalidValueException refusal) {
            return refused(Check.refused("dossier", fileOrId, refusal.requirement() + ", or a file", refusal.advice()));
        } catch (InvalidPathException e) {
            return noFile(fileOrId);
        }
    }

    /** Reads a file by its name, which a user may have mistyped. */
    static <T> Checked<T> read(String file, DocumentReader<T> reader) {
        try {
            return reader.read(Path.of(file));
        } catch (InvalidPathException e) {
            return noFile(file);
        }
    }

    private static <T> Checked<T> noFile(String file) {
        return refused(Check.refused("file", file, "must be the name of a file", "Check the name."));
    }

    private static <T> Checked<T> refused(InvalidValueException refusal) {
        Place place = new Place(Optional.of(refusal.value()), Optional.empty(), Optional.empty());
        return Checked.of(null, List.of(Issue.of(place, refusal)));
    }
}
