package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.ExcelFile;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableReader;
import nl.schakel.io.text.ReadLimits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook stays within the same limits on each entry point that takes bytes, and of each reader that takes tables. */
class WorkbookEntryPointsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    @TempDir
    private Path directory;

    private static Table table(int rows) {
        Column note = Column.of("note", ColumnType.TEXT, LocalizedText.same("note"), LocalizedText.same("note"));
        Stream<List<Optional<String>>> cells = Stream.generate(() -> List.of(Optional.of("a longer text")));
        return Table.of(
                "notes",
                LocalizedText.same("notes"),
                List.of(note),
                cells.limit(rows).toList());
    }

    static Stream<Arguments> limits() {
        byte[] small = ExcelFile.write(table(2));
        return Stream.of(
                Arguments.of(small, STANDARD.withMaxRows(2), "maxRows, which is 2."),
                Arguments.of(small, STANDARD.withMaxNodes(2), "maxNodes, which is 2."),
                Arguments.of(small, STANDARD.withMaxTextLength(5), "maxTextLength, which is 5."),
                Arguments.of(small, STANDARD.withMaxWorkbookBytes(500), "maxWorkbookBytes, which is 500."),
                Arguments.of(small, STANDARD.withMaxWorkbookFiles(3), "maxWorkbookFiles, which is 3."),
                Arguments.of(small, STANDARD.withMaxUnpackedBytes(900), "maxUnpackedBytes, which is 900."),
                Arguments.of(
                        ExcelFile.write(table(60_000)),
                        STANDARD.withMaxUnpackedRatio(2),
                        "maxUnpackedRatio, which is 2."));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void everyLimitHoldsAndNamesItsSetting(byte[] workbook, ReadLimits limits, String setting) throws IOException {
        Path file = Files.write(directory.resolve("notes.xlsx"), workbook);
        TableReader table = TableReader.like(table(0)).withLimits(limits);
        BasisTable basis = BasisTable.standard().withLimits(limits);
        ResponseTable answers = ResponseTable.of(Instruments.VICHEALTH).withLimits(limits);
        Stream.<Checked<?>>of(
                        table.read(file),
                        table.readBytes(workbook, "x"),
                        table.read(new ByteArrayInputStream(workbook), "x"),
                        basis.read(file),
                        basis.readBytes(workbook, "x"),
                        basis.read(new ByteArrayInputStream(workbook), "x"),
                        answers.read(file),
                        answers.readBytes(workbook, "x"),
                        answers.read(new ByteArrayInputStream(workbook), "x"))
                .forEach(read -> {
                    assertThat(read.value()).isEmpty();
                    assertThat(read.issues()).singleElement().satisfies(issue -> {
                        assertThat(issue.code()).isEqualTo(IssueCode.LIMIT);
                        assertThat(issue.advice()).endsWith(" raise ReadLimits." + setting);
                    });
                });
    }
}
