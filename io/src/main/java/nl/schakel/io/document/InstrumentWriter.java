package nl.schakel.io.document;

import nl.schakel.assessment.instrument.Instrument;

/** The way to the writer of instruments, such as {@code InstrumentWriter.standard().write(instrument, TextFormat.JSON)}. */
public final class InstrumentWriter {

    private static final DocumentWriter<Instrument> STANDARD = DocumentWriter.of(DocumentFormat.INSTRUMENT);

    private InstrumentWriter() {}

    /** {@return the writer} */
    public static DocumentWriter<Instrument> standard() {
        return STANDARD;
    }
}
