package nl.schakel.assessment.law.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.model.law.Article;
import nl.schakel.model.law.Concordance;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.RouteType;

/** The page of the documentation that holds all rules with the cases that test them. */
final class LawPage {

    private static final List<Answer> ASKED = List.of(Answer.MET, Answer.NOT_MET, Answer.UNKNOWN);

    private LawPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # The rules of the law

                Made by `LawRulesTest` from `Law.rules()` and from the cases that it runs; `-Dgolden.update=true` writes it anew.
                A check for professionals, no legal advice. Only what was read in a source is a rule; what is not confirmed is unknown, with the reason.

                Periods are those of the articles, with their last day; one without an end still runs.
                An identifier without a number is a statute of which the article is not confirmed.
                A date that is not sure, and an article that was not read, make a rule that may have held.
                Cases stand under the answer that they give; an answer that a rule can never give has its reason in italics.

                | Rule | Articles and periods | Vraagt | Asks | Met | Not met | Unknown | Other |
                |---|---|---|---|---|---|---|---|
                """);
        Law.rules().forEach(rule -> page.append(row(rule)));
        page.append("\n## What each case says\n");
        Law.rules().forEach(rule -> page.append(cases(rule)));
        page.append(
                        "\n## Concordance of the WVO (to 2022-07-31) and the WVO 2020\n\n| Onderwerp | Subject | WVO | WVO 2020 |\n")
                .append("|---|---|---|---|\n");
        Concordance.all()
                .forEach(each -> page.append("| ")
                        .append(each.text().in(Language.DUTCH))
                        .append(" | ")
                        .append(each.text().in(Language.ENGLISH))
                        .append(" | ")
                        .append(ids(each.before().stream().map(Article::id)))
                        .append(" | ")
                        .append(ids(each.after().stream().map(Article::id)))
                        .append(" |\n"));
        page.append("\n## What changed for a vakmanschapsroute from 2013 to 2021\n\n```\n")
                .append(Law.diff(2013, 2021).of(RouteType.VAKMANSCHAPSROUTE).text(Language.ENGLISH))
                .append("```\n");
        return page.toString();
    }

    private static String ids(Stream<String> ids) {
        return ids.map(id -> "`" + id + "`").collect(Collectors.joining(" "));
    }

    private static String row(LawRule rule) {
        return "| `" + rule.id() + "` | "
                + provisions(rule)
                + " | " + rule.text().in(Language.DUTCH)
                + " | " + rule.text().in(Language.ENGLISH)
                + ASKED.stream().map(answer -> " | " + names(rule, answer)).collect(Collectors.joining())
                + " | "
                + LawCases.of(rule.id()).stream()
                        .filter(each -> !ASKED.contains(each.answer()))
                        .map(each -> label(each.answer()) + ": " + each.facts())
                        .collect(Collectors.joining("; "))
                + " |\n";
    }

    /** The identifiers of one period together. */
    private static String provisions(LawRule rule) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        rule.provisions()
                .forEach(each -> ids.computeIfAbsent(
                                period(each.validity()) + (each.read() ? "" : ", not read"),
                                period -> new ArrayList<>())
                        .add(each.article().id()));
        return ids.entrySet().stream()
                .map(each -> ids(each.getValue().stream()) + " " + each.getKey())
                .collect(Collectors.joining("<br>"));
    }

    /** Such as 'from 2011-08-01 to 2018-07-31 at the latest'. */
    private static String period(Period period) {
        return Stream.of(
                        period.start().map(LawPage::date).map("from "::concat),
                        period.end().map(LawPage::date).map("to "::concat),
                        Optional.of("end unknown").filter(text -> period.to().equals(Period.Edge.UNKNOWN)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String date(PartialDate date) {
        return switch (date.accuracy()) {
            case EXACT -> date.toString();
            case ABOUT -> "about " + date.toString().substring(1);
            case AT_LATEST -> date.toString().substring(2) + " at the latest";
            case AT_EARLIEST -> date.toString().substring(2) + " at the earliest";
        };
    }

    private static String names(LawRule rule, Answer answer) {
        LocalizedText never = rule.never().get(answer);
        return never != null
                ? "*never: " + never.in(Language.ENGLISH) + "*"
                : LawCases.of(rule.id()).stream()
                        .filter(each -> each.answer() == answer)
                        .map(LawCase::facts)
                        .collect(Collectors.joining("; "));
    }

    private static String cases(LawRule rule) {
        StringBuilder text = new StringBuilder("\n### " + rule.id() + "\n\n");
        for (LawCase each : LawCases.of(rule.id())) {
            Finding finding = each.finding();
            text.append("* ")
                    .append(each.facts())
                    .append(" (")
                    .append(each.day())
                    .append("): ")
                    .append(label(finding.answer()))
                    .append(", ")
                    .append(finding.because().in(Language.ENGLISH))
                    .append(" / ")
                    .append(finding.answer().label().in(Language.DUTCH))
                    .append(", ")
                    .append(finding.because().in(Language.DUTCH))
                    .append(articles(finding, each))
                    .append('\n');
        }
        return text.toString();
    }

    private static String articles(Finding finding, LawCase test) {
        String cited = Provision.cite(finding.provisions(test.day()), Language.ENGLISH);
        return cited.isEmpty() ? "" : " [" + cited + "]";
    }

    private static String label(Answer answer) {
        return answer.label().in(Language.ENGLISH);
    }
}
