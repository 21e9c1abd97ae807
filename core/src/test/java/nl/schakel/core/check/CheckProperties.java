package nl.schakel.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CheckProperties {

    @Property
    void whatIsShownIsOneShortLine(@ForAll String anything) {
        String shown = Check.printable(anything);
        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(80);
        assertThat(shown.chars()).noneMatch(Character::isISOControl);
    }
}
