package nl.schakel.core.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.time.Frequency.Span;

/** The text of frequencies, read. */
final class FrequencyText {

    private static final Pattern EVERY = Pattern.compile("every (0|[1-9][0-9]{0,3}) (week|month|year)s");
    private static final Pattern PER = Pattern.compile("(\\S+) per (week|month|year|school-year)");

    static final String USUAL =
            "Write it like '5 per school-year', 'every 2 months', 'several per year' or 'as-needed', then, if"
                    + " fixed, 'on wednesday', 'in the afternoon', '15:00-17:00'.";

    private FrequencyText() {}

    /** Reads the part of a cadence that says how often. */
    static Frequency parse(String text, String cadence) {
        if (text.equals("as-needed")) {
            return new Frequency.AsNeeded();
        }
        Matcher every = EVERY.matcher(text);
        if (every.matches()) {
            return new Frequency.Every(Integer.parseInt(every.group(1)), Codes.parse(Span.class, every.group(2)));
        }
        Matcher per = PER.matcher(text);
        if (!per.matches()) {
            throw refused(cadence, USUAL);
        }
        Span span = Codes.parse(Span.class, per.group(2));
        return per.group(1).equals("several") ? new Frequency.Several(span) : times(per.group(1), span, cadence);
    }

    private static Frequency times(String count, Span span, String cadence) {
        try {
            return new Frequency.Times(Quantity.parse(count), span);
        } catch (InvalidValueException trouble) {
            throw refused(cadence, trouble.advice());
        }
    }

    static InvalidValueException refused(String cadence, String advice) {
        return Check.refused("cadence", cadence, "must say how often", advice);
    }
}
