package nl.schakel.samples.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.duo.DuoColumns;
import nl.schakel.io.duo.DuoEdition;
import nl.schakel.io.duo.DuoKind;
import nl.schakel.io.duo.DuoSummary;
import nl.schakel.io.duo.RowCount;

/** What was read of a DUO file and how, such as '63 rows read, 0 refused', with what settled its separator and encoding. */
public final class DuoText {

    private static final LocalizedText YEAR_UNKNOWN =
            LocalizedText.of("van welk schooljaar is niet gesteld", "of which school year is not stated");
    private static final LocalizedText PROVISIONAL = LocalizedText.of("voorlopig", "provisional");
    private static final LocalizedText FINAL = LocalizedText.of("definitief", "final");
    private static final LocalizedText STANDING_UNKNOWN =
            LocalizedText.of("of het voorlopig is, is niet gesteld", "whether provisional is not stated");
    private static final LocalizedText ROWS = LocalizedText.of("Rijen", "Rows");
    private static final LocalizedText READ = LocalizedText.of("gelezen", "read");
    private static final LocalizedText REFUSED = LocalizedText.of("geweigerd", "refused");
    private static final LocalizedText BLANK = LocalizedText.of("leeg", "blank");
    private static final LocalizedText SEPARATOR = LocalizedText.of("Scheidingsteken", "Separator");
    private static final LocalizedText NUMBERS = LocalizedText.of("Getallen", "Numbers");
    private static final LocalizedText ENCODING = LocalizedText.of("Codering", "Encoding");
    private static final LocalizedText RENAMED = LocalizedText.of("Nu anders genoemd", "Called otherwise today");
    private static final LocalizedText UNKNOWN = LocalizedText.of("Onbekende kolommen", "Unknown columns");
    private static final LocalizedText ABSENT = LocalizedText.of("Kolommen die er niet zijn", "Columns not there");

    private DuoText() {}

    /**
     * Words what was read.
     *
     * @param file the name of the file
     * @param kind its kind
     * @param summary what was read
     * @param language the language of the words; what settled a thing is in English
     * @return lines, each with a line feed
     */
    public static String of(String file, DuoKind kind, DuoSummary summary, Language language) {
        Check.given(summary, "summary");
        StringBuilder text = new StringBuilder(
                file + ": " + kind.label().in(language) + ", " + edition(summary.edition(), language) + "\n");
        line(text, ROWS, rows(summary.rows(), language), language);
        line(text, SEPARATOR, summary.how().separator().orElseThrow().toString(), language);
        line(text, NUMBERS, summary.how().numbers().toString(), language);
        summary.how().encoding().ifPresent(encoding -> line(text, ENCODING, encoding.toString(), language));
        columns(text, summary.columns(), language);
        return text.toString();
    }

    private static String edition(DuoEdition edition, Language language) {
        LocalizedText standing = switch (edition.provisional()) {
            case TRUE -> PROVISIONAL;
            case FALSE -> FINAL;
            case UNKNOWN -> STANDING_UNKNOWN;
        };
        return edition.schoolYear().map(SchoolYear::toString).orElseGet(() -> YEAR_UNKNOWN.in(language)) + ", "
                + standing.in(language);
    }

    private static String rows(RowCount rows, Language language) {
        return rows.read() + " " + READ.in(language) + ", " + rows.refused() + " " + REFUSED.in(language) + ", "
                + rows.blank() + " " + BLANK.in(language);
    }

    private static void columns(StringBuilder text, DuoColumns columns, Language language) {
        List<String> renamed = columns.renamed().entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .toList();
        list(text, RENAMED, renamed, language);
        list(text, UNKNOWN, columns.unknown(), language);
        list(text, ABSENT, columns.absent(), language);
    }

    private static void list(StringBuilder text, LocalizedText name, List<String> values, Language language) {
        if (!values.isEmpty()) {
            line(text, name, values.stream().map(Check::printable).collect(Collectors.joining(", ")), language);
        }
    }

    private static void line(StringBuilder text, LocalizedText name, String value, Language language) {
        text.append("  ").append(name.in(language)).append(": ").append(value).append('\n');
    }
}
