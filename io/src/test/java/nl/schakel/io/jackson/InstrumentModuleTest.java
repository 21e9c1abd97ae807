package nl.schakel.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.io.document.InstrumentWriter;
import nl.schakel.io.document.Instruments;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InstrumentModuleTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new SchakelModule()).build();

    @Test
    void plainDatabindReadsAndWritesTheSameDocument() {
        Instrument instrument = Instruments.VICHEALTH_FROM_ZERO;
        String json = InstrumentWriter.standard().write(instrument, TextFormat.JSON);
        assertThat(mapper.readValue(json, Instrument.class)).isEqualTo(instrument);
        assertThat(mapper.readTree(mapper.writeValueAsString(instrument))).isEqualTo(mapper.readTree(json));
    }
}
