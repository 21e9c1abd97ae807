package nl.schakel.model.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Hours;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final Hours AFTERNOON = Hours.parse("15:00-17:00");

    @Test
    void theHoursStandInTheCadenceOrBesideIt() {
        Cadence withHours = Cadence.parse("5 per school-year on wednesday in the afternoon 15:00-17:00");
        Cadence without = Cadence.parse("5 per school-year");

        assertThat(Meetings.builder().cadence(withHours).build().hours()).isEmpty();
        assertThat(Meetings.builder().cadence(without).hours(AFTERNOON).build().hours())
                .contains(AFTERNOON);
        assertThat(Meetings.builder().hours(AFTERNOON).build().cadence()).isEmpty();
    }

    @Test
    void hoursTwiceAreRefusedEvenWhenEqual() {
        Meetings.Builder twice = Meetings.builder()
                .cadence(Cadence.parse("5 per school-year on wednesday in the afternoon 15:00-17:00"))
                .hours(AFTERNOON);

        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("hours [15:00-17:00] must not be there when the cadence gives the hours\n"
                        + "Leave out one of the two.");
    }
}
