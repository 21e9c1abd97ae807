package nl.schakel.io.duo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Codes;
import nl.schakel.io.duo.column.AddressColumn;
import nl.schakel.io.duo.column.ColumnNames;
import nl.schakel.io.duo.column.DuoColumn;
import nl.schakel.io.duo.column.ExamColumn;
import nl.schakel.io.duo.column.MboColumn;
import nl.schakel.io.duo.column.PupilColumn;
import nl.schakel.io.duo.column.SiteColumn;
import nl.schakel.io.duo.column.YearColumn;
import nl.schakel.io.duo.maker.AddressMaker;
import nl.schakel.io.duo.maker.ExamMaker;
import nl.schakel.io.duo.maker.MboMaker;
import nl.schakel.io.duo.maker.PupilMaker;
import nl.schakel.io.duo.maker.SiteMaker;
import nl.schakel.io.duo.maker.YearMaker;
import nl.schakel.io.duo.row.ExamResult;
import nl.schakel.io.duo.row.MboAddress;
import nl.schakel.io.duo.row.MboStudents;
import nl.schakel.io.duo.row.PupilsByYear;
import nl.schakel.io.duo.row.SchoolSite;
import nl.schakel.io.duo.row.SitePupils;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/**
 * A reader of a kind of file among DUO's open data, such as {@code DuoReader.pupils().read(Path.of("03-leerlingen-2025.csv"))};
 * immutable, and fit for any number of threads.
 *
 * <p>What differs between years and kinds is taken as it comes:
 *
 * <ul>
 *   <li>columns in any order, with or without quotes, under all names that are known of them (BRIN NUMMER for INSTELLINGSCODE, with or
 *       without blanks and hyphens); an unknown column is a warning, and its cells are kept in {@link DuoRow#further};
 *   <li>Windows-1252, or UTF-8 with or without byte order mark, proven while it is read; a file that mixes them is refused;
 *   <li>cells of nothing but blanks, which are empty;
 *   <li>suppressed numbers, such as '&lt;5', or 4 with the indication J of mbo files, as bounds 0..4 and never as a number;
 *       {@link #withZerosWritten} narrows them to 1..4;
 *   <li>numbers in Dutch form, with a comma before decimals; every leading zero of a code counts;
 *   <li>a telephone number in the place of an internet address, and texts that another program garbled ('FryslÃ¢n'), which are warnings.
 * </ul>
 *
 * <p>Every row is read, or refused with issues that give its line and column: {@link RowCount} adds up to the rows of the file. Nothing is
 * thrown for what a file holds. Exams of several school years in one file and the Basisgegevens instellingen are not read, and the words say
 * so, with the kinds that are. What makes the file as a whole unfit, such as a missing column, an unsound quote or a failing stream,
 * leaves no result; rows that were handed on before are then to be dropped. {@code read} keeps all rows, {@code forEach} keeps none and
 * reads a file of any length in the same memory.
 *
 * @param <T> what a row says
 */
public final class DuoReader<T> {

    private final DuoKind kind;
    private final DuoLayout<?, T> layout;
    private final DuoSettings settings;

    private DuoReader(DuoKind kind, DuoLayout<?, T> layout, DuoSettings settings) {
        this.kind = kind;
        this.layout = layout;
        this.settings = settings;
    }

    /** {@return the reader of sites (02. alle vestigingen vo)} */
    public static DuoReader<SchoolSite> sites() {
        return of(DuoKind.SITES, new DuoLayout<>(SiteColumn.class, SiteMaker::make));
    }

    /** {@return the reader of pupils (03. leerlingen vo per vestiging en bestuur, vavo apart)} */
    public static DuoReader<SitePupils> pupils() {
        return of(DuoKind.PUPILS, new DuoLayout<>(PupilColumn.class, PupilMaker::make));
    }

    /**
     * Gives the reader of pupils by kind of education and year (01. leerlingen vo per vestiging naar onderwijstype), such as a settlement starts
     * from.
     *
     * <p>It was made from a description of the columns, without a file at hand.
     *
     * @return the reader
     */
    public static DuoReader<PupilsByYear> pupilsByYear() {
        return of(DuoKind.PUPILS_BY_YEAR, new DuoLayout<>(YearColumn.class, YearMaker::make));
    }

    /** {@return the reader of exams (geslaagden, gezakten en cijfers of one school year)} */
    public static DuoReader<ExamResult> exams() {
        return of(DuoKind.EXAMS, new DuoLayout<>(ExamColumn.class, ExamMaker::make));
    }

