package nl.schakel.io.duo.maker;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.duo.column.YearColumn;
import nl.schakel.io.duo.row.PupilGroup;
import nl.schakel.io.duo.row.PupilProgramme;
import nl.schakel.io.duo.row.PupilsByYear;
import nl.schakel.io.duo.row.YearPupils;
import nl.schakel.io.duo.row.YearSite;

/** The rows of the file of pupils by kind of education, made from a description of its columns: no sample was at hand. */
public final class YearMaker {

    private static final Pattern ELEMENT = Pattern.compile("[0-9]{4}");
    private static final int YEARS = 6;

    private YearMaker() {}

    /**
     * Reads a row.
     *
     * @param row its cells
     * @return the pupils of a kind of education by year; nothing if there is an error
     */
    public static Optional<PupilsByYear> make(RowCells<YearColumn> row) {
        Optional<SiteCode> code = Sites.code(row, YearColumn.SITE, YearColumn.INSTITUTION);
        Optional<String> name = row.text(YearColumn.NAME);
        Optional<String> town = row.text(YearColumn.TOWN);
        Optional<String> province = row.text(YearColumn.PROVINCE);
        Optional<String> type = row.need(YearColumn.TYPE, Function.identity());
        Truth lwoo = lwoo(row);
        Optional<String> sector = row.text(YearColumn.SECTOR);
        Optional<String> department = row.text(YearColumn.DEPARTMENT);
        PupilProgramme programme =
                new PupilProgramme(row.take(YearColumn.ELEMENT, YearMaker::element), row.text(YearColumn.PROGRAMME));
        Map<Integer, YearPupils> years = years(row);
        return row.failed()
                ? Optional.empty()
                : Optional.of(new PupilsByYear(
                        new YearSite(code.orElseThrow(), name, town, province),
                        new PupilGroup(type.orElseThrow(), lwoo, sector, department),
                        programme,
                        years));
    }

    private static String element(String text) {
        return Check.matches(
                text, ELEMENT, "element code", "must be four digits", "Write it like 6111, with its leading zeros.");
    }

    private static Truth lwoo(RowCells<YearColumn> row) {
        Optional<String> text = row.text(YearColumn.LWOO);
        if (text.filter(word -> !word.equals("J") && !word.equals("N")).isPresent()) {
            row.doubt(YearColumn.LWOO, "must be J, N or empty", "Whether they have lwoo is read as unknown.");
            return Truth.UNKNOWN;
        }
        return text.map(word -> Truth.of(word.equals("J"))).orElse(Truth.UNKNOWN);
    }

    private static Map<Integer, YearPupils> years(RowCells<YearColumn> row) {
        Map<Integer, YearPupils> years = new TreeMap<>();
        for (int year = 1; year <= YEARS; year++) {
            Optional<Count> men = row.take(YearColumn.men(year), row.numbers()::count);
            Optional<Count> women = row.take(YearColumn.women(year), row.numbers()::count);
            if (men.isPresent() || women.isPresent()) {
                years.put(year, new YearPupils(men, women));
            }
        }
        return years;
    }
}
