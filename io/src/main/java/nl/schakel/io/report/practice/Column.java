package nl.schakel.io.report.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;

/**
 * What one column of the table is about: a partnership as of a day, perhaps with the figures of one place.
 *
 * @param view the dossier as of the day
 * @param partnership the partnership with the figures that count
 * @param quoted whether they are those of one place to which the dossier refers, which counts what it lists
 */
record Column(AsOf view, Partnership partnership, boolean quoted) {

    static Column of(AsOf view, Optional<String> place) {
        return new Column(
                view,
                place.map(given -> Claimed.at(view.dossier(), given)).orElseGet(view::partnership),
                place.filter(given -> refersTo(view.dossier(), given)).isPresent());
    }

    private static boolean refersTo(Dossier dossier, String place) {
        return Stream.concat(
                        dossier.provenance().stream().map(Provenance::source),
                        dossier.claims().stream().map(Claim::source))
                .anyMatch(source -> source.place().equals(place));
    }

    /** Whether the cooperation stands first, so that routes are only examples. */
    boolean cooperates() {
        return partnership.identity().emphasis().equals(Optional.of(Emphasis.COOPERATION));
    }

    /** Whether there may be partners that are not listed, so that a count of those listed is only the least. */
    boolean mayHaveMorePartners() {
        return !quoted && !hasAllPartners();
    }

    /** Whether partners that are not listed do not exist. */
    boolean hasAllPartners() {
        return view.isComplete(ModelPath.of("partners"));
    }

    /** The routes that are there; those that are only planned or no more are not. */
    List<Route> routes() {
        return view.current(partnership.routes());
    }

    /** The route that the columns are about: the first that is there. */
    Optional<Route> route() {
        return routes().stream().findFirst();
    }
}
