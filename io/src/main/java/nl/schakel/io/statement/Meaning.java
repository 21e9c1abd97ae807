package nl.schakel.io.statement;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/** What the identifiers of a statement mean in a partnership. */
record Meaning(Partnership partnership) {

    LocalizedText party(PartnerId party) {
        return party.equals(PartnerId.COMMON_PURSE)
                ? Labels.COMMON_PURSE
                : LocalizedText.same(
                        partnership.partner(party).map(Membership::name).orElse(party.value()));
    }

    /** What an arrangement is for, where the partnership knows it. */
    Optional<LocalizedText> subject(ElementId arrangement) {
        return arrangements(arrangement).map(Arrangement::subject).findFirst();
    }

    /** How a contribution is borne, such as by closed purses. */
    Optional<Term<InKindKind>> kind(ElementId arrangement) {
        return arrangements(arrangement)
                .filter(InKind.class::isInstance)
                .map(InKind.class::cast)
                .map(InKind::kind)
                .findFirst();
    }

    private Stream<Arrangement> arrangements(ElementId id) {
        return partnership.funding().arrangements().stream()
                .filter(each -> each.id().equals(id));
    }

    /** All that is paid by anybody. */
    static Euro sum(FundingStatement statement) {
        return statement.lines().stream().map(FundingLine::amount).reduce(Euro.ZERO, Euro::plus);
    }
}
