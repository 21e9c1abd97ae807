package nl.schakel.samples.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.model.partnership.NetworkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    /** The cells of an element by column, '-' where one is absent. */
    private static <E> Map<String, String> cells(Columns<E> columns, E element) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.definitions()
                .forEach(each -> cells.put(
                        each.column().name(), each.cell().apply(element).orElse("-")));
        return cells;
    }

    @ParameterizedTest
    @CsvSource({
        "110, exact, 110, 110, -",
        "0.40 fte, exact, 0.4, 0.4, fte",
        "~110 pupils/year, about, -, -, pupils/year",
        "3+ boards, at-least, 3, -, boards",
        "<=5, at-most, -, 5, -",
        "<5 pupils, less-than, -, 5, pupils",
        ">300 people, more-than, 300, -, people",
        "20..25 %, range, 20, 25, %",
        "~20..25, about-range, -, -, -",
    })
    void aQuantityTellsItsFormItsKnownBoundsAndItsUnit(
            String text, String form, String least, String most, String unit) {
        Quantity quantity = Quantity.parse(text.replace("0.40", "0.4"));
        Columns<Quantity> columns = new Columns<Quantity>().quantity("size", "omvang / size", Optional::of);
        assertThat(cells(columns, quantity))
                .containsExactly(
                        Map.entry("size", quantity.toString()),
                        Map.entry("size_form", form),
                        Map.entry("size_least", least),
                        Map.entry("size_most", most),
                        Map.entry("size_unit", unit));
    }

    @ParameterizedTest
    @CsvSource({
        "5 per year, 5 per jaar, 5 per year, 5, exact, 5, 5",
        "every 2 months, elke 2 maanden, every 2 months, 5..6, range, 5, 6",
        "1 per week, 1 per week, 1 per week, 40..52, range, 40, 52",
        "several per year, enkele keren per jaar, several times per year, 2+, at-least, 2, -",
        "as-needed, naar behoefte, as needed, -, -, -, -",
    })
    void aCadenceTellsHowManyTimesASchoolYearThatIs(
            String text, String nl, String en, String times, String form, String least, String most) {
        Columns<Cadence> columns =
                new Columns<Cadence>().cadence("cadence", "times", "hoe vaak / how often", Optional::of);
        assertThat(cells(columns, Cadence.parse(text)).values())
                .containsExactly(text, nl, en, times, form, least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01, 2018-12-31",
        "2017-2018, 2017-08-01, 2018-07-31",
        "2018-02, 2018-02-01, 2018-02-28",
        "~2010, -, -",
        ">=2015, 2015-01-01, -",
        "<=2012-09, -, 2012-09-30",
    })
    void aDateTellsItsFirstAndItsLastPossibleDay(String text, String earliest, String latest) {
        Columns<PartialDate> columns = new Columns<PartialDate>().date("since", "sinds / since", Optional::of);
        assertThat(cells(columns, PartialDate.parse(text)).values()).containsExactly(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2015/.., 2015-01-01, -",
        "2015/2016-06, 2015-01-01, 2016-06-30",
        "?/2017-2018, -, 2018-07-31",
        "~2010/~2012, -, -",
        "../2017, -, 2017-12-31",
    })
    void aPeriodTellsItsEarliestStartAndItsLatestEnd(String text, String start, String end) {
        Columns<Period> columns = new Columns<Period>().period("periode / period", Optional::of);
        assertThat(cells(columns, Period.parse(text)))
                .containsExactly(
                        Map.entry("period", text),
                        Map.entry("period_earliest_start", start),
                        Map.entry("period_latest_end", end));
    }

    @Test
    void aTermOutsideTheListKeepsItsLabel() {
        Columns<Term<NetworkKind>> columns =
                new Columns<Term<NetworkKind>>().term("kind", "soort / kind", NetworkKind.class, Optional::of);
        assertThat(cells(columns, Term.of(NetworkKind.PROGRAMME)).values())
                .containsExactly("programme", "programma", "programme");
        assertThat(cells(columns, Term.other(LocalizedText.of("kring", "circle")))
                        .values())
                .containsExactly("other", "kring", "circle");
        assertThat(columns.definitions().get(0).column().allowed()).contains("programme", "other");
    }

    @Test
    void aTextInOneLanguageLeavesTheOtherEmpty() {
        Columns<LocalizedText> columns = new Columns<LocalizedText>().localized("text", "tekst / text", Optional::of);
        assertThat(cells(columns, new LocalizedText(Optional.of("kring"), Optional.empty())))
                .containsExactly(Map.entry("text_nl", "kring"), Map.entry("text_en", "-"));
    }

    @Test
    void aListTellsItsElementsApart() {
        assertThat(Cells.joined(List.of("a|b", "c\\", "d"))).contains("a\\|b|c\\\\|d");
        assertThat(Cells.joined(List.of())).isEmpty();
        List<LocalizedText> texts =
                List.of(LocalizedText.of("een", "one"), new LocalizedText(Optional.of("twee"), Optional.empty()));
        assertThat(Cells.joinedIn(Language.DUTCH, texts)).contains("een|twee");
        assertThat(Cells.joinedIn(Language.ENGLISH, texts)).contains("one|twee");
    }

    @Test
    void whatIsNotThereLeavesAllItsColumnsEmpty() {
        Columns<String> columns = new Columns<String>()
                .part(
                        element -> Optional.<Quantity>empty(),
                        new Columns<Quantity>().quantity("size", "omvang / size", Optional::of))
                .cadence("cadence", "times", "hoe vaak / how often", element -> Optional.empty())
                .list("names", "namen / names", element -> List.of());
        assertThat(cells(columns, "x").values()).hasSize(13).containsOnly("-");
    }

    @Test
    void titlesAndTypesAreThoseOfTheColumns() {
        Column least = new Columns<Quantity>()
                .quantity("size", "omvang / size", Optional::of)
                .definitions()
                .get(2)
                .column();
        assertThat(least.type()).isEqualTo(ColumnType.NUMBER);
        assertThat(least.title()).isEqualTo(LocalizedText.of("omvang: minstens", "size: at least"));
    }
}
