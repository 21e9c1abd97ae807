package nl.schakel.assessment.law.agreement;

import java.util.Map;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;
import org.immutables.value.Value;

/**
 * What is known of an agreement, as far as the law asks it.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name what it is called
 * @param basis the law under which its route runs
 * @param items whether it contains an item, by the letter of the item; unknown where it is left out
 * @param vertical whether school and mbo are one verticale scholengemeenschap; unknown when left out
 * @param boards whether its parties are the boards of both sides, which a doorlopende leerroute asks; unknown when left out
 * @param signed whether both boards signed the application, which the experiment asks; unknown when left out
 * @param advice whether the application for the experiment has the advice of a body; unknown where it is left out
 * @param vision whether its project plan contains a vision; unknown when left out
 * @param organisationPlan whether its project plan contains an organisation plan; unknown when left out
 * @param integrated whether it is for a geïntegreerde route; unknown when left out
 */
@DomainStyle
@Value.Builder
public record AgreementFacts(
        String name,
        LegalBasis basis,
        Map<String, Truth> items,
        @WhenAbsent("unknown") Truth vertical,
        @WhenAbsent("unknown") Truth boards,
        @WhenAbsent("unknown") Truth signed,
        Map<Adviser, Truth> advice,
        @WhenAbsent("unknown") Truth vision,
        @WhenAbsent("unknown") Truth organisationPlan,
        @WhenAbsent("unknown") Truth integrated) {

    /** Refuses a blank name, and items that the law of the basis does not have. */
    public AgreementFacts {
        Check.text(name, "name");
        Check.given(basis, "basis");
        items = Check.map(items, "items");
        Check.given(vertical, "vertical");
        Check.given(boards, "boards");
        Check.given(signed, "signed");
        advice = Check.map(advice, "advice");
        Check.given(vision, "vision");
        Check.given(organisationPlan, "organisation plan");
        Check.given(integrated, "integrated");
        AgreementList list = AgreementList.of(basis);
        items.keySet()
                .forEach(item -> Check.that(
                        list.letters().contains(item),
                        "item",
                        item,
                        "must be one that the law asks under " + basis.label().in(Language.ENGLISH),
                        list.letters().isEmpty()
                                ? "Leave it out: its list is not confirmed."
                                : "Name one of: " + String.join(", ", list.letters()) + "."));
    }

    /** {@return a new builder, which knows nothing yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends AgreementFactsBuilder {
        Builder() {
            vertical(Truth.UNKNOWN);
            boards(Truth.UNKNOWN);
            signed(Truth.UNKNOWN);
            vision(Truth.UNKNOWN);
            organisationPlan(Truth.UNKNOWN);
            integrated(Truth.UNKNOWN);
        }
    }
}
