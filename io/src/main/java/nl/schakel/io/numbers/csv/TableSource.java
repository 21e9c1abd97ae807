package nl.schakel.io.numbers.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.excel.ExcelReader;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.tree.Findings;

/** Where a table comes from: a file, bytes or characters, within the same limits; a workbook is known by its first bytes. */
public interface TableSource {

    /** The bytes by which a workbook is known. */
    int MARK = 8;

    /**
     * Gives the table.
     *
     * @param findings where issues go
     * @return the table, unless there is an issue
     * @throws IOException if it cannot be read
     */
    Optional<TableInput> input(Findings findings) throws IOException;

    /**
     * The way from a table to what it holds.
     *
     * @param <T> the type of what it holds
     */
    interface Rows<T> {

        /**
         * Reads the table.
         *
         * @param in the table
         * @param findings where issues go
         * @return what it holds, unless there is an issue
         */
        Optional<ReadTable<T>> read(TableInput in, Findings findings);
    }

    /**
     * Takes a file.
     *
     * @param file the file
     * @param stated what the caller states
     * @return the source
     */
    static TableSource of(Path file, TableSettings stated) {
        return findings -> {
            try (InputStream in = Files.newInputStream(file)) {
                return decode(in, stated, findings);
            }
        };
    }

    /**
     * Takes bytes.
     *
     * @param in the bytes; not closed
     * @param stated what the caller states
     * @return the source
     */
    static TableSource of(InputStream in, TableSettings stated) {
        Check.given(in, "in");
        return findings -> decode(in, stated, findings);
    }

    /**
     * Takes characters as they come.
     *
     * @param in the characters; not closed
     * @param stated what the caller states
     * @return the source
     */
    static TableSource of(Reader in, TableSettings stated) {
        Check.given(in, "in");
        return findings -> TableText.characters(in, stated.limits(), findings).map(TextInput::new);
    }

    /**
     * Takes characters.
     *
     * @param content the characters
     * @param stated what the caller states
     * @return the source
     */
    static TableSource of(String content, TableSettings stated) {
        Check.given(content, "content");
        return findings -> TableText.of(content, stated.limits(), findings).map(TextInput::new);
    }

    private static Optional<TableInput> decode(InputStream in, TableSettings stated, Findings findings)
            throws IOException {
        // not a buffered one, which takes a read of no bytes for the end
        PushbackInputStream bytes = new PushbackInputStream(in, MARK);
        byte[] begin = bytes.readNBytes(MARK);
        bytes.unread(begin);
        if (!ExcelReader.isWorkbook(begin)) {
            return TableText.decode(bytes, stated.encoding(), stated.limits(), findings)
                    .map(TextInput::new);
        }
        byte[] workbook = bytes.readNBytes(stated.limits().maxWorkbookBytes() + 1);
        return ExcelReader.read(workbook, stated.sheet(), stated.limits(), findings)
                .map(SheetInput::new);
    }

    /**
     * Reads the table; what cannot be opened is an issue as well.
     *
     * @param <T> the type of what it holds
     * @param name the name by which issues mean the table
     * @param stated what the caller states
     * @param rows the way from the table to what it holds
     * @return what it holds, and all issues
     */
    default <T> Checked<ReadTable<T>> read(String name, TableSettings stated, Rows<T> rows) {
        Findings findings = new Findings(
                Optional.of(Check.given(name, "name")), stated.limits().maxIssues());
        try {
            Optional<ReadTable<T>> table = input(findings).flatMap(in -> rows.read(in, findings));
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
