package nl.schakel.model.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteYearTest {

    private static RouteYear.Builder year(int ordinal) {
        return RouteYear.builder().id(ElementId.of("year")).ordinal(ordinal);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void aYearIsCountedFromTheFirstOfItsRoute(int ordinal) {
        assertThat(year(ordinal).build().ordinal()).contains(ordinal);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13})
    void aYearThatNoRouteHasIsRefused(int ordinal) {
        RouteYear.Builder year = year(ordinal);

        assertThatThrownBy(year::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ordinal [" + ordinal + "] must be from 1 to 12\nCount from the first year of the route.");
    }
}
