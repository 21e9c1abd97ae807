package nl.schakel.samples.shell;

import static nl.schakel.samples.shell.Schakel.numbers;
import static nl.schakel.samples.shell.Schakel.project;
import static nl.schakel.samples.shell.Schakel.whatif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class YearsTest {

    @AfterEach
    void backToEnglish() {
        Schakel.language("en");
    }

    private static Numbers tot(int three) {
        return numbers("2017-2018")
                .pupils("uilenhof", "vo-3", three)
                .pupils("uilenhof", "vo-4", 20)
                .amountPerPupil("uilenhof", "7450.00");
    }

    @Test
    void theTotRouteGoesOnFromItsShippedNumbers() {
        assertThat(shown(() -> project("tot-route", 5, 4)))
                .startsWith("TOT-route, projection of 5 school years from 2017-2018\n")
                .contains("2017-2018   | -€151,980.00 | €151,980.00", "2021-2022   | -€129,630.00 | €129,630.00")
                .contains("made-up numbers");
        assertThatThrownBy(() -> project("profijt", 5, 4))
                .hasMessage("dossier [profijt] must be one that the shipped numbers fit, tot-route\n"
                        + "Give numbers of your own: project(id, numbers, years, percent).");
    }

    @Test
    void aProjectionStartsFromNumbersInWordsToo() {
        Schakel.language("nl");
        assertThat(shown(() -> project("tot-route", tot(22), 2, 10)))
                .startsWith("TOT-route, vooruitblik over 2 schooljaren vanaf 2017-2018\n")
                .contains("2018-2019  | € -137.080,00 | € 137.080,00")
                .contains("  * De Uilenhof in leerjaar 3: 22, 20\n")
                .doesNotContain("verzonnen");
        assertThatThrownBy(() -> project("tot-route", numbers("2017-2018").pupils("uilenhoff", "vo-3", 1), 2, 4))
                .hasMessageContaining("Did you mean 'uilenhof'?");
        assertThatThrownBy(() -> project("tot-route", tot(22), 0, 4))
                .hasMessage("years [0] must be from 1 to 50\nProject 1 school year at least.");
    }

    @Test
    void aPercentageMayHaveDecimals() {
        assertThat(shown(() -> project("tot-route", 2, "2.5"))).contains("assumed: 2.5 % fewer pupils each year");
        assertThatThrownBy(() -> project("tot-route", tot(22), 2, "2,5"))
                .hasMessageStartingWith("percent [2,5] must be a number of at most four decimals");
    }

    @Test
    void numbersTakeTheFormsOfFiles() {
        assertThat(numbers("2017-2018")
                        .pupils("a", "vo-3", "20..25")
                        .hours("b", "a", "37.5")
                        .key("c", "a", "4000 x 3/4")
                        .cost("c", "EUR 100.00..200.00")
                        .cost("d", "100.00")
                        .amountPerPupil("a", "1.00..2.00")
                        .toString())
                .contains("20..25", "37.5", "4000 x 3/4", "EUR 100.00..200.00", "d=EUR 100.00", "a=EUR 1.00..2.00");
    }

    @Test
    void whatIfTellsTheDifferenceOfTwoYears() {
        assertThat(shown(() -> whatif("tot-route", tot(22), tot(20))))
                .startsWith("TOT-route, what if\n")
                .containsPattern("De Uilenhof \\| Da Vinci College \\| -€2,980\\.00 ");
        assertThat(shown(() -> whatif("tot-route", tot(22), tot(22))))
                .contains("\n\nNo difference in what can be computed.\n");
        assertThatThrownBy(
                        () -> whatif("tot-route", tot(22), numbers("2017-2018").pupils("insul", "vo-3", 1)))
                .hasMessageContaining("Did you mean 'insula'?");
    }

    private static synchronized String shown(Runnable question) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            question.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
