package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.fact.Edits.group;
import static nl.schakel.assessment.fact.Edits.institution;
import static nl.schakel.assessment.fact.Edits.noPartners;
import static nl.schakel.assessment.fact.Edits.partner;
import static nl.schakel.assessment.fact.Edits.partnership;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.institution.Coverage;
import nl.schakel.model.institution.Denomination;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Site;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The small dossier has a vmbo school and a roc; more is added, or they are left out. */
class MemberFactsTest {

    private static final String LIST = "partners";
    private static final String MEMBERS = "partnership.members";
    private static final String KINDS = "partnership.member-kinds";
    private static final String ROLES = "partnership.member-roles";
    private static final String SECTORS = "partnership.sectors";
    private static final String DENOMINATIONS = "partnership.denominations";
    private static final String DIFFER = "partnership.denominations-differ";
    private static final String RATIO = "partnership.scale-ratio";
    private static final String REGION = "partnership.all-of-region";
    private static final String FORMER = "partnership.former-members";
    private static final Edit SITES = complete(
            "partners/partner-1/member/sites",
            "partners/partner-2/member/sites",
            "partners/partner-3/member/sites",
            "partners/partner-4/member/sites");
    private static final Edit ALL = all(complete(LIST), SITES);
    private static final Set<MemberRole> TAKING_PART = Set.of(
            MemberRole.MEMBER,
            MemberRole.FOUNDER,
            MemberRole.PREFERRED_PARTNER,
            MemberRole.MOTHER_SCHOOL,
            MemberRole.INITIATOR);

    static Stream<Case> cases() {
        return Stream.of(members(), kinds(), sectors(), denominations(), sizes(), region(), former())
                .flatMap(each -> each);
    }

    private static Stream<Case> members() {
        return Stream.of(
                Case.of(MEMBERS, "at least 0", "silence", noPartners()),
                Case.of(MEMBERS, "0", "a complete list of none", noPartners(), complete(LIST)),
                Case.of(MEMBERS, "0", "stated absent", noPartners(), absent(LIST)),
                Case.of(MEMBERS, "at least 2", "perhaps with others"),
                Case.of(MEMBERS, "2", "in a complete list", complete(LIST)),
                Case.of(MEMBERS, "18", "a group is many", schools("16 locations"), complete(LIST)),
                Case.of(MEMBERS, "at least 3", "about 16 are one at least", schools("~16"), complete(LIST)),
                Case.of(MEMBERS, "at least 19", "more than 16 are 17 at least", schools(">16"), complete(LIST)),
                Case.of(MEMBERS, "3..6", "fewer than 5 are 4 at most", schools("<5"), complete(LIST)),
                Case.of(MEMBERS, "3..7", "at most 5", schools("<=5"), complete(LIST)),
                Case.of(MEMBERS, "at least 3", "so many in each town", schools("2 schools/town"), complete(LIST)),
                Case.of(MEMBERS, "3", "a partnership is one", partner(partnership(), each -> {}), complete(LIST)),
                Case.of(MEMBERS, "2..3", "in a role of its own", partner(company(), other()), complete(LIST)),
                Case.of(
                        MEMBERS,
                        "2..3",
                        "whether a province that took the initiative takes part is not said",
                        partner("province", InstitutionKind.PROVINCE, MemberRole.INITIATOR),
                        complete(LIST)),
                Case.of(
                        MEMBERS,
                        "2",
                        "not yet",
                        partner(company(), each -> each.status(Status.PLANNED)),
                        complete(LIST)),
                Case.of(
                        MEMBERS,
                        "2..3",
                        "may have left",
                        partner(company(), each -> each.period(Period.parse("?/2018"))),
                        complete(LIST)));
    }

    private static Stream<Case> kinds() {
        return Stream.of(
                Case.of(KINDS, "none (list open)", "silence", noPartners()),
                Case.of(KINDS, "none", "a complete list of none", noPartners(), complete(LIST)),
                Case.of(KINDS, "roc, vmbo-school (list open)", "perhaps with others"),
                Case.of(KINDS, "roc, vmbo-school", "in a complete list", complete(LIST)),
                Case.of(KINDS, "primary-school, roc, vmbo-school", "of a group", primary(), complete(LIST)),
                Case.of(
                        KINDS,
                        "roc, vmbo-school (list open)",
                        "who is in a partnership that takes part is not said",
                        partner(partnership(), each -> {}),
                        complete(LIST)),
                Case.of(ROLES, "none (list open)", "silence", noPartners()),
                Case.of(ROLES, "none", "a complete list of none", noPartners(), complete(LIST)),
                Case.of(ROLES, "member (list open)", "perhaps others"),
                Case.of(
                        ROLES,
                        "funder, member",
                        "of those outside too",
                        partner("town", InstitutionKind.MUNICIPALITY, MemberRole.FUNDER),
                        complete(LIST)));
    }

