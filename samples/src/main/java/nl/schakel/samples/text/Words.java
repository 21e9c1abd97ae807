package nl.schakel.samples.text;

import nl.schakel.core.text.LocalizedText;

/** The words that stand around values in tables and settlements. */
final class Words {

    static final LocalizedText OVERALL = LocalizedText.of("Score (0 tot 100)", "Score (0 to 100)");
    static final LocalizedText EVIDENCE = LocalizedText.of("Onderbouwd", "Evidence");
    static final LocalizedText VERDICT = LocalizedText.of("Oordeel", "Verdict");
    static final LocalizedText FACTOR = LocalizedText.of("Factor", "Factor");
    static final LocalizedText GROUP = LocalizedText.of("Soort", "Kind");
    static final LocalizedText SCORE = LocalizedText.of("Score", "Score");
    static final LocalizedText NOT_APPLICABLE = LocalizedText.of("n.v.t.", "n/a");
    static final LocalizedText AS_OF = LocalizedText.of("op", "as of");
    static final LocalizedText DOSSIER_OF = LocalizedText.of("dossier van", "dossier of");
    static final LocalizedText TELLING = LocalizedText.of("Het meest zeggend", "Most telling");
    static final LocalizedText NOTHING_MISSING = LocalizedText.of("er ontbreekt niets", "nothing is missing");
    static final LocalizedText ASK_NEXT = LocalizedText.of("Het eerst te vragen", "To ask next");

    static final LocalizedText SETTLEMENT =
            LocalizedText.of("verrekening over schooljaar", "settlement of school year");
    static final LocalizedText ASSUMED =
            LocalizedText.of("AANNAME, geen werkelijk cijfer", "ASSUMPTION, no real figure");
    static final LocalizedText NO_PAYMENT = LocalizedText.of("Geen bedrag te berekenen.", "No amount can be computed.");
    static final LocalizedText PAYER = LocalizedText.of("Betaalt", "Pays");
    static final LocalizedText PAYEE = LocalizedText.of("Aan", "To");
    static final LocalizedText AMOUNT = LocalizedText.of("Bedrag", "Amount");
    static final LocalizedText DERIVATION = LocalizedText.of("Berekening", "Derivation");
    static final LocalizedText ARRANGEMENT = LocalizedText.of("Afspraak", "Arrangement");
    static final LocalizedText TOTAL = LocalizedText.of("Samen", "In all");
    static final LocalizedText KNOWN = LocalizedText.of(", voor zover bekend", ", as far as known");
    static final LocalizedText NET = LocalizedText.of("Saldo", "Net");
    static final LocalizedText MISSING = LocalizedText.of("Ontbreekt", "Missing");
    static final LocalizedText ENTERS = LocalizedText.of("in", "in");
    static final LocalizedText IN_KIND = LocalizedText.of("Draagt ieder zelf", "Borne by each side itself");
    static final LocalizedText WARNING = LocalizedText.of("Let op", "Note");

    private Words() {}
}
