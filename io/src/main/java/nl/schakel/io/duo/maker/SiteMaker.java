package nl.schakel.io.duo.maker;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.duo.column.SiteColumn;
import nl.schakel.io.duo.row.Address;
import nl.schakel.io.duo.row.Area;
import nl.schakel.io.duo.row.AreaKind;
import nl.schakel.io.duo.row.RegisteredSite;
import nl.schakel.io.duo.row.SchoolSite;
import nl.schakel.io.duo.row.SiteContact;
import nl.schakel.io.duo.row.SiteEducation;
import nl.schakel.io.duo.row.SiteLocation;
import nl.schakel.model.institution.Denomination;
import nl.schakel.model.region.Municipality;

/** The rows of the file of sites. */
public final class SiteMaker {

    private SiteMaker() {}

    /**
     * Reads a row.
     *
     * @param row its cells
     * @return the site; nothing if there is an error
     */
    public static Optional<SchoolSite> make(RowCells<SiteColumn> row) {
        Optional<SiteCode> code = Sites.code(row, SiteColumn.SITE, SiteColumn.INSTITUTION);
        Optional<String> name = row.need(SiteColumn.NAME, Function.identity());
        Optional<BoardNumber> board = Sites.board(row, SiteColumn.BOARD);
        Optional<Municipality> municipality =
                Sites.municipality(row, SiteColumn.MUNICIPALITY_CODE, SiteColumn.MUNICIPALITY);
        Optional<String> province = row.text(SiteColumn.PROVINCE);
        Address address =
                Contacts.address(row, SiteColumn.STREET, SiteColumn.HOUSE_NUMBER, SiteColumn.POSTCODE, SiteColumn.TOWN);
        SiteContact contact = contact(row);
        SiteEducation education = education(row);
        Map<AreaKind, Area> areas = areas(row);
        return row.failed()
                ? Optional.empty()
                : Optional.of(new SchoolSite(
                        new RegisteredSite(
                                code.orElseThrow(),
                                name.orElseThrow(),
                                board.orElseThrow(),
                                new SiteLocation(municipality.orElseThrow(), province, address)),
                        contact,
                        education,
                        areas));
    }

    private static SiteContact contact(RowCells<SiteColumn> row) {
        Address letters = Contacts.address(
                row,
                SiteColumn.LETTER_STREET,
                SiteColumn.LETTER_HOUSE_NUMBER,
                SiteColumn.LETTER_POSTCODE,
                SiteColumn.LETTER_TOWN);
        return Contacts.contact(row, SiteColumn.TELEPHONE, SiteColumn.WEB, letters);
    }

    private static SiteEducation education(RowCells<SiteColumn> row) {
        Optional<Term<Denomination>> denomination =
                row.text(SiteColumn.DENOMINATION).map(SiteMaker::denomination);
        List<String> structures = row.text(SiteColumn.STRUCTURE)
                .map(text -> Arrays.stream(text.split("/"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
        return new SiteEducation(denomination, structures);
    }

    private static Term<Denomination> denomination(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(Denomination.values())
                .filter(each -> each.label().in(Language.DUTCH).equals(word))
                .findFirst()
                .map(Term::of)
                .orElseGet(() -> Term.other(LocalizedText.same(text)));
    }

    private static Map<AreaKind, Area> areas(RowCells<SiteColumn> row) {
        Map<AreaKind, Area> areas = new EnumMap<>(AreaKind.class);
        for (AreaKind kind : AreaKind.values()) {
            Optional<String> code =
                    kind == AreaKind.HOLIDAY ? Optional.empty() : row.text(SiteColumn.valueOf(kind.name() + "_CODE"));
            Optional<String> name = row.text(SiteColumn.valueOf(kind.name()));
            if (code.isPresent() || name.isPresent()) {
                areas.put(kind, new Area(code, name));
            }
        }
        return areas;
    }
}
