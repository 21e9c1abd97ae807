package nl.schakel.io.report.practice;

import static nl.schakel.io.report.practice.Samples.cell;
import static nl.schakel.io.report.practice.Samples.dossier;
import static nl.schakel.io.report.practice.Samples.group;
import static nl.schakel.io.report.practice.Samples.institution;
import static nl.schakel.io.report.practice.Samples.member;
import static nl.schakel.io.report.practice.Samples.partnership;
import static nl.schakel.io.report.practice.Samples.source;
import static nl.schakel.io.report.practice.Samples.view;
import static nl.schakel.model.institution.InstitutionKind.HBO;
import static nl.schakel.model.institution.InstitutionKind.MBO_COLLEGE;
import static nl.schakel.model.institution.InstitutionKind.ROC;
import static nl.schakel.model.institution.InstitutionKind.SECONDARY_SCHOOL;
import static nl.schakel.model.institution.InstitutionKind.VMBO_SCHOOL;
import static nl.schakel.model.partnership.MemberRole.ASSOCIATE;
import static nl.schakel.model.partnership.MemberRole.FOUNDER;
import static nl.schakel.model.partnership.MemberRole.MEMBER;
import static nl.schakel.model.partnership.MemberRole.PREFERRED_PARTNER;
import static nl.schakel.model.partnership.MemberRole.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.institution.Coverage;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.Site;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerCellsTest {

    private static Partnership.Builder of(List<Membership> members) {
        return partnership().addAllPartners(members);
    }

    static Stream<Arguments> schools() {
        Membership school = member("a", MEMBER, institution(VMBO_SCHOOL));
        Membership founder = member("b", FOUNDER, institution(VMBO_SCHOOL));
        return Stream.of(
                arguments(List.of(school), "1"),
                arguments(List.of(school, founder), "2"),
                arguments(List.of(founder, member("c", MEMBER, group(VMBO_SCHOOL, "3"))), "4"),
                arguments(List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, "2+"))), "3+"),
                arguments(List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, "~4"))), "ca. 5"),
                arguments(List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, "2..4"))), "3 - 5"),
                arguments(List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, "<4"))), "1 - 4"),
                arguments(List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, ">4"))), "6+"),
                arguments(List.of(school, member("c", SUPPLIER, group(VMBO_SCHOOL, "6"))), "1"),
                arguments(List.of(school, member("c", MEMBER, institution(SECONDARY_SCHOOL))), "1"),
                arguments(List.of(school, planned("c")), "1"),
                arguments(List.of(member("c", MEMBER, group(VMBO_SCHOOL, "5"))), "5"));
    }

    private static Membership planned(String id) {
        return member(id, MEMBER, institution(VMBO_SCHOOL)).toBuilder()
                .status(Status.PLANNED)
                .build();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void schoolsThatTakePartAreCounted(List<Membership> members, String dutch) {
        assertThat(cell(view(of(members), "partners"), Words.VMBO, Language.DUTCH))
                .isEqualTo(dutch);
    }

    @Test
    void groupOfTheWholeRegionIsCalledSo() {
        AsOf locations = view(of(List.of(member("a", MEMBER, allOfRegion("16 locations")))));
        assertThat(cell(locations, Words.VMBO, Language.DUTCH)).isEqualTo("Alle 16 vmbo-loc. in regio");
        assertThat(cell(locations, Words.VMBO, Language.ENGLISH)).isEqualTo("All 16 vmbo locations in the region");
        AsOf schools = view(of(List.of(member("a", MEMBER, allOfRegion("16")))));
        assertThat(cell(schools, Words.VMBO, Language.DUTCH)).isEqualTo("Alle 16 vmbo-scholen in regio");
    }

    private static InstitutionGroup allOfRegion(String count) {
        return InstitutionGroup.builder()
                .name("alle")
                .kind(Term.of(VMBO_SCHOOL))
                .count(Quantity.parse(count))
                .coverage(Coverage.ALL_OF_REGION)
                .build();
    }

    @Test
    void oneSchoolShowsItsSites() {
        Institution school = institution(VMBO_SCHOOL).toBuilder()
                .addSites(site("north"), site("south"))
                .build();
        Partnership.Builder partnership = of(List.of(member("a", MEMBER, school)));
        AsOf complete = view(partnership, "partners, partners/a/member/sites");
        assertThat(cell(complete, Words.VMBO, Language.DUTCH)).isEqualTo("1 (2 locaties)");
        assertThat(cell(complete, Words.VMBO, Language.ENGLISH)).isEqualTo("1 (2 locations)");
        assertThat(cell(view(partnership, "partners"), Words.VMBO, Language.DUTCH))
                .isEqualTo("1 (2+ locaties)");
        assertThat(cell(view(partnership), Words.VMBO, Language.DUTCH)).isEqualTo("1+ (2+ locaties)");
    }

    private static Site site(String id) {
        return Site.builder().id(ElementId.of(id)).name(id).build();
    }

    static Stream<Arguments> colleges() {
        Membership college = member("a", MEMBER, institution(ROC));
        return Stream.of(
                arguments(List.of(college), "1"),
                arguments(List.of(member("a", MEMBER, group(MBO_COLLEGE, "2 colleges"))), "2"),
                arguments(List.of(college, member("b", ASSOCIATE, institution(MBO_COLLEGE))), "1 (2)"),
                arguments(List.of(college, member("b", ASSOCIATE, group(MBO_COLLEGE, "3"))), "1 (4)"),
                arguments(List.of(college, member("b", ASSOCIATE, group(MBO_COLLEGE, "1+"))), "1+"),
                arguments(List.of(college, member("b", ASSOCIATE, institution(VMBO_SCHOOL))), "1"),
                arguments(List.of(college, member("b", MEMBER, institution(HBO))), "1"),
                arguments(List.of(member("a", PREFERRED_PARTNER, institution(ROC))), "1 (preferred partners)"),
                arguments(
                        List.of(
                                member("a", PREFERRED_PARTNER, group(ROC, "3")),
                                member("b", ASSOCIATE, group(MBO_COLLEGE, "1+"))),
                        "3+ (preferred partners)"),
                arguments(List.of(member("b", ASSOCIATE, institution(ROC))), "0"));
    }

    @ParameterizedTest
    @MethodSource("colleges")
    void collegesAreCountedWithTheWiderCircle(List<Membership> members, String dutch) {
        assertThat(cell(view(of(members), "partners"), Words.MBO, Language.DUTCH))
                .isEqualTo(dutch);
    }

    static Stream<Arguments> ofOpenLists() {
        Membership school = member("a", MEMBER, institution(VMBO_SCHOOL));
        Membership college = member("b", MEMBER, institution(ROC));
        return Stream.of(
                arguments(Words.VMBO, List.of(school), "1+", "1"),
                arguments(Words.VMBO, List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, "2..4"))), "3+", "3 - 5"),
                arguments(Words.VMBO, List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, "2+"))), "3+", "3+"),
                arguments(Words.VMBO, List.of(school, member("c", MEMBER, group(VMBO_SCHOOL, "~4"))), "ca. 5", "ca. 5"),
                arguments(
                        Words.VMBO,
                        List.of(member("c", MEMBER, allOfRegion("16"))),
                        "Alle 16 vmbo-scholen in regio",
                        "Alle 16 vmbo-scholen in regio"),
                arguments(Words.MBO, List.of(college), "1+", "1"),
                arguments(
                        Words.MBO,
                        List.of(college, member("c", ASSOCIATE, institution(MBO_COLLEGE))),
                        "1+ (2+)",
                        "1 (2)"),
                arguments(
                        Words.MBO,
                        List.of(member("b", PREFERRED_PARTNER, institution(ROC))),
                        "1+ (preferred partners)",
                        "1 (preferred partners)"),
                arguments(Words.MBO, List.of(school), "onbekend", "onbekend"));
    }

    @ParameterizedTest
    @MethodSource("ofOpenLists")
    void countOfAnOpenListIsTheLeastUnlessAPlaceIsQuoted(
            LocalizedText row, List<Membership> members, String open, String quoted) {
        AsOf view = dossier(of(members))
                .addProvenance(new Provenance(source("schema 1"), Set.of(ModelPath.of("identity"))))
                .build()
                .asOf(Samples.DAY);
        PracticeTable table = PracticeTable.of(List.of(view));
        assertThat(cell(table, row, Language.DUTCH)).isEqualTo(open);
        assertThat(cell(table.as("schema 1"), row, Language.DUTCH)).isEqualTo(quoted);
        assertThat(cell(table.as("schema 2"), row, Language.DUTCH)).isEqualTo(open);
    }

    @Test
    void noPartnersAreUnknownUnlessTheListIsComplete() {
        assertThat(cell(view(partnership()), Words.VMBO, Language.ENGLISH)).isEqualTo("unknown");
        assertThat(cell(view(partnership(), "partners"), Words.VMBO, Language.ENGLISH))
                .isEqualTo("0");
        assertThat(cell(view(partnership(), "partners"), Words.MBO, Language.ENGLISH))
                .isEqualTo("0");
    }
}
