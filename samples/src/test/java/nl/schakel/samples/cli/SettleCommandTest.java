package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.schakel.samples.Golden;
import org.junit.jupiter.api.Test;
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

    @Test
    void anAssessmentIsNoSheet() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream utf8 = new PrintStream(err, false, StandardCharsets.UTF_8);
        assertThat(Main.run(utf8, utf8, "assess", "tot-route", "--format", "csv"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("[csv]");
    }
}
