package nl.schakel.model.route;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import org.immutables.value.Value;

/**
 * A learning route, such as the TOT-route.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param name the name as used
 * @param type what it is as education
 * @param basis the law under which it runs; unknown when left out
 * @param partners the partners that take part
 * @param audience for whom it is
 * @param intake how many pupils, such as 20..25 pupils/year
 * @param timeline its years
 * @param destinations where it leads
 * @param maturity how settled it is
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Route(
        RouteId id,

        @Size(max = 200, message = "{nl.schakel.model.name.too-long}")
        String name,

        Term<RouteType> type,
        Optional<LegalBasis> basis,
        Set<PartnerId> partners,
        @Valid Audience audience,
        Optional<Quantity> intake,
        @Valid Timeline timeline,
        List<@Valid Destination> destinations,
        Optional<Maturity> maturity,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Phased {

    /** Refuses null and blank texts. */
    public Route {
        Check.given(id, "id");
        Check.text(name, "name");
        Check.given(type, "type");
        Check.given(basis, "basis");
        partners = Check.set(partners, "partners");
        Check.given(audience, "audience");
        Check.given(intake, "intake");
        Check.given(timeline, "timeline");
        destinations = Check.list(destinations, "destinations");
        Check.given(maturity, "maturity");
        Check.given(status, "status");
        Check.given(period, "period");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends RouteBuilder {
        Builder() {
            status(Status.IN_FORCE);
            audience(Audience.unknown());
            timeline(Timeline.unknown());
        }
    }
}
