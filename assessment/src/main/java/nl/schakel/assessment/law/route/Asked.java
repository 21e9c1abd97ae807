package nl.schakel.assessment.law.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.norm.Norm;
import nl.schakel.model.route.norm.RouteNorms;
import nl.schakel.model.route.norm.TimeNorm;

/** A number that the law asks: in words, such as '3 or 4', and whether what is known of a route keeps to it. */
final class Asked {

    private Asked() {}

    /** The norms of a start; those nearest in time where none held then, which the rule on the start of the basis tells. */
    static <N extends Norm> List<N> rows(List<N> norms, LocalDate start) {
        List<N> then = RouteNorms.at(norms, start);
        if (!then.isEmpty() || norms.isEmpty()) {
            return then;
        }
        Provision first = norms.get(0).provision();
        boolean before = first.validity()
                .start()
                .flatMap(PartialDate::earliest)
                .filter(start::isBefore)
                .isPresent();
        Period nearest = (before ? first : norms.get(norms.size() - 1).provision()).validity();
        return norms.stream()
                .filter(norm -> norm.provision().validity().equals(nearest))
                .toList();
    }

    /** Whether the number lies within what is asked; unknown where its bounds leave that open. */
    static Truth kept(Quantity asked, Count seen) {
        if (asked.isAbout()) {
            return Truth.UNKNOWN;
        }
        int above = asked.lowerExclusive() ? 1 : 0;
        int below = asked.upperExclusive() ? -1 : 0;
        Truth enough = between(asked.lower(), seen, bound -> number -> number.compareTo(bound) >= above);
        Truth notMore = between(asked.upper(), seen, bound -> number -> number.compareTo(bound) <= below);
        return enough.and(notMore);
    }

    /** Both ends of what is known keep to the bound, neither does, or one of them. */
    private static Truth between(
            Optional<BigDecimal> bound, Count seen, Function<BigDecimal, Function<BigDecimal, Boolean>> test) {
        return bound.map(test)
                .map(keeps -> {
                    boolean least = keeps.apply(seen.least());
                    return least == keeps.apply(seen.most()) ? Truth.of(least) : Truth.UNKNOWN;
                })
                .orElse(Truth.TRUE);
    }

    /** In words, such as '3 or 4', 'at most 4' or '640 to 1280'. */
    static String words(Quantity asked, Language language) {
        boolean dutch = language == Language.DUTCH;
        return switch (asked.form()) {
            case AT_MOST -> (dutch ? "ten hoogste " : "at most ") + number(asked.value(), language);
            case AT_LEAST -> (dutch ? "ten minste " : "at least ") + number(asked.value(), language);
            case RANGE -> range(asked.value(), asked.end().orElseThrow(), language);
            case EXACT, ABOUT, LESS_THAN, MORE_THAN, ABOUT_RANGE -> asked.text(language);
        };
    }

    static String words(Count seen, Language language) {
        return seen.isExact() ? number(seen.least(), language) : range(seen.least(), seen.most(), language);
    }

    /** Years with their unit, such as '1 year' or '3 or 4 years'. */
    static String years(Quantity years, Language language) {
        return words(years, language)
                + unit(years.exactValue().filter(BigDecimal.ONE::equals).isPresent(), language);
    }

    static String years(Count years, Language language) {
        return words(years, language) + unit(years.equals(Count.of(1)), language);
    }

    private static String unit(boolean one, Language language) {
        return language == Language.DUTCH ? " jaar" : one ? " year" : " years";
    }

    /** What rows ask, in the order of time; with their periods where they do not ask the same. */
    static LocalizedText words(List<TimeNorm> rows) {
        return LocalizedText.of(words(rows, Language.DUTCH), words(rows, Language.ENGLISH));
    }

    private static String words(List<TimeNorm> rows, Language language) {
        boolean same = rows.stream().map(TimeNorm::asked).distinct().count() == 1;
        return same
                ? words(rows.get(0).asked(), language)
                : rows.stream()
                        .map(row -> words(row.asked(), language) + " ("
                                + Days.words(row.provision().validity(), language) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** Of two whole numbers next to each other nothing lies between. */
    private static String range(BigDecimal least, BigDecimal most, Language language) {
        boolean dutch = language == Language.DUTCH;
        boolean next =
                least.scale() <= 0 && most.scale() <= 0 && most.subtract(least).compareTo(BigDecimal.ONE) == 0;
        String joint = next ? (dutch ? " of " : " or ") : (dutch ? " tot " : " to ");
        return number(least, language) + joint + number(most, language);
    }

    private static String number(BigDecimal number, Language language) {
        String plain = number.toPlainString();
        return language == Language.DUTCH ? plain.replace('.', ',') : plain;
    }
}
