package nl.schakel.samples.question;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** The words of answers. */
final class Texts {

    static final LocalizedText YES = Truth.TRUE.label();
    static final LocalizedText NO = Truth.FALSE.label();
    static final LocalizedText UNKNOWN = Truth.UNKNOWN.label();
    static final LocalizedText COMMON_PURSE = LocalizedText.of("de gezamenlijke pot", "the common purse");

    private static final Map<String, String> DUTCH_UNITS = Map.ofEntries(
            Map.entry("year", "jaar"),
            Map.entry("years", "jaar"),
            Map.entry("pupils", "leerlingen"),
            Map.entry("subject", "vak"),
            Map.entry("subjects", "vakken"));

    private Texts() {}

    static LocalizedText both(Function<Language, String> words) {
        return LocalizedText.of(words.apply(Language.DUTCH), words.apply(Language.ENGLISH));
    }

    /** Words of one language, then a mark and more of them, such as 'yes: no travel card'. */
    static LocalizedText joined(LocalizedText first, String mark, LocalizedText then) {
        return both(language -> first.in(language) + mark + then.in(language));
    }

    /** Such as '1 jaar' or '20+ leerlingen'. */
    static String quantity(Quantity quantity, Language language) {
        String unit = quantity.unit()
                .map(code -> Arrays.stream(code.split("/"))
                        .map(each -> unit(each, language))
                        .collect(Collectors.joining(" per ", " ", "")))
                .orElse("");
        return quantity.text(language) + unit;
    }

    private static String unit(String code, Language language) {
        String english = code.replace('-', ' ');
        return language == Language.DUTCH ? DUTCH_UNITS.getOrDefault(code, english) : english;
    }
}
