package nl.schakel.model.route.kind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;

/** The catalogue of kinds of route, such as {@code RouteKinds.of("vm2")}. */
public final class RouteKinds {

    private static final List<RouteKind> ALL = Stream.of(
                    ExperimentKinds.ALL, LeerrouteKinds.ALL, VmboKinds.ALL, AcceleratedKinds.ALL, LocalKinds.ALL)
            .flatMap(List::stream)
            .toList();

    private RouteKinds() {}

    /** {@return all kinds: those of the law in the order of time, then the local ones} */
    public static List<RouteKind> all() {
        return ALL;
    }

    /**
     * Looks up a kind.
     *
     * @param id its id, such as 'vm2'
     * @return the kind
     * @throws nl.schakel.core.check.InvalidValueException if there is none with this id; it names those that are there
     */
    public static RouteKind of(String id) {
        Check.given(id, "kind");
        return ALL.stream()
                .filter(kind -> kind.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        "kind",
                        id,
                        "must be a kind of route",
                        "Possible: "
                                + ALL.stream().map(kind -> kind.id().value()).collect(Collectors.joining(", ")) + "."));
    }
}
