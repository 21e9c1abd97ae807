package nl.schakel.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.Severity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
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
import nl.schakel.io.duo.DuoKind;
import nl.schakel.io.duo.DuoSummary;
import nl.schakel.io.excel.Workbooks;
import nl.schakel.io.jackson.SchakelModule;
import nl.schakel.io.numbers.DateStyle;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.sound.BothWays;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.CsvDialect;
import nl.schakel.io.table.CsvText;
import nl.schakel.io.table.ExcelFile;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableReader;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Decoder;
import nl.schakel.io.tree.Findings;
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
    TABLE_CSV(FuzzTarget::table),
    TABLE_EXCEL(FuzzTarget::workbook),
    DUO(FuzzTarget::duo),
    JACKSON(FuzzTarget::jackson);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SchakelModule()).build();
    private static final Instrument INSTRUMENT = Instruments.VICHEALTH;
    private static final Table TABLE = Table.of(
            "rows",
            LocalizedText.same("rows"),
            Stream.of(ColumnType.values())
                    .map(type -> Column.of(
                            Codes.of(type), type, LocalizedText.same("a column"), LocalizedText.same("a column")))
                    .toList(),
            List.of());
    private static final String NAME = "x";

    /** What Excel holds in a cell, and what is refused when it is written. */
    private static final int LONGEST_CELL = 32_767;

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
        if (format == TextFormat.JSON) {
            new Decoder(ReadLimits.standard(), new Findings(Optional.empty(), 1))
                    .text(new String(bytes, StandardCharsets.UTF_8))
                    .ifPresent(text -> BothWays.read(reader.format(), text, ReadLimits.standard()));
        }
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

    /** What was read is read back from CSV and Excel as it was. */
    private static void table(byte[] bytes) {
        Checked<ReadTable<Table>> read = TableReader.like(TABLE).readBytes(bytes, NAME);
        check(read);
        read.value().map(ReadTable::content).ifPresent(table -> {
            TableReader plain = TableReader.like(TABLE)
                    .withNumberStyle(NumberStyle.PLAIN)
                    .withDateStyle(DateStyle.ISO)
                    .withQuote(Quote.DOUBLE);
            assertThat(back(plain.withSeparator(Separator.COMMA), utf8(CsvText.write(table))))
                    .isEqualTo(table);
            assertThat(back(
                            plain.withNumberStyle(NumberStyle.DUTCH).withSeparator(Separator.SEMICOLON),
                            utf8(CsvText.write(table, CsvDialect.DUTCH_EXCEL))))
                    .isEqualTo(table);
            if (bytes.length < LONGEST_CELL) {
                assertThat(shown(back(plain, ExcelFile.write(table)))).isEqualTo(shown(table));
            }
        });
    }

    /** A number of Excel keeps no zeros at the end of its decimals. */
    private static List<List<String>> shown(Table table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.map(text -> text.matches("-?[0-9]+\\.[0-9]+")
                                        ? new BigDecimal(text)
                                                .stripTrailingZeros()
                                                .toPlainString()
                                        : text)
                                .orElse(""))
                        .toList())
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Table back(TableReader reader, byte[] written) {
        return reader.readBytes(written, NAME).orElseThrow().content();
    }

    /** A whole workbook, or the one sheet of a sound one. */
    private static void workbook(byte[] bytes) {
        boolean whole = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        table(
                whole
                        ? bytes
                        : Workbooks.ofRows("")
                                .part("xl/worksheets/sheet1.xml", bytes)
                                .bytes());
    }

    /** As many rows are handed on as the summary says; the number of bytes chooses the kind, since reading all takes six times as long. */
    private static void duo(byte[] bytes) {
        DuoKind kind = DuoKind.values()[bytes.length % DuoKind.values().length];
        check(kind.reader().readBytes(bytes, NAME));
        AtomicLong rows = new AtomicLong();
        Checked<DuoSummary> summary = kind.reader()
                .forEach(new ByteArrayInputStream(bytes), NAME, row -> rows.incrementAndGet(), FuzzTarget::check);
        check(summary);
        summary.value().ifPresent(known -> assertThat(known.rows().read()).isEqualTo(rows.get()));
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
        read.issues().forEach(FuzzTarget::check);
    }

    private static void check(Issue issue) {
        assertThat(issue.place().document()).contains(NAME);
        assertThat(issue.requirement()).startsWith("must ");
        assertThat(issue.value()).doesNotContain("\n").hasSizeLessThan(200);
    }
}