    private static Stream<Case> sectors() {
        return Stream.of(
                Case.of(SECTORS, "none (list open)", "silence", noPartners()),
                Case.of(SECTORS, "none", "a complete list of none", noPartners(), complete(LIST)),
                Case.of(SECTORS, "mbo, vo (list open)", "perhaps others"),
                Case.of(SECTORS, "mbo, vo", "in a complete list", complete(LIST)),
                Case.of(SECTORS, "mbo, vo", "a company is of none", partner(company(), each -> {}), complete(LIST)),
                Case.of(SECTORS, "mbo, po, vo", "of a group", primary(), complete(LIST)),
                Case.of(
                        SECTORS,
                        "mbo (list open)",
                        "an aoc may have vmbo",
                        noPartners(),
                        partner("aoc", InstitutionKind.AOC, MemberRole.MEMBER),
                        complete(LIST)),
                Case.of(
                        SECTORS,
                        "mbo, vo (list open)",
                        "a board may be of any sector",
                        partner("board", InstitutionKind.BOARD, MemberRole.MEMBER),
                        complete(LIST)));
    }

    private static Stream<Case> denominations() {
        Edit two = all(school(Denomination.PUBLIC), school(Denomination.CATHOLIC));
        Edit company = partner(company(), each -> {});
        return Stream.of(
                Case.of(DENOMINATIONS, "none (list open)", "silence"),
                Case.of(DENOMINATIONS, "none", "nobody", noPartners(), complete(LIST)),
                Case.of(DENOMINATIONS, "none", "none has one", complete()),
                Case.of(DENOMINATIONS, "none", "a company has none", noPartners(), company, complete(LIST)),
                Case.of(DENOMINATIONS, "catholic, public (list open)", "not said of the others", two, ALL),
                Case.of(DENOMINATIONS, "catholic, public", "of all", noPartners(), two, ALL),
                Case.of(DENOMINATIONS, "catholic, public (list open)", "perhaps others", noPartners(), two, SITES),
                Case.of(
                        DENOMINATIONS,
                        "catholic, public (list open)",
                        "perhaps other sites with their own",
                        noPartners(),
                        two,
                        complete(LIST)),
                Case.of(DENOMINATIONS, "catholic, public (list open)", "of sites", noPartners(), sites(), ALL),
                Case.of(
                        DENOMINATIONS,
                        "catholic, public",
                        "of sites only",
                        noPartners(),
                        sites(),
                        absent("partners/partner-1/member/denomination"),
                        ALL),
                Case.of(
                        DENOMINATIONS,
                        "protestant (list open)",
                        "of a group, perhaps with others",
                        noPartners(),
                        protestants(),
                        complete(LIST)),
                Case.of(
                        DENOMINATIONS,
                        "protestant",
                        "all of a group",
                        noPartners(),
                        protestants(),
                        complete(LIST, "partners/partner-1/member/denominations")),
                Case.of(DIFFER, "unknown", "silence"),
                Case.of(DIFFER, "yes", "two", two),
                Case.of(DIFFER, "yes", "two sites", sites()),
                Case.of(DIFFER, "unknown", "one, others not said", school(Denomination.PUBLIC), ALL),
                Case.of(DIFFER, "no", "all the same", noPartners(), publics(), publics(), ALL),
                Case.of(DIFFER, "unknown", "the same, perhaps with others", noPartners(), publics(), publics()),
                Case.of(
                        DIFFER,
                        "unknown",
                        "christian may be protestant",
                        noPartners(),
                        school(Denomination.CHRISTIAN),
                        school(Denomination.PROTESTANT),
                        ALL),
                Case.of(DIFFER, "yes", "christian is not public", school(Denomination.CHRISTIAN), publics()),
                Case.of(
                        DIFFER,
                        "yes",
                        "christian may be one of the two, not both",
                        school(Denomination.CHRISTIAN),
                        school(Denomination.PROTESTANT),
                        school(Denomination.CATHOLIC)),
                Case.of(
                        DIFFER,
                        "unknown",
                        "others may be two",
                        noPartners(),
                        school(Term.other(LocalizedText.of("anders", "other"))),
                        ALL),
                Case.of(DIFFER, "no", "nobody", noPartners(), complete(LIST)));
    }

    private static Edit publics() {
        return school(Denomination.PUBLIC);
    }

    private static Stream<Case> sizes() {
        return Stream.of(
                Case.of(RATIO, "at least 1", "silence"),
                Case.of(RATIO, "1", "nobody", noPartners(), complete(LIST)),
                Case.of(RATIO, "1", "one", noPartners(), size("400 pupils"), complete(LIST)),
                Case.of(RATIO, "at least 2", "perhaps others", size("400 pupils"), size("800 students")),
                Case.of(RATIO, "2", "of all", noPartners(), size("400"), size("800"), size("600"), complete(LIST)),
                Case.of(RATIO, "2.33..2.34", "outward", noPartners(), size("3"), size("7"), complete(LIST)),
                Case.of(RATIO, "1..8", "in bounds", noPartners(), size("100..400"), size("200..800"), complete(LIST)),
                Case.of(RATIO, "at least 1", "about", noPartners(), size("~400"), size("800"), complete(LIST)),
                Case.of(RATIO, "at least 2", "more than", noPartners(), size(">799"), size("400"), complete(LIST)),
                Case.of(RATIO, "at least 1", "nobody there", noPartners(), size("0"), size("8"), complete(LIST)),
                Case.of(
                        RATIO,
                        "2",
                        "a company has no pupils",
                        noPartners(),
                        size("400"),
                        size("800"),
                        partner(company(), each -> {}),
                        complete(LIST)));
    }

