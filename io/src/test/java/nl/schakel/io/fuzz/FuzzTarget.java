package nl.schakel.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Severity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.BasisReader;
import nl.schakel.io.document.BasisTable;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.document.InstrumentReader;
import nl.schakel.io.document.Instruments;
import nl.schakel.io.document.ResponseTable;
import nl.schakel.io.document.RuleSetReader;
import nl.schakel.io.document.SurveyReader;
import nl.schakel.io.jackson.SchakelModule;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A reader that is fed with any bytes: it never throws, says where what is wrong stands, and reads back what it wrote. */
enum FuzzTarget {
    DOSSIER_YAML(bytes -> document(DossierReader.standard(), TextFormat.YAML, bytes)),
    DOSSIER_JSON(bytes -> document(DossierReader.standard(), TextFormat.JSON, bytes)),
    SURVEY_YAML(bytes -> document(SurveyReader.standard(), TextFormat.YAML, bytes)),
    BASIS_YAML(bytes -> document(BasisReader.standard(), TextFormat.YAML, bytes)),
    RULE_SET_YAML(bytes -> document(RuleSetReader.standard(), TextFormat.YAML, bytes)),
    RULE_SET_JSON(bytes -> document(RuleSetReader.standard(), TextFormat.JSON, bytes)),
    INSTRUMENT_YAML(bytes -> document(InstrumentReader.standard(), TextFormat.YAML, bytes)),
    BASIS_CSV(FuzzTarget::basisTable),
    ANSWERS_CSV(FuzzTarget::answers),
    JACKSON(FuzzTarget::jackson);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SchakelModule()).build();
    private static final Instrument INSTRUMENT = Instruments.VICHEALTH;
    private static final String NAME = "x";

    private final Consumer<byte[]> once;

    FuzzTarget(Consumer<byte[]> once) {
        this.once = once;
    }

    static FuzzTarget named(String code) {
        return Codes.parse(FuzzTarget.class, code);
    }

    /** Feeds the reader once. */
    void feed(byte[] bytes) {
        once.accept(bytes);
    }

    private static <T> void document(DocumentReader<T> reader, TextFormat format, byte[] bytes) {
        Checked<T> read = reader.read(new ByteArrayInputStream(bytes), format, NAME);
        check(read);
        read.value().ifPresent(value -> {
            for (TextFormat each : TextFormat.values()) {
                String text = DocumentWriter.of(reader.format()).write(value, each);
                assertThat(reader.readText(text, each, NAME).value()).contains(value);
            }
        });
    }

    private static void basisTable(byte[] bytes) {
        check(BasisTable.standard().read(new ByteArrayInputStream(bytes), NAME));
        check(BasisTable.standard()
                .withSchoolYear(SchoolYear.parse("2017-2018"))
                .read(new ByteArrayInputStream(bytes), NAME));
    }

    private static void answers(byte[] bytes) {
        check(ResponseTable.of(INSTRUMENT).read(new ByteArrayInputStream(bytes), NAME));
    }

    /** What Jackson and the module refuse comes as an exception of Jackson, and as no other. */
    private static void jackson(byte[] bytes) {
        try {
            MAPPER.readValue(bytes, Dossier.class);
        } catch (JacksonException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void check(Checked<?> read) {
        boolean failed = read.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        assertThat(read.value().isPresent()).isEqualTo(!failed);
        assertThat(read.issues()).allSatisfy(issue -> {
            assertThat(issue.place().document()).contains(NAME);
            assertThat(issue.requirement()).startsWith("must ");
            assertThat(issue.value()).doesNotContain("\n").hasSizeLessThan(200);
        });
    }
}
