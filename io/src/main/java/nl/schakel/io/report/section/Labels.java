package nl.schakel.io.report.section;

import nl.schakel.core.text.LocalizedText;

/** The words of the sections; '{}' stands for what is filled in. */
final class Labels {

    static final LocalizedText CONTENTS = text("Inhoud", "Contents");

    static final LocalizedText FACTS = text("In het kort", "In short");
    static final LocalizedText REGION = text("Regio", "Region");
    static final LocalizedText FORM = text("Vorm", "Form");
    static final LocalizedText MEMBERS = text("Wie er meedoen", "Who takes part");

    static final LocalizedText SCORE = text("Score", "Score");
    static final LocalizedText OUT_OF_100 = text("{} van 100", "{} of 100");
    static final LocalizedText OVERALL = text("Totaal", "Overall");
    static final LocalizedText EVIDENCE_FOR = text("onderbouwd voor {}", "evidence for {}");
    static final LocalizedText EVIDENCE = text("{} onderbouwd", "evidence {}");
    static final LocalizedText HOW_TO_READ = text(
            "De score ligt tussen deze grenzen, wat er van het onbekende ook waar blijkt te zijn. Onderbouwd is dat deel"
                    + " van wat het kader vraagt waarop het dossier een antwoord geeft.",
            "The score lies between these bounds, whatever turns out to be true of what is unknown. Evidence is the part"
                    + " of what the framework asks to which the dossier has an answer.");
    static final LocalizedText TOO_LITTLE = text(
            "Voor een oordeel moet ten minste {} % onderbouwd zijn.", "A verdict takes evidence for at least {} %.");
    static final LocalizedText CHART = text(
            "Score per factor, van 0 tot 100, met ondergrens en bovengrens", "Score of each factor, from 0 to 100");
    static final LocalizedText SURE = text("zeker gezien", "seen for certain");
    static final LocalizedText OPEN = text("nog open: wat onbekend is", "still open: what is unknown");
    static final LocalizedText NOT_APPLICABLE = text("niet van toepassing", "not applicable");

    static final LocalizedText WHY = text("Waarom deze score", "Why this score");
    static final LocalizedText WHY_HINT = text(
            "Klap een factor open voor wat er is gevraagd, wat er is gezien en waar dat staat.",
            "Open a factor to see what was asked, what was seen and where it stands.");
    static final LocalizedText SEEN = text("Gezien: ", "Seen: ");
    static final LocalizedText NOT_SEEN = text("Onbekend: ", "Unknown: ");
    static final LocalizedText EXPECTED = text("Verwacht: ", "Expected: ");
    static final LocalizedText HINDERS_IF = text("Belemmert bij: ", "Hinders where: ");
    static final LocalizedText ONLY_IF = text("Geldt alleen als: ", "Applies only if: ");
    static final LocalizedText RULE_BY = text("Regel volgens ", "Rule by ");
    static final LocalizedText MORE = text("en nog {}", "and {} more");
    static final LocalizedText TELLING = text("Wat het meest zegt", "What tells most");

