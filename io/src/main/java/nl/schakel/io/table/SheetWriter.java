package nl.schakel.io.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.io.excel.SheetText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The way from tables to a workbook by the library fastexcel; the one class that knows it. */
final class SheetWriter {

    private static final int MOST_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final String DAY = "yyyy-mm-dd";

    private SheetWriter() {}

    static byte[] write(List<Table> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Schakel", "1.0")) {
            for (Table table : tables) {
                Worksheet sheet = workbook.newWorksheet(ExcelFile.sheet(table));
                fill(sheet, table);
                sheet.finish();
            }
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, Table table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, SheetText.coded(columns.get(i).name()));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                int at = row + 1;
                int column = i;
                table.rows().get(row).get(i).ifPresent(text -> {
                    cell(sheet, at, column, columns.get(column).type(), text);
                });
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, ColumnType type, String text) {
        if (isExact(type, text)) {
            switch (type) {
                case INTEGER, NUMBER -> sheet.value(row, column, new BigDecimal(text));
                case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(text));
                default -> {
                    sheet.value(row, column, LocalDate.parse(text));
                    sheet.style(row, column).format(DAY).set();
                }
            }
        } else {
            sheet.value(row, column, SheetText.coded(text));
        }
    }

    /** Says whether Excel holds a cell as what it is, and not as text. */
    private static boolean isExact(ColumnType type, String text) {
        return switch (type) {
            case TEXT -> false;
            case BOOLEAN -> true;
            case INTEGER, NUMBER -> {
                BigDecimal number = new BigDecimal(text);
                yield number.precision() <= MOST_DIGITS
                        && number.scale() <= MOST_DIGITS
                        && text.length() <= 2 * MOST_DIGITS;
            }
            case DATE -> {
                LocalDate day = LocalDate.parse(text);
                yield !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
            }
        };
    }
}
