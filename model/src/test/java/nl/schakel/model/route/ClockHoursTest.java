package nl.schakel.model.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockHoursTest {

    private static Optional<Count> count(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Count.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1000,700,250", "1000..1040,1040,''", "'',700,900", "1000,'',1000", "'','',''"})
    void partsMayBeUnknownAndLieWithinTheWhole(String total, String guided, String bpv) {
        ClockHours hours = new ClockHours(count(total), count(guided), count(bpv));

        assertThat(hours.total()).isEqualTo(count(total));
        assertThat(hours.guided()).isEqualTo(count(guided));
        assertThat(hours.bpv()).isEqualTo(count(bpv));
    }

    @ParameterizedTest
    @CsvSource({"1000,1001,'',guided [1001]", "900..1000,'',1001..1100,bpv [1001..1100]"})
    void partThatIsSurelyMoreThanTheWholeIsRefused(String total, String guided, String bpv, String value) {
        assertThatThrownBy(() -> new ClockHours(count(total), count(guided), count(bpv)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(value + " must not be more than all hours, which are " + total
                        + "\nCount them within the total, or leave the total out.");
    }

    @Test
    void knownHoursAreThoseThatAreGiven() {
        assertThat(ClockHours.of(1000, 700, 250)).isEqualTo(new ClockHours(count("1000"), count("700"), count("250")));
    }
}
