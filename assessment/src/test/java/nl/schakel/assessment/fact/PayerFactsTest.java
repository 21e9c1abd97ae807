package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.fact.Edits.group;
import static nl.schakel.assessment.fact.Edits.partner;
import static nl.schakel.assessment.fact.Plans.byKey;
import static nl.schakel.assessment.fact.Plans.cost;
import static nl.schakel.assessment.fact.Plans.fee;
import static nl.schakel.assessment.fact.Plans.grant;
import static nl.schakel.assessment.fact.Plans.granted;
import static nl.schakel.assessment.fact.Plans.hours;
import static nl.schakel.assessment.fact.Plans.invoice;
import static nl.schakel.assessment.fact.Plans.prohibition;
import static nl.schakel.assessment.fact.Plans.reported;
import static nl.schakel.assessment.fact.Plans.shares;
import static nl.schakel.assessment.fact.Plans.subsidy;
import static nl.schakel.assessment.fact.Plans.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.MemberRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The partners of the small dossier are 'school', a vmbo school, and 'college', a roc. */
class PayerFactsTest {

    private static final String LIST = "funding/arrangements";
    private static final String REPORTED = "funding/reported";
    private static final String PAYERS = "funding.payers";
    private static final String ONE = "funding.one-payer";
    private static final String SECTORS = "funding.payer-sectors";
    private static final String BOTH = "funding.both-sectors-pay";
    private static final String CONTRIBUTE = "funding.both-sectors-contribute";
    private static final String TO_MBO = "funding.vo-pays-mbo";
    private static final String TO_VO = "funding.mbo-pays-vo";
    private static final String THIRD = "funding.third-party-payer";
    private static final String TEMPORARY = "funding.temporary-money";
    private static final String STRUCTURAL = "funding.structural-money";

    private static final Edit ALL = complete(LIST, REPORTED);
    private static final Edit NO_SUBSIDIES = complete(LIST + "/cost/subsidies");
    private static final Edit SCHOOL = hours("school", "college", each -> {});
    private static final Edit HALVES = cost(shares("1/2 school", "1/2 college"), each -> {});
    private static final Edit TOWN = partner("town", InstitutionKind.MUNICIPALITY, MemberRole.FUNDER);
    private static final Edit OTHER = partner("other", InstitutionKind.VMBO_SCHOOL, MemberRole.MEMBER);
    private static final Edit SCHOOLS =
            partner(group(InstitutionKind.VMBO_SCHOOL, "16", each -> {}), each -> each.id(PartnerId.of("schools")));

    static Stream<Case> cases() {
        return Stream.of(payers(), one(), sectors(), both(), directions(), thirds(), temporary(), structural())
                .flatMap(each -> each);
    }

