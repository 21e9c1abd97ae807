package nl.schakel.io.statement.block;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.io.report.words.Dates;
import nl.schakel.io.report.words.Units;

/** Numbers, dates and formulas as people write them, such as '7.450,00' in Dutch for '7450.00'. */
final class Figures {

    /** What stands between factors. */
    static final String TIMES = " × ";

    private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![0-9A-Za-z,])(?:[0-9]+/[0-9]+|[0-9]+(?:\\.[0-9]+)?)(?![0-9A-Za-z])");
    private static final Pattern AMOUNT = Pattern.compile("EUR (" + NUMBER + ")(?:\\.\\.(" + NUMBER + "))?");
    private static final Pattern COMPARED =
            Pattern.compile(NUMBER + "(?:\\.\\." + NUMBER + ")? <=? " + NUMBER + "(?:\\.\\." + NUMBER + ")?");
    private static final Pattern QUANTITY = Pattern.compile("[^ ]+ EUR(?:/[a-z-]+)?");

    private Figures() {}

    /** Writes a number, or bounds in brackets; a fraction stays as it is. */
    static String number(String plain, Language language) {
        return IN_TEXT.matcher(plain).replaceAll(found -> grouped(found.group(), language));
    }

    private static String grouped(String number, Language language) {
        if (number.indexOf('/') >= 0) {
            return number;
        }
        boolean dutch = language == Language.DUTCH;
        int point = number.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? number : number.substring(0, point));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, dutch ? '.' : ',');
        }
        if (point >= 0) {
            text.append(dutch ? ',' : '.').append(number, point + 1, number.length());
        }
        return text.toString();
    }

    /** Writes a formula with an unknown in it, such as '? × 1/5 × 7.450,00', or the amount that an agreement gives in other words. */
    static String formula(String plain, Language language) {
        if (QUANTITY.matcher(plain).matches()) {
            return read(plain, Quantity::parse)
                    .map(quantity -> Units.text(quantity, language))
                    .orElse(plain);
        }
        Matcher amount = AMOUNT.matcher(plain);
        String bare = amount.replaceAll(
                found -> found.group(2) == null ? found.group(1) : "[" + found.group(1) + ".." + found.group(2) + "]");
        return number(bare.replace(" x ", TIMES), language);
    }

    /** Writes a date, a period or a comparison of numbers in words of the language; anything else stays as it is. */
    static String text(String plain, Language language) {
        return read(plain, Period::parse)
                .map(period -> Spans.text(period, language))
                .or(() -> read(plain, PartialDate::parse).map(date -> Dates.text(date, language)))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> COMPARED.matcher(plain).matches() ? number(plain, language) : plain);
    }

    private static <T> Optional<T> read(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
