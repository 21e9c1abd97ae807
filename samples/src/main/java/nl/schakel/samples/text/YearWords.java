package nl.schakel.samples.text;

import nl.schakel.core.text.LocalizedText;

/** The words of projections, break-evens and comparisons; '{}' stands for what is filled in. */
final class YearWords {

    static final LocalizedText PROJECTION = text("{}, vooruitblik over {} vanaf {}", "{}, projection of {} from {}");
    static final LocalizedText SCHOOL_YEARS = text("{} schooljaren", "{} school years");
    static final LocalizedText ONE_SCHOOL_YEAR = text("1 schooljaar", "1 school year");
    static final LocalizedText SCHOOL_YEAR = text("Schooljaar", "School year");
    static final LocalizedText RANGE = text("{} tot en met {}", "{} to {}");
    static final LocalizedText YEARS = text("{} t/m {}", "{} to {}");
    static final LocalizedText NO_PAYMENT = text("Geen bedrag te berekenen.", "No amount can be computed.");
    static final LocalizedText NET_HINT = text(
            "Saldo: wat een partij ontvangt min wat zij betaalt; met een minteken betaalt zij per saldo.",
            "Net: what a party gets less what it pays; with a minus sign it pays on balance.");
    static final LocalizedText BOUNDS_HINT = text(
            "Waar twee bedragen staan, ligt het saldo daartussen; dat zijn grenzen en nog geen factuur.",
            "Where there are two amounts, the net lies between them; these are bounds and no invoice yet.");
    static final LocalizedText NO_FLOW_HINT =
            text("–: er gaat geen geld van of naar die partij.", "–: no money goes to or from that party.");
    static final LocalizedText UNKNOWN_HINT = text(
            "?: niet te berekenen, want er ontbreekt een gegeven.",
            "?: cannot be computed, since an input is missing.");
    static final LocalizedText KEY_STAYS = text(
            "{}: wordt verdeeld naar leerlingen, maar de gewichten van de sleutel blijven als gegeven voor {}",
            "{}: is split by pupils, but the weights of the key stay as given for {}");
    static final LocalizedText INCOMPLETE = text(
            "Er ontbreken gegevens: de saldi gelden voor zover bekend.",
            "Inputs are missing: the nets hold as far as known.");
    static final LocalizedText BREAKS = text("Waar het plan breekt", "Where the plan breaks");
    static final LocalizedText NO_BREAKS = text(
            "nergens, voor zover bekend: geen groep wordt te klein en geen subsidie valt weg",
            "nowhere, as far as known: no group gets too small and no subsidy falls away");
    static final LocalizedText MISSING = text("Ontbreekt", "Missing");
    static final LocalizedText NOTES = text("Let op", "Note");
    static final LocalizedText PUPILS = text("Leerlingen per schooljaar", "Pupils by school year");
    static final LocalizedText ASSUMPTIONS = text("Aannames, geen werkelijke cijfers", "Assumptions, no real figures");
    static final LocalizedText THE_REST_STAYS =
            text("alle andere getallen blijven als in {}", "all other numbers stay as in {}");

    static final LocalizedText GROUP = text("{} in {}", "{} in {}");
    static final LocalizedText BREAK_EVEN = text(
            "Het kleinste aantal leerlingen van {} waarbij {} in {} zeker op {} of meer uitkomt: {}",
            "The least number of pupils of {} at which {} in {} surely comes out at {} or more: {}");
    static final LocalizedText BREAK_EVEN_KNOWN = text(
            "Het kleinste aantal leerlingen van {} waarbij {} in {} voor zover bekend op {} of meer uitkomt: {}",
            "The least number of pupils of {} at which {} in {} as far as known comes out at {} or more: {}");
    static final LocalizedText EACH = text("{} (overal evenveel)", "{} (as many in each)");
    static final LocalizedText AND = text("{} en {}", "{} and {}");
    static final LocalizedText NOT_SURE =
            text("niet zeker, want er ontbreekt: {}", "not sure, because there is missing: {}");
    static final LocalizedText NONE = text("geen, van 0 tot en met {}", "none, from 0 to {}");
    static final LocalizedText AT = text("bij {}: {}", "at {}: {}");
    static final LocalizedText NOT_ALWAYS = text(
            "bij meer leerlingen niet altijd: bij {} komt het uit op {}",
            "with more pupils not always: at {} it comes out at {}");

