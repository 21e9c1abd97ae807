package nl.schakel.io.duo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.duo.column.AddressColumn;
import nl.schakel.io.duo.column.ColumnNames;
import nl.schakel.io.duo.column.DuoColumn;
import nl.schakel.io.duo.column.ExamColumn;
import nl.schakel.io.duo.column.MboColumn;
import nl.schakel.io.duo.column.PupilColumn;
import nl.schakel.io.duo.column.SiteColumn;
import nl.schakel.io.duo.column.YearColumn;
import nl.schakel.io.numbers.csv.CsvRow;
import nl.schakel.io.numbers.csv.RowStream;
import nl.schakel.io.tree.Findings;

/** A kind of file among DUO's open data, such as the pupils of each site. */
public enum DuoKind implements Labelled {
    /** All sites of secondary schools with board, place and areas (02. alle vestigingen vo). */
    SITES("vestigingen vo", "sites", SiteColumn.class),
    /** The pupils of each site (03. leerlingen vo per vestiging en bestuur). */
    PUPILS("leerlingen per vestiging", "pupils of each site", PupilColumn.class),
    /** The pupils of each site by kind of education and year (01. leerlingen vo per vestiging naar onderwijstype). */
    PUPILS_BY_YEAR("leerlingen per vestiging naar onderwijstype", "pupils of each site by year", YearColumn.class),
    /** Candidates, passed, failed and average marks (geslaagden, gezakten en cijfers). */
    EXAMS("examens", "exams", ExamColumn.class),
    /** The mbo institutions with kind and address (adressen mbo). */
    MBO_INSTITUTIONS("instellingen mbo", "mbo institutions", AddressColumn.class),
    /** The students of each mbo qualification (deelnemers per instelling en kwalificatie). */
    STUDENTS("studenten mbo", "mbo students", MboColumn.class);

    private final LocalizedText label;
    private final Class<? extends DuoColumn> columns;

    DuoKind(String nl, String en, Class<? extends DuoColumn> columns) {
        this.label = LocalizedText.of(nl, en);
        this.columns = columns;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** The name of the method that gives its reader. */
    String method() {
        return switch (this) {
            case PUPILS_BY_YEAR -> "pupilsByYear";
            case MBO_INSTITUTIONS -> "mboInstitutions";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    DuoColumn[] columns() {
        return columns.getEnumConstants();
    }

    /**
     * Tells the kind of a file by its columns.
     *
     * @param file the file
     * @return the kind whose columns it has; nothing if it has those of none, or cannot be read
     */
    public static Optional<DuoKind> of(Path file) {
        return headers(file).stream().flatMap(row -> of(row).stream()).findFirst();
    }

    /**
     * Tells the kind of which a file has most columns, such as that of a file in which one column goes by a new name.
     *
     * @param file the file
     * @return the kind; nothing if it has no column of any, or cannot be read
     */
    public static Optional<DuoKind> nearest(Path file) {
        List<Set<String>> headers = headers(file).stream().map(DuoKind::bare).toList();
        return Arrays.stream(values())
                .filter(kind -> headers.stream().anyMatch(names -> kind.known(names) > 0))
                .max(Comparator.comparingLong(
                        kind -> headers.stream().mapToLong(kind::known).max().orElse(0)));
    }

    /** The first row as each separator reads it. */
    private static List<List<String>> headers(Path file) {
        Check.given(file, "file");
        Findings findings = new Findings(Optional.of(file.toString()), 1);
        try (InputStream in = Files.newInputStream(file)) {
            return RowStream.of(in, Optional.empty(), DuoSettings.STANDARD.limits(), findings)
                    .first(Optional.empty())
                    .values()
                    .stream()
                    .map(CsvRow::cells)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Tells the kind by the names of columns: all that it needs must be among them, and of several it is the one that knows most. */
    static Optional<DuoKind> of(List<String> names) {
        Set<String> bare = bare(names);
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(kind.columns())
                        .filter(DuoColumn::isNeeded)
                        .allMatch(column -> column.isAmong(bare)))
                .max(Comparator.comparingLong(kind -> kind.known(bare)));
    }

    private static Set<String> bare(List<String> names) {
        return names.stream().map(ColumnNames::bare).collect(Collectors.toSet());
    }

    private long known(Set<String> bare) {
        return Arrays.stream(columns()).filter(column -> column.isAmong(bare)).count();
    }

    /** {@return the reader of files of this kind to which nothing is stated} */
    public DuoReader<?> reader() {
        return switch (this) {
            case SITES -> DuoReader.sites();
            case PUPILS -> DuoReader.pupils();
            case PUPILS_BY_YEAR -> DuoReader.pupilsByYear();
            case EXAMS -> DuoReader.exams();
            case MBO_INSTITUTIONS -> DuoReader.mboInstitutions();
            case STUDENTS -> DuoReader.students();
        };
    }
}