    /**
     * Gives the reader of mbo institutions (adressen mbo).
     *
     * <p>It was made from a description of the columns, without a file at hand.
     *
     * @return the reader
     */
    public static DuoReader<MboAddress> mboInstitutions() {
        return of(DuoKind.MBO_INSTITUTIONS, new DuoLayout<>(AddressColumn.class, AddressMaker::make));
    }

    /**
     * Gives the reader of mbo students (deelnemers per instelling en kwalificatie).
     *
     * <p>It was made from a description of the columns, without a file at hand: above all the name of the column with the number may differ.
     * State it with {@link #withName}, such as {@code withName("STUDENTEN 2024", "AANTAL")}.
     *
     * @return the reader
     */
    public static DuoReader<MboStudents> students() {
        return of(DuoKind.STUDENTS, new DuoLayout<>(MboColumn.class, MboMaker::make));
    }

    private static <T> DuoReader<T> of(DuoKind kind, DuoLayout<?, T> layout) {
        return new DuoReader<>(kind, layout, DuoSettings.STANDARD);
    }

    private DuoReader<T> with(DuoSettings changed) {
        return new DuoReader<>(kind, layout, changed);
    }

    /** {@return the kind of files that it reads} */
    public DuoKind kind() {
        return kind;
    }

    /**
     * States what stands between cells.
     *
     * @param separator the separator
     * @return a reader that need not prove it
     */
    public DuoReader<T> withSeparator(Separator separator) {
        return with(settings.separator(Check.given(separator, "separator")));
    }

    /**
     * States the encoding of the bytes.
     *
     * @param encoding the encoding
     * @return a reader that need not prove it
     */
    public DuoReader<T> withEncoding(Encoding encoding) {
        return with(settings.encoding(Check.given(encoding, "encoding")));
    }

    /**
     * States the form of the numbers, for a file that another program has saved.
     *
     * @param style the form; Dutch unless stated
     * @return a reader of numbers in that form only
     */
    public DuoReader<T> withNumberStyle(NumberStyle style) {
        return with(settings.style(Check.given(style, "style")));
    }

    /** {@return a reader for files in which every 0 is written as 0, so that a suppressed number is 1 or more} */
    public DuoReader<T> withZerosWritten() {
        return with(settings.leastSuppressed(1));
    }

    /**
     * States another name of a column, such as one of a newer year.
     *
     * @param written the name as the file has it; spaces, hyphens and capitals make no difference
     * @param known a name by which the library knows the column, such as AANTAL LEERLINGEN
     * @return a reader that knows both
     */
    public DuoReader<T> withName(String written, String known) {
        Check.text(written, "name");
        List<String> titles = Stream.of(kind.columns()).map(DuoColumn::title).toList();
        if (Stream.of(kind.columns()).noneMatch(column -> column.goesBy(Check.given(known, "known name")))) {
            throw Check.refused(
                    "known name",
                    known,
                    "must be that of a column",
                    Codes.didYouMean(known, titles, "There are: " + String.join(", ", titles) + "."));
        }
        Map<String, String> names = new LinkedHashMap<>(settings.names());
        names.put(ColumnNames.bare(written), known);
        return with(settings.names(names));
    }

    /**
     * States of which year the file is, and whether it is provisional.
     *
     * @param edition the edition; what the name of the file says unless stated
     * @return a reader for files of that edition
     */
    public DuoReader<T> withEdition(DuoEdition edition) {
        return with(settings.edition(Check.given(edition, "edition")));
    }

    /**
     * Changes the limits; those of levels do not matter to a table, each cell counts as a node, and the issues of {@code forEach} have none.
     *
     * @param limits the limits; unless changed 500 million characters, 10 million rows, 100 million cells, and 10,000
     *     characters in a cell
     * @return a reader with those limits
     */
    public DuoReader<T> withLimits(ReadLimits limits) {
        return with(settings.limits(limits));
    }

    /**
     * Sets who is told how far the reading is, and may cancel it; a step is a byte of a file, or a character of a text.
     *
     * @param progress who is told, about every thousand rows and at the end
     * @return a reader that tells it
     */
    public DuoReader<T> withProgress(Progress progress) {
        return with(settings.progress(progress));
    }