    private static Stream<Case> payers() {
        return Stream.of(
                Case.of(PAYERS, "at least 0", "silence"),
                Case.of(PAYERS, "0", "no money", ALL),
                Case.of(PAYERS, "0", "stated absent", absent(LIST), absent(REPORTED)),
                Case.of(PAYERS, "at least 0", "perhaps reported only", complete(LIST)),
                Case.of(PAYERS, "at least 1", "perhaps others", SCHOOL),
                Case.of(PAYERS, "1", "one", SCHOOL, ALL),
                Case.of(PAYERS, "2", "two", HALVES, complete()),
                Case.of(PAYERS, "at least 2", "two, perhaps a subsidy", HALVES, ALL),
                Case.of(PAYERS, "1", "one twice", SCHOOL, reported(Optional.of("school")), ALL),
                Case.of(
                        PAYERS,
                        "2",
                        "one of an amount that is reported",
                        SCHOOL,
                        reported(Optional.of("college")),
                        ALL),
                Case.of(PAYERS, "at least 1", "who paid is not reported", SCHOOL, reported(Optional.empty()), ALL),
                Case.of(PAYERS, "16", "a group", SCHOOLS, hours("schools", "college", each -> {}), ALL),
                Case.of(PAYERS, "at least 2", "a fee, perhaps of others", fee("school", "college"), ALL),
                Case.of(PAYERS, "2", "a fee", fee("school", "college"), ALL, complete(LIST + "/fee/payers")),
                Case.of(PAYERS, "1", "in kind is no money", SCHOOL, inKindOf("college"), ALL),
                Case.of(PAYERS, "1", "a prohibition is no money", SCHOOL, prohibition(), ALL),
                Case.of(PAYERS, "at least 1", "an invoice that may be sent", SCHOOL, invoice("college", "school"), ALL),
                Case.of(
                        PAYERS,
                        "1",
                        "an invoice that may be sent by whom pays",
                        SCHOOL,
                        invoice("school", "college"),
                        ALL),
                Case.of(
                        PAYERS,
                        "at least 0",
                        "all out of the common purse",
                        hours("common-purse", "college", each -> {}),
                        ALL),
                Case.of(
                        PAYERS,
                        "2",
                        "what ended is over",
                        HALVES,
                        grant("school", "college", each -> each.status(Status.ENDED)),
                        complete()),
                Case.of(
                        PAYERS,
                        "1",
                        "a share of nothing",
                        cost(shares("1 school", "0 college"), each -> {}),
                        complete()),
                Case.of(
                        PAYERS,
                        "at least 1",
                        "by a key, perhaps of others",
                        cost(byKey("school"), each -> {}),
                        ALL,
                        NO_SUBSIDIES),
                Case.of(
                        PAYERS,
                        "1",
                        "by a key of all",
                        cost(byKey("school"), each -> {}),
                        ALL,
                        NO_SUBSIDIES,
                        complete(LIST + "/cost/split")),
                Case.of(PAYERS, "3", "with a subsidy", TOWN, subsidised(""), complete()),
                Case.of(PAYERS, "2", "with a subsidy that is over", TOWN, subsidised("?/2017"), complete()),
                Case.of(PAYERS, "at least 2", "with one that may be over", TOWN, subsidised("?/2018"), complete()));
    }

    private static Stream<Case> one() {
        return Stream.of(
                Case.of(ONE, "unknown", "silence"),
                Case.of(ONE, "unknown", "perhaps others", SCHOOL),
                Case.of(ONE, "yes", "no others", SCHOOL, ALL),
                Case.of(ONE, "no", "two", HALVES),
                Case.of(ONE, "no", "nobody", ALL),
                Case.of(ONE, "no", "a group of 16", SCHOOLS, hours("schools", "college", each -> {})),
                Case.of(ONE, "unknown", "the other may pay", SCHOOL, invoice("college", "school"), ALL),
                Case.of(ONE, "no", "another is reported", SCHOOL, reported(Optional.of("college"))));
    }

    private static Stream<Case> sectors() {
        return Stream.of(
                Case.of(SECTORS, "none (list open)", "silence"),
                Case.of(SECTORS, "none", "no money", ALL),
                Case.of(SECTORS, "vo (list open)", "perhaps others", SCHOOL),
                Case.of(SECTORS, "vo", "one", SCHOOL, ALL),
                Case.of(SECTORS, "mbo, vo", "both", HALVES, complete()),
                Case.of(SECTORS, "none", "a municipality is of none", TOWN, grant("town", "school", each -> {}), ALL),
                Case.of(
                        SECTORS,
                        "none (list open)",
                        "a board may be of any",
                        partner("board", InstitutionKind.BOARD, MemberRole.MEMBER),
                        grant("board", "school", each -> {}),
                        ALL));
    }

    private static Stream<Case> both() {
        Edit school = Dossiers.all(SCHOOL, inKindOf("college"));
        return Stream.of(
                Case.of(BOTH, "unknown", "silence"),
                Case.of(BOTH, "yes", "half and half", HALVES),
                Case.of(BOTH, "yes", "by a key", cost(byKey("school", "college"), each -> {})),
                Case.of(BOTH, "unknown", "one, perhaps the other", SCHOOL),
                Case.of(BOTH, "no", "one", SCHOOL, ALL),
                Case.of(BOTH, "no", "in kind is no money", school, ALL),
                Case.of(CONTRIBUTE, "unknown", "silence"),
                Case.of(CONTRIBUTE, "yes", "one in money, one in kind", school),
                Case.of(CONTRIBUTE, "no", "one", SCHOOL, ALL),
                Case.of(CONTRIBUTE, "no", "one in kind", inKindOf("college"), ALL),
                Case.of(CONTRIBUTE, "unknown", "one, perhaps reported", SCHOOL, complete(LIST)));
    }

