package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What a route is as education, such as 'vakmanschapsroute'; under which law it runs is its legal basis. */
public enum RouteType implements Labelled {
    /** A course that joins vmbo basis and mbo level 2 in one place. */
    VM2("VM2", "VM2"),
    /** A route from basis or kader to mbo level 2 or 3. */
    VAKMANSCHAPSROUTE("vakmanschapsroute", "vakmanschapsroute"),
    /** A route to mbo level 4. */
    BEROEPSROUTE("beroepsroute", "beroepsroute"),
    /** A beroepsroute in technology. */
    TECHNOLOGIEROUTE("technologieroute", "technologieroute"),
    /** Accelerated route. */
    VERSNELDE_ROUTE("versnelde route", "accelerated route"),
    /** A joint programme from the upper years of vmbo to an mbo diploma. */
    DOORLOPENDE_LEERROUTE("doorlopende leerroute", "doorlopende leerroute"),
    /** Programmes of vmbo and mbo that are fitted to each other. */
    DOORLOPENDE_LEERLIJN("doorlopende leerlijn", "doorlopende leerlijn"),
    /** A route to mbo level 2 without a vmbo diploma. */
    GEINTEGREERDE_ROUTE("geïntegreerde route", "geïntegreerde route"),
    /** Entree, mbo level 1, in place of the basisberoepsgerichte leerweg. */
    ENTREE("entreeopleiding in plaats van BB", "entree in place of BB"),
    /** A vmbo course with much practice in a company. */
    LEERWERKTRAJECT("leerwerktraject", "leerwerktraject"),
    /** Vakroute. */
    VAKROUTE("vakroute", "vakroute"),
    /** Intersectoraal programma. */
    INTERSECTORAAL_PROGRAMMA("intersectoraal programma", "intersectoraal programma");

    private final LocalizedText label;

    RouteType(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
