package nl.schakel.io.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @Test
    void textAndAttributesAreEscaped() {
        Markup out = new Markup().add(Tag.of("p", "a\"b<c>&'d"), "1 < 2 & 3 > \"2\"");
        assertThat(out).hasToString("<p class=\"a&quot;b&lt;c&gt;&amp;'d\">1 &lt; 2 &amp; 3 &gt; \"2\"</p>");
    }

    @Test
    void attributesStandInTheirOrder() {
        Tag tag = Tag.of("a").with("z", "1").with("a", "2");
        assertThat(new Markup().add(tag, "x")).hasToString("<a z=\"1\" a=\"2\">x</a>");
    }

    @Test
    void elementThatCanHoldSomethingIsClosedEvenIfEmpty() {
        assertThat(new Markup().add("td", "")).hasToString("<td></td>");
        assertThat(new Markup().add(Tag.of("meta").with("charset", "utf-8"))).hasToString("<meta charset=\"utf-8\"/>");
    }

    @Test
    void elementsNest() {
        Markup out = new Markup()
                .add(
                        "ul",
                        list -> list.add("li", "one")
                                .add("li", item -> item.text("two").add("b", "!")));
        assertThat(out).hasToString("<ul><li>one</li><li>two<b>!</b></li></ul>");
    }

    @ParameterizedTest
    @CsvSource({"0000", "0008", "0009", "000D", "001F", "007F", "0085", "FFFE", "FFFF", "D800", "DFFF"})
    void whatNoDocumentMayHoldIsReplaced(String hex) {
        char bad = (char) Integer.parseInt(hex, 16);
        assertThat(new Markup().text("a" + bad + "b")).hasToString("a\uFFFDb");
        assertThat(new Markup().add(Tag.of("p", "a" + bad), "x")).hasToString("<p class=\"a\uFFFD\">x</p>");
    }

    @Test
    void lineFeedsAndCharactersOfAllPlanesStay() {
        assertThat(new Markup().text("a\nb \uD83D\uDE00 é €")).hasToString("a\nb \uD83D\uDE00 é €");
    }
}
