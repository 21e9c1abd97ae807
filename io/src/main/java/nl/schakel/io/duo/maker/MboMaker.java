package nl.schakel.io.duo.maker;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.duo.column.MboColumn;
import nl.schakel.io.duo.row.MboInstitution;
import nl.schakel.io.duo.row.MboQualification;
import nl.schakel.io.duo.row.MboStudents;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.route.MboLevel;

/** The rows of the file of mbo students, made from a description of its columns: no sample was at hand. */
public final class MboMaker {

    private static final Pattern LEVEL = Pattern.compile("(?:MBO-|NIVEAU )?([1-4])");

    /** What stands in place of a suppressed number. */
    private static final int SHOWN = 4;

    private MboMaker() {}

    /**
     * Reads a row.
     *
     * @param row its cells
     * @return the students of a qualification; nothing if there is an error
     */
    public static Optional<MboStudents> make(RowCells<MboColumn> row) {
        Optional<InstitutionCode> code = row.need(MboColumn.INSTITUTION, InstitutionCode::parse);
        Optional<String> name = row.text(MboColumn.NAME);
        Optional<String> town = row.text(MboColumn.TOWN);
        Optional<Term<InstitutionKind>> kind = row.text(MboColumn.KIND).map(MboMaker::kind);
        Optional<QualificationCode> qualification = row.need(MboColumn.QUALIFICATION, QualificationCode::parse);
        Optional<String> called = row.text(MboColumn.QUALIFICATION_NAME);
        Optional<Term<MboLevel>> level = row.text(MboColumn.LEVEL).map(text -> level(row, text));
        List<String> fields = Stream.of(MboColumn.SECTOR, MboColumn.DOMAIN, MboColumn.UNIT)
                .flatMap(column -> row.text(column).stream())
                .toList();
        Optional<Count> students = students(row);
        return row.failed()
                ? Optional.empty()
                : Optional.of(new MboStudents(
                        new MboInstitution(code.orElseThrow(), name, town, kind),
                        new MboQualification(qualification.orElseThrow(), called, level, fields),
                        students.orElseThrow()));
    }

    private static Optional<Count> students(RowCells<MboColumn> row) {
        Optional<Count> written = row.need(MboColumn.STUDENTS, row.numbers()::count);
        Optional<String> indication = row.text(MboColumn.INDICATION).map(text -> text.toUpperCase(Locale.ROOT));
        if (indication.filter(text -> !text.equals("J") && !text.equals("N")).isPresent()) {
            row.refuse(
                    IssueCode.WRONG_VALUE,
                    MboColumn.INDICATION,
                    "must be J, N or empty",
                    "Check it: J says that the number is suppressed.");
            return Optional.empty();
        }
        boolean suppressed = indication.filter("J"::equals).isPresent();
        boolean shown = written.filter(Count::isExact)
                .filter(count -> count.most().compareTo(BigDecimal.valueOf(SHOWN)) == 0)
                .isPresent();
        if (suppressed && written.isPresent() && !shown) {
            row.refuse(
                    IssueCode.WRONG_VALUE,
                    MboColumn.STUDENTS,
                    "must be " + SHOWN + " where the indication is J",
                    "What another suppressed number stands for is not known.");
            return Optional.empty();
        }
        boolean maybe = suppressed || !row.has(MboColumn.INDICATION);
        return shown && maybe ? Optional.of(row.numbers().below(SHOWN + 1)) : written;
    }

    static Term<InstitutionKind> kind(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(InstitutionKind.values())
                .filter(each -> each.label().in(Language.DUTCH).equals(word))
                .findFirst()
                .map(Term::of)
                .orElseGet(() -> Term.other(LocalizedText.same(text)));
    }

    private static Term<MboLevel> level(RowCells<MboColumn> row, String text) {
        Matcher known = LEVEL.matcher(text.toUpperCase(Locale.ROOT));
        if (known.matches()) {
            return Term.of(MboLevel.values()[Integer.parseInt(known.group(1)) - 1]);
        }
        row.doubt(MboColumn.LEVEL, "must be a level from 1 to 4", "It is kept in the words of the file.");
        return Term.other(LocalizedText.same(text));
    }
}
