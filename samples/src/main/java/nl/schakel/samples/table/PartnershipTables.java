package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.Table;
import nl.schakel.model.context.Exclusivity;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.institution.Coverage;
import nl.schakel.model.institution.Denomination;
import nl.schakel.model.institution.EducationConcept;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Member;
import nl.schakel.model.institution.PartnershipMember;
import nl.schakel.model.institution.Site;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.partnership.Form;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.region.Municipality;
import nl.schakel.model.region.Region;

/** The tables of partnerships, of their partners and of the sites of those. */
final class PartnershipTables {

    static final Columns<Region> REGION = new Columns<Region>()
            .text("region", "regio / region", always(Region::name))
            .list("provinces", "provincies / provinces", Region::provinces)
            .list(
                    "municipalities",
                    "gemeenten / municipalities",
                    region -> region.municipalities().stream()
                            .map(Municipality::name)
                            .toList());

    private static final Columns<Identity> IDENTITY = new Columns<Identity>()
            .text("name", "naam / name", always(Identity::name))
            .list("other_names", "andere namen / other names", Identity::otherNames)
            .localized("summary", "wat het is / what it is", Identity::summary)
            .term("form", "vorm / form", Form.class, Identity::form)
            .choice("emphasis", "wat voorop staat / what stands first", Emphasis.class, Identity::emphasis)
            .part(Identity::region, REGION)
            .terms("themes", "thema's / themes", Theme.class, Identity::themes)
            .date("since", "bestaat sinds / exists since", Identity::since);

    private static final Columns<Dossier> PARTNERSHIP = new Columns<Dossier>()
            .part(always(dossier -> dossier.partnership().identity()), IDENTITY)
            .choice(
                    "exclusivity",
                    "exclusiviteit / exclusivity",
                    Exclusivity.class,
                    dossier -> dossier.partnership().context().market().exclusivity())
            .quantity(
                    "competitors",
                    "concurrenten / competitors",
                    dossier -> dossier.partnership().context().market().competitors())
            .number(
                    "partners_listed",
                    ColumnType.INTEGER,
                    "aantal genoemde deelnemers / number of partners listed",
                    always(dossier -> dossier.partnership().partners().size()))
            .flag(
                    "partners_complete",
                    "of alle deelnemers genoemd zijn / whether all partners are listed",
                    always(dossier -> dossier.complete().covers(ModelPath.of("partners"))))
            .number(
                    "facts",
                    ColumnType.INTEGER,
                    "aantal feiten / number of facts",
                    always(dossier -> Walk.leaves(dossier.partnership()).size()))
            .list(
                    "publications",
                    "publicaties / publications",
                    dossier -> dossier.publications().stream()
                            .map(publication -> publication.id())
                            .toList());

    private static final Columns<Institution> INSTITUTION = new Columns<Institution>()
            .text("code", "BRIN-code / BRIN code", Institution::code)
            .text("board_number", "bestuursnummer / board number", Institution::boardNumber)
            .text("board", "bestuur / board", Institution::board)
            .text("town", "plaats / town", Institution::town)
            .term("concept", "onderwijsconcept / idea of education", EducationConcept.class, Institution::concept)
            .quantity("size", "omvang / size", Institution::size)
            .list("other_names", "andere namen / other names", Institution::otherNames);

    private static final Columns<InstitutionGroup> GROUP = new Columns<InstitutionGroup>()
            .choice(
                    "coverage",
                    "dekking van de groep / coverage of the group",
                    Coverage.class,
                    InstitutionGroup::coverage)
            .list("named", "wie van de groep genoemd zijn / who of the group are named", InstitutionGroup::named);

    private static final Columns<Member> MEMBER = new Columns<Member>()
            .text("member_type", "wat voor deelnemer / what sort of partner", always(PartnershipTables::type))
            .text("name", "naam / name", always(Member::name))
            .term("kind", "soort instelling / kind of institution", InstitutionKind.class, PartnershipTables::kind)
            .choice("sector", "sector / sector", Sector.class, Member::sector)
            .quantity("count", "aantal instellingen / number of institutions", always(Member::count))
            .terms(
                    "denominations",
                    "denominaties / denominations",
                    Denomination.class,
                    member -> member instanceof InstitutionGroup group
                            ? group.denominations()
                            : as(Institution.class, member).flatMap(Institution::denomination).stream()
                                    .toList())
            .part(member -> as(Institution.class, member), INSTITUTION)
            .part(member -> as(InstitutionGroup.class, member), GROUP)
            .text(
                    "member_partnership",
                    "samenwerkingsverband dat deelnemer is / partnership that is the partner",
                    member -> as(PartnershipMember.class, member).map(PartnershipMember::partnership));

    private static final Columns<Membership> PARTNER = new Columns<Membership>()
            .part(always(Membership::member), MEMBER)
            .term("role", "rol / role", MemberRole.class, always(Membership::role))
            .localized("text", "wat de rol inhoudt / what the role comes to", Membership::text)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<Site> SITE = new Columns<Site>()
            .text("name", "naam / name", always(Site::name))
            .text("town", "plaats / town", Site::town)
            .text("code", "vestigingscode / site code", Site::code)
            .term("denomination", "denominatie / denomination", Denomination.class, Site::denomination)
            .text("board", "bestuur / board", Site::board);

    private PartnershipTables() {}

    static List<Table> of(Entries entries) {
        KeyColumns partner = KeyColumns.inDossiers(id("partner", "deelnemer / partner"));
        List<Found<Membership>> partners =
                entries.inDossiers("partners", dossier -> dossier.partnership().partners());
        return List.of(
                new TableBuilder<>(
                                "partnerships",
                                "samenwerkingsverbanden / partnerships",
                                KeyColumns.ofDossiers(),
                                PARTNERSHIP)
                        .nearestSource()
                        .build(entries.dossiers()),
                new TableBuilder<>("partners", "deelnemers / partners", partner, PARTNER)
                        .nearestSource()
                        .build(partners),
                new TableBuilder<>(
                                "sites",
                                "locaties van deelnemers / sites of partners",
                                partner.within("partners", id("site", "locatie / site")),
                                SITE)
                        .nearestSource()
                        .build(Found.each(partners, "member/sites", PartnershipTables::sites)));
    }

    private static List<Site> sites(Membership membership) {
        return as(Institution.class, membership.member())
                .map(Institution::sites)
                .orElse(List.of());
    }

    private static <T> Optional<T> as(Class<T> type, Object value) {
        return Optional.of(value).filter(type::isInstance).map(type::cast);
    }

    private static String type(Member member) {
        return ((Shape.OneOf) Shapes.of(Member.class)).nameOf(member);
    }

    private static Optional<Term<InstitutionKind>> kind(Member member) {
        return as(Institution.class, member)
                .map(Institution::kind)
                .or(() -> as(InstitutionGroup.class, member).map(InstitutionGroup::kind));
    }
}
