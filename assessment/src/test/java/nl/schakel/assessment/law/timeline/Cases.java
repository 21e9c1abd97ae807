package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.truth.Truth;

/** Collects cases of rules that are tested on facts of one type. */
final class Cases<F> {

    private final BiFunction<F, LocalDate, LawReview> review;
    private final List<LawCase> all = new ArrayList<>();
    private String rule = "";
    private LocalDate day;

    Cases(LocalDate day, BiFunction<F, LocalDate, LawReview> review) {
        this.day = day;
        this.review = review;
    }

    Cases<F> on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Cases<F> rule(String id) {
        rule = id;
        return this;
    }

    Cases<F> met(String words, F facts) {
        return add(Answer.MET, words, facts);
    }

    Cases<F> notMet(String words, F facts) {
        return add(Answer.NOT_MET, words, facts);
    }

    Cases<F> unknown(String words, F facts) {
        return add(Answer.UNKNOWN, words, facts);
    }

    Cases<F> justified(String words, F facts) {
        return add(Answer.JUSTIFIED, words, facts);
    }

    Cases<F> notApplicable(String words, F facts) {
        return add(Answer.NOT_APPLICABLE, words, facts);
    }

    /** Three cases of a rule that takes what is said. */
    Cases<F> said(String id, Function<Truth, F> facts) {
        return rule(id).met("said to be so", facts.apply(Truth.TRUE))
                .notMet("said not to be so", facts.apply(Truth.FALSE))
                .unknown("nothing said", facts.apply(Truth.UNKNOWN));
    }

    List<LawCase> all() {
        return List.copyOf(all);
    }

    private Cases<F> add(Answer answer, String words, F facts) {
        LocalDate of = day;
        all.add(new LawCase(rule, answer, words, of, () -> review.apply(facts, of)));
        return this;
    }
}
