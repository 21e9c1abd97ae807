package nl.schakel.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.io.text.TextFormat;

/**
 * The instruments that ship as examples, such as {@code Instruments.VICHEALTH}: scales and bands, and no words of items, since those are
 * under copyright. Who has the right to use the items puts their texts in.
 */
public final class Instruments {

    /** The published bands of VicHealth's partnerships analysis tool: the sum of 35 items, each marked 1 to 5, and none left out. */
    public static final Instrument VICHEALTH = read("vichealth-partnerships");

    /** The same bands on a scale of 0 to 4: derived by subtracting 35 from each bound, and not published so. */
    public static final Instrument VICHEALTH_FROM_ZERO = read("vichealth-partnerships-from-zero");

    private Instruments() {}

    /** {@return all of them} */
    public static List<Instrument> all() {
        return List.of(VICHEALTH, VICHEALTH_FROM_ZERO);
    }

    private static Instrument read(String id) {
        String resource = "instrument/" + id + ".yaml";
        try (InputStream in = Instruments.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Impossible state: resource [" + resource + "] is not there");
            }
            return InstrumentReader.standard().read(in, TextFormat.YAML, id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
