package nl.schakel.assessment.law.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param setting whose cooperation it is about, such as that of two boards; unknown if empty
 * @param transfer whether one side transfers a part of its funding to the other; unknown when left out
 * @param boards whether its parties are the boards of both sides; unknown when left out
 * @param offered whether the mbo institution gives the course of a leer-werktraject (level 2) or the entreeopleiding; unknown when left out
 * @param purposes for what education is given elsewhere, which VO-BVE asks; unknown if none
 * @param integrated whether it is for a geïntegreerde route; unknown when left out
 * @param signed whether both boards signed the application, which VM2 and the experiment ask, or until the change of 2015 its project
 *     plan; unknown when left out
 * @param schoolApplied whether the board of the school applied for the subsidy of VM2; unknown when left out
 * @param experience whether the school showed years of experience with cooperation, which VM2 asks; unknown when left out
 * @param advice whether the application for the experiment has the advice of a body; unknown where it is left out
 * @param parentsCouncil whether the mbo institution has a parents' council, of which the experiment then asks the advice; unknown when
 *     left out
 * @param cooperating whether school and mbo institution cooperated already when they applied, which the experiment asks; unknown when
 *     left out
 * @param vision whether the application for the experiment contains a joint vision; unknown when left out
 * @param organisationPlan whether the application for the experiment contains an organisation plan; unknown when left out
 */
@DomainStyle
@Value.Builder
public record AgreementFacts(
        String name,
        LegalBasis basis,
        Map<String, Truth> items,
        Optional<Setting> setting,
        @WhenAbsent("unknown") Truth transfer,
        @WhenAbsent("unknown") Truth boards,
        @WhenAbsent("unknown") Truth offered,
        Set<Purpose> purposes,
        @WhenAbsent("unknown") Truth integrated,
        @WhenAbsent("unknown") Truth signed,
        @WhenAbsent("unknown") Truth schoolApplied,
        @WhenAbsent("unknown") Truth experience,
        Map<Adviser, Truth> advice,
        @WhenAbsent("unknown") Truth parentsCouncil,
        @WhenAbsent("unknown") Truth cooperating,
        @WhenAbsent("unknown") Truth vision,
        @WhenAbsent("unknown") Truth organisationPlan) {

    /** Refuses a blank name, and items that the law of the basis does not have. */
    public AgreementFacts {
        Check.text(name, "name");
        Check.given(basis, "basis");
        items = Check.map(items, "items");
        Check.given(setting, "setting");
        Check.given(transfer, "transfer");
        Check.given(boards, "boards");
        Check.given(offered, "offered");
        purposes = Check.set(purposes, "purposes");
        Check.given(integrated, "integrated");
        Check.given(signed, "signed");
        Check.given(schoolApplied, "school applied");
        Check.given(experience, "experience");
        advice = Check.map(advice, "advice");
        Check.given(parentsCouncil, "parents' council");
        Check.given(cooperating, "cooperating");
        Check.given(vision, "vision");
        Check.given(organisationPlan, "organisation plan");
        AgreementList list = AgreementList.of(basis);
        items.keySet()
                .forEach(item -> Check.that(
                        list.letters().contains(item),
                        "item",
                        item,
                        "must be one that the law asks under " + basis.label().in(Language.ENGLISH),
                        "Name one of: " + String.join(", ", list.letters()) + "."));
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
            transfer(Truth.UNKNOWN);
            boards(Truth.UNKNOWN);
            offered(Truth.UNKNOWN);
            integrated(Truth.UNKNOWN);
            signed(Truth.UNKNOWN);
            schoolApplied(Truth.UNKNOWN);
            experience(Truth.UNKNOWN);
            parentsCouncil(Truth.UNKNOWN);
            cooperating(Truth.UNKNOWN);
            vision(Truth.UNKNOWN);
            organisationPlan(Truth.UNKNOWN);
        }
    }
}