    static final LocalizedText WHAT_IF = text("{}, wat als", "{}, what if");
    static final LocalizedText FROM_YEAR = text("Was: schooljaar {}", "Was: school year {}");
    static final LocalizedText TO_YEAR = text("Wordt: schooljaar {}", "Becomes: school year {}");
    static final LocalizedText ASSUMED = text("aanname, geen werkelijk cijfer", "assumption, no real figure");
    static final LocalizedText NO_DIFFERENCE = text("geen verschil", "no difference");
    static final LocalizedText SAME_PAYMENTS =
            text("Geen verschil in de betalingen.", "No difference in the payments.");
    static final LocalizedText PAYER = text("Betaalt", "Pays");
    static final LocalizedText PAYEE = text("Aan", "To");
    static final LocalizedText SUBJECT = text("Waarvoor", "What for");
    static final LocalizedText DIFFERENCE = text("Verschil", "Difference");
    static final LocalizedText WAS = text("Was", "Was");
    static final LocalizedText BECOMES = text("Wordt", "Becomes");
    static final LocalizedText NOTHING = text("geen betaling", "no payment");
    static final LocalizedText UNKNOWN = text("niet te berekenen", "cannot be computed");
    static final LocalizedText DIFFERENCE_INCOMPLETE = text(
            "Er ontbreken gegevens: verschillen en saldi gelden voor zover bekend; waarvan het verschil niet te zeggen is, telt er niet in mee.",
            "Inputs are missing: differences and nets hold as far as known; what cannot be said is not counted in them.");
    static final LocalizedText WITHOUT_BOUNDS = text(
            "Bedragen binnen grenzen tellen in de saldi niet mee.",
            "Amounts within bounds are not counted in the nets.");
    static final LocalizedText SAME_AS_FAR_AS_KNOWN =
            text("Geen verschil in wat te berekenen is.", "No difference in what can be computed.");
    static final LocalizedText WITHIN =
            text("Bedragen binnen grenzen, nog geen factuur", "Amounts within bounds, no invoice yet");
    static final LocalizedText CANNOT_SAY = text("Verschil niet te zeggen", "Difference that cannot be said");
    static final LocalizedText SINCE_MISSING =
            text("{}: niet te zeggen, want er ontbreekt: {}", "{}: cannot be said, because there is missing: {}");
    static final LocalizedText FROM_TO = text("{} aan {}: was {}, wordt {}", "{} to {}: was {}, becomes {}");
    static final LocalizedText AS_FAR_AS_KNOWN = text("{}, voor zover bekend", "{}, as far as known");
    static final LocalizedText PARTY = text("Partij", "Party");
    static final LocalizedText NET_WAS = text("Saldo was", "Net was");
    static final LocalizedText NET_BECOMES = text("Saldo wordt", "Net becomes");
    static final LocalizedText NEW_MISSING = text("Ontbreekt nu ook", "Newly missing");
    static final LocalizedText NO_LONGER_MISSING = text("Ontbreekt niet meer", "No longer missing");
    static final LocalizedText NEW_IN_KIND = text("Draagt nu ook ieder zelf", "Newly borne by each side itself");
    static final LocalizedText NO_LONGER_IN_KIND =
            text("Draagt niet meer ieder zelf", "No longer borne by each side itself");
    static final LocalizedText NEW_NOTES = text("Let nu ook op", "New notes");
    static final LocalizedText NO_LONGER_NOTES = text("Geldt niet meer", "Notes that no longer hold");

    static final LocalizedText COMMON_PURSE = text("de gezamenlijke pot", "the common purse");

    private YearWords() {}

    private static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }
}
