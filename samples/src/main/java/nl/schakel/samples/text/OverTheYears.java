package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.core.time.SchoolYear;

/** What holds in several school years, each told once, with the years unless it holds in all. */
final class OverTheYears {

    /** No text holds it, since texts hold no control characters. */
    private static final String YEAR = "\u0000";

    private final Named named;
    private final List<SchoolYear> all;
    private final Map<String, List<SchoolYear>> found = new LinkedHashMap<>();

    OverTheYears(Named named, List<SchoolYear> all) {
        this.named = named;
        this.all = all;
    }

    /** A text that speaks of its own school year says the same as that of another year. */
    static String anyYear(String text, SchoolYear own) {
        return text.replace(own.toString(), YEAR);
    }

    void add(SchoolYear year, String text) {
        List<SchoolYear> years = found.computeIfAbsent(anyYear(text, year), any -> new ArrayList<>());
        if (!years.contains(year)) {
            years.add(year);
        }
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        found.forEach((text, years) -> texts.add(
                text.contains(YEAR)
                        ? text.replace(YEAR, span(years))
                        : years.equals(all) ? text : span(years) + ": " + text));
        return List.copyOf(texts);
    }

    private String span(List<SchoolYear> years) {
        List<String> runs = new ArrayList<>();
        for (int first = 0, last = 0; first < years.size(); first = ++last) {
            while (last + 1 < years.size()
                    && years.get(last + 1).equals(years.get(last).next())) {
                last++;
            }
            runs.add(
                    first == last
                            ? years.get(first).toString()
                            : named.fill(
                                    YearWords.YEARS,
                                    years.get(first).toString(),
                                    years.get(last).toString()));
        }
        return String.join(", ", runs);
    }
}
