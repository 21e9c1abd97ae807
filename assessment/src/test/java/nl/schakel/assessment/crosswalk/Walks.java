package nl.schakel.assessment.crosswalk;

import static nl.schakel.assessment.Rules.rule;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;

import java.util.List;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.crosswalk.Position.Stance;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.core.text.LocalizedText;

/** A small cross-walk: a profile of two themes, two frameworks, one dispute. */
final class Walks {

    static final Rule RESISTANCE = rule("resistance", "resistance", holds("observed.resistance")).toBuilder()
            .effect(Effect.HINDERING)
            .build();

    static final RuleSet PROFILE = named(
            "profile",
            rule("will", "p-will", holds("observed.will")),
            rule("relation", "p-trust", holds("observed.trust")),
            rule("relation", "p-team", has("practice.kinds", "joint-team")));
    static final RuleSet FIRST = named(
            "first", rule("wish", "wish", holds("observed.will")), rule("paper", "paper", holds("agreement.on-paper")));
    static final RuleSet SECOND = named("second", RESISTANCE, rule("trust", "trust", holds("observed.trust")));

    static final Theme WILL = Theme.of("will", Answer.same("first", "wish"), Answer.mirror("second", "resistance"));
    static final Theme RELATION = Theme.of("relation", Answer.same("second", "trust"));
    static final Position PRAISE =
            position(Stance.PRAISES, "houvast", "support").heldBy(FactorReference.of("first", "paper"));
    static final Position BLAME = position(Stance.BLAMES, "afleiding", "a distraction");
    static final Dispute PAPER = dispute("paper", holds("agreement.on-paper"), PRAISE, BLAME);

    static final CrossWalk SMALL = of(List.of(WILL, RELATION), PAPER);

    private Walks() {}

    static CrossWalk of(List<Theme> themes, Dispute... disputes) {
        return new CrossWalk(PROFILE, List.of(FIRST, SECOND), themes, List.of(disputes));
    }

    static CrossWalk by(RuleSet profile) {
        return new CrossWalk(profile, List.of(FIRST, SECOND), List.of(WILL, RELATION), List.of(PAPER));
    }

    static RuleSet named(String id, Rule... rules) {
        return Rules.of(rules).toBuilder().id(RuleSetId.of(id)).build();
    }

    static Dispute dispute(String id, Criterion seen, Position... positions) {
        return new Dispute(id, LocalizedText.of("papier", "paper"), seen, List.of(positions));
    }

    static Position position(Stance stance, String nl, String en) {
        return Position.of(stance, LocalizedText.of(nl, en), Dossiers.place("On " + en));
    }
}
