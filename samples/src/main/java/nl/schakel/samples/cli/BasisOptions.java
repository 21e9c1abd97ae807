package nl.schakel.samples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.BasisTable;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.dataset.Bases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the numbers of a year are read, for every command that takes a basis: YAML, JSON, CSV, Excel, or the shipped one. */
final class BasisOptions {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".xlsx");

    /** What the option of a command says that takes a basis. */
    static final String WHAT =
            "in YAML or JSON (format: schakel-funding-basis/1), in CSV (.csv or .tsv) or Excel (.xlsx), or the shipped "
                    + Bases.TOT_ROUTE + ".";

    @Option(
            names = "--school-year",
            paramLabel = "YEAR",
            description = "For CSV and Excel: the school year, such as 2017-2018. Default: as the file says.")
    private @Nullable SchoolYear schoolYear;

    @Option(
            names = "--numbers",
            paramLabel = "dutch|english|plain",
            description =
                    "For CSV and Excel: how numbers are written. Default: as the file proves; what proves nothing is refused.")
    private @Nullable NumberStyle numberStyle;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "For Excel: the sheet. Default: the one that is shown and has cells; of several none.")
    private @Nullable String sheet;

    /** Reads a basis, or lists its issues; of a table it tells on standard error how it was read. */
    Optional<FundingBasis> read(Console console, String basis, Partnership partnership) {
        if (!isTable(basis)) {
            return console.sound(Told.of(Bases.read(basis, partnership)));
        }
        Optional<ReadTable<FundingBasis>> read =
                console.sound(Told.of(Bases.read(table(), Path.of(basis), partnership)));
        read.ifPresent(sound -> tell(console, sound));
        return read.map(ReadTable::content);
    }

    /** Reads a table for itself, whatever the partnership. */
    Checked<FundingBasis> read(Console console, String basis) {
        Checked<ReadTable<FundingBasis>> read = Told.of(table().read(Path.of(basis)));
        read.value().ifPresent(sound -> tell(console, sound));
        return Checked.of(read.value().map(ReadTable::content).orElse(null), read.issues());
    }

    /** Whether a file is a table by the ending of its name. */
    static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private BasisTable table() {
        BasisTable table = BasisTable.standard();
        table = schoolYear == null ? table : table.withSchoolYear(schoolYear);
        table = numberStyle == null ? table : table.withNumberStyle(numberStyle);
        return sheet == null ? table : table.withSheet(sheet);
    }

    private static void tell(Console console, ReadTable<FundingBasis> sound) {
        console.problem(String.join("\n", sound.how().lines()));
    }
}
