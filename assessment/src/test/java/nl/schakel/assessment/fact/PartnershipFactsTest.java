package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.emphasis;
import static nl.schakel.assessment.Dossiers.goal;
import static nl.schakel.assessment.Dossiers.network;

import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.NetworkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnershipFactsTest {

    static Stream<Case> cases() {
        Edit goal = goal(Status.IN_FORCE);
        return Stream.concat(
                Case.found("partnership.embedded", "networks", network(each -> {})),
                Stream.of(
                        Case.of("partnership.cooperation-first", "unknown", "silence"),
                        Case.of("partnership.cooperation-first", "yes", "said so", emphasis(Emphasis.COOPERATION)),
                        Case.of("partnership.cooperation-first", "no", "a route does", emphasis(Emphasis.ROUTE)),
                        Case.of(
                                "partnership.embedded",
                                "no",
                                "an experiment is no cooperation",
                                network(each -> each.kind(Term.of(NetworkKind.EXPERIMENT))),
                                complete("networks")),
                        Case.of("partnership.goals", "at least 0", "silence"),
                        Case.of("partnership.goals", "at least 2", "perhaps with others", goal, goal),
                        Case.of("partnership.goals", "2", "in a complete list", goal, goal, complete("identity/goals")),
                        Case.of("partnership.goals", "0", "a complete list of none", complete("identity/goals")),
                        Case.of("partnership.goals", "0", "stated absent", absent("identity/goals")),
                        Case.of(
                                "partnership.goals",
                                "at least 1",
                                "though stated absent",
                                goal,
                                absent("identity/goals")),
                        Case.of(
                                "partnership.goals",
                                "1",
                                "a goal that was given up is none",
                                goal,
                                goal(Status.DROPPED),
                                complete("identity/goals"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
