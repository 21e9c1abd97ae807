package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Article;
import nl.schakel.model.law.Concordance;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/**
 * What became of a rule between two days, such as 'route.doorlopende-leerroute.enrolment: WVO, art. 10b14 -&gt; WVO 2020, art. 2.107e'.
 *
 * @param kind what became of it
 * @param before the rule on the first day
 * @param after the rule on the other day
 */
public record LawChange(ChangeKind kind, Standing before, Standing after) {

    private static final LocalizedText CONFIRMED =
            LocalizedText.of(" (eerst niet bevestigd, dan bevestigd)", " (first not confirmed, then confirmed)");
    private static final LocalizedText DOUBTFUL =
            LocalizedText.of(" (eerst bevestigd, dan niet bevestigd)", " (first confirmed, then not confirmed)");

    /** Refuses null, and two rules. */
    public LawChange {
        Check.given(kind, "kind");
        Check.that(
                Check.given(before, "before")
                        .rule()
                        .equals(Check.given(after, "after").rule()),
                "rule",
                after.rule(),
                "must be the same on both days",
                "Compare each rule with itself.");
    }

    /** {@return the rule} */
    public LawRule rule() {
        return before.rule();
    }

    /** Compares a rule; nothing if it held on neither day. */
    static Optional<LawChange> of(LawRule rule, LocalDate from, LocalDate to) {
        Standing before = new Standing(rule, rule.on(from), rule.held(from));
        Standing after = new Standing(rule, rule.on(to), rule.held(to));
        if (before.provisions().isEmpty() && after.provisions().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LawChange(kind(before.provisions(), after.provisions()), before, after));
    }

    private static ChangeKind kind(List<Provision> before, List<Provision> after) {
        if (before.isEmpty()) {
            return ChangeKind.CAME;
        }
        if (after.isEmpty()) {
            return ChangeKind.WENT;
        }
        Set<Article> old = articles(before);
        Set<Article> now = articles(after);
        if (old.equals(now)) {
            return ChangeKind.STAYED;
        }
        Set<Article> left = without(old, now);
        Set<Article> right = without(now, old);
        return joined(left, right) || joined(right, left) ? ChangeKind.RENUMBERED : ChangeKind.OTHER_ARTICLES;
    }

    private static Set<Article> without(Set<Article> articles, Set<Article> others) {
        return articles.stream().filter(each -> !others.contains(each)).collect(Collectors.toSet());
    }

    private static Set<Article> articles(List<Provision> provisions) {
        return provisions.stream().map(Provision::article).collect(Collectors.toSet());
    }

    /** Whether the concordance leads each article of the WVO to one of the WVO 2020. */
    private static boolean joined(Set<Article> old, Set<Article> now) {
        return !old.isEmpty()
                && old.stream()
                        .allMatch(article -> article.statute().equals(Statute.WVO)
                                && article.number()
                                        .map(number -> Concordance.toNew(number).stream()
                                                .anyMatch(target -> now.stream()
                                                        .anyMatch(each -> each.statute()
                                                                        .equals(target.statute())
                                                                && each.whole().equals(target.number()))))
                                        .orElse(false));
    }

    /**
     * Words the change.
     *
     * @param language the language
     * @return the rule with its articles, and for one that moved both
     */
    public String text(Language language) {
        String articles = switch (kind) {
            case CAME -> after.cited(language);
            case WENT -> before.cited(language);
            case STAYED -> stayed(language);
            case RENUMBERED, OTHER_ARTICLES -> before.cited(language) + " -> " + after.cited(language);
        };
        return rule().id() + ": " + rule().text().in(language) + " [" + articles + "]";
    }

    /** The same articles stand there once, whether their period is confirmed or not. */
    private String stayed(Language language) {
        if (after.held() == before.held()) {
            return after.cited(language);
        }
        LocalizedText held = after.held() == Truth.TRUE ? CONFIRMED : DOUBTFUL;
        return Provision.cite(after.provisions(), language) + held.in(language);
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