    static final LocalizedText ABSENCES = text("Wat er volgens de bron niet was", "What was not there, by the source");
    static final LocalizedText CONTRADICTIONS = text("Waar bronnen verschillen", "Where sources differ");
    static final LocalizedText CONTRADICTIONS_HINT = text(
            "Het dossier kiest niet: het bewaart elke waarde met haar bron.",
            "The dossier does not choose: it keeps every value with its source.");
    static final LocalizedText DIFFERENCES = text("Waarin de partners verschillen", "How the partners differ");
    static final LocalizedText REMEDY = text("Wat eraan gedaan wordt: ", "What is done about it: ");
    static final LocalizedText ROUTES = text("Leerroutes als tijdlijn", "Learning routes as time lines");
    static final LocalizedText IN_WORDS = text("Deze tijdlijn in woorden", "This time line in words");
    static final LocalizedText NOT_DRAWN =
            text("Niet getekend, omdat er geen jaren van bekend zijn:", "Not drawn, because no years of it are known:");
    static final LocalizedText LAW = text("Waar rapport en wet verschillen", "Where report and law differ");
    static final LocalizedText BY_REPORT = text("Volgens het rapport", "By the report");
    static final LocalizedText BY_LAW = text("Volgens de wet", "By the law");
    static final LocalizedText ARTICLE = text("Artikel", "Article");
    static final LocalizedText PLANS = text("Plannen en wensen", "Plans and wishes");
    static final LocalizedText PLANS_HINT =
            text("Dit telt niet mee in de score: het is er nog niet.", "This does not count: it is not there yet.");
    static final LocalizedText PAST = text("Voorbij of losgelaten", "Past or given up");
    static final LocalizedText PAST_HINT = text(
            "Dit was er, of is geprobeerd of overwogen; het telt niet mee in de score.",
            "This was there, or was tried or considered; it does not count.");
    static final LocalizedText QUESTIONS = text("Wat nog te vragen is", "What to ask next");
    static final LocalizedText QUESTIONS_HINT = text(
            "Antwoorden die de score het meest preciezer maken, staan bovenaan.",
            "The answers that would narrow the score most come first.");
    static final LocalizedText RAISES = text("Wat de score zou verhogen", "What would raise the score");
    static final LocalizedText RAISES_HINT = text(
            "Elke verandering staat voor zich: wat twee samen doen, is niet de som.",
            "Each change stands for itself: what two do together is not their sum.");
    static final LocalizedText CHANGE = text("Verandering", "Change");
    static final LocalizedText RAISES_BY = text("Verhoogt de score ten minste met", "Raises the score by at least");
    static final LocalizedText LESSONS = text("Wat anderen hiervan kunnen leren", "What others can learn");
    static final LocalizedText SOURCES = text("Bronnen", "Sources");
    static final LocalizedText SOURCES_HINT = text(
            "De publicaties, met de plaatsen waar de feiten staan.", "The publications, with the places of the facts.");
    static final LocalizedText ASKED = text("Gevraagd: ", "Asked: ");

    static final LocalizedText MONEY = text("Geld", "Money");
    static final LocalizedText ARRANGEMENTS = text("Afspraken over geld", "Arrangements about money");
    static final LocalizedText REPORTED =
            text("Genoemde bedragen, zonder berekening", "Amounts that are reported without a calculation");
    static final LocalizedText LEAST_GROUPS = text("Kleinste groepen", "Least groups");
    static final LocalizedText COMMON_PURSE = text("de gezamenlijke pot", "the common purse");

    static final LocalizedText WHAT = text("Wat", "What");
    static final LocalizedText KIND = text("Soort", "Kind");
    static final LocalizedText STATUS = text("Stand", "Status");
    static final LocalizedText SOURCE = text("Bron", "Source");
    static final LocalizedText VALUE = text("Waarde", "Value");
    static final LocalizedText WORDS = text("In woorden", "In words");
    static final LocalizedText SUBJECT = text("Waarvoor", "What for");
    static final LocalizedText AMOUNT = text("Bedrag", "Amount");
    static final LocalizedText WHO = text("Wie", "Who");
    static final LocalizedText EXTENT = text("Omvang", "Extent");
    static final LocalizedText AGREED = text("Afgesproken", "Agreed");
    static final LocalizedText QUESTION = text("Nog geen antwoord op", "Not yet answered");
    static final LocalizedText FACTOR = text("Factor", "Factor");
    static final LocalizedText NARROWS = text("Maakt de score preciezer met", "Narrows the score by");
    static final LocalizedText UP_TO = text("tot {} punten", "up to {} points");
    static final LocalizedText POINTS = text("{} punten", "{} points");

    static final LocalizedText SIDE_BY_SIDE = text("Naast elkaar", "Side by side");
    static final LocalizedText SIDE_BY_SIDE_HINT = text(
            "Berekend uit de dossiers. Onbekend is wat een dossier niet zegt; – is waar niets te zeggen valt.",
            "Computed from the dossiers. Unknown is what a dossier does not say; – is where there is nothing to say.");
    static final LocalizedText BY_FACTOR = text("Score per factor", "Score by factor");
    static final LocalizedText VERDICT = text("Oordeel", "Verdict");
    static final LocalizedText CONDITIONS = text("Voorwaarden", "Conditions");
    static final LocalizedText ANCHORING = text("Wijzen van verankeren", "Ways of anchoring");

    private Labels() {}

    private static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }
}
