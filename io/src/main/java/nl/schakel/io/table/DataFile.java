package nl.schakel.io.table;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;

/**
 * A file of a data package that is no table, such as a codebook.
 *
 * @param path where it stands beside the descriptor, such as 'dossiers/profijt.json'
 * @param title its name for people
 * @param mediaType what it is, such as 'application/json'
 */
public record DataFile(String path, LocalizedText title, String mediaType) {

    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");

    /** Refuses a path that may lead elsewhere. */
    public DataFile {
        Check.matches(
                Check.given(path, "path"),
                PATH,
                "path",
                "must be a plain path below the descriptor",
                "Write it like dossiers/profijt.json.");
        Check.given(title, "title");
        Check.text(mediaType, "media type");
    }

    /** {@return the name among the resources of a package, such as 'dossiers.profijt.json'} */
    String resource() {
        return path.replace('/', '.').toLowerCase(Locale.ROOT);
    }

    /** {@return the ending of the file's name without the point; the whole name if it has none} */
    String format() {
        return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
    }
}
