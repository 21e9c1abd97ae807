package nl.schakel.io.table;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.io.document.BasisTable;

/** What a user does with tables; run where the libraries of Excel are missing. */
public final class WithoutExcel implements Supplier<String> {

    @Override
    public String get() {
        Table years = Tables.table("years", "year", "2018");
        TableReader reader = TableReader.like(years);
        byte[] workbook = {'P', 'K', 3, 4, 0, 0, 0, 0};
        return String.join(
                "\n",
                CsvText.write(years).strip().replace("\n", " "),
                reader.readBytes(CsvText.write(years).getBytes(StandardCharsets.UTF_8), "years.csv")
                        .orElseThrow()
                        .content()
                        .rows()
                        .toString(),
                refused(() -> ExcelFile.write(years)),
                reader.readBytes(workbook, "years.xlsx").issues().toString(),
                BasisTable.standard().readBytes(workbook, "basis.xlsx").issues().toString());
    }

    private static String refused(Runnable task) {
        try {
            task.run();
            return "written";
        } catch (InvalidValueException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
