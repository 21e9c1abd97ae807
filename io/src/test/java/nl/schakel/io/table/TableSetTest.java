package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableSetTest {

    private static final Table TOWNS =
            table("towns", "province name", "zh Gouda", "nb Oss").withPrimaryKey(List.of("province", "name"));

    private static Table schools(String... rows) {
        return table("schools", "id province town", rows)
                .withForeignKeys(
                        List.of(new ForeignKey(List.of("province", "town"), "towns", List.of("province", "name"))));
    }

    @Test
    void aTableIsFoundByItsName() {
        TableSet set = new TableSet(List.of(TOWNS, schools("a zh Gouda")));
        assertThat(set.table("towns")).isEqualTo(TOWNS);
        assertThatThrownBy(() -> set.table("town"))
                .hasMessage("table [town] must be one of the set\nDid you mean 'towns'?");
    }

    @Test
    void twoTablesOfOneNameAreRefused() {
        assertThatThrownBy(() -> new TableSet(List.of(TOWNS, TOWNS)))
                .hasMessage("table [towns] must not be named twice\nGive the second one another name.");
    }

    @Test
    void aKeyMustBeThatOfOneRow() {
        Table twice = table("towns", "province name", "zh Gouda", "nb Gouda", "zh Gouda")
                .withPrimaryKey(List.of("province", "name"));
        assertThatThrownBy(() -> new TableSet(List.of(twice)))
                .hasMessage("primary key of towns [zh, Gouda] must be that of one row only\n"
                        + "Remove the second row, or make the key wider.");
    }

    @Test
    void aKeyMustBeThereInEveryRow() {
        Table absent = table("towns", "province name", "zh Gouda", "- Oss").withPrimaryKey(List.of("province", "name"));
        assertThatThrownBy(() -> new TableSet(List.of(absent)))
                .hasMessage("primary key of towns [-, Oss] must be there in every row\nFill in: province, name.");
    }

    @Test
    void rowsOfATableWithoutAKeyMayBeEqual() {
        assertThatCode(() -> new TableSet(List.of(table("towns", "name", "Oss", "Oss"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aReferenceMustLeadToARow() {
        assertThatThrownBy(() -> new TableSet(List.of(schools("a zh Gouda", "b zh Oss"), TOWNS)))
                .hasMessage("foreign key of schools [zh, Oss] must lead to a row of towns\n"
                        + "Add a row there, or correct: province, town.");
    }

    @Test
    void aReferenceThatIsAbsentInPartLeadsNowhere() {
        assertThatCode(() -> new TableSet(List.of(TOWNS, schools("a - Oss", "b zh -", "c - -"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aReferenceMustLeadToATableAndToColumnsOfTheSet() {
        assertThatThrownBy(() -> new TableSet(List.of(schools())))
                .hasMessage("foreign key of schools [towns] must lead to a table of the set\nAdd that table.");
        assertThatThrownBy(() -> new TableSet(List.of(schools("a zh Gouda"), table("towns", "province town"))))
                .hasMessage("column of towns [name] must be a column\nThere are: province, town.");
    }

    @Test
    void aTableMayLeadToItself() {
        Table bodies = table("bodies", "id above", "board -", "team board")
                .withForeignKeys(List.of(new ForeignKey(List.of("above"), "bodies", List.of("id"))));
        assertThatCode(() -> new TableSet(List.of(bodies))).doesNotThrowAnyException();
    }
}
