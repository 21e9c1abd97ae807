package nl.schakel.assessment.fact;

import java.util.Map;
import nl.schakel.core.text.Language;

/** What the units of numbers are called; one of the caller is called as it is written. */
final class UnitWords {

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("agreements", "overeenkomsten"),
            Map.entry("bodies", "overleggen"),
            Map.entry("competitors", "concurrenten"),
            Map.entry("coordinators", "coördinatoren"),
            Map.entry("differences", "verschillen"),
            Map.entry("events", "bijeenkomsten"),
            Map.entry("fte", "fte"),
            Map.entry("goals", "doelen"),
            Map.entry("members", "leden"),
            Map.entry("municipalities", "gemeenten"),
            Map.entry("networks", "netwerken"),
            Map.entry("observations", "waarnemingen"),
            Map.entry("obstacles", "belemmeringen"),
            Map.entry("partners", "partners"),
            Map.entry("payers", "betalers"),
            Map.entry("practices", "praktijken"),
            Map.entry("pupils", "leerlingen"),
            Map.entry("pupils/year", "leerlingen per jaar"),
            Map.entry("respondents", "ondervraagden"),
            Map.entry("results", "resultaten"),
            Map.entry("routes", "routes"),
            Map.entry("times", "keer"),
            Map.entry("times/school-year", "keer per schooljaar"),
            Map.entry("years", "jaar"));

    private UnitWords() {}

    static String of(String unit, Language language) {
        return language == Language.DUTCH ? DUTCH.getOrDefault(unit, unit) : unit;
    }

    static boolean isKnown(String unit) {
        return DUTCH.containsKey(unit);
    }
}
