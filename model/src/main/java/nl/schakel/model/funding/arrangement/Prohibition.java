package nl.schakel.model.funding.arrangement;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
import org.immutables.value.Value;

/**
 * Something that may not be paid from certain money, such as 'no state money for the transport of pupils'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what may not be paid
 * @param money from which money, such as 'state funding'
 * @param article where it is laid down; unknown when left out
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Prohibition(
        ElementId id,
        LocalizedText subject,
        LocalizedText money,
        Optional<String> article,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    /** Refuses null and blank texts. */
    public Prohibition {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(money, "money");
        Check.given(article, "article").ifPresent(given -> Check.text(given, "article"));
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

    @Override
    public Set<PartnerId> payers() {
        return Set.of();
    }

    @Override
    public Set<PartnerId> payees() {
        return Set.of();
    }

    @Override
    public FundingStatement settle(FundingStatement before) {
        Mention what = Mention.of(subject);
        return before.with(article.map(where -> Notice.of(
                        "niet te betalen uit {}: {} ({})",
                        "not to be paid from {}: {} ({})",
                        Mention.of(money),
                        what,
                        Mention.of(where)))
                .orElseGet(() -> Notice.of(
                        "niet te betalen uit {}: {}", "not to be paid from {}: {}", Mention.of(money), what)));
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends ProhibitionBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
