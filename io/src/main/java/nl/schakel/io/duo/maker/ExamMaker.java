package nl.schakel.io.duo.maker;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.duo.column.ExamColumn;
import nl.schakel.io.duo.row.ExamCounts;
import nl.schakel.io.duo.row.ExamGroup;
import nl.schakel.io.duo.row.ExamMarks;
import nl.schakel.io.duo.row.ExamResult;
import nl.schakel.io.duo.row.ExamSite;
import nl.schakel.model.route.Leerweg;

/** The rows of the file of exams. */
public final class ExamMaker {

    /** DUO's own codes, and those of the experiment of 2014. */
    private static final Map<String, Leerweg> LEERWEGEN = Map.ofEntries(
            Map.entry("BL", Leerweg.BB),
            Map.entry("KL", Leerweg.KB),
            Map.entry("BB", Leerweg.BB),
            Map.entry("KB", Leerweg.KB),
            Map.entry("GL", Leerweg.GL),
            Map.entry("TL", Leerweg.TL),
            Map.entry("BBG", Leerweg.BB),
            Map.entry("KBG", Leerweg.KB),
            Map.entry("GLG", Leerweg.GL),
            Map.entry("TLG", Leerweg.TL));

    private ExamMaker() {}

    /**
     * Reads a row.
     *
     * @param row its cells
     * @return the exams of a group; nothing if there is an error
     */
    public static Optional<ExamResult> make(RowCells<ExamColumn> row) {
        Optional<SiteCode> code = Sites.code(row, ExamColumn.SITE, ExamColumn.INSTITUTION);
        Optional<String> name = row.text(ExamColumn.NAME);
        Optional<String> municipality = row.text(ExamColumn.MUNICIPALITY);
        Optional<String> province = row.text(ExamColumn.PROVINCE);
        Optional<String> type = row.need(ExamColumn.TYPE, Function.identity());
        Optional<Term<Leerweg>> leerweg = row.text(ExamColumn.LEERWEG).map(text -> leerweg(row, text));
        Optional<String> sector = row.text(ExamColumn.SECTOR);
        Optional<String> department = row.text(ExamColumn.DEPARTMENT);
        Optional<Count> candidates = row.need(ExamColumn.CANDIDATES, row.numbers()::count);
        Optional<Count> passed = row.need(ExamColumn.PASSED, row.numbers()::count);
        Optional<Count> failed = row.need(ExamColumn.FAILED, row.numbers()::count);
        ExamMarks marks = new ExamMarks(
                mark(row, ExamColumn.SCHOOL_MARK),
                mark(row, ExamColumn.CENTRAL_MARK),
                mark(row, ExamColumn.OVERALL_MARK));
        if (row.failed()) {
            return Optional.empty();
        }
        ExamCounts counts = new ExamCounts(candidates.orElseThrow(), passed.orElseThrow(), failed.orElseThrow());
        if (!counts.canAddUp()) {
            row.doubt(
                    ExamColumn.CANDIDATES,
                    "must be those who passed and those who failed together, " + counts.passed() + " and "
                            + counts.failed(),
                    "All three are kept as they are; check them.");
        }
        return Optional.of(new ExamResult(
                new ExamSite(code.orElseThrow(), name, municipality, province),
                new ExamGroup(type.orElseThrow(), leerweg, sector, department),
                counts,
                marks));
    }

    private static Optional<BigDecimal> mark(RowCells<ExamColumn> row, ExamColumn column) {
        return row.take(column, row.numbers()::mark);
    }

    private static Term<Leerweg> leerweg(RowCells<ExamColumn> row, String text) {
        return Optional.ofNullable(LEERWEGEN.get(text)).map(Term::of).orElseGet(() -> {
            row.doubt(
                    ExamColumn.LEERWEG,
                    "must be a leerweg that is known: BL, KL, GL or TL",
                    "It is kept in the words of the file.");
            return Term.other(LocalizedText.same(text));
        });
    }
}
