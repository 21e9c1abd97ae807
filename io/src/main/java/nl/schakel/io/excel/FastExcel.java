package nl.schakel.io.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Characters;
import nl.schakel.io.tree.Findings;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The way from a clean workbook to a sheet by the library fastexcel-reader; the one class that knows it. */
final class FastExcel {

    private final Findings findings;
    private boolean since1904;

    FastExcel(Findings findings) {
        this.findings = findings;
    }

    /** Reads the sheet that is stated, or the only one with cells. */
    Sheet read(byte[] clean, Optional<String> stated) throws Refused {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(clean), new ReadingOptions(true, true))) {
            since1904 = workbook.isDate1904();
            List<org.dhatim.fastexcel.reader.Sheet> sheets =
                    workbook.getSheets().toList();
            return stated.isPresent() ? stated(sheets, stated.get()) : only(sheets);
        } catch (IOException | RuntimeException e) {
            throw Refused.unsound("workbook");
        }
    }

    private Sheet stated(List<org.dhatim.fastexcel.reader.Sheet> sheets, String name) throws IOException, Refused {
        for (org.dhatim.fastexcel.reader.Sheet each : sheets) {
            if (each.getName().equals(name)) {
                return new Sheet(name, "the caller states it", rows(each));
            }
        }
        throw Refused.of(
                IssueCode.UNKNOWN_REFERENCE,
                name,
                "must be a sheet of the workbook",
                "There are: " + names(sheets) + ".");
    }

    private Sheet only(List<org.dhatim.fastexcel.reader.Sheet> sheets) throws IOException, Refused {
        List<org.dhatim.fastexcel.reader.Sheet> filled = new ArrayList<>();
        List<org.dhatim.fastexcel.reader.Sheet> hidden = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Sheet each : sheets) {
            if (isFilled(each)) {
                (each.getVisibility() == SheetVisibility.VISIBLE ? filled : hidden).add(each);
            }
        }
        if (filled.size() > 1) {
            throw Refused.of(
                    IssueCode.WRONG_VALUE,
                    names(filled),
                    "must have cells on one sheet only, or its sheet stated",
                    "State the sheet with withSheet, or remove the others.");
        }
        if (filled.isEmpty()) {
            throw Refused.of(IssueCode.MISSING, "", "must have a sheet with cells", "Fill a sheet that is not hidden.");
        }
        String why = hidden.isEmpty()
                ? "no other sheet has cells"
                : "no other sheet that is shown has cells; hidden ones are not read: " + names(hidden);
        return new Sheet(filled.get(0).getName(), why, rows(filled.get(0)));
    }

    private static String names(List<org.dhatim.fastexcel.reader.Sheet> sheets) {
        return String.join(
                ", ",
                sheets.stream()
                        .map(org.dhatim.fastexcel.reader.Sheet::getName)
                        .limit(20)
                        .toList());
    }

    private static boolean isFilled(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.flatMap(Row::stream)
                    .anyMatch(cell -> cell != null
                            && cell.getRawValue() != null
                            && !cell.getRawValue().isBlank());
        }
    }

    private List<SheetRow> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<SheetRow> all = new ArrayList<>();
        int[] number = {0};
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                number[0] = Math.max(row.getRowNum(), number[0] + 1);
                List<SheetCell> cells = cells(row, number[0]);
                if (!cells.isEmpty()) {
                    all.add(new SheetRow(number[0], cells));
                }
            });
        }
        return all;
    }

    private List<SheetCell> cells(Row row, int number) {
        List<SheetCell> cells = new ArrayList<>();
        int filled = 0;
        for (Cell each : row) {
            SheetCell cell = each == null ? SheetCell.EMPTY : cell(each, new Position(number, cells.size() + 1));
            cells.add(cell);
            filled = cell.text().isEmpty() ? filled : cells.size();
        }
        return cells.subList(0, filled);
    }

    private SheetCell cell(Cell cell, Position at) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (raw.isEmpty()) {
            return SheetCell.EMPTY;
        }
        return switch (cell.getType()) {
            case BOOLEAN -> new SheetCell(SheetCell.Kind.TRUTH, cell.asBoolean() ? "true" : "false");
            case NUMBER -> number(cell, at);
            case ERROR -> refused(raw, at, "must be a value, and not an error of Excel", "Correct the formula.");
            default -> text(SheetText.decoded(raw), at);
        };
    }

    private SheetCell number(Cell cell, Position at) {
        BigDecimal raw = cell.asNumber();
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        boolean ofDays = CellNumbers.isOfDays(format);
        Optional<String> text = ofDays ? CellNumbers.day(raw, since1904) : CellNumbers.plain(raw);
        return text.map(known -> new SheetCell(ofDays ? SheetCell.Kind.DATE : SheetCell.Kind.NUMBER, known))
                .orElseGet(() -> refused(
                        cell.getRawValue(),
                        at,
                        ofDays ? "must be a day that exists" : "must be a number of at most 90 digits",
                        "Check the cell, and its format."));
    }

    private SheetCell text(String text, Position at) {
        return text.codePoints().allMatch(Characters::readable)
                ? new SheetCell(SheetCell.Kind.TEXT, text)
                : refused(
                        text,
                        at,
                        "must have only characters that can be seen",
                        "Of those that cannot be seen, only tabs and line breaks may be there.");
    }

    private SheetCell refused(String value, Position at, String requirement, String advice) {
        findings.add(IssueCode.WRONG_VALUE, at, value, requirement, advice);
        return SheetCell.EMPTY;
    }
}
