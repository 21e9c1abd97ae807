package nl.schakel.io.bind;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.io.document.BasisReader;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarAdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "costs": {"bus": 7450.00}             | must be a text                                       | Write "EUR 7450.00".
            "costs": {"bus": 7450}                | must be a text                                       | Write "EUR 7450.00".
            "costs": {"bus": -0.5}                | must be a text                                       | Write "EUR -0.50".
            "keys": {"bus": {"a": "4000x3/4"}}    | must be written with ' x ' between number and part   | Write 4000 x 3/4.
            """)
    void adviceOnANumberInJsonLeadsToATextThatIsRead(String field, String requirement, String advice) {
        String json = "{\"format\": \"schakel-funding-basis/1\", \"school-year\": \"2017-2018\", " + field + "}";
        assertThat(BasisReader.standard()
                        .readText(json, TextFormat.JSON, "basis")
                        .issues())
                .singleElement()
                .asString()
                .contains(requirement)
                .endsWith("\n    " + advice);
    }
}
