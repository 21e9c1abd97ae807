package nl.schakel.assessment.law.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.model.route.measure.ShareRange;

/**
 * What is known of the time elsewhere, in words, by the name of a school year.
 *
 * @param hours what part of the clock hours is elsewhere
 * @param days on how many days of a school week of five the pupil is at the mbo, where the hours are not known
 * @param more the same, where it is more than a school week has, so that it measures nothing
 * @param open the years of which neither is known
 */
record Elsewhere(Map<String, ShareRange> hours, Map<String, Count> days, Map<String, Count> more, List<String> open) {

    /** Of no year yet; years are added to it. */
    static Elsewhere nothing() {
        return new Elsewhere(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    }

    /** Such as 'vo-4: 2 to 3 of 5 school days at the mbo, a proxy: clock hours are not documented'. */
    String text(Language language) {
        boolean dutch = language == Language.DUTCH;
        return Stream.of(
                        years(
                                hours,
                                share -> share.isExact()
                                        ? share.toString()
                                        : share.least() + (dutch ? " tot " : " to ") + share.most(),
                                dutch ? " van de klokuren elders" : " of the clock hours elsewhere"),
                        years(
                                days,
                                week -> number(week, language)
                                        + (dutch ? " van de 5 schooldagen" : " of 5 school days"),
                                dutch
                                        ? " op het mbo, een benadering: klokuren zijn niet vastgelegd"
                                        : " at the mbo, a proxy: clock hours are not documented"),
                        years(
                                more,
                                week -> number(week, language) + (dutch ? " dagen per week" : " days a week"),
                                dutch
                                        ? " op het mbo, en een schoolweek heeft er vijf: dat zegt niets over de helft"
                                        : " at the mbo, and a school week has five: that says nothing of the half"),
                        open.isEmpty()
                                ? ""
                                : String.join(", ", open)
                                        + (dutch
                                                ? ": klokuren en dagen niet bekend"
                                                : ": clock hours and days not known"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static <V> String years(Map<String, V> years, Function<V, String> words, String behind) {
        return years.isEmpty()
                ? ""
                : years.entrySet().stream()
                                .map(year -> year.getKey() + ": " + words.apply(year.getValue()))
                                .collect(Collectors.joining(", "))
                        + behind;
    }

    /** Half days lie between two whole ones, so a range of them is no choice of two. */
    private static String number(Count week, Language language) {
        return week.isExact()
                ? Asked.words(week, language)
                : Asked.words(new Count(week.least(), week.least()), language)
                        + (language == Language.DUTCH ? " tot " : " to ")
                        + Asked.words(new Count(week.most(), week.most()), language);
    }
}
