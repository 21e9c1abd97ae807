package nl.schakel.io.drawing.picture;

import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.model.route.RouteYear;

/**
 * A band that says of each year which sector it is: where the pupil is enrolled, or which side is funded.
 *
 * @param frame the columns
 * @param code what the band is called in the document
 * @param label what it says
 * @param sector the sector of a year
 */
record SectorBand(Frame frame, String code, LocalizedText label, Function<RouteYear, Optional<Sector>> sector)
        implements Band {

    private static final int HEIGHT = 24;
    private static final int GAP = 4;

    @Override
    public int height() {
        return HEIGHT + 2 * GAP;
    }

    @Override
    public void write(Markup svg, int above) {
        int top = above + GAP;
        Shapes.text(svg, "lane", Frame.PAD, top + 16, frame.in(label));
        for (int i = 0; i < frame.years().size(); i++) {
            RouteYear year = frame.years().get(i);
            Optional<Sector> known = sector.apply(year);
            int column = i;
            svg.add(
                    Shapes.group("band")
                            .with("data-band", code)
                            .with("data-year", year.id().value()),
                    group -> {
                        group.add(cell(known, column, top));
                        Shapes.text(
                                group,
                                known.isPresent() ? "sector" : "question",
                                frame.middle(column),
                                top + 17,
                                known.map(Names::sector).orElse("?"));
                    });
        }
    }

    private Tag cell(Optional<Sector> known, int column, int top) {
        Tag cell = Shapes.rect(
                known.isPresent() ? "known" : "unknown", frame.left(column) + 2, top, frame.column() - 4, HEIGHT);
        return known.map(this::fill).map(fill -> cell.with("fill", fill)).orElse(cell);
    }

    private String fill(Sector sector) {
        return switch (sector) {
            case VO -> frame.pattern(Lane.VMBO);
            case MBO -> frame.pattern(Lane.MBO);
            case PO, HO -> "#fff";
        };
    }
}
