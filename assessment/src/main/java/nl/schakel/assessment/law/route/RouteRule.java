package nl.schakel.assessment.law.route;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;

/** A rule on routes of one basis, with its test and the moment whose text it applies. */
record RouteRule(LawRule rule, LegalBasis basis, BiFunction<RouteFacts, LocalDate, Verdict> test, Moment moment) {

    /** Of which moment the text counts. */
    enum Moment {
        /** The day of the review. */
        DAY,
        /** The start of the cohort, on which there must have been a text; on the day of the review there must still be one. */
        COHORT,
        /** The start of the cohort, for rules that say themselves whether the basis holds. */
        BASIS
    }

    /** An answer with what was seen, and the articles that gave it where the rule chose them. */
    record Verdict(Answer answer, LocalizedText because, List<Provision> applied) {

        Verdict(Answer answer, LocalizedText because) {
            this(answer, because, List.of());
        }

        static Verdict of(Answer answer, String nl, String en) {
            return new Verdict(answer, LocalizedText.of(nl, en));
        }

        static Verdict said(Truth truth) {
            return new Verdict(Answer.of(truth), truth.label());
        }

        static Verdict unknown(String nl, String en) {
            return of(Answer.UNKNOWN, nl, en);
        }

        Verdict by(Collection<Provision> provisions) {
            return new Verdict(answer, because, List.copyOf(provisions));
        }
    }

    static RouteRule of(
            String id,
            LegalBasis basis,
            LocalizedText text,
            List<Provision> provisions,
            Function<RouteFacts, Verdict> test) {
        return of(new LawRule(id, text, provisions), basis, test);
    }

    static RouteRule of(LawRule rule, LegalBasis basis, Function<RouteFacts, Verdict> test) {
        return new RouteRule(rule, basis, (facts, day) -> test.apply(facts), Moment.DAY);
    }

    /** The same rule, which applies the text of another moment. */
    RouteRule at(Moment other) {
        return new RouteRule(rule, basis, test, other);
    }

    /** The same rule with an answer that it can never give. */
    RouteRule never(Answer answer, String nl, String en) {
        return new RouteRule(rule.never(answer, LocalizedText.of(nl, en)), basis, test, moment);
    }

    Finding apply(RouteFacts facts, LocalDate day) {
        Verdict verdict = test.apply(facts, day);
        List<Provision> applied = verdict.applied().isEmpty()
                ? TextOfDay.nearest(rule, moment == Moment.DAY ? day : facts.start())
                : verdict.applied();
        Finding finding = new Finding(rule, verdict.answer(), verdict.because(), applied);
        if (moment == Moment.BASIS) {
            return finding;
        }
        Finding sure = unlessOpen(finding, facts.start());
        if (rule.on(day).isEmpty()) {
            return TextOfDay.outside(sure, day);
        }
        if (moment == Moment.COHORT && rule.on(facts.start()).isEmpty()) {
            return TextOfDay.outside(sure, facts.start());
        }
        return moment == Moment.DAY ? unlessOpen(sure, day) : sure;
    }

    /** Where it is not confirmed that the text held, nobody can be sure of what it says. */
    private Finding unlessOpen(Finding finding, LocalDate day) {
        return rule.held(day) == Truth.UNKNOWN ? finding.unlessNotConfirmed(day) : finding;
    }
}
