package nl.schakel.io.report.practice;

import java.util.Map;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.route.RoutePattern;
import nl.schakel.model.route.RouteType;

/** The words of the comparison table; '{}' stands for what is filled in. */
final class Words {

    static final LocalizedText NOTHING = LocalizedText.same("–");

    static final LocalizedText WHAT = LocalizedText.of("Wat?", "What?");
    static final LocalizedText VMBO = LocalizedText.of("Aantal vmbo", "Number of vmbo schools");
    static final LocalizedText MBO = LocalizedText.of("Aantal mbo", "Number of mbo colleges");
    static final LocalizedText AUDIENCE = LocalizedText.of("Doelgroep", "For whom");
    static final LocalizedText SIZE = LocalizedText.of("Omvang", "Size");
    static final LocalizedText START = LocalizedText.of("Start route", "Start of the route");
    static final LocalizedText TIME = LocalizedText.of("Tijd op mbo-locatie", "Time at the mbo");
    static final LocalizedText AGE = LocalizedText.of("Bestaan van samenwerking", "Age of the cooperation");

    static final LocalizedText COOPERATION = LocalizedText.of("Samenwerking {}", "Cooperation {}");
    static final LocalizedText FROM_PROFILES = LocalizedText.of("{} vanuit {} profielen", "{} from {} profiles");
    static final LocalizedText ALL_IN_REGION = LocalizedText.of("Alle {} in regio", "All {} in the region");
    static final LocalizedText VMBO_LOCATIONS = LocalizedText.of("{} vmbo-loc.", "{} vmbo locations");
    static final LocalizedText VMBO_SCHOOLS = LocalizedText.of("{} vmbo-scholen", "{} vmbo schools");
    static final LocalizedText PREFERRED = LocalizedText.same("{} (preferred partners)");
    static final LocalizedText PUPILS_OF = LocalizedText.of("{}-leerl.", "{} pupils");
    static final LocalizedText PUPILS = LocalizedText.of("leerl.", "pupils");
    static final LocalizedText PUPILS_IN_TEXTS = LocalizedText.of("leerlingen", "pupils");
    static final LocalizedText EACH_YEAR = LocalizedText.of("Jaarlijks {}", "{} a year");
    static final LocalizedText EXAMPLE = LocalizedText.of("bv {} {}", "e.g. {} {}");
    static final LocalizedText UPPER_YEARS = LocalizedText.of("Bovenbouw vmbo", "Upper years of vmbo");
    static final LocalizedText AFTER_EXAM =
            LocalizedText.of("Aansluitend aan eindexamen vmbo", "Right after the vmbo final exam");
    static final LocalizedText YEAR = LocalizedText.of("leerjaar {}", "year {}");
    static final LocalizedText FROM_YEAR = LocalizedText.of("vanaf leerjaar {}", "from year {}");
    static final LocalizedText MBO_IN_YEAR =
            LocalizedText.of("{}, contact mbo in leerjaar {}", "{}, contact with mbo in year {}");
    static final LocalizedText MBO_FROM_YEAR =
            LocalizedText.of("{}, contact mbo v.a. leerjaar {}", "{}, contact with mbo from year {}");
    static final LocalizedText COURSE = LocalizedText.of("Traject van {}", "Course of {}");

    private static final LocalizedText BRIDGE =
            LocalizedText.of("Tussentraject in zomerwinperiode", "Bridge between exam and summer");
    private static final LocalizedText ROUTES = LocalizedText.same("Routes");
    private static final Map<RouteType, LocalizedText> SEVERAL = Map.of(
            RouteType.DOORLOPENDE_LEERLIJN, LocalizedText.same("Doorlopende leerlijnen"),
            RouteType.LEERWERKTRAJECT, LocalizedText.same("Leerwerktrajecten"),
            RouteType.INTERSECTORAAL_PROGRAMMA, LocalizedText.same("Intersectorale programma's"));
    private static final Map<RouteType, String> SHORT =
            Map.of(RouteType.VAKMANSCHAPSROUTE, "VMR", RouteType.VM2, "VM2", RouteType.LEERWERKTRAJECT, "LWT");

    private Words() {}

    static LocalizedText pattern(RoutePattern pattern) {
        return pattern == RoutePattern.SUMMER_BRIDGE ? BRIDGE : pattern.label();
    }

    static LocalizedText several(RouteType type) {
        return SEVERAL.getOrDefault(type, ROUTES);
    }

    static String shortened(RouteType type) {
        return SHORT.getOrDefault(type, "");
    }
}
