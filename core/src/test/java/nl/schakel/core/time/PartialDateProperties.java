package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDateProperties {

    @Provide
    Arbitrary<PartialDate> dates() {
        return Dates.partial(Dates.days("1901-01-01", "2200-12-31"));
    }

    @Property
    void textIsReadBack(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void earliestIsNotAfterLatest(@ForAll("dates") PartialDate date) {
        date.earliest()
                .ifPresent(earliest ->
                        date.latest().ifPresent(latest -> assertThat(earliest).isBeforeOrEqualTo(latest)));
    }
}
