package nl.schakel.samples.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/** How columns are called and how their cells are read, written as 'Dutch / English'. */
final class Words {

    static final LocalizedText ID =
            of("uniek, samen met de sleutels ervoor / unique, together with the keys before it");
    static final LocalizedText NUMBER = of("volgnummer vanaf 1, in de volgorde van het dossier of overzicht"
            + " / number from 1, in the order of the dossier or survey");
    static final LocalizedText REFERENCE = of("id van een rij in een andere tabel / id of a row of another table");
    static final LocalizedText TEXT = of("tekst; leeg = onbekend / text; empty = unknown");
    static final LocalizedText WHOLE = of("geheel getal; leeg = onbekend / whole number; empty = unknown");
    static final LocalizedText DECIMAL = of("getal; leeg = onbekend / number; empty = unknown");
    static final LocalizedText FLAG = of("true of false; leeg = onbekend / true or false; empty = unknown");
    static final LocalizedText DAY = of("dag: jaar-maand-dag / day: year-month-day");
    static final LocalizedText CODE = of("een code uit de lijst, of other / a code of the list, or other");
    static final LocalizedText LABEL = of("wat de code betekent; bij other: wat het dan is"
            + " / what the code means; for other: what it is instead");
    static final LocalizedText LIST = of("lijst met | ertussen, \\| voor een | zelf; leeg = geen genoemd"
            + " / list with | in between, \\| for a | itself; empty = none named");
    static final LocalizedText QUANTITY = of("zoals de bron het geeft, met eenheid:"
            + " 110, ~110 (ongeveer), 3+ (minstens), <=5, <5, >300, 20..25"
            + " / as the source gives it, with its unit: 110, ~110 (about), 3+ (at least), <=5, <5, >300, 20..25");
    static final LocalizedText FORM = of("bij less-than en more-than hoort de grens er zelf niet bij;"
            + " bij about en about-range zijn er geen grenzen"
            + " / with less-than and more-than the bound itself is left out;"
            + " with about and about-range there are none");
    static final LocalizedText LEAST = of("ondergrens; leeg = geen bekend / lower bound; empty = none known");
    static final LocalizedText MOST = of("bovengrens; leeg = geen bekend / upper bound; empty = none known");
    static final LocalizedText UNIT = of("wat geteld wordt; leeg = niet gegeven / what is counted; empty = not given");
    static final LocalizedText CADENCE = of("zoals in het dossier: 5 per school-year, every 2 months, as-needed"
            + " / as in the dossier: 5 per school-year, every 2 months, as-needed");
    static final LocalizedText TIMES = of("in een schooljaar van 40 weken of 10 maanden, of in een kalenderjaar als dat"
            + " bedoeld kan zijn; leeg = niet te zeggen"
            + " / in a school year of 40 weeks or 10 months, or in a calendar year where that may be meant;"
            + " empty = cannot be said");
    static final LocalizedText DATE = of("zover gegeven: 2018, 2018-07, 2017-2018, ~2010, >=2015, <=2012-09"
            + " / as far as given: 2018, 2018-07, 2017-2018, ~2010, >=2015, <=2012-09");
    static final LocalizedText EARLIEST =
            of("eerste dag die het kan zijn; leeg = onbekend / first day that it can be; empty = unknown");
    static final LocalizedText LATEST =
            of("laatste dag die het kan zijn; leeg = onbekend / last day that it can be; empty = unknown");
    static final LocalizedText PERIOD = of("begin/einde, zover gegeven; .. = nog lopend, ? = onbekend"
            + " / start/end, as far as given; .. = still running, ? = unknown");

    private static final String BETWEEN = " / ";
    private static final String SEVERAL_NL = "codes met | ertussen; leeg = geen genoemd: ";
    private static final String SEVERAL_EN = "codes with | in between; empty = none named: ";

    private Words() {}

    /** Reads 'Dutch / English'. */
    static LocalizedText of(String both) {
        List<String> pieces = List.of(both.split(BETWEEN, -1));
        if (pieces.size() != 2) {
            throw new IllegalStateException("Impossible state: not in two languages: " + both);
        }
        return LocalizedText.of(pieces.get(0), pieces.get(1));
    }

    /** Says more of a title. */
    static String more(String title, String more) {
        LocalizedText first = of(title);
        LocalizedText then = of(more);
        return first.nl().orElseThrow() + ": " + then.nl().orElseThrow() + BETWEEN
                + first.en().orElseThrow() + ": " + then.en().orElseThrow();
    }

    /** Lists the codes of which a cell holds one, with what they mean. */
    static <K extends Enum<K>> LocalizedText oneOf(Class<K> list) {
        return LocalizedText.of(
                "een code: " + meanings(list, Language.DUTCH), "a code: " + meanings(list, Language.ENGLISH));
    }

    /** Lists the codes of which a cell may hold several, with what they mean. */
    static <K extends Enum<K>> LocalizedText severalOf(Class<K> list) {
        return LocalizedText.of(
                SEVERAL_NL + meanings(list, Language.DUTCH), SEVERAL_EN + meanings(list, Language.ENGLISH));
    }

    /** Lists the codes of which a cell may hold several; what they mean stands beside it. */
    static LocalizedText severalOf(List<String> codes) {
        String all = String.join(", ", codes);
        return LocalizedText.of(SEVERAL_NL + all, SEVERAL_EN + all);
    }

    private static <K extends Enum<K>> String meanings(Class<K> list, Language language) {
        return Arrays.stream(list.getEnumConstants())
                .map(constant -> Codes.of(constant) + meaning(constant, language))
                .collect(Collectors.joining(", "));
    }

    private static String meaning(Enum<?> constant, Language language) {
        return constant instanceof Labelled labelled ? " (" + labelled.label().in(language) + ")" : "";
    }
}
