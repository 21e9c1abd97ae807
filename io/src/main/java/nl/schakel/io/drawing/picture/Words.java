package nl.schakel.io.drawing.picture;

import nl.schakel.core.text.LocalizedText;

/** The words of a drawing; '{}' stands for what is filled in. */
final class Words {

    static final LocalizedText TITLE = text("Tijdlijn van de route {}", "Time line of the route {}");
    static final LocalizedText BASIS = text("wettelijke basis: {}", "legal basis: {}");
    static final LocalizedText STATUS = text("status: {}", "status: {}");

    static final LocalizedText NO_YEAR_NAMED = text("Jaar niet genoemd", "Year not mentioned");
    static final LocalizedText NO_YEARS = text("Jaren: niet genoemd", "Years: not mentioned");
    static final LocalizedText NOT_MENTIONED = text("niet genoemd", "not mentioned");
    static final LocalizedText DAYS_UNKNOWN = text("dagen per week onbekend", "days a week unknown");
    static final LocalizedText LEVEL_UNKNOWN = text("niveau onbekend", "level unknown");
    static final LocalizedText LEVEL = text("niveau {}", "level {}");

    static final LocalizedText EXAMS = text("examens", "exams");
    static final LocalizedText DIPLOMAS = text("diploma's", "diplomas");
    static final LocalizedText HOURS = text("klokuren", "clock hours");
    static final LocalizedText HOURS_TOTAL = text("{} in totaal", "{} in all");
    static final LocalizedText HOURS_GUIDED = text("{} begeleid", "{} guided");
    static final LocalizedText HOURS_BPV = text("{} bpv", "{} in a company (bpv)");
    static final LocalizedText ENROLMENT = text("ingeschreven", "enrolled at");
    static final LocalizedText FUNDING = text("bekostigd", "funded");
    static final LocalizedText LEADS_TO = text("leidt tot", "leads to");
    static final LocalizedText AT = text("bij {}", "at {}");
    static final LocalizedText ON = text("op {}", "on {}");
    static final LocalizedText BLOCKS = text("in blokken van {}", "in blocks of {}");

    static final LocalizedText KEY_DAYS = text(
            "Hoogte van een staaf: dagen per week; de dunne lijn erboven staat voor vijf dagen.",
            "Height of a bar: days a week; the thin line above it stands for five days.");
    static final LocalizedText KEY_WEEKS = text(
            "Smalle staaf: een deel van een jaar van 52 weken; waar in het jaar, is niet getekend. Volle breedte: geen lengte in weken genoemd.",
            "Narrow bar: a part of a year of 52 weeks; where in the year is not drawn. Full width: no length in weeks mentioned.");
    static final LocalizedText KEY_UNKNOWN = text(
            "Gestreepte rand: niet precies bekend; met een vraagteken: onbekend of niet genoemd.",
            "Dashed outline: not known precisely; with a question mark: unknown or not mentioned.");
    static final LocalizedText KEY_TO_COME = text(
            "Wit met dikke rand: nog niet van kracht (gewenst, gepland of in voorbereiding).",
            "White with a thick outline: not yet in force (wished, planned or in preparation).");
    static final LocalizedText KEY_PAST =
            text("Doorgekruist: beëindigd of losgelaten.", "Crossed out: ended or dropped.");
    static final LocalizedText KEY_GOAL =
            text("Opleiding of diploma waartoe de route leidt.", "Programme or diploma to which the route leads.");
    static final LocalizedText KEY_DIPLOMA =
            text("Diploma, aan het einde van het jaar.", "Diploma, at the end of the year.");
    static final LocalizedText OTHER_EXAM = text("ander examen", "other exam");

    private Words() {}

    private static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }
}
