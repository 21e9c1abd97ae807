package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.row;
import static nl.schakel.io.table.Tables.table;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static Table of(Column column, List<Optional<String>> row) {
        return Table.of("years", words("years"), List.of(column), List.of(row));
    }

    @Test
    void aCellIsFoundByItsRowAndColumn() {
        Table table = table("schools", "id town", "a Gouda", "b -");
        assertThat(table.cell(0, "town")).contains("Gouda");
        assertThat(table.cell(1, "town")).isEmpty();
        assertThatThrownBy(() -> table.cell(0, "twon"))
                .hasMessage("column of schools [twon] must be a column\nDid you mean 'town'?");
        assertThatThrownBy(() -> table.cell(2, "town")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void whatIsChangedOutsideDoesNotChangeTheTable() {
        List<List<Optional<String>>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(row("a")));
        Table table = Table.of("schools", words("schools"), List.of(column("id", ColumnType.TEXT)), rows);
        rows.get(0).set(0, Optional.of("b"));
        rows.clear();
        assertThat(table.rows()).containsExactly(row("a"));
        assertThatThrownBy(() -> table.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> table.rows().get(0).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    static List<Arguments> refusals() {
        Column year = column("year", ColumnType.INTEGER);
        Column code = column("code", ColumnType.TEXT).withAllowed(List.of("planned", "ended"));
        return List.of(
                refusal(
                        () -> table("schools", "id town", "a Gouda", "b"),
                        "length of row 2 [1] must be that of the columns, 2\n"
                                + "Give each column a cell, absent where nothing is known."),
                refusal(
                        () -> table("schools", "id town id"),
                        "column [id] must not be named twice\nGive the second one another name."),
                refusal(
                        () -> Table.of("schools", words("schools"), List.of(), List.of()),
                        "columns [0] must be one or more\nAdd a column."),
                refusal(
                        () -> of(year, row("2018a")),
                        "year of row 1 [2018a] must be a whole number\nWrite digits only, such as 12."),
                refusal(
                        () -> of(column("town", ColumnType.TEXT), row("")),
                        "town of row 1 [] must be text\nLeave an empty cell absent, and mend broken characters."),
                refusal(
                        () -> of(column("share", ColumnType.NUMBER), row("1,5")),
                        "share of row 1 [1,5] must be a number\nWrite digits, such as 12.5."),
                refusal(
                        () -> of(column("day", ColumnType.DATE), row("2018-02-30")),
                        "day of row 1 [2018-02-30] must be a day that exists\n"
                                + "Write year-month-day, such as 2018-06-30."),
                refusal(
                        () -> of(column("open", ColumnType.BOOLEAN), row("ja")),
                        "open of row 1 [ja] must be true or false\nWrite true or false."),
                refusal(
                        () -> of(code, row("plannned")),
                        "code of row 1 [plannned] must be one of the allowed texts\nDid you mean 'planned'?"),
                refusal(
                        () -> of(code, row("x")),
                        "code of row 1 [x] must be one of the allowed texts\nAllowed are: planned, ended."),
                refusal(
                        () -> table("schools", "id").withPrimaryKey(List.of("town")),
                        "primary key of schools [town] must be a column\nThere are: id."),
                refusal(
                        () -> table("schools", "id")
                                .withForeignKeys(List.of(new ForeignKey(List.of("town"), "towns", List.of("id")))),
                        "foreign key of schools [town] must be a column\nThere are: id."),
                refusal(
                        () -> new ForeignKey(List.of("a", "b"), "towns", List.of("a")),
                        "foreign key [a, b -> a] must name as many columns here as there, and at least one\n"
                                + "Give the columns in pairs."),
                refusal(
                        () -> new ForeignKey(List.of(), "towns", List.of()),
                        "foreign key [ -> ] must name as many columns here as there, and at least one\n"
                                + "Give the columns in pairs."));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoTableIsRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"Routes", "route_years", "../routes", "route--years", "''"})
    void aNameThatCouldLeadElsewhereIsRefused(String name) {
        assertThatThrownBy(() -> table(name, "id"))
                .hasMessage("table [" + name + "] must be in kebab case\nWrite a name such as route-years.");
    }
}
