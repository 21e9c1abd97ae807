package nl.schakel.io.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelReaderTest {

    private static final ReadLimits LIMITS = ReadLimits.standard();

    private final Findings findings = new Findings(Optional.of("b.xlsx"), 100);

    private Optional<Sheet> read(byte[] workbook, ReadLimits limits) {
        return ExcelReader.read(workbook, Optional.empty(), limits, findings);
    }

    private Optional<Sheet> read(byte[] workbook) {
        return read(workbook, LIMITS);
    }

    private String issues() {
        return String.join(
                "\n", findings.sorted().stream().map(Object::toString).toList());
    }

    private static String cell(String place, String more) {
        return "<row r=\"1\"><c r=\"" + place + "\" " + more + "</c></row>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "><v>22</v>                                       | NUMBER | 22",
                "><v>7450.1000000000004</v>                       | NUMBER | 7450.1",
                "><v>0.30000000000000004</v>                      | NUMBER | 0.3",
                "><v>1E3</v>                                      | NUMBER | 1000",
                " s=$1$><v>43281</v>                              | DATE   | 2018-06-30",
                " s=$1$><v>43281.5</v>                            | DATE   | 2018-06-30T12:00",
                " t=$b$><v>1</v>                                  | TRUTH  | true",
                " t=$inlineStr$><is><t>1.234</t></is>             | TEXT   | 1.234",
                " t=$inlineStr$><is><t>a_x0009_b</t></is>         | TEXT   | a\tb",
                "><f>A2+A3</f><v>5</v>                            | NUMBER | 5",
                " t=$str$><f>HYPERLINK(1)</f><v>x</v>             | TEXT   | x",
            })
    void aCellIsWhatExcelShows(String xml, SheetCell.Kind kind, String text) {
        Sheet sheet = read(Workbooks.ofRows(cell("A1", xml.strip().replace('$', '"')))
                        .bytes())
                .orElseThrow();
        assertThat(issues()).isEmpty();
        assertThat(sheet.rows())
                .containsExactly(new SheetRow(1, List.of(new SheetCell(kind, text.replace("\\t", "\t")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                " t=$e$><v>#N/A</v>         | b.xlsx:1:1 [#N/A] must be a value, and not an error of Excel",
                "><f>A2</f>                 | b.xlsx:1:1 [no result] must be a value, and not an error of Excel",
                " s=$1$><v>60</v>           | b.xlsx:1:1 [60] must be a day that exists",
                "><v>1E300</v>              | b.xlsx:1:1 [1E300] must be a number of at most 90 digits",
            })
    void aCellWithoutAValueIsRefusedWithItsPlace(String xml, String issue) {
        read(Workbooks.ofRows(cell("A1", xml.strip().replace('$', '"'))).bytes());
        assertThat(issues()).startsWith(issue);
    }

    @Test
    void anEndlessNumberIsRefusedWithItsPlaceInNoTime() {
        String digits = "7".repeat(99_000);
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 300; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"B")
                    .append(row)
                    .append("\"><v>");
            rows.append(digits).append("</v></c></row>");
        }
        byte[] workbook = Workbooks.ofRows(rows.toString()).bytes();
        assertTimeout(Duration.ofSeconds(5), () -> read(workbook, LIMITS.withMaxUnpackedRatio(100_000)));
        assertThat(issues())
                .startsWith("b.xlsx:1:2 [77777")
                .endsWith("must be a number of at most 90 digits (wrong-value)\n    Check the cell, and its format.");
    }

    @Test
    void aNumberOfManyZerosIsStillANumber() {
        String zeros = "0".repeat(900);
        assertThat(read(Workbooks.ofRows(cell("A1", "><v>" + zeros + "22." + zeros.substring(0, 90) + "</v>"))
                        .bytes()))
                .map(Sheet::rows)
                .contains(List.of(new SheetRow(1, List.of(new SheetCell(SheetCell.Kind.NUMBER, "22")))));
    }

    /** Excel writes the chain of calculation beside every sheet with formulas, in the order of calculation. */
    @Test
    void elementsOfOtherPartsAreNoCells() {
        byte[] workbook = Workbooks.ofRows(cell("A1", "><f>11*2</f><v>22</v>"))
                .part("xl/calcChain.xml", "<calcChain><c r=\"B4\" i=\"1\"/><c r=\"A1\"/></calcChain>")
                .part("xl/drawings/drawing1.xml", "<wsDr><from><row>2</row></from><to><row>9</row></to></wsDr>")
                .bytes();
        assertThat(read(workbook, LIMITS.withMaxRows(1)).orElseThrow().rows()).hasSize(1);
        assertThat(issues()).isEmpty();
    }

    @Test
    void aBombOfManyZerosIsRefusedByItsRatio() {
        byte[] bomb = Workbooks.ofRows("")
                .part("xl/media/image1.png", new byte[30_000_000])
                .bytes();
        assertThat(read(bomb)).isEmpty();
        assertThat(issues())
                .isEqualTo("b.xlsx [] must not unpack each byte to more bytes than 200 (limit)\n"
                        + "    Look where it comes from, or raise ReadLimits.maxUnpackedRatio, which is 200.");
    }

    @Test
    void aBombOfManyFilesIsRefused() {
        Workbooks many = Workbooks.ofRows("");
        for (int i = 0; i < 1000; i++) {
            many.part("xl/worksheets/sheet" + (i + 2) + ".xml", "<a/>");
        }
        assertThat(read(many.bytes())).isEmpty();
        assertThat(issues()).contains("must not hold more files than 1000").contains("ReadLimits.maxWorkbookFiles");
    }

    @Test
    void everyOtherLimitNamesItsSetting() {
        byte[] two = Workbooks.ofRows(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\">"
                                + "<is><t>long</t></is></c></row>")
                .bytes();
        read(two, LIMITS.withMaxRows(1));
        read(two, LIMITS.withMaxNodes(1));
        read(two, LIMITS.withMaxTextLength(3));
        read(two, LIMITS.withMaxUnpackedBytes(100));
        read(two, LIMITS.withMaxWorkbookBytes(100));
        assertThat(findings.sorted())
                .extracting(issue -> issue.toString().replaceAll("(?s).*raise ([A-Za-z.]+),.*", "$1"))
                .containsExactly(
                        "ReadLimits.maxRows",
                        "ReadLimits.maxNodes",
                        "ReadLimits.maxTextLength",
                        "ReadLimits.maxUnpackedBytes",
                        "ReadLimits.maxWorkbookBytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM \"http://localhost:1/x.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>",
            })
    void aDocumentTypeIsRefusedInAnyPartAndEncoding(String part) {
        for (String name : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml")) {
            read(Workbooks.ofRows("").part(name, part).bytes());
            read(Workbooks.ofRows("")
                    .part(name, part.getBytes(StandardCharsets.UTF_16))
                    .bytes());
        }
        assertThat(findings.sorted())
                .hasSize(6)
                .allSatisfy(issue -> assertThat(issue.toString())
                        .contains("must not have a document type (DOCTYPE), by which a file can reach out or swell"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
                "<row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
                "<row r=\"x\"/>",
            })
    void anUnsoundSheetIsRefused(String rows) {
        assertThat(read(Workbooks.ofRows(rows).bytes())).isEmpty();
        assertThat(issues()).contains("must be a sound workbook of Excel (.xlsx)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "2000000000", "99999999999", "-1", "x", ""})
    void aCellThatNamesASharedTextThatIsNotThereIsRefused(String number) {
        byte[] workbook = Workbooks.ofRows(cell("B1", " t=\"s\"><v>" + number + "</v>"))
                .part("xl/sharedStrings.xml", "<sst><si><t>the only one</t></si></sst>")
                .bytes();
        assertThat(read(workbook)).isEmpty();
        assertThat(issues())
                .isEqualTo("b.xlsx [cell B1] must be a sound workbook of Excel (.xlsx) (syntax)\n"
                        + "    Open it in Excel and save it anew.");
    }

    @Test
    void aHiddenSheetWithCellsIsToldWhereItIsNotRead() {
        String workbook =
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"B\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
        String relations =
                "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>";
        byte[] both = Workbooks.ofRows(cell("A1", "><v>1</v>"))
                .part("xl/workbook.xml", workbook.replace("\"r\"", "\"" + Workbooks.RELATIONS + "\""))
                .part("xl/_rels/workbook.xml.rels", relations.replace("Type=\"", "Type=\"" + Workbooks.RELATIONS + "/"))
                .part("xl/worksheets/sheet2.xml", Workbooks.sheet(cell("A1", "><v>2</v>")))
                .bytes();
        assertThat(read(both))
                .map(sheet -> sheet.name() + ": " + sheet.why())
                .contains("B: no other sheet that is shown has cells; hidden ones are not read: A");
    }

    @Test
    void cellsThatAreLeftOutCountAsThoseOfACsvDo() {
        byte[] wide = Workbooks.ofRows(cell("XFD1", "><v>1</v>")).bytes();
        assertThat(read(wide, LIMITS.withMaxNodes(16_384))).isPresent();
        assertThat(read(wide, LIMITS.withMaxNodes(16_383))).isEmpty();
        assertThat(issues()).contains("must not have more cells than 16383").contains("ReadLimits.maxNodes");
    }

    @Test
    void aPartInAnotherEncodingThanUnicodeIsRefusedAndNothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (byte[] part : List.of(
                    "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a/>".getBytes(StandardCharsets.UTF_8),
                    "<a>\u00E9</a>".getBytes(StandardCharsets.ISO_8859_1))) {
                read(Workbooks.ofRows("").part("xl/worksheets/sheet1.xml", part).bytes());
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(findings.sorted())
                .hasSize(2)
                .allSatisfy(issue -> assertThat(issue)
                        .hasToString(
                                "b.xlsx [xl/worksheets/sheet1.xml] must be a sound workbook of Excel (.xlsx) (syntax)\n"
                                        + "    Open it in Excel and save it anew."));
    }

    @Test
    void aPartInUtf16IsReadToo() {
        byte[] sheet = Workbooks.sheet(cell("A1", "><v>22</v>")).getBytes(StandardCharsets.UTF_16);
        assertThat(read(Workbooks.ofRows("")
                        .part("xl/worksheets/sheet1.xml", sheet)
                        .bytes()))
                .map(Sheet::rows)
                .contains(List.of(new SheetRow(1, List.of(new SheetCell(SheetCell.Kind.NUMBER, "22")))));
    }

    @Test
    void whatIsNoWorkbookOrAnOldOneIsRefused() {
        read(new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(issues())
                .contains("must be a sound workbook of Excel (.xlsx)")
                .contains("must be a workbook of the kind .xlsx without password");
    }

    @Test
    void aBrokenWorkbookNeverThrows() {
        byte[] sound = Workbooks.ofRows(cell("A1", "><v>1</v>")).bytes();
        for (int at = 4; at < sound.length; at += 7) {
            byte[] broken = sound.clone();
            broken[at] ^= 0x55;
            read(broken);
            read(java.util.Arrays.copyOf(sound, at));
        }
        assertThat(findings.failed()).isTrue();
    }
}
