package nl.schakel.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.practice.Samples;
import org.w3c.dom.Document;

class ReportEscapingProperties {

    private static final Map<Language, List<List<String>>> PLAIN = new EnumMap<>(Map.of(
            Language.DUTCH, names(pages("x", Language.DUTCH)), Language.ENGLISH, names(pages("x", Language.ENGLISH))));

    private static List<List<String>> names(List<String> pages) {
        return pages.stream().map(page -> names(Dom.of(page))).toList();
    }

    /** All elements but the lines into which a drawing breaks a text, whose number depends on how long it is. */
    private static List<String> names(Document document) {
        return Dom.names(document).stream()
                .filter(name -> !name.equals("tspan"))
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>alert(1)</script>",
                "</title>",
                "</style><b>",
                "\" onload=\"x",
                "' onclick='x",
                "]]>",
                "<!--",
                "-->",
                "&amp;",
                "&#0;",
                "<br/>",
                "{}",
                "javascript:x",
                "url(#x)",
                "é\u0301\uD83D\uDE00\u202E\u2028\uFFFE",
                "\uD800",
                "a\nb");
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
        return Arbitraries.oneOf(pieces, any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank() && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'));
    }

    /** The shipped rule set with a text in place of its own. */
    private static RuleSet ruleSet(String text) {
        RuleSet shipped = Frameworks.DOORLOPENDE_LEERROUTES_2018;
        LocalizedText words = LocalizedText.same(text);
        return shipped.toBuilder()
                .title(words)
                .factors(shipped.factors().stream()
                        .map(factor -> new Factor(factor.id(), words, factor.group(), factor.weight(), factor.source()))
                        .toList())
                .rules(shipped.rules().stream()
                        .map(rule -> rule.toBuilder().text(words).build())
                        .toList())
                .bands(List.of(new Band(0, words)))
                .leastCoverage(0)
                .build();
    }

    private static List<String> pages(String text, Language language) {
        FullDossier full = new FullDossier(text);
        Assessment assessment = Assessor.of(ruleSet(text)).assess(full.dossier(), Samples.DAY);
        return List.of(
                PartnershipReport.of(assessment, Optional.empty()).html(language),
                PartnershipReport.of(assessment, Optional.of(full.statement())).html(language),
                ComparisonReport.of(List.of(assessment, assessment)).html(language));
    }

    @Property(tries = 50)
    void textNeverBecomesMarkup(@ForAll("texts") String text, @ForAll Language language) {
        List<String> pages = pages(text, language);
        for (int i = 0; i < pages.size(); i++) {
            Document document = Dom.of(pages.get(i));
            assertThat(names(document)).isEqualTo(PLAIN.get(language).get(i));
            assertThat(Dom.names(document)).doesNotContain("script");
            assertThat(Dom.attributes(document)).noneMatch(name -> name.startsWith("on"));
            assertThat(pages.get(i)).doesNotContain("<script");
        }
    }

    @Property(tries = 10)
    void linksStayOnThePage(@ForAll("texts") String text) {
        for (String page : pages(text, Language.DUTCH)) {
            Document document = Dom.of(page);
            assertThat(Dom.elements(document, "a"))
                    .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"));
            assertThat(Dom.attributes(document)).doesNotContain("src", "style", "xlink:href");
        }
    }
}
