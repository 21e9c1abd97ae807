package nl.schakel.io.duo.row;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;

/**
 * An address as DUO writes it, such as 'Zwartwatersweg 202, 9406 NN ASSEN'.
 *
 * @param street the street, or 'Postbus'
 * @param number the number of the house with what follows it, such as '7-A'
 * @param postcode the postcode, such as '9406 NN'
 * @param town the town, in the letters of the file, often capitals
 */
public record Address(
        Optional<String> street, Optional<String> number, Optional<String> postcode, Optional<String> town) {

    /** Refuses null. */
    public Address {
        Check.given(street, "street");
        Check.given(number, "number");
        Check.given(postcode, "postcode");
        Check.given(town, "town");
    }

    /**
     * Takes an address of which only the town is given.
     *
     * @param town the town
     * @return the address
     */
    public static Address in(Optional<String> town) {
        return new Address(Optional.empty(), Optional.empty(), Optional.empty(), town);
    }

    @Override
    public String toString() {
        return Stream.of(joined(street, number), joined(postcode, town))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String joined(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
