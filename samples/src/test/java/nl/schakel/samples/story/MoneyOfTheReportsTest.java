package nl.schakel.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.schakel.core.text.Language;
import nl.schakel.samples.Golden;
import nl.schakel.samples.Printed;
import org.junit.jupiter.api.Test;

/** The replays of the reports' money print what their golden files hold, in both languages. */
class MoneyOfTheReportsTest {

    private static String told(Language language) {
        String text = Printed.by(out -> MoneyOfTheReports.tell(out, language));
        Golden.assertSame("money-of-the-reports." + language + ".txt", text);
        return text;
    }

    @Test
    void inEnglish() {
        assertThat(told(Language.ENGLISH))
                .containsPattern("\\| €151,980\\.00 +\\| 22 × 1/5 × 7,450\\.00 \\+ 20 × 4/5 × 7,450\\.00")
                .contains("101 x €8,500.00 = €858,500.00, beyond the cap")
                .contains("apportioned(850000.00 x 340000.00/858500.00)")
                .doesNotContain("uilenhof", "da-vinci")
                .containsPattern("Price of an hour +\\| .* \\| 10 × \\?\n");
    }

    @Test
    void inDutchWithAsManyCasesAndTheSameAmounts() {
        String dutch = told(Language.DUTCH);
        String english = told(Language.ENGLISH);
        assertThat(dutch).contains("Aanname, geen werkelijk cijfer").doesNotContain("ASSUM", "Assum");
        assertThat(amounts(dutch)).isEqualTo(amounts(english));
        assertThat(cases(dutch)).isEqualTo(cases(english));
    }

    private static long cases(String text) {
        return text.lines().filter(line -> line.startsWith("== ")).count();
    }

    /** All amounts in cents, of rows that wrap too. */
    private static List<String> amounts(String text) {
        return Pattern.compile("EUR\\s+-?[0-9]+\\.[0-9]{2}|-?€ ?-?[0-9.,]*[0-9]")
                .matcher(text.replaceAll("\\s*\\n\\s+\\| ", " "))
                .results()
                .map(found -> found.group().replaceAll("[^0-9-]", ""))
                .sorted()
                .toList();
    }
}