    /**
     * Reads a file.
     *
     * @param file the file, whatever the ending of its name
     * @return its rows and their issues, and the issues of the file as a whole
     * @throws java.util.concurrent.CancellationException if the reading is cancelled
     */
    public Checked<DuoTable<T>> read(Path file) {
        return table(name(file), DuoSource.of(file));
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes; not closed
     * @param name the name by which issues mean the file
     * @return its rows and their issues, and the issues of the file as a whole
     */
    public Checked<DuoTable<T>> read(InputStream in, String name) {
        return table(name, DuoSource.of(Check.given(in, "in")));
    }

    /**
     * Reads bytes.
     *
     * @param content the bytes
     * @param name the name by which issues mean the file
     * @return its rows and their issues, and the issues of the file as a whole
     */
    public Checked<DuoTable<T>> readBytes(byte[] content, String name) {
        return read(new ByteArrayInputStream(Check.given(content, "content")), name);
    }

    /**
     * Reads characters.
     *
     * @param in the characters; not closed
     * @param name the name by which issues mean the file
     * @return its rows and their issues, and the issues of the file as a whole
     */
    public Checked<DuoTable<T>> read(Reader in, String name) {
        return table(name, DuoSource.of(Check.given(in, "in")));
    }

    /**
     * Reads a text, to which no encoding matters.
     *
     * @param content the text
     * @param name the name by which issues mean the file
     * @return its rows and their issues, and the issues of the file as a whole
     */
    public Checked<DuoTable<T>> readText(String content, String name) {
        return table(name, DuoSource.of(Check.given(content, "content")));
    }

    /**
     * Reads a file row by row, without holding rows.
     *
     * @param file the file, whatever the ending of its name
     * @param rows is given each row that is read, in the order of the file
     * @param issues is given what is wrong or doubtful with a row, before that row
     * @return the summary, and the issues of the file as a whole; without a summary, drop what was given
     * @throws java.util.concurrent.CancellationException if the reading is cancelled
     */
    public Checked<DuoSummary> forEach(Path file, Consumer<? super DuoRow<T>> rows, Consumer<? super Issue> issues) {
        return each(name(file), DuoSource.of(file), rows, issues);
    }

    /**
     * Reads bytes row by row, without holding rows.
     *
     * @param in the bytes; not closed
     * @param name the name by which issues mean the file
     * @param rows is given each row that is read, in the order of the file
     * @param issues is given what is wrong or doubtful with a row, before that row
     * @return the summary, and the issues of the file as a whole; without a summary, drop what was given
     */
    public Checked<DuoSummary> forEach(
            InputStream in, String name, Consumer<? super DuoRow<T>> rows, Consumer<? super Issue> issues) {
        return each(name, DuoSource.of(Check.given(in, "in")), rows, issues);
    }

    /**
     * Reads characters row by row, without holding rows.
     *
     * @param in the characters; not closed
     * @param name the name by which issues mean the file
     * @param rows is given each row that is read, in the order of the file
     * @param issues is given what is wrong or doubtful with a row, before that row
     * @return the summary, and the issues of the file as a whole; without a summary, drop what was given
     */
    public Checked<DuoSummary> forEach(
            Reader in, String name, Consumer<? super DuoRow<T>> rows, Consumer<? super Issue> issues) {
        return each(name, DuoSource.of(Check.given(in, "in")), rows, issues);
    }

    private static String name(Path file) {
        return Check.given(file, "file").toString();
    }

    private Checked<DuoTable<T>> table(String name, DuoSource source) {
        List<DuoRow<T>> rows = new ArrayList<>();
        Findings ofRows = new Findings(
                Optional.of(Check.given(name, "name")), settings.limits().maxIssues());
        Checked<DuoSummary> summary = each(name, source, rows::add, ofRows::add);
        return new Checked<>(
                summary.value().map(known -> new DuoTable<>(rows, ofRows.sorted(), known)), summary.issues());
    }

    private Checked<DuoSummary> each(
            String name, DuoSource source, Consumer<? super DuoRow<T>> rows, Consumer<? super Issue> issues) {
        Check.given(rows, "rows");
        Check.given(issues, "issues");
        Findings findings = new Findings(
                Optional.of(Check.given(name, "name")), settings.limits().maxIssues());
        Optional<DuoSummary> summary = Optional.empty();
        try {
            DuoRun<?, T> run = run(layout, name, findings, rows, issues);
            summary = source.read(settings, findings, run::on);
        } catch (NoSuchFileException e) {
            findings.add(IssueCode.UNREADABLE, name, "must exist", "Check the name and the directory.");
        } catch (IOException e) {
            findings.add(
                    IssueCode.UNREADABLE, name, "must be readable", "Check that it is a file, and who may read it.");
        }
        return Checked.of(summary.orElse(null), findings.sorted());
    }

    private <C extends Enum<C> & DuoColumn> DuoRun<C, T> run(
            DuoLayout<C, T> of,
            String name,
            Findings findings,
            Consumer<? super DuoRow<T>> rows,
            Consumer<? super Issue> issues) {
        return new DuoRun<>(kind, of, settings, name, findings, rows, issues);
    }
}
