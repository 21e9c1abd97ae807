package nl.schakel.io.report.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.assessment.engine.Priorities;
import nl.schakel.assessment.engine.Priorities.MissingAnswer;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;

/** The answers that are missing, the most worthwhile first. */
record QuestionSection(Assessment assessment, Teller teller) implements Section {

    private static final int SHOWN = 12;

    /** A tenth of a point, in millionths. */
    private static final int TENTH = 1000;

    @Override
    public String id() {
        return "questions";
    }

    @Override
    public LocalizedText title() {
        return Labels.QUESTIONS;
    }

    @Override
    public boolean isEmpty() {
        return answers().isEmpty();
    }

    private List<MissingAnswer> answers() {
        return Priorities.of(assessment).answers();
    }

    @Override
    public void write(Markup out) {
        List<MissingAnswer> answers = answers();
        List<LocalizedText> heads = List.of(Labels.QUESTION, Labels.FACTOR, Labels.NARROWS);
        out.add(Tag.of("p", "hint"), teller.in(Labels.QUESTIONS_HINT));
        teller.onlyTable(
                out,
                title(),
                heads,
                rows -> answers.stream()
                        .limit(SHOWN)
                        .forEach(answer -> rows.text("\n").add("tr", row -> row(row, answer))));
        if (answers.size() > SHOWN) {
            String more = Integer.toString(answers.size() - SHOWN);
            out.add(Tag.of("p", "hint"), Phrases.capital(Phrases.fill(Labels.MORE, teller.language(), more)) + ".");
        }
    }

    private void row(Markup row, MissingAnswer answer) {
        row.add("td", Phrases.capital(teller.in(answer.fact().meaning())));
        row.add(
                "td",
                Phrases.capital(answer.outcomes().stream()
                        .map(outcome -> outcome.rule().factor().value())
                        .distinct()
                        .map(factor ->
                                teller.in(assessment.factor(factor).factor().name()))
                        .collect(Collectors.joining("; "))));
        boolean sure = answer.narrowing() >= TENTH;
        row.add(
                "td",
                Phrases.fill(
                        sure ? Labels.POINTS : Labels.UP_TO,
                        teller.language(),
                        points(sure ? answer.narrowing() : answer.most(), teller.language())));
    }

    /** Millionths as points of 100, with one decimal. */
    static String points(long millionths, Language language) {
        String points =
                BigDecimal.valueOf(millionths, 4).setScale(1, RoundingMode.DOWN).toPlainString();
        return language.decimal(points);
    }
}