    private static Stream<Case> region() {
        return Stream.of(
                Case.of(REGION, "unknown", "silence"),
                Case.of(REGION, "yes", "all of a kind", covering(Coverage.ALL_OF_REGION)),
                Case.of(
                        REGION,
                        "unknown",
                        "a part, others not said",
                        covering(Coverage.PART_OF_REGION),
                        complete(LIST)),
                Case.of(REGION, "no", "a part", noPartners(), covering(Coverage.PART_OF_REGION), complete(LIST)),
                Case.of(REGION, "unknown", "not said", noPartners(), schools("8"), complete(LIST)));
    }

    private static Stream<Case> former() {
        Edit former = partner("left", InstitutionKind.ROC, MemberRole.FORMER);
        return Stream.of(
                Case.of(FORMER, "at least 0", "silence"),
                Case.of(
                        FORMER,
                        "at least 0",
                        "that there are no partners now says nothing",
                        noPartners(),
                        absent(LIST)),
                Case.of(FORMER, "0", "in a complete dossier", complete()),
                Case.of(FORMER, "1", "by role", former, complete()),
                Case.of(
                        FORMER,
                        "at least 1",
                        "a complete list of partners may be of those now",
                        former,
                        complete(LIST)),
                Case.of(FORMER, "2", "by role and by status", former, left(Status.ENDED), complete()),
                Case.of(FORMER, "0..1", "what was given up may have been", left(Status.DROPPED), complete()),
                Case.of(FORMER, "0", "a plan was never there", left(Status.PLANNED), complete()),
                Case.of(FORMER, "1", "by period", until("?/2017"), complete()),
                Case.of(FORMER, "0..1", "may have left", until("?/2018"), complete()),
                Case.of(FORMER, "0", "still there", until("2010/2018-06-30"), complete()),
                Case.of(
                        FORMER,
                        "0",
                        "who paid was no member",
                        partner(
                                company(),
                                each -> each.role(Term.of(MemberRole.FUNDER)).status(Status.ENDED)),
                        complete()));
    }

    private static Institution company() {
        return institution(InstitutionKind.COMPANY, each -> {});
    }

    private static Consumer<Membership.Builder> other() {
        return each -> each.role(Term.other(LocalizedText.of("verhuurder", "landlord")));
    }

    private static Edit schools(String count) {
        return partner(group(InstitutionKind.VMBO_SCHOOL, count, each -> {}), each -> {});
    }

    private static Edit primary() {
        return partner(group(InstitutionKind.PRIMARY_SCHOOL, "~50", each -> {}), each -> {});
    }

    private static Edit covering(Coverage coverage) {
        return partner(group(InstitutionKind.VMBO_SCHOOL, "8", each -> each.coverage(coverage)), each -> {});
    }

    private static Edit protestants() {
        return partner(
                group(InstitutionKind.VMBO_SCHOOL, "8", each -> each.addDenomination(Term.of(Denomination.PROTESTANT))),
                each -> {});
    }

    private static Edit school(Denomination denomination) {
        return school(Term.of(denomination));
    }

    private static Edit school(Term<Denomination> denomination) {
        return partner(institution(InstitutionKind.VMBO_SCHOOL, each -> each.denomination(denomination)), each -> {});
    }

    private static Edit sites() {
        return partner(
                institution(
                        InstitutionKind.VMBO_SCHOOL,
                        each -> each.addSite(site("a", Denomination.PUBLIC)).addSite(site("b", Denomination.CATHOLIC))),
                each -> {});
    }

    private static Site site(String id, Denomination denomination) {
        return Site.builder()
                .id(ElementId.of(id))
                .name(id)
                .denomination(Term.of(denomination))
                .build();
    }

    private static Edit size(String size) {
        return partner(institution(InstitutionKind.VMBO_SCHOOL, each -> each.size(Quantity.parse(size))), each -> {});
    }

    private static Edit left(Status status) {
        return partner(institution(InstitutionKind.ROC, each -> {}), each -> each.status(status));
    }

    private static Edit until(String period) {
        return partner(institution(InstitutionKind.ROC, each -> {}), each -> each.period(Period.parse(period)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void whoTakesPartIsSaidByTheRole(MemberRole role) {
        Case.of(
                        MEMBERS,
                        TAKING_PART.contains(role) ? "3" : "2",
                        role.toString(),
                        partner("third", InstitutionKind.ROC, role),
                        complete(LIST))
                .holds();
    }
}
