package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How a route moves a pupil from vmbo to mbo, such as 'embrace'. */
public enum RoutePattern implements Labelled {
    /** The pupil goes over step by step, year after year more days at the mbo. */
    EMBRACE("omarmingsroute", "embrace route"),
    /** A course between the last vmbo exam and the start of the mbo year. */
    SUMMER_BRIDGE("tussentraject in de zomerwinperiode", "bridge between exam and summer"),
    /** Days at the mbo while vmbo goes on. */
    PARALLEL_DAYS("dagen op het mbo naast het vmbo", "days at the mbo beside vmbo"),
    /** Electives are done in companies. */
    COMPANY_ELECTIVES("keuzevakken bij bedrijven", "electives at companies");

    private final LocalizedText label;

    RoutePattern(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
