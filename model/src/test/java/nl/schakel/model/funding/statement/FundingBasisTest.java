package nl.schakel.model.funding.statement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FundingBasisTest {

    private static final PartnerId VMBO = PartnerId.of("uilenhof");
    private static final ElementId ID = ElementId.of("teaching");

    private static FundingBasis.Builder basis() {
        return FundingBasis.of(SchoolYear.parse("2017-2018"));
    }

    @Test
    void zeroPupilsAreKnownAndUnstatedOnesAreNot() {
        FundingBasis basis = basis().pupils(VMBO, LearningYear.vo(3), 0).build();

        assertThat(basis.pupils(VMBO, LearningYear.vo(3))).contains(Count.of(0));
        assertThat(basis.pupils(VMBO, LearningYear.vo(4))).isEmpty();
        assertThat(basis.pupils(PartnerId.of("insula"), LearningYear.vo(3))).isEmpty();
        assertThat(basis.assumption()).isEmpty();
    }

    @Test
    void aBuiltBasisIsNotChangedByItsBuilder() {
        FundingBasis.Builder builder = basis().pupils(VMBO, LearningYear.vo(3), 22);
        FundingBasis basis = builder.build();

        builder.pupils(VMBO, LearningYear.vo(3), 99);

        assertThat(basis.pupils(VMBO, LearningYear.vo(3))).contains(Count.of(22));
    }

    static Stream<Arguments> negatives() {
        return Stream.of(
                negative(() -> basis().pupils(VMBO, LearningYear.vo(3), -1), "pupils of uilenhof, vo-3 [-1]"),
                negative(() -> basis().hours(ID, VMBO, -2), "hours of teaching, uilenhof [-2]"),
                negative(() -> basis().key(ID, VMBO, -3), "key of teaching, uilenhof [-3]"),
                negative(
                        () -> basis().amountPerPupil(VMBO, euro("-0.01")).build(),
                        "amount per pupil of uilenhof [EUR -0.01]"));
    }

    private static Arguments negative(ThrowingCallable given, String what) {
        return Arguments.of(given, what);
    }

    @Test
    void aNumberThatIsNullIsRefusedInWords() {
        Map<LearningYear, Count> pupils = new HashMap<>();
        pupils.put(LearningYear.vo(3), null);
        assertThatThrownBy(() -> new FundingBasis(
                        SchoolYear.parse("2017-2018"),
                        Optional.empty(),
                        Map.of(VMBO, pupils),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("each value of pupils of uilenhof must be given\n");
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void negativeNumbersAreRefused(ThrowingCallable given, String what) {
        assertThatThrownBy(given)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(what + " must not be negative\nGive 0 or more, or leave it out where it is unknown.");
    }
}
