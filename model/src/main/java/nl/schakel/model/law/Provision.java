package nl.schakel.model.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;

/**
 * An article and when it holds, such as 'WVO 2020, art. 2.107e (2022-08-01/..)'.
 *
 * @param article the article
 * @param validity when it holds
 * @param read whether its text was read; where it was not, what it asks is unknown
 */
public record Provision(Article article, Period validity, boolean read) {

    private static final LocalizedText NOT_READ = LocalizedText.of("niet gelezen", "not read");

    /** Refuses null. */
    public Provision {
        Check.given(article, "article");
        Check.given(validity, "validity");
    }

    /**
     * Takes an article that was read, with its period.
     *
     * @param article the article
     * @param validity when it holds
     */
    public Provision(Article article, Period validity) {
        this(article, validity, true);
    }

    /**
     * Takes an article with its period.
     *
     * @param statute the statute
     * @param number the number of the article in it
     * @param validity a period such as '2020-08-01/2022-07-31'
     * @return the provision
     */
    public static Provision of(Statute statute, String number, String validity) {
        return new Provision(new Article(statute, Optional.of(number)), Period.parse(validity));
    }

    /**
     * Takes a statute of which the article is not confirmed.
     *
     * @param statute the statute
     * @param validity a period such as '2008-08-01/?'
     * @return the provision
     */
    public static Provision of(Statute statute, String validity) {
        return new Provision(new Article(statute, Optional.empty()), Period.parse(validity));
    }

    /** {@return the same, as one of which the text was not read} */
    public Provision notRead() {
        return new Provision(article, validity, false);
    }

    /**
     * Cites articles, those of one statute together.
     *
     * @param provisions the articles
     * @param language the language
     * @return such as 'WVO, art. 10b17, 10b18; Uitvoeringsbesluit WVO 2020 (not read)'; empty for none
     */
    public static String cite(Collection<Provision> provisions, Language language) {
        Map<String, Set<String>> numbers = new LinkedHashMap<>();
        for (Provision each : provisions) {
            Set<String> ofStatute =
                    numbers.computeIfAbsent(each.article().statute().name(), name -> new LinkedHashSet<>());
            String mark = each.read() ? "" : " (" + NOT_READ.in(language) + ")";
            ofStatute.add(each.article().number().map(number -> number + mark).orElse(mark));
        }
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + joined(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String joined(Set<String> numbers) {
        String articles = numbers.stream()
                .filter(each -> !each.isEmpty() && !each.startsWith(" "))
                .collect(Collectors.joining(", "));
        String marks = numbers.stream().filter(each -> each.startsWith(" ")).collect(Collectors.joining());
        return (articles.isEmpty() ? "" : ", art. " + articles) + marks;
    }

    @Override
    public String toString() {
        return article + " (" + validity + ")" + (read ? "" : ", not read");
    }
}
