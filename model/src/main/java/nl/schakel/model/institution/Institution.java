package nl.schakel.model.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.InstitutionCode;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import org.immutables.value.Value;

/**
 * An institution, such as a roc, as a partnership knows it.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name the name as used
 * @param kind what kind of institution it is
 * @param code the code of the registry (BRIN)
 * @param boardNumber the number of its board (bevoegd gezag)
 * @param board the name of its board (bevoegd gezag)
 * @param town where it is
 * @param denomination its denomination
 * @param concept the idea of education on which it is built
 * @param size how many pupils or students it has
 * @param sites its sites, as far as they are named; open unless stated complete
 * @param otherNames other names by which it goes
 */
@DomainStyle
@Value.Builder
public record Institution(
        @Size(max = 200, message = "{nl.schakel.model.name.too-long}")
        String name,

        Term<InstitutionKind> kind,
        Optional<InstitutionCode> code,
        Optional<BoardNumber> boardNumber,
        Optional<String> board,
        Optional<String> town,
        Optional<Term<Denomination>> denomination,
        Optional<Term<EducationConcept>> concept,
        Optional<Quantity> size,
        List<@Valid Site> sites,
        Set<String> otherNames)
        implements Member {

    /** Refuses null and blank texts. */
    public Institution {
        Check.text(name, "name");
        Check.given(kind, "kind");
        Check.given(code, "code");
        Check.given(boardNumber, "board number");
        Check.given(board, "board").ifPresent(given -> Check.text(given, "board"));
        Check.given(town, "town").ifPresent(given -> Check.text(given, "town"));
        Check.given(denomination, "denomination");
        Check.given(concept, "concept");
        Check.given(size, "size");
        sites = Check.list(sites, "sites");
        otherNames = Check.set(otherNames, "other names");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the sector of its kind, if it is an institution of education} */
    @Override
    public Optional<Sector> sector() {
        return kind.known().flatMap(InstitutionKind::sector);
    }

    @Override
    public Quantity count() {
        return Quantity.exact(1);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends InstitutionBuilder {
        Builder() {}
    }
}
