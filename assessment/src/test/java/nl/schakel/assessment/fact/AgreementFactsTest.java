package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.complete;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.agreement.Commitment;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.MemberRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementFactsTest {

    private static final String ON_PAPER = "agreement.on-paper";
    private static final String CLAUSES = "agreement.clauses";
    private static final String FIRST = "agreements/agreement-1/clauses";
    private static final String LIST = "agreements";
    private static final String PARTIES = "agreements/agreement-1/parties";
    private static final String NO_EVALUATION = "agreements/agreement-1/evaluation";
    private static final String EVALUATED = "agreement.evaluated";
    private static final String A_YEAR = "agreement.evaluations-a-year";
    private static final String SIGNED = "agreement.signed";
    private static final String OPEN_ENDED = "agreement.open-ended";
    private static final String OF_BOTH = "agreement.of-both-sectors";
    private static final Set<AgreementKind> PAPERS =
            Set.of(AgreementKind.CONVENANT, AgreementKind.COOPERATION_AGREEMENT, AgreementKind.FRAMEWORK_CONTRACT);

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found(ON_PAPER, "agreements", agreement(AgreementKind.CONVENANT, each -> {})),
                        kinds(),
                        clauses(),
                        Case.codes("agreement.kinds", LIST, agreement(AgreementKind.TACIT, each -> {}), "tacit"),
                        numbers(),
                        evaluations(),
                        terms(),
                        parties())
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

    private static Stream<Case> numbers() {
        String number = "agreement.number";
        Edit one = covenant(each -> {});
        return Stream.of(
                Case.of(number, "at least 0", "silence"),
                Case.of(number, "0", "a complete list of none", complete(LIST)),
                Case.of(number, "0", "stated absent", absent(LIST)),
                Case.of(number, "at least 2", "perhaps others", one, one),
                Case.of(number, "at least 2", "how many of a kind is not said", one, one, complete(LIST)),
                Case.of(number, "2", "a complete dossier says it where there are several", one, one, complete()),
                Case.of(number, "3", "several in one", several("2 agreements"), several("1"), complete(LIST)),
                Case.of(number, "at least 1", "about", several("~5"), complete(LIST)));
    }

    private static Stream<Case> evaluations() {
        Edit yearly = covenant(each -> each.evaluation(Cadence.parse("1 per school-year")));
        Edit silent = covenant(each -> {});
        return Stream.of(
                        Case.found(EVALUATED, LIST, yearly),
                        Case.found(EVALUATED, LIST, about(ClauseKind.EVALUATION)),
                        Stream.of(
                                Case.of(EVALUATED, "unknown", "not said", silent, complete(LIST)),
                                Case.of(EVALUATED, "unknown", "perhaps in a clause", silent, absent(NO_EVALUATION)),
                                Case.of(
                                        EVALUATED,
                                        "unknown",
                                        "not in a clause, perhaps elsewhere",
                                        silent,
                                        complete(LIST, FIRST)),
                                Case.of(
                                        EVALUATED,
                                        "no",
                                        "neither",
                                        silent,
                                        absent(NO_EVALUATION),
                                        complete(LIST, FIRST)),
                                Case.of(EVALUATED, "no", "a complete dossier", silent, complete()),
                                Case.of(A_YEAR, "at least 0", "silence"),
                                Case.of(A_YEAR, "0", "no agreement", complete(LIST)),
                                Case.of(A_YEAR, "at least 1", "perhaps others", yearly),
                                Case.of(A_YEAR, "1", "in a complete list", yearly, complete(LIST)),
                                Case.of(A_YEAR, "at least 1", "not said of one", yearly, silent, complete(LIST))))
                .flatMap(each -> each);
    }

    private static Stream<Case> terms() {
        return Stream.of(
                        Case.codes(
                                "agreement.layers", LIST, covenant(each -> each.layer(Layer.STRATEGIC)), "strategic"),
                        Case.codes(
                                "agreement.commitments",
                                LIST,
                                covenant(each -> each.commitment(Term.of(Commitment.VOLUNTARY))),
                                "voluntary"),
                        Case.found(SIGNED, LIST, signed("2000-07-14")),
                        Case.found(OPEN_ENDED, LIST, holding("2000-07-14/..")),
                        Stream.of(
                                Case.of("agreement.layers", "none (list open)", "not said", several("2"), complete()),
                                Case.of(
                                        "agreement.commitments",
                                        "none",
                                        "none is said to be",
                                        several("2"),
                                        complete()),
                                Case.of(SIGNED, "unknown", "not said", several("2"), complete(LIST)),
                                Case.of(SIGNED, "no", "a complete dossier", several("2"), complete()),
                                Case.of(SIGNED, "yes", "on the day", signed("2018-06-30"), complete(LIST)),
                                Case.of(SIGNED, "no", "a day later", signed("2018-07-01"), complete(LIST)),
                                Case.of(SIGNED, "unknown", "some time in the year", signed("2018"), complete(LIST)),
                                Case.of(SIGNED, "yes", "at latest", signed("<=2012"), complete(LIST)),
                                Case.of(SIGNED, "unknown", "at earliest", signed(">=2012"), complete(LIST)),
                                Case.of(SIGNED, "yes", "roughly", signed("~2010"), complete(LIST)),
                                Case.of(OPEN_ENDED, "no", "until a day", holding("2015/2020"), complete(LIST)),
                                Case.of(OPEN_ENDED, "unknown", "end not known", holding("2015/?"), complete(LIST)),
                                Case.of(OPEN_ENDED, "unknown", "not said", several("2"), complete())))
                .flatMap(each -> each);
    }

    private static Stream<Case> parties() {
        Edit both = between("school", "college");
        Edit school = between("school");
        return Stream.concat(
                Case.found(OF_BOTH, LIST, both),
                Stream.of(
                        Case.of(OF_BOTH, "unknown", "perhaps with others", school, complete(LIST)),
                        Case.of(OF_BOTH, "no", "one sector", school, complete(LIST, PARTIES)),
                        Case.of(OF_BOTH, "unknown", "not said", covenant(each -> {}), complete(LIST)),
                        Case.of(
                                OF_BOTH,
                                "unknown",
                                "an aoc may be a party for its vmbo",
                                Edits.partner("aoc", InstitutionKind.AOC, MemberRole.MEMBER),
                                between("college", "aoc"),
                                complete(LIST, PARTIES)),
                        Case.of(
                                OF_BOTH,
                                "no",
                                "a municipality is of neither",
                                Edits.partner("town", InstitutionKind.MUNICIPALITY, MemberRole.MEMBER),
                                between("school", "town"),
                                complete(LIST, PARTIES))));
    }

    private static Edit covenant(Consumer<Agreement.Builder> more) {
        return agreement(AgreementKind.CONVENANT, more);
    }

    private static Edit between(String... parties) {
        return covenant(each -> each.parties(Edits.partners(parties)));
    }

    private static Edit signed(String date) {
        return covenant(each -> each.signed(PartialDate.parse(date)));
    }

    private static Edit holding(String period) {
        return covenant(each -> each.period(Period.parse(period)));
    }

    private static Edit several(String count) {
        return covenant(each -> each.count(Quantity.parse(count)));
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
