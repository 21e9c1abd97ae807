package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.fact.Edits.group;
import static nl.schakel.assessment.fact.Edits.partner;
import static nl.schakel.assessment.fact.Plans.byKey;
import static nl.schakel.assessment.fact.Plans.cost;
import static nl.schakel.assessment.fact.Plans.fee;
import static nl.schakel.assessment.fact.Plans.granted;
import static nl.schakel.assessment.fact.Plans.hours;
import static nl.schakel.assessment.fact.Plans.leastGroup;
import static nl.schakel.assessment.fact.Plans.nested;
import static nl.schakel.assessment.fact.Plans.prohibition;
import static nl.schakel.assessment.fact.Plans.shares;
import static nl.schakel.assessment.fact.Plans.transfer;

import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.PartnerId;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.institution.InstitutionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FundingFactsTest {

    private static final String TASK_HOURS = "funding.task-hours";
    private static final String TIME = "funding.time-for-teachers";
    private static final String LIST = "funding/arrangements";
    private static final String SHARED = "funding.costs-shared";
    private static final String LEAST = "funding.least-group";
    private static final Edit TEACHING = hours("school", "college", each -> {});
    private static final Edit GROUP =
            partner(group(InstitutionKind.VMBO_SCHOOL, "16", each -> {}), each -> each.id(PartnerId.of("schools")));
    private static final Set<InKindKind> PAID_TIME =
            Set.of(InKindKind.TASK_HOURS, InKindKind.DEVELOPMENT_TIME, InKindKind.OWN_MEANS);

    static Stream<Case> cases() {
        return Stream.of(
                        Case.found(TASK_HOURS, LIST, inKind(InKindKind.TASK_HOURS, each -> {})),
                        Case.found(TIME, LIST, inKind(InKindKind.TASK_HOURS, each -> {})),
                        Stream.of(InKindKind.values()).flatMap(FundingFactsTest::alone),
                        Stream.of(
                                Case.of(TIME, "yes", "hours that are paid", TEACHING, complete(LIST)),
                                Case.of(TASK_HOURS, "no", "paid is not task", TEACHING, complete(LIST)),
                                Case.of(TIME, "no", "a grant is no time", granted("", ""), complete(LIST))),
                        kinds(),
                        shared(),
                        leastGroups())
                .flatMap(each -> each);
    }

    private static Stream<Case> kinds() {
        Edit purses = inKind(InKindKind.CLOSED_PURSE, each -> {});
        return Stream.of(
                        Case.found("funding.paid-hours", LIST, TEACHING),
                        Case.found("funding.closed-purses", LIST, purses),
                        Case.found("funding.contribution", LIST, fee("school")),
                        Case.found("funding.pupil-funding-shared", LIST, transfer("school", "college")),
                        Case.found("funding.prohibition", LIST, prohibition()),
                        Case.codes("funding.in-kind", LIST, purses, "closed-purse"),
                        Stream.of("paid-hours", "closed-purses", "contribution", "pupil-funding-shared", "prohibition")
                                .map(fact -> Case.of(
                                        "funding." + fact, "no", "a grant is none", granted("", ""), complete(LIST))),
                        Stream.of(Case.of("funding.in-kind", "none", "paid is not in kind", TEACHING, complete(LIST))))
                .flatMap(each -> each);
    }

    private static Stream<Case> shared() {
        return Stream.of(
                        Case.found(SHARED, LIST, cost(shares("1/2 school", "1/2 college"), each -> {})),
                        Case.found(SHARED, LIST, cost(byKey("school", "college"), each -> {})),
                        Case.found(SHARED, LIST, cost(nested(byKey("school")), each -> {})),
                        Case.found(SHARED, LIST, Dossiers.all(GROUP, cost(shares("1 schools"), each -> {}))),
                        Stream.of(
                                Case.of(SHARED, "no", "hours are no cost that is shared", TEACHING, complete(LIST)),
                                Case.of(SHARED, "no", "one bears all", bears("1 college"), complete(LIST)),
                                Case.of(
                                        SHARED,
                                        "no",
                                        "the other bears nothing",
                                        bears("1 college", "0 school"),
                                        complete(LIST)),
                                Case.of(SHARED, "no", "one within one", bears(), complete(LIST)),
                                Case.of(
                                        SHARED,
                                        "unknown",
                                        "by a key, perhaps with others",
                                        cost(byKey("school"), each -> {}),
                                        complete(LIST)),
                                Case.of(
                                        SHARED,
                                        "no",
                                        "by a key with no others",
                                        cost(byKey("school"), each -> {}),
                                        complete(LIST, LIST + "/cost/split")),
                                Case.of(
                                        SHARED,
                                        "unknown",
                                        "out of the common purse",
                                        bears("1 common-purse"),
                                        complete(LIST))))
                .flatMap(each -> each);
    }

    private static Stream<Case> leastGroups() {
        String list = "funding/least-groups";
        return Stream.of(
                Case.of(LEAST, "at least 0", "silence"),
                Case.of(LEAST, "0", "none", complete(list)),
                Case.of(LEAST, "0", "stated absent", absent(list)),
                Case.of(LEAST, "at least 20", "perhaps others", leastGroup("school", "20+ pupils")),
                Case.of(LEAST, "20", "at least 20", leastGroup("school", "20+ pupils"), complete(list)),
                Case.of(LEAST, "20", "20", leastGroup("school", "20 pupils"), complete(list)),
                Case.of(LEAST, "21", "more than 20", leastGroup("school", ">20 pupils"), complete(list)),
                Case.of(LEAST, "20..25", "not said exactly", leastGroup("school", "20..25 pupils"), complete(list)),
                Case.of(LEAST, "at least 0", "about 20", leastGroup("school", "~20 pupils"), complete(list)),
                Case.of(
                        LEAST,
                        "30",
                        "the greatest",
                        leastGroup("school", "20+ pupils"),
                        leastGroup("college", "30+ pupils"),
                        complete(list)));
    }

    private static Edit bears(String... portions) {
        return portions.length == 0
                ? cost(nested(shares("1 college")), each -> {})
                : cost(shares(portions), each -> {});
    }

    private static Stream<Case> alone(InKindKind kind) {
        return Stream.of(
                Case.of(
                        TASK_HOURS,
                        kind == InKindKind.TASK_HOURS ? "yes" : "no",
                        "only " + kind.label(),
                        inKind(kind, each -> {}),
                        complete(LIST)),
                Case.of(
                        TIME,
                        PAID_TIME.contains(kind) ? "yes" : "no",
                        "only " + kind.label(),
                        inKind(kind, each -> {}),
                        complete(LIST)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
