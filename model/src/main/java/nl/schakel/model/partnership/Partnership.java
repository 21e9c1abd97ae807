package nl.schakel.model.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.Contract;
import nl.schakel.model.agreement.Document;
import nl.schakel.model.context.Context;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.route.Route;
import org.immutables.value.Value;

/**
 * A partnership between schools and others, such as Profijt.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param identity what it is
 * @param partners the members; open unless stated complete
 * @param networks the wider cooperation in which it is embedded
 * @param routes the routes that it offers
 * @param funding who pays what
 * @param governance who steers and carries out
 * @param agreements what was agreed on paper or tacitly
 * @param contracts the contracts with pupils, parents and companies
 * @param documents the papers that are no agreements
 * @param practices what is done together
 * @param context what surrounds it
 */
@DomainStyle
@Value.Builder
public record Partnership(
        PartnershipId id,
        @Valid Identity identity,

        @NotEmpty(message = "{nl.schakel.model.partners.none}")
        List<@Valid Membership> partners,

        List<@Valid Network> networks,
        List<@Valid Route> routes,
        @Valid FundingPlan funding,
        @Valid Governance governance,
        List<@Valid Agreement> agreements,
        List<Contract> contracts,
        List<Document> documents,
        List<@Valid Practice> practices,
        @Valid Context context) {

    /** Refuses null and blank texts. */
    public Partnership {
        Check.given(id, "id");
        Check.given(identity, "identity");
        partners = Check.list(partners, "partners");
        networks = Check.list(networks, "networks");
        routes = Check.list(routes, "routes");
        Check.given(funding, "funding");
        Check.given(governance, "governance");
        agreements = Check.list(agreements, "agreements");
        contracts = Check.list(contracts, "contracts");
        documents = Check.list(documents, "documents");
        practices = Check.list(practices, "practices");
        Check.given(context, "context");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Finds a member.
     *
     * @param partner the name by which it is meant
     * @return the member, if there is one of that name
     */
    public Optional<Membership> partner(PartnerId partner) {
        return partners.stream().filter(member -> member.id().equals(partner)).findFirst();
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends PartnershipBuilder {
        Builder() {
            funding(FundingPlan.unknown());
            governance(Governance.unknown());
            context(Context.unknown());
        }
    }
}
