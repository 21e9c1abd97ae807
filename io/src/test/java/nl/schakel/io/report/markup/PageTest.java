package nl.schakel.io.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final String PAGE = Page.html("nl", "Titel & meer", body -> body.add("p", "tekst"));

    @Test
    void pageNamesItsLanguageItsTitleAndItsCharacters() {
        assertThat(PAGE)
                .startsWith("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .contains("<title>Titel &amp; meer</title>")
                .contains("<main><p>tekst</p></main>")
                .endsWith("</html>\n");
    }

    @Test
    void pageForbidsScriptsAndTheNetwork() {
        assertThat(PAGE)
                .contains("<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>")
                .doesNotContain("<script", "http://", "https://", "@import", " src=");
    }

    @Test
    void styleSheetNeedsNoEscaping() {
        assertThat(Style.SHEET).doesNotContain("<", ">", "&", "\r");
    }
}
