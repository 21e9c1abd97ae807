package nl.schakel.assessment.law.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.norm.DurationNorm;
import nl.schakel.model.route.norm.RouteNorms;

/** How long routes may take, in words made from the norms, so that new numbers need no new words. */
final class DurationText {

    private record Numbers(Optional<Quantity> programme, Quantity years) {}

    private final Language language;

    private DurationText(Language language) {
        this.language = language;
    }

    /** What a basis asks of all its routes, such as 'from year 3 of vmbo the route takes at most 4 years'. */
    static LocalizedText rule(LegalBasis basis) {
        return LocalizedText.of(
                new DurationText(Language.DUTCH).all(basis), new DurationText(Language.ENGLISH).all(basis));
    }

    /** What is asked of one route, such as '4 or 5, for a longer programme 5 or 6'; by level where that makes a difference. */
    static String asked(Map<MboLevel, List<DurationNorm>> norms, Language language) {
        DurationText text = new DurationText(language);
        Map<MboLevel, String> words = new LinkedHashMap<>();
        norms.forEach((level, rows) -> words.put(level, text.ofOne(rows)));
        return Set.copyOf(words.values()).size() == 1
                ? words.values().iterator().next()
                : words.entrySet().stream()
                        .map(each -> text.to(each.getKey()) + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private String all(LegalBasis basis) {
        Set<MboLevel> levels = RouteNorms.levels(basis);
        String asked = levels.stream()
                .map(level -> (levels.size() == 1 ? "" : to(level)) + byPeriod(RouteNorms.durations(basis, level)))
                .collect(Collectors.joining("; "));
        return in("vanaf leerjaar 3 duurt de route ", "from year 3 of vmbo the route takes ") + asked;
    }

    /** The numbers once if all articles of the level have them, else each with the periods of its articles. */
    private String byPeriod(List<DurationNorm> rows) {
        Map<Numbers, List<Provision>> articles = new LinkedHashMap<>();
        List<Provision> all = RouteNorms.provisions(rows);
        rows.forEach(
                row -> articles.computeIfAbsent(new Numbers(row.programme(), row.years()), numbers -> new ArrayList<>())
                        .add(row.provision()));
        List<String> words = new ArrayList<>();
        articles.forEach((numbers, provisions) -> {
            String programme = words.isEmpty()
                    ? in(" bij een opleiding van ", " for a programme of ")
                    : in(" bij een van ", " for one of ");
            String length = numbers.programme()
                    .map(each -> programme + Asked.years(each, language))
                    .orElse("");
            List<Period> held = periods(provisions);
            String period = held.equals(periods(all))
                    ? ""
                    : held.stream()
                            .map(each -> Days.words(each, language))
                            .collect(Collectors.joining(", ", " (", ")"));
            words.add(Asked.years(numbers.years(), language) + length + period);
        });
        return String.join(", ", words);
    }

    private static List<Period> periods(List<Provision> provisions) {
        return provisions.stream().map(Provision::validity).distinct().toList();
    }

    private String ofOne(List<DurationNorm> rows) {
        Set<String> years = new LinkedHashSet<>();
        rows.forEach(row -> years.add(Asked.words(row.years(), language)));
        boolean byProgramme = rows.size() == 2
                && rows.stream().allMatch(row -> row.programme().isPresent())
                && !rows.get(0).programme().equals(rows.get(1).programme());
        return years.size() == 1 || byProgramme
                ? String.join(in(", bij een langere opleiding ", ", for a longer programme "), years)
                : byPeriod(rows);
    }

    private String to(MboLevel level) {
        return in("naar niveau ", "to level ") + (level.ordinal() + 1) + ": ";
    }

    private String in(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
