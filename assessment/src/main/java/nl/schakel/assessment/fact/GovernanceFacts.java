package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.BodyFunction;
import nl.schakel.model.governance.BodyLink;
import nl.schakel.model.governance.BodyLinkKind;
import nl.schakel.model.governance.DecisionRule;
import nl.schakel.model.governance.Layer;

/** Facts about the bodies of a partnership: what they do and how they stand to each other. */
final class GovernanceFacts {

    static final Listed<Body> BODIES = Listed.phased(
            "governance/bodies", view -> view.partnership().governance().bodies(), Body::name);

    private GovernanceFacts() {}

    static List<Fact> all() {
        return List.of(
                BODIES.any(
                        "governance.consultation", "er is een overlegstructuur", "there is a consultation structure"),
                BODIES.count(
                        "governance.bodies",
                        "bodies",
                        "hoeveel overleggen er zijn; groepen van één soort tellen als één",
                        "how many bodies there are; groups of one kind count as one"),
                BODIES.codes(
                        "governance.layers",
                        Layer.class,
                        "van welke lagen er mensen in overleggen zitten",
                        "from which layers people sit in the bodies",
                        GovernanceFacts::layers),
                BODIES.codes(
                        "governance.body-functions",
                        BodyFunction.class,
                        "wat overleggen doen: sturen, besluiten, uitwisselen",
                        "what bodies do: steer, decide, exchange",
                        each -> Known.codes(
                                each.it().functions(),
                                each.closed("functions", each.it().functions()))),
                BODIES.codes(
                        "governance.body-links",
                        BodyLinkKind.class,
                        "hoe overleggen tot elkaar staan",
                        "how bodies stand to each other",
                        each -> Known.terms(
                                each.it().links().stream().map(BodyLink::kind).toList(),
                                each.closed("links", each.it().links()))),
                BODIES.codes(
                        "governance.decision-rules",
                        DecisionRule.class,
                        "hoe overleggen besluiten",
                        "how bodies decide",
                        each -> Known.code(each.it().meetings().decisionRule(), each.lacks("meetings/decision-rule"))),
                BODIES.any(
                        "governance.limit-in-parallel",
                        "er is een grens aan hoeveel groepen van een soort tegelijk lopen",
                        "there is a limit to how many groups of a kind run at the same time",
                        GovernanceFacts::limited));
    }

    static FactValue.Codes layers(Element<Body> each) {
        return Known.codes(
                each.it().allLayers(), each.closed("layers", each.it().layers()));
    }

    private static Truth limited(Element<Body> each) {
        if (each.it().count().mostAtOnce().isPresent()) {
            return Truth.TRUE;
        }
        return each.lacks("count/most-at-once") ? Truth.FALSE : Truth.UNKNOWN;
    }
}
