package nl.schakel.assessment.testing;

import java.util.List;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.text.LocalizedText;

/** A user's own facts, so that what the library ships may change. */
final class Own {

    static final LocalizedText MEANING = LocalizedText.of("eigen feit", "own fact");

    /** A user's own closed list. */
    enum Kind {
        EVALUATION,
        EXCHANGE,
        FOLLOW_UP,
        VISITATION
    }

    /** A longer one. */
    enum Letter {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H
    }

    static final FactCatalogue FACTS = new FactCatalogue(List.of(
            truth("own.leader"),
            truth("own.paper"),
            truth("own.trust"),
            truth("own.will"),
            number("own.meetings", "times/school-year"),
            number("own.fte", "fte"),
            codes("own.kinds", Kind.class),
            codes("own.letters", Letter.class),
            Fact.ratings("own.marks", "observations", MEANING, Own::never)));

    private Own() {}

    private static Fact truth(String id) {
        return Fact.truth(id, "governance", MEANING, Own::never);
    }

    private static Fact number(String id, String unit) {
        return Fact.number(id, unit, "governance", MEANING, Own::never);
    }

    private static Fact codes(String id, Class<? extends Enum<?>> list) {
        return Fact.codes(id, list, "practices", MEANING, Own::never);
    }

    private static <T, R> R never(T view) {
        throw new AssertionError("given facts are never looked up in a dossier");
    }

    static Rule rule(String id, Grading grading) {
        return Rules.rule("structure", id, Criterion.holds("own.leader")).toBuilder()
                .criterion(grading)
                .build();
    }

    static Verify verify(Rule... rules) {
        return Verify.that(Rules.of(rules), FACTS);
    }

    static RuleVerifier verify(Grading grading) {
        return verify(rule("it", grading)).rule("it");
    }

    static Cases cases(Rule... rules) {
        RuleSet ruleSet = Rules.of(rules);
        return Verify.cases(ruleSet, FACTS);
    }
}
