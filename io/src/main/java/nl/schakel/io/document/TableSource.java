package nl.schakel.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.csv.TableText;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/** Where the text of a table comes from: a file, bytes or characters, within the same limits. */
interface TableSource {

    /** Gives the text, unless there is an issue. */
    Optional<TableText> text(Findings findings) throws IOException;

    /** The way from the text of a table to what it holds. */
    interface Rows<T> {
        Optional<ReadTable<T>> read(TableText text, Findings findings);
    }

    static TableSource of(Path file, Optional<Encoding> encoding, ReadLimits limits) {
        return findings -> {
            try (InputStream in = Files.newInputStream(file)) {
                return TableText.decode(in, encoding, limits, findings);
            }
        };
    }

    static TableSource of(InputStream in, Optional<Encoding> encoding, ReadLimits limits) {
        Check.given(in, "in");
        return findings -> TableText.decode(in, encoding, limits, findings);
    }

    static TableSource of(Reader in, ReadLimits limits) {
        Check.given(in, "in");
        return findings -> TableText.characters(in, limits, findings);
    }

    static TableSource of(String content, ReadLimits limits) {
        Check.given(content, "content");
        return findings -> TableText.of(content, limits, findings);
    }

    /** Reads the table; what cannot be opened is an issue as well. */
    default <T> Checked<ReadTable<T>> read(String name, ReadLimits limits, Rows<T> rows) {
        Findings findings = new Findings(Optional.of(Check.given(name, "name")), limits.maxIssues());
        try {
            Optional<ReadTable<T>> table = text(findings).flatMap(text -> rows.read(text, findings));
            return Checked.of(table.orElse(null), findings.sorted());
        } catch (NoSuchFileException e) {
            return unreadable(name, "must exist", "Check the name and the directory.", findings);
        } catch (IOException | UncheckedIOException e) {
            return unreadable(name, "must be readable", "Check that it is a file, and who may read it.", findings);
        }
    }

    private static <T> Checked<T> unreadable(String name, String requirement, String advice, Findings findings) {
        findings.add(IssueCode.UNREADABLE, name, requirement, advice);
        return Checked.of(null, findings.sorted());
    }
}
