package nl.schakel.assessment.law.route;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;

/** A rule on routes of one basis, with its test. */
record RouteRule(LawRule rule, LegalBasis basis, Function<RouteFacts, Verdict> test) {

    /** An answer with what was seen. */
    record Verdict(Answer answer, LocalizedText because) {

        static Verdict of(Answer answer, String nl, String en) {
            return new Verdict(answer, LocalizedText.of(nl, en));
        }

        static Verdict said(Truth truth) {
            return new Verdict(Answer.of(truth), truth.label());
        }

        static Verdict unknown(String nl, String en) {
            return of(Answer.UNKNOWN, nl, en);
        }
    }

    static RouteRule of(
            String id,
            LegalBasis basis,
            LocalizedText text,
            List<Provision> provisions,
            Function<RouteFacts, Verdict> test) {
        return new RouteRule(new LawRule(id, text, provisions), basis, test);
    }

    /** The same rule with an answer that it can never give. */
    RouteRule never(Answer answer, String nl, String en) {
        return new RouteRule(rule.never(answer, LocalizedText.of(nl, en)), basis, test);
    }

    Finding apply(RouteFacts facts) {
        Verdict verdict = test.apply(facts);
        return new Finding(rule, verdict.answer(), verdict.because());
    }
}
