package nl.schakel.model.institution;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.Term;
import org.immutables.value.Value;

/**
 * A site of an institution, such as 'Kaliumweg'.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param name the name as used
 * @param town the town or village
 * @param code the code of the registry
 * @param denomination the denomination, if the site has its own
 * @param board the board, by its name or its function, if the site has its own
 */
@DomainStyle
@Value.Builder
public record Site(
        ElementId id,
        String name,
        Optional<String> town,
        Optional<SiteCode> code,
        Optional<Term<Denomination>> denomination,
        Optional<String> board) {

    /** Refuses null and blank texts. */
    public Site {
        Check.given(id, "id");
        Check.text(name, "name");
        Check.given(town, "town").ifPresent(given -> Check.text(given, "town"));
        Check.given(code, "code");
        Check.given(denomination, "denomination");
        Check.given(board, "board").ifPresent(given -> Check.text(given, "board"));
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
    public static final class Builder extends SiteBuilder {
        Builder() {}
    }
}
