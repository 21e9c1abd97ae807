package nl.schakel.core.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * How often and when something happens, such as '5 per school-year on wednesday in the afternoon 15:00-17:00'.
 *
 * @param frequency how often
 * @param day the day of the week, if it is a fixed one
 * @param part the part of the day, if it is a fixed one
 * @param hours the hours, if they are fixed
 */
public record Cadence(Frequency frequency, Optional<DayOfWeek> day, Optional<PartOfDay> part, Optional<Hours> hours) {

    private static final Pattern FORM = Pattern.compile("(.+?)"
            + "(?: on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))?"
            + "(?: in the (morning|afternoon|evening))?"
            + "(?: ([0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}))?");
    /** What most cadences have none of: a day, a part of the day or an hour. */
    private static final Pattern FIXED = Pattern.compile(" on | in the |:");

    private static final String DUTCH_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";
    private static final String ENGLISH_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";

    /** Refuses null. */
    public Cadence {
        Check.given(frequency, "frequency");
        Check.given(day, "day");
        Check.given(part, "part");
        Check.given(hours, "hours");
    }

    /**
     * Takes a frequency without fixed days.
     *
     * @param frequency how often
     * @return the cadence
     */
    public static Cadence of(Frequency frequency) {
        return new Cadence(frequency, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a cadence such as 'every 2 months on wednesday'
     * @return the cadence
     */
    public static Cadence parse(String text) {
        if (!FIXED.matcher(Check.given(text, "cadence")).find()) {
            return of(FrequencyText.parse(text, text));
        }
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw FrequencyText.refused(text, FrequencyText.USUAL);
        }
        return new Cadence(
                FrequencyText.parse(found.group(1), text),
                Optional.ofNullable(found.group(2)).map(day -> Codes.parse(DayOfWeek.class, day)),
                Optional.ofNullable(found.group(3)).map(part -> Codes.parse(PartOfDay.class, part)),
                Optional.ofNullable(found.group(4)).map(Hours::parse));
    }

    /** {@return how often it happens in a school year, if that can be said; see {@link Frequency#timesPerSchoolYear()}} */
    public Optional<Quantity> timesPerSchoolYear() {
        return frequency.timesPerSchoolYear();
    }

    /**
     * Writes the cadence as people do, such as 'elke 2 maanden op woensdag'.
     *
     * @param language the language
     * @return the words
     */
    public String text(Language language) {
        boolean dutch = language == Language.DUTCH;
        String days = dutch ? DUTCH_DAYS : ENGLISH_DAYS;
        return frequency.text(language)
                + day.map(each -> (dutch ? " op " : " on ") + days.split(" ")[each.ordinal()])
                        .orElse("")
                + part.map(each ->
                                (dutch ? " in de " : " in the ") + each.label().in(language))
                        .orElse("")
                + hours.map(each -> " " + each).orElse("");
    }

    @Override
    public String toString() {
        return frequency
                + day.map(each -> " on " + Codes.of(each)).orElse("")
                + part.map(each -> " in the " + Codes.of(each)).orElse("")
                + hours.map(each -> " " + each).orElse("");
    }

    /** A part of the day, such as the afternoon. */
    public enum PartOfDay implements Labelled {
        /** Before noon. */
        MORNING("ochtend", "morning"),
        /** Between noon and about six. */
        AFTERNOON("middag", "afternoon"),
        /** After about six. */
        EVENING("avond", "evening");

        private final LocalizedText label;

        PartOfDay(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }
}
