package nl.schakel.io.statement;

import nl.schakel.core.text.LocalizedText;

/** The words of a statement; '{}' stands for what is filled in. */
final class Labels {

    static final LocalizedText TITLE = text("Verrekening over schooljaar {}", "Settlement of school year {}");
    static final LocalizedText ASSUMPTION = text("Aanname, geen werkelijk cijfer: ", "Assumption, no real figure: ");
    static final LocalizedText INCOMPLETE = text(
            "Er ontbreken gegevens: alle totalen gelden voor zover bekend.",
            "Inputs are missing: all totals hold as far as known.");
    static final LocalizedText NO_PAYMENTS = text("Er volgen geen betalingen uit.", "No payments follow from it.");
    static final LocalizedText ROUNDING = text(
            "Elke regel is apart afgerond op hele centen; de totalen tellen die regels op.",
            "Each line is rounded to whole cents by itself; the totals add up those lines.");
    static final LocalizedText NET_HINT = text(
            "Een saldo met een minteken wordt per saldo betaald.",
            "A net amount with a minus sign is paid on balance.");

    static final LocalizedText LINES = text("Wie wie betaalt", "Who pays whom");
    static final LocalizedText BALANCES = text("Per saldo tussen twee partijen", "Between two parties on balance");
    static final LocalizedText PARTIES = text("Totalen per partij", "Totals per party");
    static final LocalizedText CONTRIBUTIONS =
            text("In natura en met gesloten beurzen: ieder draagt zelf", "In kind and by closed purses: borne by each");
    static final LocalizedText MISSING = text("Wat ontbreekt voor de berekening", "What the calculation lacks");
    static final LocalizedText WARNINGS = text("Let op", "Mind");

    static final LocalizedText KIND_OF_ROW = text("Soort regel", "Kind of row");
    static final LocalizedText PAYMENT = text("betaling", "payment");
    static final LocalizedText BALANCE = text("per saldo", "balance");
    static final LocalizedText PARTY_TOTAL = text("totaal per partij", "party total");
    static final LocalizedText CONTRIBUTION = text("in natura", "in kind");
    static final LocalizedText MISSING_INPUT = text("ontbreekt", "missing");
    static final LocalizedText WARNING = text("let op", "warning");
    static final LocalizedText ASSUMED = text("aanname", "assumption");

    static final LocalizedText PARTNERSHIP = text("Samenwerkingsverband", "Partnership");
    static final LocalizedText SCHOOL_YEAR = text("Schooljaar", "School year");
    static final LocalizedText NUMBER = text("Nummer", "Number");
    static final LocalizedText ARRANGEMENT = text("Afspraak", "Arrangement");
    static final LocalizedText FROM = text("Van", "From");
    static final LocalizedText TO = text("Aan", "To");
    static final LocalizedText SUBJECT = text("Waarvoor", "What for");
    static final LocalizedText AMOUNT = text("Bedrag", "Amount");
    static final LocalizedText VAT = text("Btw", "VAT");
    static final LocalizedText CALCULATION = text("Berekening", "Calculation");
    static final LocalizedText OWED = text("Per saldo te betalen", "Owed on balance");
    static final LocalizedText PARTY = text("Partij", "Party");
    static final LocalizedText PAID = text("Betaald", "Paid");
    static final LocalizedText RECEIVED = text("Ontvangen", "Received");
    static final LocalizedText NET = text("Saldo", "Net");
    static final LocalizedText KIND = text("Hoe", "How");
    static final LocalizedText EXTENT = text("Omvang", "Extent");
    static final LocalizedText WHAT = text("Wat", "What");
    static final LocalizedText ENTERS = text("Waar het in de berekening komt", "Where it enters");
    static final LocalizedText IN_ALL = text("Samen", "In all");
    static final LocalizedText COMMON_PURSE = text("de gezamenlijke pot", "the common purse");

    private Labels() {}

    private static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }
}
