package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTableTest {

    private static final String DUTCH = String.join(
            "\r\n",
            "Soort;Partner;Afspraak;Leerjaar;Waarde;Opmerking",
            "leerlingen;uilenhof;;vo-3;1.022;geteld op 1 oktober",
            "bedrag-per-leerling;uilenhof;;;7.450,50;",
            "uren;da-vinci;lessen;;3.900;\"vmbo; mbo\"",
            "kosten;;bus;;-0,35;één creditnota",
            "sleutel;uilenhof;bus;;3;",
            ";;;;;",
            "");
    private static final String ENGLISH = String.join(
            "\n",
            "kind,partner,arrangement,learning-year,value",
            "pupils,uilenhof,,vo-3,\"1,022\"",
            "amount-per-pupil,uilenhof,,,\"7,450.50\"",
            "hours,da-vinci,lessen,,3900",
            "cost,,bus,,-0.35",
            "key,uilenhof,bus,,3");
    private static final SchoolYear YEAR = SchoolYear.parse("2017-2018");
    private static final FundingBasis BASIS = FundingBasis.of(YEAR)
            .pupils(PartnerId.of("uilenhof"), LearningYear.vo(3), 1022)
            .amountPerPupil(PartnerId.of("uilenhof"), Euro.of("7450.50"))
            .hours(ElementId.of("lessen"), PartnerId.of("da-vinci"), 3900)
            .cost(ElementId.of("bus"), Euro.of("-0.35"))
            .key(ElementId.of("bus"), PartnerId.of("uilenhof"), 3)
            .build();

    private final BasisTable reader = BasisTable.standard().withSchoolYear(YEAR);

    @TempDir
    private Path directory;

    @Test
    void aFileOfADutchExcelIsReadAndSaysHow() throws IOException {
        Path file = Files.writeString(directory.resolve("basis.csv"), "\uFEFF" + DUTCH);
        ReadTable<FundingBasis> read = reader.read(file).orElseThrow();
        assertThat(read.content()).isEqualTo(BASIS);
        assertThat(read.how().separator().orElseThrow())
                .hasToString("SEMICOLON: no other separator gives the columns of row 1, column 1 [Soort];"
                        + " row 1, column 2 [Partner]");
        assertThat(read.how().numbers())
                .hasToString("DUTCH: no other form reads row 3, column 5 [7.450,50]; row 5, column 5 [-0,35]");
        assertThat(read.how().encoding().orElseThrow())
                .hasToString("UTF_8: it begins with the byte order mark of UTF-8");
    }

    @Test
    void anEnglishFileIsReadAlike() {
        ReadTable<FundingBasis> read = reader.readText(ENGLISH, "basis").orElseThrow();
        assertThat(read.content()).isEqualTo(BASIS);
        assertThat(read.how().separator().orElseThrow().value()).isEqualTo(Separator.COMMA);
        assertThat(read.how().numbers())
                .hasToString("ENGLISH: Dutch form does not read row 3, column 5 [7,450.50]; row 5, column 5 [-0.35]");
        assertThat(read.how().encoding()).isEmpty();
        assertThat(reader.readText(DUTCH.replace(';', '\t').replace("vmbo\t", "vmbo;"), "tabs")
                        .orElseThrow()
                        .content())
                .isEqualTo(BASIS);
    }

    @Test
    void theEncodingIsProvenByTheBytes() {
        assertThat(encoding(DUTCH, Encoding.WINDOWS_1252.charset()))
                .isEqualTo("WINDOWS_1252: not all bytes are sound UTF-8, such as those of"
                        + " row 5, column 6 [één creditnota]");
        assertThat(encoding(DUTCH, StandardCharsets.UTF_8))
                .isEqualTo("UTF_8: all bytes are sound UTF-8, also those of row 5, column 6 [één creditnota]");
        assertThat(encoding(ENGLISH, StandardCharsets.UTF_8))
                .isEqualTo("UTF_8: all characters are ASCII, alike in every encoding");
        assertThat(messages(reader.read(bytes(DUTCH, StandardCharsets.UTF_16), "basis")))
                .containsExactly("basis:1:1 [UTF-16] must be in UTF-8 (encoding)\n    Save the file as UTF-8.");
        assertThat(messages(reader.read(new ByteArrayInputStream(new byte[] {'k', '\n', 'a', (byte) 0x81}), "basis")))
                .containsExactly("basis:2:2 [byte 81] must be in UTF-8 or Windows-1252 (encoding)\n"
                        + "    Save the file as UTF-8.");
    }

    @Test
    void whatIsStatedIsNotProven() {
        BasisTable stating = reader.withNumberStyle(NumberStyle.DUTCH)
                .withSeparator(Separator.SEMICOLON)
                .withEncoding(Encoding.WINDOWS_1252);
        String text = "soort;afspraak;waarde\nkosten;bus;1.234\n";
        ReadTable<FundingBasis> read =
                stating.read(bytes(text, StandardCharsets.UTF_8), "basis").orElseThrow();
        assertThat(read.content().costs()).containsEntry(ElementId.of("bus"), EuroRange.of(Euro.of("1234.00")));
        assertThat(read.how().numbers()).hasToString("DUTCH: the caller states it");
        assertThat(read.how().separator().orElseThrow()).hasToString("SEMICOLON: the caller states it");
        assertThat(read.how().encoding().orElseThrow()).hasToString("WINDOWS_1252: the caller states it");
        assertThat(messages(stating.read(bytes("\uFEFF" + text, StandardCharsets.UTF_8), "basis")))
                .containsExactly("basis:1:1 [byte order mark of UTF-8] must be in Windows-1252 (encoding)\n"
                        + "    State that the file is in UTF-8.");
        assertThat(codes(stating.readText(text.replace(';', ','), "basis"))).containsExactly(IssueCode.MISSING);
    }

    @Test
    void aFileWithOnlyAmbiguousCellsIsRefusedWithBothReadings() {
        assertThat(messages(reader.readText("kind;arrangement;value\ncost;bus;1.234\ncost;huur;2.500\n", "basis")))
                .containsExactly("basis:2:10 value [1.234] must mean one number: it is 1234 in Dutch form and 1.234 in"
                        + " English form (wrong-value)\n    State the form of the numbers, or write this one without"
                        + " thousands, and decimals only as two.");
    }

    @Test
    void everyProblemIsFoundInOnePassWithItsPlace() {
        String text = String.join(
                "\n",
                "soort;partner;afspraak;leerjaar;waarde",
                "leerlingen;uilenhof;;vo-3;22,5",
                "leerlingen;\"Uilen;hof\";;vo-9;abc",
                "leerling;uilenhof;;vo-3;7",
                "uren;da-vinci;;;-4",
                "kosten;uilenhof;bus;;7450,123",
                "kosten;;huur;;",
                "sleutel;uilenhof;bus;;3",
                "sleutel;uilenhof;bus;;4",
                "sleutel;uilenhof;bus;;4;5",
                "sleutel;insula;bus;;3.000.000.000");
        assertThat(messages(reader.readText(text, "basis")).stream()
                        .map(message -> message.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "basis:2:27 waarde [22,5] must be a whole number (wrong-value)",
                        "basis:3:12 partner [Uilen;hof] must be lower-case letters and digits, joined by single hyphens"
                                + " (wrong-value)",
                        "basis:3:25 leerjaar [vo-9] must be vo-1 to vo-6 or mbo-1 to mbo-4 (wrong-value)",
                        "basis:3:30 waarde [abc] must be a number, such as 1.234,56 in Dutch or 1,234.56 in English form"
                                + " (wrong-value)",
                        "basis:4:1 soort [leerling] must be a kind of input (wrong-value)",
                        "basis:5:15 afspraak [] must be given for hours (missing)",
                        "basis:5:17 waarde [-4] must not be negative (wrong-value)",
                        "basis:6:8 partner [uilenhof] must be empty for cost (wrong-value)",
                        "basis:6:22 waarde [7450,123] must have at most two decimals (wrong-value)",
                        "basis:7:15 waarde [] must be given (missing)",
                        "basis:9:1 soort [sleutel] must be given once; line 8 gives the same input (duplicate-key)",
                        "basis:10:1 [6] must have as many cells as the header, which is 5 (wrong-form)",
                        "basis:11:21 waarde [3.000.000.000] must have at most nine digits before the decimals (wrong-value)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37,5|37.5",
                "37,50|37.5",
                "1.037,1234|1037.1234",
                "3.900|3900",
                "12,125|12.125",
            })
    void hoursAndWeightsMayHaveFourDecimalsInTheFormOfTheFile(String cell, String number) {
        FundingBasis read = reader.withNumberStyle(NumberStyle.DUTCH)
                .readText("soort;partner;afspraak;waarde\nuren;a;les;" + cell + "\nsleutel;a;bus;" + cell, "basis")
                .orElseThrow()
                .content();
        assertThat(read.hours(ElementId.of("les"), PartnerId.of("a"))).contains(Count.parse(number));
        assertThat(read.keys().get(ElementId.of("bus"))).containsEntry(PartnerId.of("a"), Weight.parse(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000|must not have three decimals that end in 0, which look like thousands (wrong-value)|"
                        + "Leave out the zeros at the end, or write the thousands as in the other numbers.",
                "1,00005|must have at most four decimals (wrong-value)|Round the number of hours.",
                "1.000.000.000,5|must have at most nine digits before the decimals (wrong-value)|Check the number.",
            })
    void hoursThatCannotBeMeantAreRefusedOnce(String cell, String message, String advice) {
        assertThat(messages(reader.withNumberStyle(NumberStyle.DUTCH)
                        .readText("soort;partner;afspraak;waarde\nuren;a;les;" + cell, "basis")))
                .containsExactly("basis:2:12 waarde [" + cell + "] " + message + "\n    " + advice);
    }

    @Test
    void threeDecimalsNeverMakeASmallNumberOfALargeOne() {
        BasisTable dutch = reader.withNumberStyle(NumberStyle.DUTCH);
        assertThat(messages(dutch.readText("soort;partner;leerjaar;waarde\nleerlingen;a;vo-3;1,000\n", "basis")))
                .containsExactly("basis:2:19 waarde [1,000] must be a whole number (wrong-value)\n"
                        + "    Write pupils without decimals.");
        assertThat(codes(dutch.readText("soort;afspraak;waarde\nkosten;bus;1,000\n", "basis")))
                .containsExactly(IssueCode.WRONG_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|[] must begin with the names of its columns, such as kind and value (missing)",
                "pupils;a;22|[] must begin with the names of its columns, such as kind and value (missing)",
                "kind;partner|:1:1 [] must have a column value (missing)",
                "kind;value;partnr|:1:12 [partnr] must be the name of a column (unknown-key)",
                "kind;value;waarde|:1:12 [waarde] must not name a column that is there already (duplicate-key)",
            })
    void anUnsoundHeaderIsRefused(String header, String issue) {
        assertThat(messages(reader.readText(header, "basis")))
                .singleElement()
                .asString()
                .contains(issue);
    }

    @Test
    void theSchoolYearComesFromTheCallerOrTheFile() {
        String text = "soort;schooljaar;afspraak;waarde\nkosten;2017-2018;bus;5\nkosten;2018-2019;huur;5\n";
        assertThat(BasisTable.standard()
                        .readText(text.replace("2018-2019", "2017-2018"), "basis")
                        .orElseThrow()
                        .content()
                        .schoolYear())
                .isEqualTo(YEAR);
        assertThat(messages(BasisTable.standard().readText(text, "basis")))
                .containsExactly("basis:3:8 schooljaar [2018-2019] must be that of the whole table, 2017-2018"
                        + " (wrong-value)\n    Make a table for each school year.");
        assertThat(messages(BasisTable.standard().readText("kind,value\n", "basis")))
                .containsExactly(
                        "basis [] must say its school year (missing)\n"
                                + "    Add a column school-year, in Dutch schooljaar, or state it with BasisTable.withSchoolYear.");
    }

    @Test
    void aQuoteThatDoesNotEndIsRefused() {
        assertThat(messages(reader.readText("kind;value;note\nkey;1;\"a\nb\n", "basis"))
                        .get(0))
                .startsWith("basis:2:1 [] must have a quote at the end of each cell that begins with one");
    }

    @ParameterizedTest
    @CsvSource({"maxCharacters, 60", "maxNodes, 8", "maxTextLength, 9", "maxIssues, 1"})
    void everyLimitHoldsOnEveryEntryPoint(String setting, int most) throws IOException {
        ReadLimits standard = ReadLimits.standard();
        BasisTable strict = reader.withLimits(
                switch (setting) {
                    case "maxCharacters" -> standard.withMaxCharacters(most);
                    case "maxNodes" -> standard.withMaxNodes(most);
                    case "maxTextLength" -> standard.withMaxTextLength(most);
                    default -> standard.withMaxIssues(most);
                });
        String text =
                "kind;value;note\nx;1;a long note\ny;x;\nz;3;\n".replace("y;", "a long kind of which nobody knows;");
        Path file = Files.writeString(directory.resolve("basis.csv"), text);
        for (Checked<ReadTable<FundingBasis>> read : List.of(
                strict.read(file),
                strict.read(bytes(text, StandardCharsets.UTF_8), "basis"),
                strict.readText(text, "basis"))) {
            assertThat(read.value()).isEmpty();
            assertThat(read.issues().stream().filter(issue -> issue.code() == IssueCode.LIMIT))
                    .singleElement()
                    .asString()
                    .endsWith(", or raise ReadLimits." + setting + ", which is " + most + ".");
        }
    }

    @Test
    void aFileThatCannotBeReadIsAnIssue() {
        assertThat(codes(reader.read(Path.of("no", "such.csv")))).containsExactly(IssueCode.UNREADABLE);
        assertThat(codes(reader.read(directory))).containsExactly(IssueCode.UNREADABLE);
    }

    private String encoding(String text, Charset charset) {
        ReadTable<FundingBasis> read =
                reader.read(bytes(text, charset), "basis").orElseThrow();
        assertThat(read.content()).isEqualTo(BASIS);
        return read.how().encoding().orElseThrow().toString();
    }

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static List<IssueCode> codes(Checked<?> read) {
        return read.issues().stream().map(issue -> issue.code()).toList();
    }

    private static List<String> messages(Checked<?> read) {
        return read.issues().stream().map(issue -> issue.toString()).toList();
    }
}
