package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.institution.Member;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;

/** What is known of those whom a dossier names as partners: whether they take part, from which sector they are, how many they are. */
final class Parties {

    private static final Set<MemberRole> TAKING_PART =
            Set.of(MemberRole.MEMBER, MemberRole.FOUNDER, MemberRole.PREFERRED_PARTNER, MemberRole.MOTHER_SCHOOL);
    private static final Set<MemberRole> OUTSIDE = Set.of(
            MemberRole.FUNDER, MemberRole.SUPPORTER, MemberRole.CONSULTED, MemberRole.PROSPECTIVE, MemberRole.FORMER);
    private static final Set<InstitutionKind> OF_ANY_SECTOR = Set.of(InstitutionKind.BOARD, InstitutionKind.FOUNDATION);

    private Parties() {}

    /** A school that took the initiative takes part; whether others do that did so is not said. */
    static Truth takesPart(Membership membership) {
        Optional<MemberRole> role = membership.role().known();
        boolean schools = membership.member().sector().isPresent();
        if (role.isEmpty() || role.get() == MemberRole.INITIATOR && !schools) {
            return Truth.UNKNOWN;
        }
        return Truth.of(TAKING_PART.contains(role.get()) || role.get() == MemberRole.INITIATOR);
    }

    /** Whether somebody who pays stands outside the partnership; not said of suppliers and associates. */
    static Truth standsOutside(Membership membership) {
        if (takesPart(membership) == Truth.TRUE) {
            return Truth.FALSE;
        }
        return membership.role().known().filter(OUTSIDE::contains).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether a member has left: as a former one, or as one whose time is over. */
    static Truth hasLeft(Membership membership, LocalDate day) {
        if (membership.role().is(MemberRole.FORMER)) {
            return Truth.of(membership.status() == Status.IN_FORCE || membership.status() == Status.ENDED);
        }
        return takesPart(membership).and(isOver(membership, day));
    }

    /** Whether something was there and is no more; what was given up may have been there. */
    static Truth isOver(Phased each, LocalDate day) {
        return switch (each.status()) {
            case ENDED -> Truth.TRUE;
            case DROPPED -> Truth.UNKNOWN;
            case WISHED, PLANNED, IN_PREPARATION -> Truth.FALSE;
            case IN_FORCE ->
                each.period()
                        .filter(period -> period.end().isPresent())
                        .map(period -> new Period(Period.Edge.OPEN, period.to())
                                .contains(day)
                                .not())
                        .orElse(Truth.FALSE);
        };
    }

    static Optional<Term<InstitutionKind>> kind(Member member) {
        if (member instanceof Institution institution) {
            return Optional.of(institution.kind());
        }
        return member instanceof InstitutionGroup group ? Optional.of(group.kind()) : Optional.empty();
    }

    /** The sectors of a member: an aoc may have vmbo too, boards and foundations may be of any sector. */
    static FactValue.Codes sectors(Member member) {
        return kind(member).flatMap(Term::known).map(Parties::sectors).orElse(Known.OPEN);
    }

    static FactValue.Codes sectors(InstitutionKind kind) {
        boolean open = OF_ANY_SECTOR.contains(kind) || kind == InstitutionKind.AOC;
        return Known.codes(kind.sector().stream().toList(), !open);
    }

    static FactValue.Codes sectors(AsOf view, String partner) {
        return membership(view, partner).map(found -> sectors(found.member())).orElse(Known.OPEN);
    }

    /** The sectors of all whom a set of names means. */
    static FactValue.Codes sectors(AsOf view, FactValue.Codes partners) {
        return Known.union(
                partners.there().stream().map(each -> sectors(view, each)).toList(), partners.complete());
    }

    /** The sectors of partners of which a list may be open. */
    static FactValue.Codes sectors(AsOf view, Set<PartnerId> partners, boolean closed) {
        return sectors(view, names(partners, closed));
    }

    static FactValue.Codes names(Set<PartnerId> partners, boolean closed) {
        return new FactValue.Codes(
                Set.copyOf(partners.stream().map(PartnerId::value).toList()), closed);
    }

    /** The sector of somebody who sits somewhere for a partner; not said where the partner is of several. */
    static FactValue.Codes sectorOfPerson(AsOf view, Optional<Sector> sector, Optional<PartnerId> partner) {
        if (sector.isPresent()) {
            return Known.code(sector.get());
        }
        FactValue.Codes ofPartner =
                partner.map(each -> sectors(view, each.value())).orElse(Known.OPEN);
        return ofPartner.complete() ? ofPartner : Known.OPEN;
    }

    /** How many parties a set of names means: groups count as many as they are, the common purse is everybody. */
    static FactValue.Amount howMany(AsOf view, FactValue.Codes partners) {
        List<FactValue.Amount> counts =
                partners.there().stream().map(each -> howMany(view, each)).toList();
        BigDecimal lower =
                counts.stream().flatMap(each -> each.lower().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean bounded = partners.complete()
                && counts.stream().allMatch(each -> each.upper().isPresent());
        return new FactValue.Amount(
                Optional.of(lower),
                bounded
                        ? Optional.of(counts.stream()
                                .flatMap(each -> each.upper().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        : Optional.empty());
    }

    private static FactValue.Amount howMany(AsOf view, String partner) {
        return membership(view, partner)
                .map(found -> Amounts.standingFor(Optional.of(found.member().count())))
                .orElse(
                        partner.equals(PartnerId.COMMON_PURSE.value())
                                ? Amounts.ANY
                                : Amounts.standingFor(Optional.empty()));
    }

    static Optional<Membership> membership(AsOf view, String partner) {
        return view.partnership().partner(PartnerId.of(partner));
    }
}
