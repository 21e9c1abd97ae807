package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.ItemId;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.assessment.instrument.answer.Responses;
import nl.schakel.assessment.instrument.result.InstrumentResult;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.numbers.EmptyCell;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.table.CsvDialect;
import nl.schakel.io.table.CsvText;
import nl.schakel.io.table.ExcelFile;
import nl.schakel.io.table.InputTables;
import nl.schakel.io.table.Table;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.governance.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseTableTest {

    /** Items q1 to q5 on 1..5. */
    private static final Instrument SAMEN = InstrumentReader.standard()
            .readText(InstrumentReaderTest.SOUND, TextFormat.YAML, "samen")
            .orElseThrow();

    private static final Instrument STRICT =
            SAMEN.toBuilder().notApplicable(NotApplicablePolicy.REFUSE).build();

    private static final String DUTCH = String.join(
            "\r\n",
            "Respondent;Rol;Laag;Organisatie;Opmerking;Q1;Q2;Q3;Q4;Q5",
            "r01;coördinator;tactisch;da-vinci;;4;2;5;n.v.t.;3",
            "r02;vmbo-docent;operationeel;uilenhof;\"ziek; later ingevuld\";5;1;;NVT;4",
            "r03;Anders: stagebegeleider;;;;1;5;3;3;3",
            ";;;;;;;;;",
            "");
    private static final String ENGLISH = String.join(
            "\n",
            "q5,q4,q3,q2,q1,organisation,layer,role,respondent",
            "3,n/a,5,2,4,da-vinci,Tactical,Coordinator,r01",
            "4,N.A.,,1,5,uilenhof,operational,vmbo teacher,r02",
            "3,3,3,5,1,,,other: stagebegeleider,r03");

    private static final Respondent FIRST = Respondent.of("r01")
            .withRole(Speaker.COORDINATOR)
            .withLayer(Layer.TACTICAL)
            .withOrganisation("da-vinci");
    private static final Respondent SECOND = Respondent.of("r02")
            .withRole(Speaker.VMBO_TEACHER)
            .withLayer(Layer.OPERATIONAL)
            .withOrganisation("uilenhof");
    private static final Respondent THIRD = new Respondent(
            Respondent.of("r03").id(),
            Optional.of(Term.other(LocalizedText.same("stagebegeleider"))),
            Optional.empty(),
            Optional.empty());
    private static final Responses RESPONSES = Responses.of(
            SAMEN,
            Response.of(FIRST)
                    .mark("q1", 4)
                    .mark("q2", 2)
                    .mark("q3", 5)
                    .notApplicable("q4")
                    .mark("q5", 3),
            Response.of(SECOND).mark("q1", 5).mark("q2", 1).notApplicable("q4").mark("q5", 4),
            Response.of(THIRD)
                    .mark("q1", 1)
                    .mark("q2", 5)
                    .mark("q3", 3)
                    .mark("q4", 3)
                    .mark("q5", 3));

    private final ResponseTable reader = ResponseTable.of(SAMEN);

    @TempDir
    private Path directory;

    @Test
    void aFileOfADutchExcelIsReadAndSaysHow() throws IOException {
        Path file = Files.write(directory.resolve("antwoorden.csv"), DUTCH.getBytes(Charset.forName("windows-1252")));
        Checked<ReadTable<Responses>> checked = reader.read(file);
        assertThat(Clubs.messages(checked)).isEmpty();
        ReadTable<Responses> read = checked.orElseThrow();
        assertThat(read.content()).isEqualTo(RESPONSES);
        assertThat(read.how().separator().orElseThrow())
                .hasToString("SEMICOLON: no other separator gives the columns of row 1, column 1 [Respondent];"
                        + " row 1, column 2 [Rol]");
        assertThat(read.how().numbers()).hasToString("PLAIN: marks are whole numbers, alike in every form");
        assertThat(read.how().encoding().orElseThrow())
                .hasToString("WINDOWS_1252: not all bytes are sound UTF-8, such as those of row 2, column 2"
                        + " [coördinator]");
    }

    @Test
    void anEnglishFileIsReadAlikeWhateverTheOrderOfItsColumns() {
        assertThat(reader.readText(ENGLISH, "answers").orElseThrow().content()).isEqualTo(RESPONSES);
        assertThat(reader.readText(DUTCH.replace(';', '\t').replace("ziek\t", "ziek;"), "tabs")
                        .orElseThrow()
                        .content())
                .isEqualTo(RESPONSES);
    }

    @Test
    void whatIsReadIsScored() {
        InstrumentResult result = InstrumentResult.of(
                reader.readText(DUTCH, "antwoorden").orElseThrow().content());
        assertThat(result.factor("trust").text(Language.DUTCH))
                .isEqualTo(
                        "vertrouwen: ca. 3,33 (10/3) van 1..5 (gemiddelde van 3 respondenten, 6 antwoorden): 'hoog'");
        assertThat(result.factor("aims").text(Language.ENGLISH))
                .isEqualTo("aims: 8 of 2..10 (mean of 2 of 3 respondents, 3 answers): 'clear'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,5|must be a whole mark of the scale 1..5, or n/a|"
                        + "Write one whole mark: none is rounded, and none is read without its comma or point.",
                "4.0|must be a whole mark of the scale 1..5, or n/a|"
                        + "Write one whole mark: none is rounded, and none is read without its comma or point.",
                "1.000|must be a whole mark of the scale 1..5, or n/a|"
                        + "Write one whole mark: none is rounded, and none is read without its comma or point.",
                "15|must lie on the scale 1..5|"
                        + "Check the answer, and whether it is on the scale of this version of the instrument.",
                "0|must lie on the scale 1..5|"
                        + "Check the answer, and whether it is on the scale of this version of the instrument.",
                "-1|must lie on the scale 1..5|"
                        + "Check the answer, and whether it is on the scale of this version of the instrument.",
                "\" 4\"|must be a whole mark of the scale 1..5, or n/a|Remove the spaces.",
                "\" \"|must be a whole mark of the scale 1..5, or n/a|Remove the spaces.",
                "04|must be a whole mark of the scale 1..5, or n/a|Write digits only, such as 5.",
                "+4|must be a whole mark of the scale 1..5, or n/a|Write digits only, such as 5.",
                "eens|must be a whole mark of the scale 1..5, or n/a|Write digits only, such as 5.",
                "99999999999|must be a whole mark of the scale 1..5, or n/a|Write digits only, such as 5.",
                "NA|must be a whole mark of the scale 1..5, or n/a|Leave the cell empty if nothing was answered; write"
                        + " n/a if the item does not apply.",
                "-|must be a whole mark of the scale 1..5, or n/a|Leave the cell empty if nothing was answered; write n/a"
                        + " if the item does not apply.",
            })
    void aMarkIsAWholeNumberOfTheScale(String cell, String requirement, String advice) {
        assertThat(Clubs.messages(reader.readText("respondent;q1;q2;q3;q4;q5\nr1;1;" + cell + ";3;4;5\n", "answers")))
                .containsExactly("answers:2:6 q2 [" + cell + "] " + requirement + " (wrong-value)\n    " + advice);
    }

    @ParameterizedTest
    @CsvSource({"n.v.t.", "N.v.t.", "n.v.t", "nvt", "NVT", "n/a", "N/A", "n.a."})
    void whatDoesNotApplyIsWrittenInTheUsualWays(String cell) {
        String table = "respondent;q1;q2;q3;q4;q5\nr1;1;" + cell + ";3;4;5\n";
        assertThat(reader.readText(table, "answers").orElseThrow().content())
                .isEqualTo(Responses.of(
                        SAMEN,
                        Response.of(Respondent.of("r1"))
                                .mark("q1", 1)
                                .notApplicable("q2")
                                .mark("q3", 3)
                                .mark("q4", 4)
                                .mark("q5", 5)));
        assertThat(Clubs.messages(ResponseTable.of(STRICT).readText(table, "answers")))
                .containsExactly(
                        "answers:2:6 q2 [" + cell + "] must be a mark of the scale 1..5, since the instrument has"
                                + " no 'not applicable' (wrong-value)\n"
                                + "    Write a mark, or check how the instrument deals with what does not apply.");
    }

    @Test
    void anEmptyCellSaysWhatIsStated() {
        String table = "respondent;q1;q2;q3;q4;q5\nr1;1;;3;4;5\n";
        ItemId second = ItemId.of("q2");
        assertThat(answer(reader, table, second)).isEmpty();
        assertThat(answer(reader.withEmptyCell(EmptyCell.MISSING), table, second))
                .isEmpty();
        assertThat(answer(reader.withEmptyCell(EmptyCell.NOT_APPLICABLE), table, second))
                .contains("n/a");
        assertThat(Clubs.messages(reader.withEmptyCell(EmptyCell.REFUSED).readText(table, "answers")))
                .containsExactly("answers:2:6 q2 [] must be given: empty cells are refused (wrong-value)\n"
                        + "    Write a mark of 1..5, or n/a.");
        assertThat(Clubs.messages(ResponseTable.of(STRICT)
                        .withEmptyCell(EmptyCell.NOT_APPLICABLE)
                        .readText(table, "answers")))
                .containsExactly("answers:2:6 q2 [] must be a mark of the scale 1..5, since the instrument has no 'not"
                        + " applicable' (wrong-value)\n"
                        + "    Write a mark, or check how the instrument deals with what does not apply.");
    }

    @Test
    void everyProblemIsFoundInOnePassWithItsPlace() {
        String text = String.join(
                "\n",
                "respondent;rol;laag;organisatie;q1;q2;q3;q4;q5",
                "r1;coordinater;midden;Da Vinci;1;2;3;4;5",
                "jan-de-vries;;;;1;2;3;4;5",
                ";;;;1,5;2;6;4;5",
                "r1;;;;1;2;3;4;5",
                "r2;;;;1;2;3;4",
                "r3;other: ;;;1;2;3;4;vijf");
        assertThat(Clubs.messages(reader.readText(text, "antwoorden")).stream()
                        .map(message -> message.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "antwoorden:2:4 rol [coordinater] must be a term of the list, as a code or in Dutch or English"
                                + " (wrong-value)",
                        "antwoorden:2:16 laag [midden] must be a term of the list, as a code or in Dutch or English"
                                + " (wrong-value)",
                        "antwoorden:2:23 organisatie [Da Vinci] must be lower-case letters and digits, joined by single"
                                + " hyphens (wrong-value)",
                        "antwoorden:3:1 respondent [jan-de-vries] must be a code of lower-case letters and digits, with a"
                                + " digit in it (wrong-value)",
                        "antwoorden:4:1 respondent [] must be a code of lower-case letters and digits, with a digit in it"
                                + " (wrong-value)",
                        "antwoorden:4:5 q1 [1,5] must be a whole mark of the scale 1..5, or n/a (wrong-value)",
                        "antwoorden:4:11 q3 [6] must lie on the scale 1..5 (wrong-value)",
                        "antwoorden:5:1 respondent [r1] must answer once; line 2 has the same respondent (duplicate-id)",
                        "antwoorden:6:1 [8] must have as many cells as the header, which is 9 (wrong-form)",
                        "antwoorden:7:4 rol [other: ] must be a term of the list, as a code or in Dutch or English"
                                + " (wrong-value)",
                        "antwoorden:7:22 q5 [vijf] must be a whole mark of the scale 1..5, or n/a (wrong-value)");
        assertThat(Clubs.messages(reader.readText(text, "antwoorden")))
                .anySatisfy(message -> assertThat(message)
                        .contains("\n    Did you mean 'coordinator'? For a role that is"
                                + " not there write 'other: ' and the role."))
                .anySatisfy(message -> assertThat(message)
                        .contains("\n    Possible: strategic, strategisch, tactical,"
                                + " tactisch, operational, operationeel."))
                .anySatisfy(message -> assertThat(message).contains("\n    Write da-vinci."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "r1;1;2;3;4;5|[] must begin with the names of its columns, such as respondent and q1 (missing)|"
                        + "Write them in the first row with a comma, a semicolon or a tab between them: respondent, role,"
                        + " rol, layer, laag, organisation, organisatie, note, opmerking, q1, q2, q3, q4, q5.",
                "respondent;q1;q2;q3;q5|:1:1 [] must have a column q4 (missing)|Add it, as q4.",
                "q1;q2;q3;q4;q5|:1:1 [] must have a column respondent (missing)|Add it, as respondent.",
                "respondent;q1;q2;q3;q4;q5;q6|:1:27 [q6] must be the name of a column (unknown-key)|Did you mean 'q1'?",
                "respondent;name;q1;q2;q3;q4;q5|:1:12 [name] must be the name of a column (unknown-key)|"
                        + "There are: respondent, role, rol, layer, laag, organisation, organisatie, note, opmerking, q1,"
                        + " q2, q3, q4, q5.",
                "respondent;rol;role;q1;q2;q3;q4;q5|:1:16 [role] must not name a column that is there already"
                        + " (duplicate-key)|Keep one column for role, in Dutch rol.",
                "respondent;q1;q2;Q2;q3;q4;q5|:1:18 [Q2] must not name a column that is there already (duplicate-key)|"
                        + "Keep one column for q2.",
            })
    void anUnsoundHeaderIsRefused(String header, String issue, String advice) {
        assertThat(Clubs.messages(reader.readText(header + "\n", "answers")))
                .singleElement()
                .asString()
                .isEqualTo("answers" + (issue.startsWith(":") ? "" : " ") + issue + "\n    " + advice);
    }

    @Test
    void whatIsStatedIsNotProven() {
        ReadTable<Responses> read = reader.withSeparator(Separator.SEMICOLON)
                .withEncoding(Encoding.UTF_8)
                .read(bytes(DUTCH, StandardCharsets.UTF_8), "answers")
                .orElseThrow();
        assertThat(read.content()).isEqualTo(RESPONSES);
        assertThat(read.how().separator().orElseThrow()).hasToString("SEMICOLON: the caller states it");
        assertThat(read.how().encoding().orElseThrow()).hasToString("UTF_8: the caller states it");
        assertThat(reader.withSeparator(Separator.COMMA)
                        .readText(DUTCH, "answers")
                        .value())
                .isEmpty();
    }

    @Test
    void aTableWithoutRespondentsHasNone() {
        assertThat(reader.readText("respondent,q1,q2,q3,q4,q5\n", "answers")
                        .orElseThrow()
                        .content()
                        .all())
                .isEmpty();
    }

    /** A comma within a cell that nobody quoted makes a cell too many, and never a mark of 15. */
    @Test
    void aDecimalCommaInACommaFileIsRefused() {
        assertThat(Clubs.messages(reader.readText("respondent,q1,q2,q3,q4,q5\nr1,1,5,2,3,4,5\n", "answers")))
                .containsExactly("answers:2:1 [7] must have as many cells as the header, which is 6 (wrong-form)\n"
                        + "    Put a cell that holds the separator in quotes, and keep empty cells.");
        assertThat(Clubs.messages(reader.readText("respondent,q1,q2,q3,q4,q5\nr1,\"1,5\",2,3,4,5\n", "answers")))
                .singleElement()
                .asString()
                .startsWith("answers:2:4 q1 [1,5] must be a whole mark of the scale 1..5, or n/a (wrong-value)");
    }

    @ParameterizedTest
    @CsvSource({"maxCharacters, 40", "maxNodes, 8", "maxTextLength, 9", "maxIssues, 1"})
    void everyLimitHoldsOnEveryEntryPoint(String setting, int most) throws IOException {
        ReadLimits standard = ReadLimits.standard();
        ResponseTable strict = reader.withLimits(
                switch (setting) {
                    case "maxCharacters" -> standard.withMaxCharacters(most);
                    case "maxNodes" -> standard.withMaxNodes(most);
                    case "maxTextLength" -> standard.withMaxTextLength(most);
                    default -> standard.withMaxIssues(most);
                });
        String text = "respondent;q1;q2;q3;q4;q5\nr1;a;b;c;d;a long answer\n";
        Path file = Files.writeString(directory.resolve("answers.csv"), text);
        for (Checked<ReadTable<Responses>> read : List.of(
                strict.read(file),
                strict.read(bytes(text, StandardCharsets.UTF_8), "answers"),
                strict.readText(text, "answers"))) {
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

    @Test
    void anItemCannotBeCalledLikeAnotherColumn() {
        Instrument instrument = InstrumentReader.standard()
                .readText(InstrumentReaderTest.SOUND.replace("id: q5", "id: rol"), TextFormat.YAML, "samen")
                .orElseThrow();
        assertThatThrownBy(() -> ResponseTable.of(instrument))
                .hasMessage("item [rol] must not be called like another column of a table of answers\n"
                        + "Call it otherwise, such as q-rol.");
    }

    @Test
    void aThousandRespondentsAreReadAtOnce() {
        List<String> rows = new ArrayList<>(List.of("respondent;q1;q2;q3;q4;q5"));
        for (int i = 0; i < 1000; i++) {
            rows.add("r" + i + ";" + (1 + i % 5) + ";1;2;3;4");
        }
        Responses responses = reader.readText(String.join("\n", rows), "answers")
                .orElseThrow()
                .content();
        assertThat(responses.all()).hasSize(1000);
        assertThat(InstrumentResult.of(responses).factor("trust").value().orElseThrow())
                .hasToString("4");
    }

    private static Optional<String> answer(ResponseTable reader, String table, ItemId item) {
        return Optional.ofNullable(reader.readText(table, "answers")
                        .orElseThrow()
                        .content()
                        .all()
                        .get(0)
                        .answers()
                        .get(item))
                .map(Object::toString);
    }

    private static ByteArrayInputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static List<IssueCode> codes(Checked<?> read) {
        return read.issues().stream().map(issue -> issue.code()).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMadeFromResponsesIsReadBackFromCsvAndExcel(Language language) {
        Responses responses =
                ResponseTable.of(SAMEN).readText(DUTCH, "t").orElseThrow().content();
        Table table = InputTables.of(responses, language);
        assertThat(ResponseTable.of(SAMEN)
                        .readText(CsvText.write(table, CsvDialect.DUTCH_EXCEL), "answers.csv")
                        .orElseThrow()
                        .content())
                .isEqualTo(responses);
        assertThat(ResponseTable.of(SAMEN)
                        .read(new ByteArrayInputStream(ExcelFile.write(table)), "answers.xlsx")
                        .orElseThrow()
                        .content())
                .isEqualTo(responses);
    }
}
