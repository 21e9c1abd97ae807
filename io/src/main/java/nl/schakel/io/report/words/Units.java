package nl.schakel.io.report.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;

/** Quantities in words, such as 'ca. 1 dagdeel per week' for '~1 day-part/week'. */
public final class Units {

    private record Unit(String code, String one, String many, String oneInEnglish, String manyInEnglish) {

        String in(Language language, boolean single) {
            if (language == Language.DUTCH) {
                return single ? one : many;
            }
            return single ? oneInEnglish : manyInEnglish;
        }
    }

    private static final List<Unit> UNITS = List.of(
            new Unit("pupil", "leerl.", "leerl.", "pupil", "pupils"),
            new Unit("student", "student", "studenten", "student", "students"),
            new Unit("teacher", "docent", "docenten", "teacher", "teachers"),
            new Unit("person", "persoon", "personen", "person", "persons"),
            new Unit("day", "dag", "dagen", "day", "days"),
            new Unit("day-part", "dagdeel", "dagdelen", "half day", "half days"),
            new Unit("hour", "uur", "uur", "hour", "hours"),
            new Unit("week", "week", "weken", "week", "weeks"),
            new Unit("month", "maand", "maanden", "month", "months"),
            new Unit("year", "jaar", "jaar", "year", "years"),
            new Unit("school-year", "schooljaar", "schooljaren", "school year", "school years"),
            new Unit("subject", "vak", "vakken", "subject", "subjects"),
            new Unit("elective", "keuzevak", "keuzevakken", "elective", "electives"),
            new Unit("time", "keer", "keer", "time", "times"),
            new Unit("minute", "minuut", "minuten", "minute", "minutes"),
            new Unit("lesson", "les", "lessen", "lesson", "lessons"),
            new Unit("group", "groep", "groepen", "group", "groups"),
            new Unit("profile", "profiel", "profielen", "profile", "profiles"),
            new Unit("coordinator", "coördinator", "coördinatoren", "coordinator", "coordinators"),
            new Unit("block", "blok", "blokken", "block", "blocks"),
            new Unit("route", "route", "routes", "route", "routes"),
            new Unit("school", "school", "scholen", "school", "schools"),
            new Unit("location", "locatie", "locaties", "location", "locations"),
            new Unit("college", "mbo-instelling", "mbo-instellingen", "college", "colleges"),
            new Unit("institution", "instelling", "instellingen", "institution", "institutions"),
            new Unit("mbo-programme", "mbo-opleiding", "mbo-opleidingen", "mbo programme", "mbo programmes"),
            new Unit("programme", "opleiding", "opleidingen", "programme", "programmes"),
            new Unit("company", "bedrijf", "bedrijven", "company", "companies"),
            new Unit("organisation", "organisatie", "organisaties", "organisation", "organisations"),
            new Unit("board", "bestuur", "besturen", "board", "boards"),
            new Unit("council", "raad", "raden", "council", "councils"),
            new Unit("municipality", "gemeente", "gemeenten", "municipality", "municipalities"),
            new Unit("region", "regio", "regio's", "region", "regions"),
            new Unit("network", "netwerk", "netwerken", "network", "networks"),
            new Unit("form", "vorm", "vormen", "form", "forms"),
            new Unit("site", "locatie", "locaties", "site", "sites"),
            new Unit("domain", "domein", "domeinen", "domain", "domains"),
            new Unit("member", "lid", "leden", "member", "members"),
            new Unit("people", "mensen", "mensen", "people", "people"),
            new Unit("respondent", "ondervraagde", "ondervraagden", "respondent", "respondents"),
            new Unit("vmbo-pupil", "vmbo-leerl.", "vmbo-leerl.", "vmbo pupil", "vmbo pupils"),
            new Unit("fte", "fte", "fte", "fte", "fte"),
            new Unit("seat", "zetel", "zetels", "seat", "seats"),
            new Unit("meeting", "bijeenkomst", "bijeenkomsten", "meeting", "meetings"),
            new Unit("visit", "bezoek", "bezoeken", "visit", "visits"),
            new Unit("conversation", "gesprek", "gesprekken", "conversation", "conversations"),
            new Unit("interview", "vraaggesprek", "vraaggesprekken", "interview", "interviews"),
            new Unit("project", "project", "projecten", "project", "projects"),
            new Unit("pilot", "pilot", "pilots", "pilot", "pilots"),
            new Unit("practice", "praktijk", "praktijken", "practice", "practices"),
            new Unit("portrait", "portret", "portretten", "portrait", "portraits"),
            new Unit("example", "voorbeeld", "voorbeelden", "example", "examples"),
            new Unit("theme", "thema", "thema's", "theme", "themes"),
            new Unit("factor", "factor", "factoren", "factor", "factors"),
            new Unit("reason", "reden", "redenen", "reason", "reasons"),
            new Unit("suggestion", "suggestie", "suggesties", "suggestion", "suggestions"),
            new Unit("tip", "tip", "tips", "tip", "tips"),
            new Unit("kilometre", "kilometer", "kilometer", "kilometre", "kilometres"),
            new Unit("place", "plaats", "plaatsen", "place", "places"),
            new Unit("EUR", "euro", "euro", "euro", "euros"));

    private static final Pattern LONG = Pattern.compile("(?<![0-9,.])[0-9]{5,}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    private Units() {}

    /**
     * Words a quantity with its unit.
     *
     * @param quantity the quantity
     * @param language the language
     * @return such as 'ca. 20 - 25 leerl. per jaar'
     */
    public static String text(Quantity quantity, Language language) {
        boolean counted = quantity.unit()
                .filter(unit -> unit.startsWith("EUR") || unit.equals("%"))
                .isEmpty();
        String words = quantity.text(language);
        String number = grouped(counted ? words : words.replace("fewer than", "less than"), language);
        return quantity.unit()
                .map(unit -> number + (unit.equals("%") ? " %" : " " + unit(quantity, unit, language)))
                .orElse(number);
    }

    /**
     * Words a quantity without what stands after 'per'.
     *
     * @param quantity the quantity
     * @param language the language
     * @return such as 'ca. 20 - 25 leerl.'
     */
    public static String withoutSpan(Quantity quantity, Language language) {
        String unit = quantity.unit().map(given -> given.split("/", 2)[0]).orElse("");
        return text(unit.isEmpty() ? quantity : quantity.withUnit(unit), language);
    }

    private static String unit(Quantity quantity, String unit, Language language) {
        String[] parts = unit.split("/", 2);
        boolean single = quantity.approximateValue()
                .filter(value -> value.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        String counted = word(parts[0], language, single);
        return parts.length == 1 ? counted : counted + " per " + word(parts[1], language, true);
    }

    private static String word(String code, Language language, boolean single) {
        return find(code)
                .or(() -> find(code.endsWith("ies") ? code.substring(0, code.length() - 3) + "y" : code))
                .or(() -> find(code.endsWith("s") ? code.substring(0, code.length() - 1) : code))
                .map(unit -> unit.in(language, single))
                .orElse(code.replace('-', ' '));
    }

    private static Optional<Unit> find(String code) {
        return UNITS.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Sets thousands apart from five digits on. */
    private static String grouped(String number, Language language) {
        String separator = language == Language.DUTCH ? "." : ",";
        return LONG.matcher(number)
                .replaceAll(found -> THOUSANDS.matcher(found.group()).replaceAll(separator));
    }
}
