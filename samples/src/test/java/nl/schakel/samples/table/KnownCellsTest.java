package nl.schakel.samples.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableSet;
import nl.schakel.samples.dataset.Portraits;
import nl.schakel.samples.dataset.Surveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that a reader can look up in the reports. */
class KnownCellsTest {

    private static final TableSet TABLES = DatasetTables.of(
            List.of(Portraits.get("tot-route"), Portraits.get("profijt-2015"), Portraits.get("profijt")),
            List.of(Surveys.get("impressie-2018")));

    /** The filled cells of the one row that has these cells. */
    private static Map<String, String> row(String table, Map<String, String> wanted) {
        Table rows = TABLES.table(table);
        List<Map<String, String>> found = IntStream.range(0, rows.rows().size())
                .mapToObj(number -> filled(rows, number))
                .filter(row -> row.entrySet().containsAll(wanted.entrySet()))
                .toList();
        assertThat(found).as(table + " " + wanted).hasSize(1);
        return found.get(0);
    }

    private static Map<String, String> filled(Table table, int row) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> table.cell(row, column.name()).ifPresent(cell -> cells.put(column.name(), cell)));
        return cells;
    }

    @Test
    void theTotRoutePaysPerPupilByLearningYear() {
        assertThat(row("arrangements", Map.of("partnership", "tot-route", "arrangement", "teaching")))
                .containsEntry("type", "per-pupil-transfer")
                .containsEntry("payers", "insula|uilenhof")
                .containsEntry("payees", "da-vinci")
                .containsEntry("shares", "vo-3 1/5|vo-4 4/5")
                .containsEntry("status", "in-force")
                .containsEntry("period", "2015/..")
                .containsEntry("period_earliest_start", "2015-01-01")
                .containsEntry("source_place", "3 TOT-route, Financiën")
                .doesNotContainKeys("period_latest_end", "rate_eur", "split", "amount", "amount_least");
    }

    @Test
    void aSubsidyOfAboutAnAmountHasNoBounds() {
        assertThat(row("arrangements", Map.of("arrangement", "start-subsidy")))
                .containsEntry("amount", "~20000 EUR")
                .containsEntry("amount_form", "about")
                .containsEntry("amount_unit", "EUR")
                .containsEntry("payees", "common-purse")
                .doesNotContainKeys("amount_least", "amount_most");
    }

    @Test
    void halfAndHalfNamesAllWhoBearAPart() {
        assertThat(row("arrangements", Map.of("as_of", "2015-03-31", "arrangement", "total-cost")))
                .containsEntry("payers", "mbo-colleges|vmbo-locations|practical-schools|special-schools")
                .containsEntry(
                        "split", "1/2 mbo-colleges + 1/2 (vmbo-locations : practical-schools : special-schools)");
    }

    @ParameterizedTest
    @CsvSource({"2015-03-31, 5, exact, 5, 5", "2018-06-30, 5..6, range, 5, 6"})
    void howOftenTheDirectorsMeetIsComparable(String asOf, String times, String form, String least, String most) {
        assertThat(row("bodies", Map.of("partnership", "profijt", "as_of", asOf, "body", "directieberaad")))
                .containsEntry("times_per_school_year", times)
                .containsEntry("times_per_school_year_form", form)
                .containsEntry("times_per_school_year_least", least)
                .containsEntry("times_per_school_year_most", most);
    }

    @Test
    void aRouteYearLeadsToItsSegmentsAndExams() {
        Map<String, String> year = Map.of("route", "tot", "route_year", "vmbo-4");
        assertThat(row("route-years", year))
                .containsEntry("learning_year", "vo-4")
                .containsEntry("funding", "vo");
        assertThat(row("exams", year)).containsEntry("exam", "1").containsEntry("subjects_least", "3");
        assertThat(row("segments", Map.of("route_year", "vmbo-4", "segment", "mbo-days")))
                .containsEntry("setting_nl", "mbo")
                .containsEntry("at", "da-vinci")
                .containsEntry("time", "4 days/week");
        assertThat(row("segments", Map.of("segment", "mbo-day"))).containsEntry("weekdays", "friday");
    }

    @Test
    void datesAreEventsWithTheirOwnSource() {
        assertThat(row("events", Map.of("path", "funding/arrangements/teaching", "event", "start")))
                .containsEntry("date", "2015")
                .containsEntry("date_earliest", "2015-01-01")
                .containsEntry("date_latest", "2015-12-31")
                .containsEntry("reading", "inferred");
        assertThat(row("events", Map.of("partnership", "tot-route", "path", "identity", "event", "since")))
                .containsEntry("date", "~2010")
                .containsEntry("what_nl", "TOT-route")
                .doesNotContainKeys("date_earliest", "date_latest");
    }

    @Test
    void aPlanIsAFactWithItsStatus() {
        assertThat(row("facts", Map.of("path", "routes/tot-care/name")))
                .containsEntry("value", "TOT voor zorg")
                .containsEntry("status", "wished");
        assertThat(row("facts", Map.of("path", "routes/tot/type")))
                .containsEntry("type", "term")
                .containsEntry("value", "versnelde-route")
                .containsEntry("value_nl", "versnelde route")
                .containsEntry("status", "in-force");
        assertThat(row("facts", Map.of("path", "identity/name", "partnership", "tot-route")))
                .doesNotContainKey("status");
    }

    @Test
    void whatIsSaidOfTheFieldHasNoPartnership() {
        Table networks = TABLES.table("networks");
        List<Integer> named = IntStream.range(0, networks.rows().size())
                .filter(row -> networks.cell(row, "entry_type").equals(Optional.of("survey")))
                .boxed()
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(networks.cell(row, "partnership")).isEmpty())
                .allSatisfy(row -> assertThat(networks.cell(row, "entry")).contains("impressie-2018"));
    }
}
