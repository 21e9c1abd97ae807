package nl.schakel.io.report.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.institution.Coverage;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Member;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;

/** How many schools and colleges take part, such as '1 (2 locaties)' and '3+ (preferred partners)'. */
final class PartnerCells {

    private PartnerCells() {}

    static String vmbo(Column column, Language language) {
        List<Membership> schools = takingPart(column).stream()
                .filter(each -> isVmbo(each.member()))
                .toList();
        if (schools.size() == 1) {
            Member only = schools.get(0).member();
            if (only instanceof InstitutionGroup group
                    && group.coverage().equals(Optional.of(Coverage.ALL_OF_REGION))) {
                return allInRegion(group.count(), language);
            }
            if (only instanceof Institution school && school.sites().size() > 1) {
                return count(column, schools, language) + " (" + sites(column, schools.get(0), school, language) + ")";
            }
        }
        return count(column, schools, language);
    }

    static String mbo(Column column, Language language) {
        List<Membership> colleges = takingPart(column).stream()
                .filter(each -> each.member().sector().equals(Optional.of(Sector.MBO)))
                .toList();
        String count = colleges.isEmpty()
                ? count(column, colleges, language)
                : withAssociates(column, colleges, associates(column), language);
        boolean preferred = colleges.stream().anyMatch(each -> each.role().is(MemberRole.PREFERRED_PARTNER));
        return preferred ? Phrases.fill(Words.PREFERRED, language, count) : count;
    }

    /** Adds the wider circle in brackets, or, where nobody says how wide it is, a plus. */
    private static String withAssociates(
            Column column, List<Membership> colleges, List<Membership> associates, Language language) {
        Quantity own = sum(column, colleges);
        if (associates.isEmpty()) {
            return own.text(language);
        }
        if (Tally.sum(counts(associates)).exactValue().isEmpty()) {
            return Tally.orMore(own).text(language);
        }
        List<Membership> both =
                Stream.concat(colleges.stream(), associates.stream()).toList();
        return own.text(language) + " (" + sum(column, both).text(language) + ")";
    }

    private static String allInRegion(Quantity count, Language language) {
        boolean locations = count.unit().equals(Optional.of("locations"));
        LocalizedText schools = locations ? Words.VMBO_LOCATIONS : Words.VMBO_SCHOOLS;
        return Phrases.fill(Words.ALL_IN_REGION, language, Phrases.fill(schools, language, count.text(language)));
    }

    private static String sites(Column column, Membership membership, Institution school, Language language) {
        ModelPath path = ModelPath.of("partners", membership.id().value(), "member", "sites");
        Quantity sites = Quantity.exact(school.sites().size());
        return Units.text(
                (column.view().isComplete(path) ? sites : Tally.orMore(sites)).withUnit("locations"), language);
    }

    private static String count(Column column, List<Membership> members, Language language) {
        if (members.isEmpty()) {
            return column.hasAllPartners() ? "0" : Phrases.UNKNOWN.in(language);
        }
        return sum(column, members).text(language);
    }

    /** Adds up, and where others may take part too, says that the number is the least; what is about a number stays so. */
    private static Quantity sum(Column column, List<Membership> members) {
        Quantity listed = Tally.sum(counts(members));
        return column.mayHaveMorePartners() && !listed.isAbout() ? Tally.orMore(listed) : listed;
    }

    private static List<Quantity> counts(List<Membership> members) {
        return members.stream().map(each -> each.member().count()).toList();
    }

    private static List<Membership> takingPart(Column column) {
        return there(column, MemberRole.MEMBER, MemberRole.FOUNDER, MemberRole.PREFERRED_PARTNER);
    }

    private static List<Membership> associates(Column column) {
        return there(column, MemberRole.ASSOCIATE).stream()
                .filter(each -> each.member().sector().equals(Optional.of(Sector.MBO)))
                .toList();
    }

    private static List<Membership> there(Column column, MemberRole... roles) {
        return column.view().current(column.partnership().partners()).stream()
                .filter(each ->
                        each.role().known().filter(List.of(roles)::contains).isPresent())
                .toList();
    }

    private static boolean isVmbo(Member member) {
        return member instanceof Institution school && school.kind().is(InstitutionKind.VMBO_SCHOOL)
                || member instanceof InstitutionGroup group && group.kind().is(InstitutionKind.VMBO_SCHOOL);
    }
}
