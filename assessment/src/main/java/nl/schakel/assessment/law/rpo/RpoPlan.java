package nl.schakel.assessment.law.rpo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.partnership.Partnership;
import org.immutables.value.Value;

/**
 * What a Regionaal Plan Onderwijsvoorzieningen says of itself, as far as the law asks it.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name what it is called
 * @param participants the boards that take part
 * @param territories its municipalities, each with all boards that have a location there
 * @param borders the pairs of municipalities that adjoin; unknown if none are given
 * @param start when it begins, if that is known
 * @param end the last day on which it holds, if that is known
 * @param content whether it contains what the law asks; unknown where it is left out
 * @param consultations whether a draft was discussed as the law asks; unknown where it is left out
 * @param vbo whether it is about vbo, of which more talks are asked; unknown when left out
 * @param application an application for funding of one of its facilities; unknown when left out
 */
@DomainStyle
@Value.Builder
public record RpoPlan(
        String name,
        Set<PartnerId> participants,
        List<Territory> territories,
        List<Border> borders,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Map<PlanItem, Truth> content,
        Map<Consultation, Truth> consultations,
        Truth vbo,
        RpoApplication application) {

    /** Refuses a municipality that stands twice, and borders of others. */
    public RpoPlan {
        Check.text(name, "name");
        participants = Check.set(participants, "participants");
        territories = Check.list(territories, "territories");
        borders = Check.list(borders, "borders");
        Check.given(start, "start");
        Check.given(end, "end");
        content = Check.map(content, "content");
        consultations = Check.map(consultations, "consultations");
        Check.given(vbo, "vbo");
        Check.given(application, "application");
        Set<String> names = new LinkedHashSet<>();
        territories.forEach(each -> Check.that(
                names.add(each.municipality()),
                "municipality",
                each.municipality(),
                "must stand in the region once",
                "Add all its boards to one territory."));
        borders.forEach(border -> Check.that(
                names.contains(border.one()) && names.contains(border.other()),
                "border",
                border,
                "must be between municipalities of the region",
                "Name two of: " + String.join(", ", names) + "."));
    }

    /**
     * Takes what a partnership says of its own plan; pupils and boards of its municipalities, borders, content,
     * talks and applications it does not say.
     *
     * @param partnership a partnership that is an RPO; boards that it counts and does not name are called such as 'boards-1'
     * @param agreement the agreement that lays down the plan, which has its term
     * @return the plan, to which the counts are added by {@link #toBuilder()}
     * @throws nl.schakel.core.check.InvalidValueException if it is no RPO, or has no such agreement
     */
    public static RpoPlan of(Partnership partnership, ElementId agreement) {
        return RpoReading.of(partnership, agreement);
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
    public static final class Builder extends RpoPlanBuilder {
        Builder() {
            vbo(Truth.UNKNOWN);
            application(RpoApplication.UNKNOWN);
        }
    }
}
