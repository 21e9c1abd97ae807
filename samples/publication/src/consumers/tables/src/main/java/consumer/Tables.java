package consumer;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.CsvText;
import nl.schakel.io.table.ExcelFile;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableReader;

/** Tables in CSV without the libraries of Excel, and the words where a workbook is asked for. */
public class Tables {
    public static void main(String[] args) {
        LocalizedText title = LocalizedText.of("jaar", "year");
        Column year = Column.of("year", ColumnType.INTEGER, title, title);
        Table table = Table.of("years", title, List.of(year), List.of(List.of(Optional.of("2018"))));
        String csv = CsvText.write(table);
        System.out.print(csv);
        TableReader reader = TableReader.like(table);
        System.out.println(reader.readText(csv, "years.csv").orElseThrow().content().rows());
        try {
            ExcelFile.write(table);
        } catch (InvalidValueException refused) {
            System.out.println(refused.getMessage());
        }
        byte[] workbook = {'P', 'K', 3, 4};
        reader.readBytes(workbook, "years.xlsx").issues().forEach(System.out::println);
    }
}
