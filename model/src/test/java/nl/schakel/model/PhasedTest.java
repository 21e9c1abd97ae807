package nl.schakel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.practice.Practice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhasedTest {

    static Stream<Class<? extends Record>> typesWithStatusAndPeriod() {
        return ModelTypes.records()
                .filter(type -> Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .filter(name -> name.equals("status") || name.equals("period"))
                                .count()
                        == 2);
    }

    @ParameterizedTest
    @MethodSource("typesWithStatusAndPeriod")
    void whatHasAStatusAndAPeriodCanBeAskedWhetherItIsInForce(Class<? extends Record> type) {
        assertThat(type).isAssignableTo(Phased.class);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE,       ,              TRUE",
        "IN_FORCE,       2003/..,       TRUE",
        "IN_FORCE,       2018/..,       TRUE",
        "IN_FORCE,       ~2017/..,      TRUE",
        "IN_FORCE,       ?/2019,        TRUE",
        "IN_FORCE,       ?/2018,        UNKNOWN",
        "IN_FORCE,       2003/~2018,    UNKNOWN",
        "IN_FORCE,       2018-07-01/.., FALSE",
        "IN_FORCE,       ?/2017,        FALSE",
        "WISHED,         2003/..,       FALSE",
        "PLANNED,        ,              FALSE",
        "IN_PREPARATION, ?/?,           FALSE",
        "ENDED,          2003/..,       FALSE",
        "DROPPED,        ,              FALSE",
    })
    void itIsInForceUnlessItsPeriodSaysOrLeavesOpenThatItIsNot(Status status, Period period, Truth inForce) {
        Practice practice =
                new Examples().with(Practice.class, Map.of("status", status, "period", Optional.ofNullable(period)));

        assertThat(practice.inForce(LocalDate.of(2018, 6, 30))).isEqualTo(inForce);
    }
}
