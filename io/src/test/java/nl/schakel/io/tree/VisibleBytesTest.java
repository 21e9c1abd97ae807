package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleBytesTest {

    @ParameterizedTest
    @ValueSource(chars = {' ', '~', '\n', 'x'})
    void eachByteIsFoundVisibleOrNotWhereverItStandsAndWhateverIsAroundIt(char around) {
        byte[] bytes = new byte[20];
        for (int place = 0; place < bytes.length; place++) {
            for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
                Arrays.fill(bytes, (byte) around);
                bytes[place] = (byte) value;
                boolean visible = value >= ' ' && value <= '~' || value == '\n';
                assertThat(VisibleBytes.all(bytes, bytes.length))
                        .as("%s at %s", value, place)
                        .isEqualTo(visible);
                assertThat(VisibleBytes.all(bytes, place))
                        .as("before %s", place)
                        .isTrue();
            }
        }
    }
}
