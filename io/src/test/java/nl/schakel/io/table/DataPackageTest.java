package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.row;
import static nl.schakel.io.table.Tables.table;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

    private static final DataPackage.Licence LICENCE =
            new DataPackage.Licence("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private static DataPackage of(String name, Table... tables) {
        return DataPackage.of(name, words("Schools"), LICENCE, "1.0.0", List.of(), new TableSet(List.of(tables)));
    }

    private static DataFile file(String path) {
        return new DataFile(path, LocalizedText.same("a file"), "text/markdown");
    }

    @Test
    void theDescriptorSaysWhatTheColumnsHoldAndHowTheTablesJoin() {
        Table towns = Table.of(
                        "towns",
                        words("towns"),
                        List.of(
                                column("id", ColumnType.TEXT),
                                column("size", ColumnType.TEXT).withAllowed(List.of("small", "large")),
                                column("near", ColumnType.TEXT)),
                        List.of(row("gouda", "small", "-")))
                .withPrimaryKey(List.of("id"))
                .withForeignKeys(List.of(new ForeignKey(List.of("near"), "towns", List.of("id"))));
        Table schools = Table.of(
                        "schools",
                        words("schools"),
                        List.of(
                                column("town", ColumnType.TEXT),
                                column("pupils", ColumnType.INTEGER),
                                column("share", ColumnType.NUMBER),
                                column("founded", ColumnType.DATE),
                                column("open", ColumnType.BOOLEAN)),
                        List.of())
                .withForeignKeys(List.of(new ForeignKey(List.of("town"), "towns", List.of("id"))));
        String json = DataPackage.of(
                        "my-schools",
                        LocalizedText.same("Schools"),
                        LICENCE,
                        "1.0.0",
                        List.of(
                                new DataPackage.Source("A \"report\"", Optional.of("https://example.org/report")),
                                new DataPackage.Source("Another", Optional.empty())),
                        new TableSet(List.of(towns, schools)))
                .withFiles(List.of(file("doc/README.md")))
                .write();
        assertThat(json.lines().map(String::strip))
                .containsSequence("""
                {
                "name": "towns",
                "type": "table",
                "path": "tables/towns.csv",
                "title": "towns (nl) / towns (en)",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {
                "header": true,
                "delimiter": ",",
                "lineTerminator": "\\n",
                "quoteChar": "\\"",
                "doubleQuote": true
                },
                "schema": {
                "fields": [
                {
                "name": "id",
                "type": "string",
                "title": "id (nl) / id (en)",
                "description": "how id (nl) / how id (en)",
                "constraints": {
                "required": true
                }
                },
                {
                "name": "size",
                "type": "string",
                "title": "size (nl) / size (en)",
                "description": "how size (nl) / how size (en)",
                "constraints": {
                "enum": [
                "small",
                "large"
                ]
                }
                },
                {
                "name": "near",
                "type": "string",
                "title": "near (nl) / near (en)",
                "description": "how near (nl) / how near (en)"
                }
                ],
                "missingValues": [
                ""
                ],
                "primaryKey": [
                "id"
                ],
                "foreignKeys": [
                {
                "fields": [
                "near"
                ],
                "reference": {
                "fields": [
                "id"
                ]
                }
                }
                ]
                }
                },""".lines().map(String::strip).toList());
        var root = JsonMapper.shared().readTree(json);
        assertThat(root.propertyNames())
                .containsExactly("$schema", "name", "title", "version", "licenses", "sources", "resources");
        assertThat(root.get("$schema").asString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(root.get("title").asString()).isEqualTo("Schools");
        assertThat(root.get("licenses").toString())
                .isEqualTo("[{\"name\":\"CC0-1.0\",\"title\":\"CC0 1.0\","
                        + "\"path\":\"https://creativecommons.org/publicdomain/zero/1.0/\"}]");
        assertThat(root.get("sources").toString())
                .isEqualTo("[{\"title\":\"A \\\"report\\\"\",\"path\":\"https://example.org/report\"},"
                        + "{\"title\":\"Another\"}]");
        var second = root.get("resources").get(1).get("schema");
        assertThat(second.get("fields").findValuesAsString("type"))
                .containsExactly("string", "integer", "number", "date", "boolean");
        assertThat(second.has("primaryKey")).isFalse();
        assertThat(second.get("foreignKeys").toString())
                .isEqualTo("[{\"fields\":[\"town\"],\"reference\":{\"resource\":\"towns\",\"fields\":[\"id\"]}}]");
        assertThat(root.get("resources").get(2).toString())
                .isEqualTo(
                        "{\"name\":\"doc.readme.md\",\"path\":\"doc/README.md\",\"title\":\"a file\",\"format\":\"md\","
                                + "\"mediatype\":\"text/markdown\",\"encoding\":\"utf-8\"}");
    }

    @Test
    void aFileMayStandOnlyOnce() {
        DataPackage towns = of("towns", table("towns", "id"));
        for (String taken : List.of("tables/towns.csv", "datapackage.json", "towns")) {
            assertThatThrownBy(() -> towns.withFiles(List.of(file(taken))))
                    .hasMessage("path [" + taken + "] must not be that of another file\nName each file once.");
        }
        assertThatThrownBy(() -> towns.withFiles(List.of(file("README.md"), file("readme.md"))))
                .hasMessage("path [readme.md] must not be that of another file\nName each file once.");
    }

    @ParameterizedTest
    @CsvSource({"../codebook.md", "/etc/passwd", "a//b", "a/", ".hidden", "a/../b", "a\\b", "''"})
    void aPathThatCouldLeadElsewhereIsRefused(String path) {
        assertThatThrownBy(() -> file(path))
                .hasMessage("path [" + path + "] must be a plain path below the descriptor\n"
                        + "Write it like dossiers/profijt.json.");
    }

    @Test
    void anEmptyPackageAndANameInAnotherFormAreRefused() {
        assertThatThrownBy(() -> of("schools")).hasMessage("package [schools] must hold a table or a file\nAdd one.");
        assertThatThrownBy(() -> of("My schools", table("towns", "id")))
                .hasMessage("package [My schools] must be lower-case letters and digits, joined by '.', '-' or '_'\n"
                        + "Write it like schakel-dataset.");
    }
}
