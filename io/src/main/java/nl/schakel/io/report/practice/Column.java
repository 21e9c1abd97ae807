package nl.schakel.io.report.practice;

import java.util.List;
import java.util.Optional;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;

/**
 * What one column of the table is about: a partnership as of a day, perhaps with the figures of one place.
 *
 * @param view the dossier as of the day
 * @param partnership the partnership with the figures that count
 */
record Column(AsOf view, Partnership partnership) {

    static Column of(AsOf view, Optional<String> place) {
        return new Column(
                view, place.map(given -> Claimed.at(view.dossier(), given)).orElseGet(view::partnership));
    }

    /** Whether the cooperation stands first, so that routes are only examples. */
    boolean cooperates() {
        return partnership.identity().emphasis().equals(Optional.of(Emphasis.COOPERATION));
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
