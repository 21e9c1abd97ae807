package nl.schakel.assessment.law.rpo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionGroup;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Form;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/** What a partnership says of its own plan. */
final class RpoReading {

    private RpoReading() {}

    static RpoPlan of(Partnership partnership, ElementId agreement) {
        Check.that(
                partnership.identity().form().filter(form -> form.is(Form.RPO)).isPresent(),
                "form of " + partnership.identity().name(),
                partnership.identity().form().map(Object::toString).orElse("not given"),
                "must be rpo",
                "Review a partnership that is an RPO; a pilot or a project beside one is none.");
        Optional<Period> period = agreement(partnership, agreement).period();
        RpoPlan.Builder plan = RpoPlan.builder()
                .name(partnership.identity().name())
                .start(period.flatMap(Period::start).flatMap(RpoReading::day))
                .end(period.flatMap(Period::end).flatMap(RpoReading::day));
        partnership.identity().region().stream()
                .flatMap(region -> region.municipalities().stream())
                .forEach(each -> plan.addTerritories(Territory.of(each.name())));
        partnership.partners().stream().flatMap(RpoReading::boards).forEach(plan::addParticipants);
        return plan.build();
    }

    private static Agreement agreement(Partnership partnership, ElementId id) {
        return partnership.agreements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        "agreement",
                        id,
                        "must be one of " + partnership.identity().name(),
                        "Name the agreement that lays down the plan, for its term."));
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return date.earliest().filter(day -> date.latest().equals(Optional.of(day)));
    }

    /** Boards that are counted but not named get the number as their name. */
    private static Stream<PartnerId> boards(Membership partner) {
        if (partner.member() instanceof InstitutionGroup group && group.kind().is(InstitutionKind.BOARD)) {
            int least = group.count().lower().orElseThrow().intValueExact();
            return IntStream.rangeClosed(1, least).mapToObj(each -> PartnerId.of(partner.id() + "-" + each));
        }
        return partner.member() instanceof Institution one && one.kind().is(InstitutionKind.BOARD)
                ? Stream.of(partner.id())
                : Stream.empty();
    }
}
