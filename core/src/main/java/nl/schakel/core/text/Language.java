package nl.schakel.core.text;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.core.check.Check;

/** A language in which the library speaks, such as 'nl'. */
public enum Language {
    /** Dutch. */
    DUTCH(
            "nl",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december"),
    /** English. */
    ENGLISH(
            "en",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final String code;
    private final List<String> months;

    Language(String code, String... months) {
        this.code = code;
        this.months = List.of(months);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text 'nl' or 'en'
     * @return the language
     */
    public static Language parse(String text) {
        for (Language language : values()) {
            if (language.code.equals(text)) {
                return language;
            }
        }
        throw Check.refused("language", text, "must be 'nl' or 'en'", "Choose nl for Dutch or en for English.");
    }

    /**
     * Writes a number as this language does.
     *
     * @param plain digits with a decimal point, such as '0.5'
     * @return the number with its decimal sign, such as '0,5' in Dutch
     */
    public String decimal(String plain) {
        return this == DUTCH ? Check.given(plain, "plain").replace('.', ',') : Check.given(plain, "plain");
    }

    /**
     * Writes a day in words; the names of months stand here, since those of the JDK hang on the locale data that an image may lack.
     *
     * @param day the day
     * @return such as '30 juni 2018' in Dutch
     */
    public String day(LocalDate day) {
        return Check.given(day, "day").getDayOfMonth() + " " + month(day);
    }

    /**
     * Writes the month of a day in words.
     *
     * @param day a day of the month
     * @return such as 'juni 2018' in Dutch
     */
    public String month(LocalDate day) {
        return months.get(Check.given(day, "day").getMonthValue() - 1) + " " + day.getYear();
    }

    @Override
    public String toString() {
        return code;
    }
}
