package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.ExcelFile;
import nl.schakel.io.table.Table;
import nl.schakel.io.text.WholeFile;
import nl.schakel.samples.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettleCommandTest {

    private static byte[] settled(String format, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        int exitCode = Main.run(
                utf8,
                utf8,
                "settle",
                "tot-route",
                "--basis",
                "tot-route-2017-2018",
                "--format",
                format,
                "--lang",
                language);
        assertThat(exitCode).isZero();
        return out.toByteArray();
    }

    /** Git keeps the golden files with LF; the test below looks at CRLF. */
    @ParameterizedTest
    @CsvSource({
        "text, nl, .nl.txt",
        "text, en, .en.txt",
        "markdown, nl, .nl.md",
        "markdown, en, .en.md",
        "html, nl, .nl.html",
        "html, en, .en.html",
        "csv, nl, .nl.csv",
        "csv, en, .en.csv",
        "csv-nl, nl, .nl.excel.csv",
        "json, nl, .json",
        "json, en, .json",
    })
    void theTotRouteIsSettledInEveryFormat(String format, String language, String ending) {
        byte[] bytes = settled(format, language);
        assertThat(settled(format, language)).isEqualTo(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Golden.assertSame("settlement-tot-route" + ending, text.replace("\r\n", "\n"));
    }

    @Test
    void theSheetForExcelInADutchSettingBeginsWithAMarkAndEndsItsLinesInCrLf() {
        byte[] bytes = settled("csv-nl", "nl");
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).contains(";151980,00;").doesNotContain("151980.00;").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private record Printed(int exitCode, String out, String err) {
        static Printed of(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Main.run(
                    new PrintStream(out, false, StandardCharsets.UTF_8),
                    new PrintStream(err, false, StandardCharsets.UTF_8),
                    args);
            return new Printed(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSheetOfADutchExcelIsReadWhenItProvesHowItIsWritten(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("jaar.csv"),
                String.join(
                        "\r\n",
                        "\uFEFFsoort;partner;leerjaar;waarde",
                        "leerlingen;uilenhof;vo-3;22",
                        "leerlingen;uilenhof;vo-4;20",
                        "bedrag-per-leerling;uilenhof;;7.450,00",
                        ""));
        Printed printed = Printed.of("settle", "tot-route", "--basis", file.toString(), "--school-year", "2017-2018");
        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out()).contains("€151,980.00");
        assertThat(printed.err()).contains("numbers DUTCH").contains("7.450,00").contains("separator SEMICOLON");
    }

    @Test
    void ofSeveralSheetsOneIsStated(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("years.xlsx");
        List<Column> columns = Stream.of("kind", "partner", "learning-year", "value")
                .map(name -> Column.of(name, ColumnType.TEXT, LocalizedText.same(name), LocalizedText.same(name)))
                .toList();
        List<Optional<String>> pupils =
                Stream.of("pupils", "uilenhof", "vo-3", "22").map(Optional::of).toList();
        List<Table> tables = Stream.of("now", "then")
                .map(name -> Table.of(name, LocalizedText.same(name), columns, List.of(pupils)))
                .toList();
        WholeFile.write(file, ExcelFile.write(tables));
        String[] asked = {"check", file.toString(), "--school-year", "2017-2018", "--numbers", "plain"};
        Printed refused = Printed.of(asked);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("State the sheet with --sheet, or remove the others.");
        Printed stated = Printed.of(
                Stream.concat(Stream.of(asked), Stream.of("--sheet", "then")).toArray(String[]::new));
        assertThat(stated.exitCode()).as(stated.err()).isZero();
        assertThat(stated.err()).contains("then");
        Printed wrong = Printed.of(
                Stream.concat(Stream.of(asked), Stream.of("--sheet", "later")).toArray(String[]::new));
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("later");
    }

    @Test
    void anAmbiguousSheetIsRefusedUntilItIsStatedHowItIsWritten(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("year.csv"),
                "kind,partner,learning-year,value\npupils,uilenhof,vo-3,22\namount-per-pupil,uilenhof,,7.450\n");
        Printed refused = Printed.of("settle", "tot-route", "--basis", file.toString(), "--school-year", "2017-2018");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("7.450").contains("7450");
        Printed stated = Printed.of(
                "settle", "tot-route", "--basis", file.toString(), "--school-year", "2017-2018", "--numbers", "dutch");
        assertThat(stated.exitCode()).isZero();
        assertThat(stated.out()).contains("22 × 1/5 × 7,450.00");
    }

    @Test
    void aNameThatThePartnershipDoesNotHaveIsAProblem(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("year.csv"), "kind,partner,learning-year,value\npupils,uilenhoff,vo-3,22\n");
        Printed printed = Printed.of("settle", "tot-route", "--basis", file.toString(), "--school-year", "2017-2018");
        assertThat(printed.exitCode()).isEqualTo(1);
        assertThat(printed.err()).contains("Did you mean 'uilenhof'?");
    }

    @Test
    void anAssessmentIsNoSheet() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream utf8 = new PrintStream(err, false, StandardCharsets.UTF_8);
        assertThat(Main.run(utf8, utf8, "assess", "tot-route", "--format", "csv"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("[csv]");
    }
}
