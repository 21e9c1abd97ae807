package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.complete;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.Term;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementFactsTest {

    private static final String ON_PAPER = "agreement.on-paper";
    private static final String CLAUSES = "agreement.clauses";
    private static final String FIRST = "agreements/agreement-1/clauses";
    private static final Set<AgreementKind> PAPERS =
            Set.of(AgreementKind.CONVENANT, AgreementKind.COOPERATION_AGREEMENT, AgreementKind.FRAMEWORK_CONTRACT);

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found(ON_PAPER, "agreements", agreement(AgreementKind.CONVENANT, each -> {})),
                        kinds(),
                        clauses())
                .flatMap(each -> each);
    }

    private static Stream<Case> kinds() {
        return Stream.of(AgreementKind.values())
                .map(kind -> Case.of(
                        ON_PAPER,
                        PAPERS.contains(kind) ? "yes" : "no",
                        "only " + kind.label(),
                        agreement(kind, each -> {}),
                        complete("agreements")));
    }

    private static Stream<Case> clauses() {
        Edit convenant = about(ClauseKind.GOAL, ClauseKind.FINANCE);
        return Stream.of(
                Case.of(CLAUSES, "none (list open)", "silence"),
                Case.of(CLAUSES, "finance, goal (list open)", "there may be other agreements", convenant),
                Case.of(
                        CLAUSES,
                        "finance, goal (list open)",
                        "there may be other agreements with other clauses",
                        convenant,
                        complete(FIRST)),
                Case.of(
                        CLAUSES,
                        "admission, finance, goal",
                        "of all agreements",
                        convenant,
                        about(ClauseKind.ADMISSION, ClauseKind.GOAL),
                        complete("agreements", FIRST, "agreements/agreement-2/clauses")),
                Case.of(
                        CLAUSES,
                        "finance, goal (list open)",
                        "no other agreements, perhaps other clauses",
                        convenant,
                        complete("agreements")),
                Case.of(CLAUSES, "finance, goal", "a complete dossier", convenant, complete()),
                Case.of(CLAUSES, "none", "stated absent", about(), absent(FIRST), complete("agreements")),
                Case.of(CLAUSES, "none", "no agreement", complete("agreements")));
    }

    private static Edit about(ClauseKind... kinds) {
        return agreement(
                AgreementKind.CONVENANT,
                each -> Stream.of(kinds)
                        .map(kind ->
                                new Clause(ElementId.of("clause"), Term.of(kind), Optional.empty(), Optional.empty()))
                        .forEach(each::addClauses));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
