package nl.schakel.io.document;

import nl.schakel.assessment.instrument.Instrument;

/** The way to the reader of instruments, such as {@code InstrumentReader.standard().read(Path.of("samen.yaml"))}. */
public final class InstrumentReader {

    private static final DocumentReader<Instrument> STANDARD =
            DocumentReader.of(DocumentFormat.INSTRUMENT).withParts(limits -> new InstrumentParts());

    private InstrumentReader() {}

    /** {@return the reader, within the standard limits} */
    public static DocumentReader<Instrument> standard() {
        return STANDARD;
    }
}
