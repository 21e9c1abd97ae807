package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhasedTest {

    private record Thing(Status status, Optional<Period> period) implements Phased {}

    @ParameterizedTest
    @CsvSource({
        "2015/.., TRUE",
        "2018/.., TRUE",
        "~2018/.., TRUE",
        "?/.., TRUE",
        "?/?, TRUE",
        "2003/?, TRUE",
        "2003/2017, FALSE",
        "2003/2018, UNKNOWN",
        "2003/~2018, UNKNOWN",
        "2003/2019, TRUE",
        "2018-07/.., FALSE"
    })
    void whatIsInForceIsSoUntilItsPeriodSaysOtherwise(String period, Truth expected) {
        Thing thing = new Thing(Status.IN_FORCE, Optional.of(Period.parse(period)));
        assertThat(thing.inForce(LocalDate.of(2018, 6, 30))).isSameAs(expected);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "IN_FORCE", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseIsInForceWhateverItsPeriod(Status status) {
        Thing thing = new Thing(status, Optional.of(Period.parse("2003/..")));
        assertThat(thing.inForce(LocalDate.of(2018, 6, 30))).isSameAs(Truth.FALSE);
    }
}
