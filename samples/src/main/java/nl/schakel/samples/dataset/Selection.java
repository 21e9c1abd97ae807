package nl.schakel.samples.dataset;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.Member;
import nl.schakel.model.institution.Site;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.region.Municipality;
import nl.schakel.model.region.Region;
import nl.schakel.model.route.RouteType;

/**
 * A choice of dossiers, such as {@code Portraits.select().sector(Sector.MBO).theme(Theme.LOB).all()}.
 *
 * <p>It keeps the dossiers that say so. What a dossier does not say is unknown: one that was not kept may still belong.
 *
 * @param all the dossiers that are left, in their order
 */
public record Selection(List<Dossier> all) {

    /** Refuses null. */
    public Selection {
        all = Check.list(all, "dossiers");
    }

    /**
     * Keeps those with a partner of a sector of education, whatever its role.
     *
     * @param sector the sector, such as the mbo
     * @return what is left
     */
    public Selection sector(Sector sector) {
        Check.given(sector, "sector");
        return where(dossier -> members(dossier)
                .anyMatch(member -> member.sector().filter(sector::equals).isPresent()));
    }

    /**
     * Keeps those in a region, a province, a municipality or a town, whatever the case of its letters.
     *
     * @param name a part of the name of the region, or the whole name of a province, a municipality, or a town of a partner
     * @return what is left
     */
    public Selection region(String name) {
        String wanted = Check.text(name, "region").toLowerCase(Locale.ROOT);
        return where(dossier -> dossier.partnership()
                        .identity()
                        .region()
                        .filter(region -> lies(region, wanted))
                        .isPresent()
                || members(dossier).flatMap(Selection::towns).anyMatch(town -> same(town, wanted)));
    }

    /**
     * Keeps those with a route of a type, in force or not.
     *
     * @param type the type, such as the vakmanschapsroute
     * @return what is left
     */
    public Selection route(RouteType type) {
        Term<RouteType> wanted = Term.of(Check.given(type, "route type"));
        return where(dossier -> dossier.partnership().routes().stream()
                .anyMatch(route -> route.type().equals(wanted)));
    }

    /**
     * Keeps those that work on a theme.
     *
     * @param theme the theme, such as career guidance
     * @return what is left
     */
    public Selection theme(Theme theme) {
        Term<Theme> wanted = Term.of(Check.given(theme, "theme"));
        return where(dossier -> dossier.partnership().identity().themes().contains(wanted));
    }

    /**
     * Keeps those of which a publication speaks.
     *
     * @param id the id of the publication, such as 'leerroutes-2018'
     * @return what is left
     */
    public Selection publication(String id) {
        PublicationId wanted = PublicationId.of(id);
        return where(dossier -> dossier.provenance().stream()
                .anyMatch(entry -> entry.source().publication().equals(wanted)));
    }

    /**
     * Keeps those that fulfil a condition.
     *
     * @param condition the condition
     * @return what is left
     */
    public Selection where(Predicate<? super Dossier> condition) {
        return new Selection(all.stream().filter(condition).toList());
    }

    /** {@return the ids of the partnerships that are left} */
    public List<String> ids() {
        return all.stream().map(dossier -> dossier.partnership().id().value()).toList();
    }

    private static Stream<Member> members(Dossier dossier) {
        return dossier.partnership().partners().stream().map(Membership::member);
    }

    private static boolean lies(Region region, String wanted) {
        return region.name().toLowerCase(Locale.ROOT).contains(wanted)
                || region.provinces().stream().anyMatch(province -> same(province, wanted))
                || region.municipalities().stream().map(Municipality::name).anyMatch(each -> same(each, wanted));
    }

    private static Stream<String> towns(Member member) {
        return member instanceof Institution institution
                ? Stream.concat(
                        institution.town().stream(),
                        institution.sites().stream().map(Site::town).flatMap(java.util.Optional::stream))
                : Stream.empty();
    }

    private static boolean same(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).equals(wanted);
    }
}
