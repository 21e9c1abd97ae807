package nl.schakel.model.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.PartialDate;
import nl.schakel.model.region.Region;
import org.immutables.value.Value;

/**
 * What a partnership is: name, form, aims, region, since when.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name the name as used
 * @param otherNames other names by which it goes
 * @param summary what it is, in own words
 * @param form its form
 * @param emphasis what stands first
 * @param region where it is
 * @param themes what it works on
 * @param goals what it is for; open unless stated complete
 * @param since since when it exists
 * @param origin how it came about
 * @param history what happened to it, in the order of time; open unless stated complete
 */
@DomainStyle
@Value.Builder
public record Identity(
        @Size(max = 200, message = "{nl.schakel.model.name.too-long}")
        String name,

        Set<String> otherNames,
        Optional<LocalizedText> summary,
        Optional<Term<Form>> form,
        Optional<Emphasis> emphasis,
        Optional<@Valid Region> region,
        Set<Term<Theme>> themes,
        @NotEmpty(message = "{nl.schakel.model.goals.none}") List<@Valid Goal> goals,
        Optional<PartialDate> since,
        Optional<LocalizedText> origin,
        List<Event> history) {

    /** Refuses null and blank texts. */
    public Identity {
        Check.text(name, "name");
        otherNames = Check.set(otherNames, "other names");
        Check.given(summary, "summary");
        Check.given(form, "form");
        Check.given(emphasis, "emphasis");
        Check.given(region, "region");
        themes = Check.set(themes, "themes");
        goals = Check.list(goals, "goals");
        Check.given(since, "since");
        Check.given(origin, "origin");
        history = Check.list(history, "history");
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
    public static final class Builder extends IdentityBuilder {
        Builder() {}
    }
}