    private static Stream<Case> directions() {
        Edit toCollege = transfer("school", "college");
        Edit betweenSchools = transfer("other", "school");
        Edit toSchool = grant("college", "school", each -> {});
        return Stream.of(
                        Case.found(TO_MBO, LIST, toCollege),
                        Case.found(TO_VO, LIST, toSchool),
                        Stream.of(
                                Case.of(TO_MBO, "no", "the other way", toSchool, complete(LIST)),
                                Case.of(TO_VO, "no", "the other way, whoever else pays", toCollege, complete(LIST)),
                                Case.of(TO_VO, "unknown", "an mbo may pay too", OTHER, betweenSchools, complete(LIST)),
                                Case.of(
                                        TO_VO,
                                        "no",
                                        "schools among themselves",
                                        OTHER,
                                        betweenSchools,
                                        complete(LIST, LIST + "/transfer/payers")),
                                Case.of(
                                        TO_MBO,
                                        "unknown",
                                        "if it is sent",
                                        invoice("school", "college"),
                                        complete(LIST)),
                                Case.of(TO_MBO, "no", "in kind", inKindOf("school"), complete(LIST)),
                                Case.of(TO_MBO, "no", "into the common purse", HALVES, complete()),
                                Case.of(
                                        TO_MBO,
                                        "yes",
                                        "who pays the bill first is paid",
                                        cost(
                                                shares("1/2 school", "1/2 college"),
                                                each -> each.billPaidBy(PartnerId.of("college")))),
                                Case.of(
                                        TO_MBO,
                                        "unknown",
                                        "an aoc may pay for its vmbo",
                                        partner("aoc", InstitutionKind.AOC, MemberRole.MEMBER),
                                        grant("aoc", "college", each -> {}),
                                        complete(LIST))))
                .flatMap(each -> each);
    }

    private static Stream<Case> thirds() {
        return Stream.of(
                Case.of(THIRD, "unknown", "silence"),
                Case.of(THIRD, "yes", "a municipality", TOWN, grant("town", "school", each -> {})),
                Case.of(THIRD, "yes", "by a subsidy", TOWN, subsidised("2016/2020"), complete()),
                Case.of(THIRD, "unknown", "by one that may not have begun", TOWN, subsidised("2018/2020"), complete()),
                Case.of(THIRD, "no", "by a subsidy that is over", TOWN, subsidised("?/2017"), complete()),
                Case.of(THIRD, "yes", "of an amount that is reported", TOWN, reported(Optional.of("town"))),
                Case.of(THIRD, "unknown", "members, perhaps others", SCHOOL),
                Case.of(THIRD, "no", "members", SCHOOL, ALL),
                Case.of(THIRD, "no", "no money", ALL));
    }

