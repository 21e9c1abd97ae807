package nl.schakel.io.duo.maker;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.id.MunicipalityCode;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.duo.column.DuoColumn;
import nl.schakel.model.region.Municipality;

/** What several files say alike: the code of a site and of its institution, its board and its municipality. */
final class Sites {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{2}");

    private Sites() {}

    /** Reads the code of a site, which older files may give as its number beside the code of the institution. */
    static <C extends Enum<C> & DuoColumn> Optional<SiteCode> code(RowCells<C> row, C site, C institution) {
        Optional<InstitutionCode> of = row.take(institution, InstitutionCode::parse);
        Optional<SiteCode> code = row.need(
                site,
                text -> of.filter(known -> NUMBER.matcher(text).matches())
                        .map(known -> SiteCode.of(known, Integer.parseInt(text)))
                        .orElseGet(() -> SiteCode.parse(text)));
        if (of.isPresent() && code.isPresent() && !code.get().institution().equals(of.get())) {
            row.refuse(
                    IssueCode.WRONG_VALUE,
                    site,
                    "must begin with the code of its institution, " + of.get(),
                    "Check both codes.");
        }
        return code;
    }

    static <C extends Enum<C> & DuoColumn> Optional<BoardNumber> board(RowCells<C> row, C column) {
        return row.need(column, BoardNumber::parse);
    }

    static <C extends Enum<C> & DuoColumn> Optional<Municipality> municipality(RowCells<C> row, C code, C name) {
        Optional<MunicipalityCode> number = row.need(code, MunicipalityCode::parse);
        Optional<String> called = row.need(name, Function.identity());
        return number.flatMap(known -> called.map(given -> new Municipality(given, Optional.of(known))));
    }
}
