package nl.schakel.model.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;

/**
 * When a route begins, such as 'in year 1..2'.
 *
 * @param moment the moment
 * @param year the learning year at the vmbo, where it begins in one
 */
public record RouteStart(Term<StartMoment> moment, Optional<Quantity> year) {

    /** Refuses null and blank texts. */
    public RouteStart {
        Check.given(moment, "moment");
        Check.given(year, "year");
    }
}
