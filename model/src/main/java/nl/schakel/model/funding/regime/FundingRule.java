package nl.schakel.model.funding.regime;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.RouteType;
import org.immutables.value.Value;

/**
 * What a law says about the funding of routes that start in some period, such as 'two years vo, then mbo'; a change of
 * law is another
 * record.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param basis the law
 * @param cohorts the starts for which it holds
 * @param types the types of route for which it is confirmed; all if none
 * @param levels the mbo levels to which such routes lead; not limited if none
 * @param enrolled the sector in which a pupil must be enrolled for it to hold, if it names one
 * @param stretches which side is funded in which route years; none where that is not confirmed
 * @param provisions where it stands
 * @param text what it says, or why it is not confirmed
 * @param exception what can make it otherwise for a single route or pupil
 * @param transfer what it says about transfers between the partners
 */
@DomainStyle
@Value.Builder
public record FundingRule(
        LegalBasis basis,
        Period cohorts,
        Set<RouteType> types,
        Set<MboLevel> levels,
        Optional<Sector> enrolled,
        List<Stretch> stretches,
        List<Provision> provisions,
        LocalizedText text,
        Optional<LocalizedText> exception,
        Optional<LocalizedText> transfer) {

    /** Refuses two stretches that hold the same route year. */
    public FundingRule {
        Check.given(basis, "basis");
        Check.given(cohorts, "cohorts");
        types = Check.set(types, "types");
        levels = Check.set(levels, "levels");
        Check.given(enrolled, "enrolled");
        stretches = Check.list(stretches, "stretches");
        provisions = Check.list(provisions, "provisions");
        Check.given(text, "text");
        Check.given(exception, "exception");
        Check.given(transfer, "transfer");
        for (int i = 1; i < stretches.size(); i++) {
            int first = stretches.get(i).first();
            Check.that(
                    stretches.get(i - 1).last().map(last -> last < first).orElse(false),
                    "stretches",
                    stretches,
                    "must follow each other without overlap",
                    "Let each begin after the one before it has ended.");
        }
    }

    /**
     * {@return the rules that the library brings: what was read in the sources themselves, in the order of law and
     * cohort}
     */
    public static List<FundingRule> published() {
        return PublishedRules.ALL;
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
    public static final class Builder extends FundingRuleBuilder {
        Builder() {}
    }
}
