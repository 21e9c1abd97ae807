package nl.schakel.model.funding.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.Contribution;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InKindTest {

    @ParameterizedTest
    @EnumSource
    void whatAPartnerBearsItselfIsRecordedAndMovesNoMoney(InKindKind kind) {
        ElementId id = ElementId.of("placements");
        PartnerId partner = PartnerId.of("element");
        LocalizedText subject = LocalizedText.of("stagebegeleiding", "supervision of placements");
        Quantity extent = Quantity.parse("120 hours/year");
        InKind borne = InKind.builder()
                .id(id)
                .subject(subject)
                .partner(partner)
                .kind(Term.of(kind))
                .extent(extent)
                .build();

        FundingStatement statement = borne.settle(FundingStatement.empty(
                FundingBasis.of(SchoolYear.parse("2017-2018")).build()));

        assertThat(statement.contributions())
                .containsExactly(new Contribution(id, partner, subject, Optional.of(extent)));
        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing()).isEmpty();
    }
}
