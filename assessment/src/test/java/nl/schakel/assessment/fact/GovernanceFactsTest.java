package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.fact.Edits.seat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.model.governance.BodyCount;
import nl.schakel.model.governance.BodyFunction;
import nl.schakel.model.governance.BodyLink;
import nl.schakel.model.governance.BodyLinkKind;
import nl.schakel.model.governance.DecisionRule;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Meetings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GovernanceFactsTest {

    private static final String LAYERS = "governance.layers";
    private static final String RULES = "governance.decision-rules";
    private static final String LIMIT = "governance.limit-in-parallel";
    private static final String BODIES = "governance/bodies";
    private static final String FIRST = "governance/bodies/body-1/";

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found("governance.consultation", BODIES, body(each -> {})),
                        Case.counted("governance.bodies", BODIES, body(each -> {})),
                        Case.codesWithin(
                                "governance.body-functions",
                                BODIES,
                                FIRST + "functions",
                                body(each -> each.addFunctions(BodyFunction.STEERS, BodyFunction.DECIDES)),
                                "decides, steers"),
                        Case.codesWithin("governance.body-links", BODIES, FIRST + "links", linked(), "advises"),
                        layers(),
                        rules(),
                        Case.found(LIMIT, BODIES, most("3 groups")),
                        Stream.of(
                                Case.of(LIMIT, "unknown", "not said", body(each -> {}), complete(BODIES)),
                                Case.of(LIMIT, "no", "a complete dossier has none", body(each -> {}), complete()),
                                Case.of(
                                        LIMIT,
                                        "no",
                                        "stated absent",
                                        body(each -> {}),
                                        absent(FIRST + "count/most-at-once"),
                                        complete(BODIES)),
                                Case.of(
                                        "governance.bodies",
                                        "1",
                                        "groups of a kind are one",
                                        most("3 groups"),
                                        complete(BODIES))))
                .flatMap(each -> each);
    }

    private static Stream<Case> layers() {
        Edit board = body(each -> each.addLayers(Layer.STRATEGIC));
        return Stream.of(
                Case.of(LAYERS, "none (list open)", "silence"),
                Case.of(LAYERS, "strategic (list open)", "perhaps other bodies", board),
                Case.of(
                        LAYERS,
                        "operational, strategic, tactical",
                        "of all bodies",
                        board,
                        body(each -> each.addLayers(Layer.TACTICAL, Layer.OPERATIONAL)),
                        complete(BODIES, FIRST + "layers", "governance/bodies/body-2/layers")),
                Case.of(
                        LAYERS,
                        "strategic (list open)",
                        "no other bodies, perhaps others in this one",
                        board,
                        complete(BODIES)),
                Case.of(LAYERS, "strategic", "a complete dossier", board, complete()),
                Case.of(
                        LAYERS,
                        "tactical (list open)",
                        "said of a seat",
                        body(each -> each.addSeats(seat(Sector.VO).toBuilder()
                                .layer(Layer.TACTICAL)
                                .build()))),
                Case.of(LAYERS, "none", "stated absent", absent(BODIES)));
    }

    private static Stream<Case> rules() {
        Edit consensus = decides(DecisionRule.CONSENSUS);
        return Stream.concat(
                Case.codes(RULES, BODIES, consensus, "consensus"),
                Stream.of(
                        Case.of(
                                RULES,
                                "consensus, majority",
                                "of all bodies",
                                consensus,
                                decides(DecisionRule.MAJORITY),
                                complete(BODIES)),
                        Case.of(
                                RULES,
                                "consensus (list open)",
                                "not said of one",
                                consensus,
                                body(each -> {}),
                                complete(BODIES)),
                        Case.of(
                                RULES,
                                "consensus",
                                "one has no rule",
                                consensus,
                                body(each -> {}),
                                absent("governance/bodies/body-2/meetings/decision-rule"),
                                complete(BODIES))));
    }

    private static Edit linked() {
        return body(each ->
                each.addLinks(new BodyLink(BodyId.of("body-1"), Term.of(BodyLinkKind.ADVISES), Optional.empty())));
    }

    private static Edit most(String groups) {
        return body(each -> each.count(
                new BodyCount(Optional.of(Quantity.parse("2 groups")), Optional.of(Quantity.parse(groups)))));
    }

    private static Edit decides(DecisionRule rule) {
        return body(each -> each.meetings(Meetings.builder().decisionRule(rule).build()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
