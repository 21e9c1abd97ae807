package nl.schakel.model.route.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.RouteId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.norm.DurationNorm;
import nl.schakel.model.route.norm.RouteNorms;
import nl.schakel.model.route.norm.TimeNorm;
import org.immutables.value.Value;

/**
 * A kind of route with its time line, such as VM2 or the TOT-route.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id by which it is looked up, such as 'vm2'
 * @param name what it is called
 * @param pattern the route as far as it is the same whatever the length of the programme; {@link #route()} has the length too
 * @param subtypeOf the kind of which it is a special case, if it is one
 * @param validity when it holds as a kind of the law; empty for a local kind
 * @param provisions where it stands in the law; none for a local kind
 * @param durations how long it may take by law, by the length of the programme; none where that is not confirmed
 * @param norms the time that the law asks of it; none where that is not confirmed
 * @param sources the places in publications that tell of it; none for a kind of the law
 * @param note what a reader has to know besides, such as what is not confirmed
 */
@DomainStyle
@Value.Builder
public record RouteKind(
        RouteId id,
        LocalizedText name,
        Route pattern,
        Optional<RouteId> subtypeOf,
        Optional<Period> validity,
        List<Provision> provisions,
        List<DurationNorm> durations,
        List<TimeNorm> norms,
        List<SourceReference> sources,
        Optional<LocalizedText> note) {

    /** Refuses null. */
    public RouteKind {
        Check.given(id, "id");
        Check.given(name, "name");
        Check.given(pattern, "pattern");
        Check.given(subtypeOf, "subtype of");
        Check.given(validity, "validity");
        provisions = Check.list(provisions, "provisions");
        durations = Check.list(durations, "durations");
        norms = Check.list(norms, "norms");
        sources = Check.list(sources, "sources");
        Check.given(note, "note");
    }

    /** {@return whether it is a kind of the law, and not the name of a local practice} */
    public boolean isLegal() {
        return !provisions.isEmpty();
    }

    /** {@return the route, with the length that the latest articles give it whatever the length of the programme} */
    public Route route() {
        return Lengths.fill(pattern, Lengths.latest(durations));
    }

    /**
     * Gives the route of a cohort.
     *
     * @param start when year 3 of vmbo starts
     * @return the route, with the length that the articles of that day give it whatever the length of the programme
     */
    public Route route(LocalDate start) {
        return Lengths.fill(pattern, at(start));
    }

    /**
     * Gives the route of a cohort to a programme of some length.
     *
     * @param start when year 3 of vmbo starts
     * @param programmeYears how many years the mbo programme takes by itself
     * @return the route, with the length that the articles of that day give it for such a programme
     */
    public Route route(LocalDate start, int programmeYears) {
        List<DurationNorm> then = at(start);
        List<DurationNorm> fitting =
                then.stream().filter(norm -> norm.isFor(programmeYears)).toList();
        Check.that(
                !fitting.isEmpty(),
                "programme",
                programmeYears + (programmeYears == 1 ? " year" : " years"),
                "must be a length for which the law of " + start + " has a " + id,
                then.isEmpty()
                        ? "No length is confirmed for it"
                                + (durations.isEmpty() ? "." : " then; name another start, or no programme.")
                        : "Possible: "
                                + String.join(
                                        ", ",
                                        then.stream()
                                                .map(norm -> norm.programme()
                                                        .map(Quantity::toString)
                                                        .orElse("any"))
                                                .distinct()
                                                .toList())
                                + ".");
        return Lengths.ofProgramme(Lengths.fill(pattern, fitting), programmeYears);
    }

    private List<DurationNorm> at(LocalDate start) {
        return RouteNorms.at(durations, start);
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
    public static final class Builder extends RouteKindBuilder {
        Builder() {}
    }
}
