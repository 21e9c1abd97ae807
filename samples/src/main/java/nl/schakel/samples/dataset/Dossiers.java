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
import nl.schakel.io.document.Documents;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;

/** Dossiers by file or by the id of a shipped one, such as 'my-school.yaml' or 'tot-route'. */
public final class Dossiers {

    private Dossiers() {}

    /**
     * Reads a dossier.
     *
     * @param fileOrName a file, or the name of a shipped dossier where there is no such file
     * @return the dossier with its issues
     */
    public static Checked<Dossier> read(String fileOrName) {
        return isFile(fileOrName) ? read(fileOrName, DossierReader.standard()) : shipped(fileOrName);
    }

    /**
     * Reads a document of any format: a dossier, a survey, a basis.
     *
     * @param fileOrName a file, or the name of a shipped dossier or survey where there is no such file
     * @return the document with its issues
     */
    public static Checked<? extends Record> readAny(String fileOrName) {
        if (isFile(fileOrName)) {
            return path(fileOrName)
                    .<Checked<? extends Record>>map(Documents::read)
                    .orElseGet(() -> noFile(fileOrName));
        }
        return Surveys.ids().contains(fileOrName) ? Surveys.read(fileOrName) : shipped(fileOrName);
    }

    /** Reads a file by its name, which a user may have mistyped. */
    static <T> Checked<T> read(String file, DocumentReader<T> reader) {
        return path(file).map(reader::read).orElseGet(() -> noFile(file));
    }

    private static Checked<Dossier> shipped(String name) {
        try {
            return Portraits.read(name);
        } catch (InvalidValueException refusal) {
            return refused(Check.refused("dossier", name, refusal.requirement() + ", or a file", refusal.advice()));
        }
    }

    private static boolean isFile(String name) {
        boolean shipped = Portraits.names().contains(name) || Surveys.ids().contains(name);
        return TextFormat.ofFileName(name).isPresent()
                || !shipped && path(name).filter(Files::exists).isPresent();
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
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
