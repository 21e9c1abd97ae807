package nl.schakel.io.statement.block;

import nl.schakel.core.text.LocalizedText;

/** The words of a statement, such as 'Who pays whom'; '{}' stands for what is filled in. */
public final class Labels {

    public static final LocalizedText TITLE = text("Verrekening over schooljaar {}", "Settlement of school year {}");
    public static final LocalizedText ASSUMPTION =
            text("Aanname, geen werkelijk cijfer: ", "Assumption, no real figure: ");
    public static final LocalizedText INCOMPLETE = text(
            "Er ontbreken gegevens: alle totalen gelden voor zover bekend.",
            "Inputs are missing: all totals hold as far as known.");
    public static final LocalizedText INCOMPLETE_WITHIN = text(
            "Er ontbreken gegevens: alle totalen gelden voor zover bekend, en zonder de bedragen binnen grenzen.",
            "Inputs are missing: all totals hold as far as known, and without the amounts within bounds.");
    public static final LocalizedText NOT_IN_TOTALS = text(
            "De bedragen binnen grenzen tellen in geen enkel totaal mee.",
            "The amounts within bounds are not in the totals.");
    public static final LocalizedText NO_PAYMENTS =
            text("Er volgen geen betalingen uit.", "No payments follow from it.");
    public static final LocalizedText NO_PAYMENTS_YET = text(
            "Er volgen nog geen betalingen uit, alleen bedragen binnen grenzen.",
            "No payments follow from it yet, only amounts within bounds.");
    public static final LocalizedText KINDS_OF_VAT = text(
            "Bedragen met verschillende btw staan apart en zijn nergens bij elkaar opgeteld.",
            "Amounts with different kinds of VAT stand apart and are nowhere added together.");
    public static final LocalizedText ENCLOSURE_HINT = text(
            "Dit zijn grenzen en nog geen facturen: welke waarde de gegevens binnen hun grenzen ook hebben, het bedrag blijft"
                    + " binnen deze. In een berekening is [20..25] een getal van 20 tot en met 25.",
            "These are bounds and no invoices yet: every value of the inputs within their bounds gives an amount within"
                    + " these. In a calculation [20..25] is a number from 20 to 25.");
    public static final LocalizedText NET_HINT = text(
            "Een saldo met een minteken wordt per saldo betaald.",
            "A net amount with a minus sign is paid on balance.");
    public static final LocalizedText NET_WITHIN_HINT = text(
            "Saldo ten minste en saldo ten hoogste tellen ook de bedragen binnen grenzen mee, en kunnen verder uiteen liggen"
                    + " dan nodig.",
            "Net at least and net at most count the amounts within bounds too, and may lie further apart than they need.");
    public static final LocalizedText NET_WITHIN_MISSING = text(
            "Wat ontbreekt, tellen ze niet mee: ook deze grenzen gelden voor zover bekend.",
            "They leave out what is missing: these bounds too hold as far as known.");

    public static final LocalizedText LINES = text("Wie wie betaalt", "Who pays whom");
    public static final LocalizedText ENCLOSURES = text("Bedragen binnen grenzen", "Amounts within bounds");
    public static final LocalizedText BALANCES =
            text("Per saldo tussen twee partijen", "Between two parties on balance");
    public static final LocalizedText PARTIES = text("Totalen per partij", "Totals per party");
    public static final LocalizedText CONTRIBUTIONS =
            text("In natura en met gesloten beurzen: ieder draagt zelf", "In kind and by closed purses: borne by each");
    public static final LocalizedText OWN = text("Wat ieder zelf draagt", "What each bears itself");
    public static final LocalizedText MISSING = text("Wat ontbreekt voor de berekening", "What the calculation lacks");
    public static final LocalizedText WARNINGS = text("Let op", "Please note");

    public static final LocalizedText KIND_OF_ROW = text("Soort regel", "Kind of row");
    public static final LocalizedText PAYMENT = text("betaling", "payment");
    public static final LocalizedText ENCLOSURE = text("binnen grenzen", "enclosure");
    public static final LocalizedText BALANCE = text("per saldo", "balance");
    public static final LocalizedText PARTY_TOTAL = text("totaal per partij", "party total");
    public static final LocalizedText CONTRIBUTION = text("in natura", "in kind");
    public static final LocalizedText OWN_SHARE = text("draagt zelf", "own share");
    public static final LocalizedText MISSING_INPUT = text("ontbreekt", "missing");
    public static final LocalizedText WARNING = text("let op", "warning");
    public static final LocalizedText REMARK = text("opmerking", "remark");
    public static final LocalizedText ASSUMED = text("aanname", "assumption");

    public static final LocalizedText PARTNERSHIP = text("Samenwerkingsverband", "Partnership");
    public static final LocalizedText SCHOOL_YEAR = text("Schooljaar", "School year");
    public static final LocalizedText NUMBER = text("Nummer", "Number");
    public static final LocalizedText ARRANGEMENT = text("Afspraak", "Arrangement");
    public static final LocalizedText FROM = text("Van", "From");
    public static final LocalizedText TO = text("Aan", "To");
    public static final LocalizedText SUBJECT = text("Waarvoor", "What for");
    public static final LocalizedText AMOUNT = text("Bedrag", "Amount");
    public static final LocalizedText AT_LEAST = text("Ten minste", "At least");
    public static final LocalizedText AT_MOST = text("Ten hoogste", "At most");
    public static final LocalizedText VAT = text("Btw", "VAT");
    public static final LocalizedText CALCULATION = text("Berekening", "Calculation");
    public static final LocalizedText OWED = text("Per saldo te betalen", "Owed on balance");
    public static final LocalizedText PARTY = text("Partij", "Party");
    public static final LocalizedText PAID = text("Betaald", "Paid");
    public static final LocalizedText RECEIVED = text("Ontvangen", "Received");
    public static final LocalizedText NET = text("Saldo", "Net");
    public static final LocalizedText NET_AT_LEAST = text("Saldo ten minste", "Net at least");
    public static final LocalizedText NET_AT_MOST = text("Saldo ten hoogste", "Net at most");
    public static final LocalizedText KIND = text("Hoe", "How");
    public static final LocalizedText EXTENT = text("Omvang", "Extent");
    public static final LocalizedText WHAT = text("Wat", "What");
    public static final LocalizedText ENTERS = text("Waar het in de berekening komt", "Where it enters");
    public static final LocalizedText IN_ALL = text("Samen", "In all");
    public static final LocalizedText PAYER_OF_THE_BILL =
            text("draagt zelf, als betaler van de rekening", "bears itself, as payer of the bill");
    public static final LocalizedText COMMON_PURSE = text("de gezamenlijke pot", "the common purse");

    private Labels() {}

    private static LocalizedText text(String nl, String en) {
        return LocalizedText.of(nl, en);
    }
}
