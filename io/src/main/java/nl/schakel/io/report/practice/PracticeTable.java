package nl.schakel.io.report.practice;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;

/**
 * A table that compares partnerships, computed from their dossiers: what they are, how many schools, for whom, how many pupils, from
 * when, how much time at the mbo, for how long.
 *
 * <p>A cell holds 'onbekend' where the dossier does not tell, and '–' where there is nothing to tell. A number of partners is the least,
 * such as '2+', unless the dossier says that its list of partners is complete.
 *
 * @param views the dossiers as of a day, one a column
 * @param place the place in a publication whose claims are shown instead of what the dossier makes of all claims, if one is chosen
 */
public record PracticeTable(List<AsOf> views, Optional<String> place) {

    /** Refuses null and a blank place. */
    public PracticeTable {
        views = Check.list(views, "views");
        Check.given(place, "place").ifPresent(given -> Check.text(given, "place"));
    }

    /**
     * Compares partnerships.
     *
     * @param views the dossiers as of a day
     * @return the table of what the dossiers hold
     */
    public static PracticeTable of(List<AsOf> views) {
        return new PracticeTable(views, Optional.empty());
    }

    /**
     * Shows the table as one place in a publication has it: where sources contradict each other, its figure, and for dossiers that
     * refer to the place, the number of partners that are listed.
     *
     * @param place the place, such as '2 Bevindingen, schema Wat? Betrokken'
     * @return the table with the claims of that place
     */
    public PracticeTable as(String place) {
        return new PracticeTable(views, Optional.of(place));
    }

    /** {@return the names of the partnerships, one a column} */
    public List<String> partnerships() {
        return views.stream().map(view -> view.partnership().identity().name()).toList();
    }

    /** {@return the rows in the order of the report} */
    public List<Row> rows() {
        List<Column> columns =
                views.stream().map(view -> Column.of(view, place)).toList();
        return List.of(
                row(Words.WHAT, columns, KindCells::what),
                row(Words.VMBO, columns, PartnerCells::vmbo),
                row(Words.MBO, columns, PartnerCells::mbo),
                row(Words.AUDIENCE, columns, PupilCells::audience),
                row(Words.SIZE, columns, PupilCells::size),
                row(Words.START, columns, TimeCells::start),
                row(Words.TIME, columns, TimeCells::time),
                row(Words.AGE, columns, KindCells::age));
    }

    private static Row row(LocalizedText heading, List<Column> columns, Cell cell) {
        return new Row(
                heading,
                columns.stream()
                        .map(column ->
                                LocalizedText.of(cell.in(column, Language.DUTCH), cell.in(column, Language.ENGLISH)))
                        .toList());
    }

    /**
     * A row of the table, such as 'Aantal vmbo: 16, 2, 4, 1, 1'.
     *
     * @param heading what the row is about
     * @param cells one cell a partnership
     */
    public record Row(LocalizedText heading, List<LocalizedText> cells) {

        /** Refuses null. */
        public Row {
            Check.given(heading, "heading");
            cells = Check.list(cells, "cells");
        }
    }
}
