package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.fact.Edits.building;
import static nl.schakel.assessment.fact.Edits.employment;
import static nl.schakel.assessment.fact.Edits.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.time.Cadence;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeFactsTest {

    private static final String LIST = "practices";
    private static final String A_YEAR = "practice.monitoring-a-year";
    private static final String EXCHANGE = "practice.staff-exchange";
    private static final String EMPLOYMENTS = "governance/employments";
    private static final String BUILDING = "practice.shared-building";
    private static final String BUILDINGS = "context/buildings";
    private static final String BOTH = "practice.of-both-sectors";
    private static final String COMPANIES = "practice.with-companies";
    private static final String WITHIN = "practices/practice-1/partners";
    private static final Map<String, PracticeKind> KINDS = Map.of(
            "practice.monitoring", PracticeKind.FOLLOW_UP,
            "practice.evaluation", PracticeKind.EVALUATION,
            "practice.visitation", PracticeKind.VISITATION,
            "practice.joint-team", PracticeKind.JOINT_TEAM,
            "practice.warm-handover", PracticeKind.WARM_HANDOVER);

    static Stream<Case> cases() {
        Edit evaluation = practice(PracticeKind.EVALUATION, each -> {});
        Edit event = practice(PracticeKind.EVENT, each -> {});
        return Stream.of(
                        Case.codes("practice.kinds", LIST, evaluation, "evaluation"),
                        Stream.of(
                                Case.of(
                                        "practice.kinds",
                                        "evaluation, event (list open)",
                                        "each once",
                                        event,
                                        evaluation,
                                        event),
                                Case.of(
                                        "practice.events",
                                        "1",
                                        "others are no events",
                                        event,
                                        evaluation,
                                        complete(LIST))),
                        Case.counted("practice.number", LIST, evaluation),
                        Case.counted("practice.events", LIST, event),
                        kinds(),
                        frequencies(),
                        exchange(),
                        buildings(),
                        partners(),
                        companies())
                .flatMap(each -> each);
    }

    private static Stream<Case> kinds() {
        Edit event = practice(PracticeKind.EVENT, each -> {});
        return KINDS.entrySet().stream()
                .flatMap(kind -> Stream.concat(
                        Case.found(kind.getKey(), LIST, practice(kind.getValue(), each -> {})),
                        Stream.of(Case.of(kind.getKey(), "no", "something else", event, complete(LIST)))));
    }

    private static Stream<Case> frequencies() {
        Edit yearly = often(PracticeKind.FOLLOW_UP, "1 per school-year");
        return Stream.of(
                Case.of(A_YEAR, "at least 0", "silence"),
                Case.of(A_YEAR, "0", "nothing of the kind", often(PracticeKind.EVENT, "7 per year"), complete(LIST)),
                Case.of(A_YEAR, "at least 1", "perhaps more often", yearly),
                Case.of(A_YEAR, "1", "in a complete list", yearly, complete(LIST)),
                Case.of(A_YEAR, "4", "the most", yearly, often(PracticeKind.EVALUATION, "4 per year"), complete(LIST)),
                Case.of(
                        A_YEAR,
                        "at least 1",
                        "how often is not said of one",
                        yearly,
                        practice(PracticeKind.EVALUATION, each -> {}),
                        complete(LIST)));
    }

    private static Stream<Case> exchange() {
        Edit teachers = practice(PracticeKind.TEACHER_EXCHANGE, each -> {});
        return Stream.of(
                Case.of(EXCHANGE, "unknown", "silence"),
                Case.of(EXCHANGE, "yes", "as a practice", teachers),
                Case.of(EXCHANGE, "yes", "by employment", employment(each -> {}), complete(LIST)),
                Case.of(EXCHANGE, "unknown", "no practice, perhaps by employment", complete(LIST)),
                Case.of(EXCHANGE, "unknown", "not by employment, perhaps as a practice", complete(EMPLOYMENTS)),
                Case.of(EXCHANGE, "no", "neither", complete(LIST, EMPLOYMENTS)),
                Case.of(EXCHANGE, "no", "stated absent", absent(LIST), absent(EMPLOYMENTS)));
    }

    private static Stream<Case> buildings() {
        return Stream.of(
                Case.of(BUILDING, "unknown", "silence"),
                Case.of(BUILDING, "yes", "as a practice", practice(PracticeKind.SHARED_BUILDING, each -> {})),
                Case.of(BUILDING, "yes", "as a building", building(each -> {}), complete(LIST)),
                Case.of(BUILDING, "unknown", "no practice, perhaps a building", complete(LIST)),
                Case.of(BUILDING, "no", "neither", complete(LIST, BUILDINGS)));
    }

    private static Stream<Case> partners() {
        return Stream.concat(
                Case.found(BOTH, LIST, by(PracticeKind.EVENT, "school", "college")),
                Stream.of(
                        Case.of(
                                BOTH,
                                "unknown",
                                "perhaps with others",
                                by(PracticeKind.EVENT, "school"),
                                complete(LIST)),
                        Case.of(BOTH, "no", "one sector", by(PracticeKind.EVENT, "school"), complete(LIST, WITHIN)),
                        Case.of(
                                BOTH,
                                "unknown",
                                "not said",
                                practice(PracticeKind.EVENT, each -> {}),
                                complete(LIST))));
    }

    private static Stream<Case> companies() {
        Edit company = partner("company", InstitutionKind.COMPANY, MemberRole.SUPPORTER);
        Edit employers = partner("employers", InstitutionKind.EMPLOYERS_ASSOCIATION, MemberRole.MEMBER);
        return Stream.concat(
                Case.found(COMPANIES, LIST, practice(PracticeKind.COMPANY_COOPERATION, each -> {})),
                Stream.of(
                        Case.of(
                                COMPANIES,
                                "yes",
                                "with a company",
                                company,
                                by(PracticeKind.EVENT, "school", "company")),
                        Case.of(COMPANIES, "yes", "with employers", employers, by(PracticeKind.EVENT, "employers")),
                        Case.of(
                                COMPANIES,
                                "unknown",
                                "perhaps with one",
                                by(PracticeKind.EVENT, "school"),
                                complete(LIST)),
                        Case.of(
                                COMPANIES,
                                "no",
                                "schools only",
                                by(PracticeKind.EVENT, "school"),
                                complete(LIST, WITHIN))));
    }

    private static Edit often(PracticeKind kind, String cadence) {
        return practice(kind, each -> each.cadence(Cadence.parse(cadence)));
    }

    private static Edit by(PracticeKind kind, String... partners) {
        return practice(kind, each -> each.partners(Edits.partners(partners)));
    }

    @Test
    void evidenceOfWhatStandsInTwoListsIsWhatMakesItTrue() {
        assertThat(Case.see(BUILDING, building(each -> each.name("Perron")), complete(LIST))
                        .evidence())
                .extracting(each -> each.path().toString())
                .containsExactly("context/buildings/building-1");
        assertThat(Case.see(BUILDING, complete(LIST, BUILDINGS)).evidence())
                .extracting(each -> each.path().toString())
                .containsExactly("practices", "context/buildings");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
