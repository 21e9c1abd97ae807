package nl.schakel.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Term;
import nl.schakel.model.context.Context;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import org.junit.jupiter.api.Test;

class PartnershipTest {

    private static Membership member(String id, String name) {
        return Membership.builder()
                .id(PartnerId.of(id))
                .member(Institution.builder()
                        .name(name)
                        .kind(Term.of(InstitutionKind.VMBO_SCHOOL))
                        .build())
                .build();
    }

    private static Partnership.Builder tot() {
        return Partnership.builder()
                .id(PartnershipId.of("tot-route"))
                .identity(Identity.builder().name("TOT-route").build());
    }

    @Test
    void aPartnershipMayHoldNothingButNames() {
        Partnership partnership = tot().build();

        assertThat(partnership.partners()).isEmpty();
        assertThat(partnership.funding()).isEqualTo(FundingPlan.unknown());
        assertThat(partnership.governance()).isEqualTo(Governance.unknown());
        assertThat(partnership.context()).isEqualTo(Context.unknown());
    }

    @Test
    void aMemberIsFoundByItsId() {
        Partnership partnership = tot().addPartners(member("uilenhof", "De Uilenhof"), member("insula", "Insula"))
                .build();

        assertThat(partnership.partner(PartnerId.of("insula"))).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("Insula");
            assertThat(found.role()).isEqualTo(Term.of(MemberRole.MEMBER));
        });
        assertThat(partnership.partner(PartnerId.of("da-vinci"))).isEmpty();
    }
}
