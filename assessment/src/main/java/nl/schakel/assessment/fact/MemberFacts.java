package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.institution.Coverage;
import nl.schakel.model.institution.Denomination;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Site;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;

/** Facts about who takes part in a partnership, and how its members differ. */
final class MemberFacts {

    private static final Listed<Membership> PARTNERS =
            Listed.phased("partners", view -> view.partnership().partners(), each -> LocalizedText.same(each.name()));
    private static final Listed<Membership> MEMBERS = PARTNERS.where(each -> Parties.takesPart(each.it()));
    private static final Listed<Membership> SCHOOLS = MEMBERS.where(MemberFacts::ofEducation);

    private static final Set<String> KINDS_OF_CHRISTIAN = Set.of(
            Codes.of(Denomination.PROTESTANT),
            Codes.of(Denomination.CATHOLIC),
            Codes.of(Denomination.REFORMED),
            Codes.of(Denomination.INTERCONFESSIONAL));

    private MemberFacts() {}

    static List<Fact> all() {
        return List.of(
                MEMBERS.sum(
                        "partnership.members",
                        "members",
                        "hoeveel deelnemers er zijn, besturen en hun scholen elk geteld, groepen voor zoveel als zij er hebben",
                        "how many members there are, boards and their schools each counted, groups for as many as they have",
                        each -> Amounts.standingFor(
                                Optional.of(each.it().member().count()))),
                MEMBERS.codes(
                        "partnership.member-kinds",
                        InstitutionKind.class,
                        "welke soorten instellingen meedoen",
                        "which kinds of institutions take part",
                        each -> Known.term(Parties.kind(each.it().member()), false)),
                PARTNERS.codes(
                        "partnership.member-roles",
                        MemberRole.class,
                        "in welke rollen partijen bij het samenwerkingsverband horen",
                        "in which roles parties belong to the partnership",
                        each -> Known.term(each.it().role())),
                MEMBERS.codes(
                        "partnership.sectors",
                        Sector.class,
                        "welke onderwijssectoren meedoen",
                        "which sectors of education take part",
                        each -> Parties.sectors(each.it().member())),
                SCHOOLS.codes(
                        "partnership.denominations",
                        Denomination.class,
                        "welke denominaties meedoen",
                        "which denominations take part",
                        MemberFacts::denominations),
                Fact.truth(
                        "partnership.denominations-differ",
                        "partners",
                        LocalizedText.of(
                                "de deelnemers verschillen in denominatie", "the members differ in denomination"),
                        MemberFacts::denominationsDiffer),
                Fact.number(
                        "partnership.scale-ratio",
                        "times",
                        "partners",
                        LocalizedText.of(
                                "hoeveel keer zo groot de grootste deelnemende instelling is als de kleinste",
                                "how many times the largest institution that takes part is as large as the smallest"),
                        view -> scaleRatio(SCHOOLS.look(view))),
                MEMBERS.any(
                        "partnership.all-of-region",
                        "alle instellingen van een soort in de regio doen mee",
                        "all institutions of a kind in the region take part",
                        MemberFacts::allOfRegion),
                PARTNERS.when(Parties::hasLeft, false)
                        .count(
                                "partnership.former-members",
                                "partners",
                                "hoeveel partners zijn vertrokken",
                                "how many partners have left"));
    }

    /** Companies and municipalities have neither a denomination nor pupils. */
    private static Truth ofEducation(Element<Membership> each) {
        FactValue.Codes sectors = Parties.sectors(each.it().member());
        if (!sectors.there().isEmpty()) {
            return Truth.TRUE;
        }
        return sectors.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** A site may have a denomination of its own beside that of its institution. */
    private static FactValue.Codes denominations(Element<Membership> each) {
        if (each.it().member() instanceof Institution institution) {
            List<FactValue.Codes> all = new ArrayList<>();
            all.add(Known.term(institution.denomination(), each.lacks("member/denomination")));
            int number = 0;
            for (Site site : institution.sites()) {
                number++;
                Element<Site> at = each.within("member/sites", site, number);
                all.add(Known.term(site.denomination(), at.lacks("denomination")));
            }
            return Known.union(all, each.closed("member/sites", institution.sites()));
        }
        return each.it().member() instanceof InstitutionGroup group
                ? Known.terms(group.denominations(), each.closed("member/denominations", group.denominations()))
                : Known.OPEN;
    }

    private static Seen denominationsDiffer(AsOf view) {
        Seen seen = SCHOOLS.look(view).codes("partnership.denominations-differ", MemberFacts::denominations);
        FactValue.Codes denominations = (FactValue.Codes) seen.value();
        Truth differ = denominations.complete()
                        && denominations.there().size() < 2
                        && !denominations.there().contains("other")
                ? Truth.FALSE
                : Truth.UNKNOWN;
        return Known.follows(seen, new FactValue.Holds(areApart(denominations.there()) ? Truth.TRUE : differ));
    }

    /** 'Christian' beside a narrower word may be the same. */
    private static boolean areApart(Set<String> there) {
        int vague = there.contains(Codes.of(Denomination.CHRISTIAN)) ? 1 : 0;
        int narrow = (int) there.stream().filter(KINDS_OF_CHRISTIAN::contains).count();
        return there.size() - vague - narrow + Math.max(vague, narrow) > 1;
    }

    private static Truth allOfRegion(Element<Membership> each) {
        return each.it().member() instanceof InstitutionGroup group
                ? group.coverage()
                        .map(coverage -> Truth.of(coverage == Coverage.ALL_OF_REGION))
                        .orElse(Truth.UNKNOWN)
                : Truth.UNKNOWN;
    }

    /** Compares each with each, outward to hundredths; 1 at least, as nobody is smaller than the smallest. */
    private static Seen scaleRatio(Look<Membership> schools) {
        BigDecimal lower = BigDecimal.ONE;
        Optional<BigDecimal> upper = schools.isClosed() ? Optional.of(BigDecimal.ONE) : Optional.empty();
        for (Element<Membership> large : schools.elements()) {
            for (Element<Membership> small : schools.elements()) {
                if (large == small) {
                    continue;
                }
                Truth both = large.there().and(small.there());
                Optional<BigDecimal> least =
                        ratio(size(large).lower(), size(small).upper(), RoundingMode.FLOOR);
                if (both == Truth.TRUE && least.isPresent()) {
                    lower = lower.max(least.get());
                }
                Optional<BigDecimal> most =
                        ratio(size(large).upper(), size(small).lower(), RoundingMode.CEILING);
                upper = upper.flatMap(known -> most.map(known::max));
            }
        }
        return schools.seen(
                "partnership.scale-ratio",
                new FactValue.Amount(Optional.of(lower), upper),
                each -> !size(each).equals(FactValue.Amount.UNKNOWN));
    }

    private static Optional<BigDecimal> ratio(
            Optional<BigDecimal> large, Optional<BigDecimal> small, RoundingMode rounding) {
        return large.flatMap(
                above -> small.filter(below -> below.signum() > 0).map(below -> above.divide(below, 2, rounding)));
    }

    private static FactValue.Amount size(Element<Membership> each) {
        Optional<Quantity> size =
                each.it().member() instanceof Institution institution ? institution.size() : Optional.empty();
        return size.map(Amounts::count).orElse(FactValue.Amount.UNKNOWN);
    }
}
