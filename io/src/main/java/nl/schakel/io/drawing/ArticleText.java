package nl.schakel.io.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.PartialDate.Accuracy;
import nl.schakel.core.time.Period;
import nl.schakel.io.report.words.Dates;
import nl.schakel.model.law.Article;
import nl.schakel.model.law.Provision;

/** Articles with their periods in words, such as 'WVO, art. 10b10 (van 1 augustus 2020 tot en met 31 juli 2022)'; each article once. */
record ArticleText(Language language) {

    private static final LocalizedText FROM = LocalizedText.of("van ", "from ");
    private static final LocalizedText SINCE = LocalizedText.of("vanaf ", "from ");
    private static final LocalizedText TO = LocalizedText.of("tot en met ", "to ");
    private static final LocalizedText EARLIER = LocalizedText.of(" of eerder", " or earlier");
    private static final LocalizedText END = LocalizedText.of(", einde onbekend", ", end unknown");
    private static final LocalizedText PERHAPS =
            LocalizedText.of("; daarna niet bevestigd, ", "; after that not confirmed, ");
    private static final LocalizedText NOT_READ = LocalizedText.of(", niet gelezen", ", not read");

    /** Such as 'van 1 augustus 2020 of eerder tot en met 31 juli 2022' and 'vanaf 1 augustus 2008, einde onbekend'. */
    String period(Period period) {
        LocalizedText from = period.end().isPresent() ? FROM : SINCE;
        String start =
                period.start().map(date -> from.in(language) + date(date)).orElse("");
        String end = period.end().map(date -> TO.in(language) + date(date)).orElse("");
        String unknown = period.to().equals(Period.Edge.UNKNOWN) ? END.in(language) : "";
        return start + (start.isEmpty() || end.isEmpty() ? "" : " ") + end + unknown;
    }

    private String date(PartialDate date) {
        return date.accuracy() == Accuracy.AT_LATEST
                ? Dates.text(new PartialDate(Accuracy.EXACT, date.resolution(), date.first()), language)
                        + EARLIER.in(language)
                : Dates.text(date, language);
    }

    /** A text for each article, with all its periods. */
    List<String> articles(Collection<Provision> provisions) {
        Map<Article, List<Provision>> byArticle = new LinkedHashMap<>();
        provisions.forEach(each -> byArticle
                .computeIfAbsent(each.article(), article -> new ArrayList<>())
                .add(each));
        return byArticle.entrySet().stream()
                .map(each -> each.getKey() + " (" + periods(each.getValue()) + ")")
                .toList();
    }

    private String periods(List<Provision> provisions) {
        StringBuilder text = new StringBuilder();
        Optional<LocalDate> last = Optional.empty();
        for (Provision each : provisions) {
            Period period = each.validity();
            Optional<PartialDate> end = period.end().filter(date -> date.accuracy() == Accuracy.AT_LATEST);
            boolean goesOn = last.isPresent()
                    && end.isPresent()
                    && period.start().flatMap(PartialDate::earliest).equals(last.map(day -> day.plusDays(1)));
            text.append(
                    goesOn
                            ? PERHAPS.in(language) + TO.in(language) + date(end.get())
                            : (text.length() == 0 ? "" : "; ") + period(period));
            text.append(each.read() ? "" : NOT_READ.in(language));
            last = period.end().flatMap(PartialDate::latest);
        }
        return text.toString();
    }
}
