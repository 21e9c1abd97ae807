package nl.schakel.io.statement.block;

import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.io.report.words.Dates;

/** When an arrangement holds, with the ends that are not known, such as 'vanaf 2011, einde onbekend'. */
public final class Spans {

    private static final LocalizedText START = LocalizedText.of("begin onbekend", "start unknown");
    private static final LocalizedText END = LocalizedText.of("einde onbekend", "end unknown");
    private static final LocalizedText BOTH = LocalizedText.of("begin en einde onbekend", "start and end unknown");

    private Spans() {}

    /**
     * Words a period.
     *
     * @param period the period
     * @param language the language
     * @return such as 'vanaf 2011, einde onbekend'; nothing if it is known to have neither a start nor an end
     */
    public static String text(Period period, Language language) {
        boolean noStart = period.from().equals(Period.Edge.UNKNOWN);
        boolean noEnd = period.to().equals(Period.Edge.UNKNOWN);
        String known = Dates.text(period, language);
        String unknown =
                noStart && noEnd ? BOTH.in(language) : noStart ? START.in(language) : noEnd ? END.in(language) : "";
        return known.isEmpty() || unknown.isEmpty() ? known + unknown : known + ", " + unknown;
    }
}
