package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Profijt",
                "De Uilenhof",
                "coördinator",
                "1/5",
                "18BD",
                "vo-3",
                "EUR 7450.00",
                "2000-07-14/..",
                "5 per school-year",
                "begeleiding (mbo), 's avonds",
                "wat werkt?",
                "schakel-dossier/1"
            })
    void ordinaryTextsNeedNoQuotes(String text) {
        assertThat(PlainText.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "no",
                "NO",
                "Yes",
                "on",
                "y",
                "null",
                "True",
                "~",
                "~110",
                "<5",
                "3+",
                "110",
                "1_000",
                "1.5",
                "1e3",
                "0x1F",
                "2018-06-30",
                "2017-2018",
                "2018-06-30 12",
                "12:30",
                "a: b",
                "a:",
                "a #b",
                "- a",
                "-",
                "*a",
                "&a",
                "!a",
                "@a",
                "`a",
                "%a",
                "'a'",
                "\"a\"",
                "[a]",
                "{a}",
                "? a",
                "| a",
                "> a",
                "a\nb",
                "a\tb",
                "a\u00A0b",
                "a\u2028b",
                "\uD83D\uDE00"
            })
    void textsThatSomeReaderMisreadsAreQuoted(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
    }
}
