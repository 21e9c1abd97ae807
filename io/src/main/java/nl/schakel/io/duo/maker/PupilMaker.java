package nl.schakel.io.duo.maker;

import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.io.duo.column.PupilColumn;
import nl.schakel.io.duo.row.Address;
import nl.schakel.io.duo.row.RegisteredSite;
import nl.schakel.io.duo.row.SiteLocation;
import nl.schakel.io.duo.row.SitePupils;
import nl.schakel.model.region.Municipality;

/** The rows of the file of pupils. */
public final class PupilMaker {

    private PupilMaker() {}

    /**
     * Reads a row.
     *
     * @param row its cells
     * @return the pupils of the site; nothing if there is an error
     */
    public static Optional<SitePupils> make(RowCells<PupilColumn> row) {
        Optional<SiteCode> code = Sites.code(row, PupilColumn.SITE, PupilColumn.INSTITUTION);
        Optional<String> name = row.need(PupilColumn.NAME, Function.identity());
        Optional<BoardNumber> board = Sites.board(row, PupilColumn.BOARD);
        Optional<Municipality> municipality =
                Sites.municipality(row, PupilColumn.MUNICIPALITY_CODE, PupilColumn.MUNICIPALITY);
        Optional<String> province = row.text(PupilColumn.PROVINCE);
        Address address = Address.in(row.text(PupilColumn.TOWN));
        Optional<Count> pupils = row.need(PupilColumn.PUPILS, row.numbers()::count);
        Optional<Count> atVavo = row.take(PupilColumn.AT_VAVO, row.numbers()::count);
        Optional<Count> total = row.take(PupilColumn.TOTAL, row.numbers()::count);
        if (row.failed()) {
            return Optional.empty();
        }
        RegisteredSite site = new RegisteredSite(
                code.orElseThrow(),
                name.orElseThrow(),
                board.orElseThrow(),
                new SiteLocation(municipality.orElseThrow(), province, address));
        total.ifPresent(all -> atVavo.filter(vavo -> !canAddUp(pupils.orElseThrow(), vavo, all))
                .ifPresent(vavo -> row.doubt(
                        PupilColumn.TOTAL,
                        "must be the pupils and those at a vavo together, " + pupils.orElseThrow() + " and " + vavo,
                        "All three are kept as they are; check them.")));
        return Optional.of(new SitePupils(site, pupils.orElseThrow(), atVavo, total));
    }

    private static boolean canAddUp(Count pupils, Count atVavo, Count total) {
        return total.most().compareTo(pupils.least().add(atVavo.least())) >= 0
                && total.least().compareTo(pupils.most().add(atVavo.most())) <= 0;
    }
}