    private static Stream<Case> temporary() {
        return Stream.of(
                        Case.found(TEMPORARY, LIST, granted("", "2015/2020")),
                        Stream.of(
                                Case.of(TEMPORARY, "yes", "once", granted("~20000 EUR", "")),
                                Case.of(
                                        TEMPORARY,
                                        "yes",
                                        "once, whatever else is said",
                                        granted("20000 EUR", "2015/..")),
                                Case.of(
                                        TEMPORARY,
                                        "unknown",
                                        "each year",
                                        granted("5000 EUR/year", ""),
                                        complete(LIST)),
                                Case.of(TEMPORARY, "unknown", "not said", granted("", ""), complete(LIST)),
                                Case.of(TEMPORARY, "unknown", "end not known", granted("", "2015/?"), complete(LIST)),
                                Case.of(TEMPORARY, "unknown", "perhaps once", granted("", "2015/.."), complete(LIST)),
                                Case.of(TEMPORARY, "no", "no end", granted("5000 EUR/year", "2015/.."), complete(LIST)),
                                Case.of(TEMPORARY, "no", "in kind", inKindUntil("2015/2020"), complete(LIST)),
                                Case.of(TEMPORARY, "yes", "a subsidy with an end", TOWN, subsidised("2015/2020")),
                                Case.of(
                                        TEMPORARY,
                                        "unknown",
                                        "a subsidy, not said of the rest",
                                        TOWN,
                                        subsidised("2015/.."),
                                        complete()),
                                Case.of(TEMPORARY, "unknown", "perhaps a subsidy", lasting(), complete(LIST)),
                                Case.of(
                                        TEMPORARY,
                                        "no",
                                        "no subsidy",
                                        lasting(),
                                        complete(LIST, LIST + "/cost/subsidies")),
                                Case.of(
                                        TEMPORARY,
                                        "no",
                                        "a subsidy that always holds",
                                        TOWN,
                                        cost(
                                                shares("1/2 school", "1/2 college"),
                                                each -> each.addSubsidies(subsidy("town", ""))
                                                        .period(Period.parse("2015/.."))),
                                        complete(LIST, LIST + "/cost/subsidies"))))
                .flatMap(each -> each);
    }

    private static Stream<Case> structural() {
        return Stream.concat(
                Case.found(STRUCTURAL, LIST, granted("5000 EUR/year", "2015/..")),
                Stream.of(
                        Case.of(STRUCTURAL, "no", "an end", granted("5000 EUR/year", "2015/2020"), complete(LIST)),
                        Case.of(STRUCTURAL, "unknown", "not said", granted("5000 EUR/year", ""), complete(LIST)),
                        Case.of(STRUCTURAL, "unknown", "perhaps once", granted("", "2015/.."), complete(LIST)),
                        Case.of(STRUCTURAL, "no", "once", granted("20000 EUR", "2015/.."), complete(LIST)),
                        Case.of(STRUCTURAL, "no", "in kind", inKindUntil("2015/.."), complete(LIST)),
                        Case.of(STRUCTURAL, "yes", "a cost", lasting(), complete(LIST))));
    }

    private static Edit inKindOf(String partner) {
        return inKind(InKindKind.TASK_HOURS, each -> each.partner(PartnerId.of(partner)));
    }

    private static Edit inKindUntil(String period) {
        return inKind(InKindKind.TASK_HOURS, each -> each.period(Period.parse(period)));
    }

    private static Edit lasting() {
        return cost(shares("1/2 school", "1/2 college"), each -> each.period(Period.parse("2015/..")));
    }

    private static Edit subsidised(String period) {
        return cost(shares("1/2 school", "1/2 college"), each -> each.addSubsidies(subsidy("town", period)));
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void whoPaysFromOutsideIsSaidByTheRole(MemberRole role) {
        String third = switch (role) {
            case FUNDER, SUPPORTER, CONSULTED, PROSPECTIVE, FORMER -> "yes";
            case SUPPLIER, ASSOCIATE -> "unknown";
            default -> "no";
        };
        Case.of(THIRD, third, role.toString(), partner("third", InstitutionKind.ROC, role), paid("third"), ALL)
                .holds();
    }

    private static Edit paid(String payer) {
        return grant(payer, "school", each -> {});
    }

    @Test
    void evidenceOfAThirdPartyIsWhatThatPartyPays() {
        assertThat(Case.see(THIRD, SCHOOL, TOWN, grant("town", "school", each -> {}))
                        .evidence())
                .extracting(each -> each.path().toString())
                .containsExactly("funding/arrangements/grant");
    }

    @Test
    void evidenceOfPayersIsWhatEachOfThemPays() {
        assertThat(Case.see(PAYERS, SCHOOL, inKindOf("college"), reported(Optional.of("college")))
                        .evidence())
                .extracting(each -> each.path().toString())
                .containsExactly("funding/arrangements/hours", "funding/reported/reported");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
