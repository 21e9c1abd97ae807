package nl.schakel.io.report.section;

import java.util.List;
import nl.schakel.assessment.fact.Evidence;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Expected;
import nl.schakel.io.report.words.Facts;
import nl.schakel.io.report.words.Phrases;

/** Writes the outcome of a rule: what was demanded, whether it is met, what was seen and where, and by which source it is a rule. */
record Outcomes(Teller teller) {

    private static final int SHOWN = 4;

    void write(Markup list, RuleOutcome outcome) {
        list.text("\n").add("li", item -> {
            item.add(Tag.of("p", "rule"), rule -> {
                verdict(rule, outcome);
                rule.text(" " + teller.in(outcome.rule().text()));
            });
            outcome.telling().forEach(seen -> seen(item, seen));
            item.add(Tag.of("p", "hint"), hint -> {
                boolean hinders = outcome.rule().effect() == Effect.HINDERING;
                hint.text(teller.in(hinders ? Labels.HINDERS_IF : Labels.EXPECTED)
                        + Expected.text(outcome.rule().criterion(), teller.language()) + ". ");
                outcome.rule()
                        .applicability()
                        .ifPresent(condition -> hint.text(
                                teller.in(Labels.ONLY_IF) + Expected.text(condition, teller.language()) + ". "));
                hint.text(teller.in(Labels.RULE_BY));
                teller.source(hint, outcome.rule().source());
            });
        });
    }

    private void verdict(Markup rule, RuleOutcome outcome) {
        String style = style(outcome);
        rule.add(Tag.of("span", style), mark -> {
            mark.add(Tag.of("span", "mark").with("aria-hidden", "true"), sign(style));
            mark.text(outcome.verdict(teller.language()));
        });
        rule.text(":");
    }

    private static String style(RuleOutcome outcome) {
        if (outcome.applicable() == Truth.FALSE) {
            return "none";
        }
        return switch (outcome.met()) {
            case TRUE -> "met";
            case FALSE -> "unmet";
            case UNKNOWN -> "open-answer";
        };
    }

    private static String sign(String style) {
        return switch (style) {
            case "met" -> "✓";
            case "unmet" -> "✗";
            case "open-answer" -> "?";
            default -> "–";
        };
    }

    private void seen(Markup item, Seen seen) {
        String fact = Facts.text(seen.fact(), teller.language());
        if (Facts.isUnknown(seen.value())) {
            item.add("p", teller.in(Labels.NOT_SEEN) + fact);
        } else {
            item.add(
                    "p",
                    line -> line.text(teller.in(Labels.SEEN) + fact + ": ")
                            .add("strong", Facts.text(seen.fact(), seen.value(), teller.language())));
        }
        List<Evidence> evidence = seen.evidence();
        if (evidence.isEmpty()) {
            return;
        }
        List<Evidence> first = evidence.subList(0, Math.min(SHOWN, evidence.size()));
        item.add("ul", list -> first.forEach(each -> evidence(list, each)));
        List<Evidence> rest = evidence.subList(first.size(), evidence.size());
        if (!rest.isEmpty()) {
            item.add("details", more -> {
                more.add("summary", Phrases.fill(Labels.MORE, teller.language(), Integer.toString(rest.size())));
                more.add(
                        Tag.of("div", "inside"),
                        inside -> inside.add("ul", list -> rest.forEach(each -> evidence(list, each))));
            });
        }
    }

    private void evidence(Markup list, Evidence evidence) {
        list.text("\n").add("li", item -> {
            item.text(evidence.text().map(teller::in).orElseGet(() -> teller.path(evidence.path())) + " ");
            teller.source(item, evidence.source());
        });
    }
}
