package nl.schakel.io.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;

/**
 * What the cells of a table prove about the form of its days, such as 'day-month-year, because of 30-06-2018'; only how a cell is written
 * counts, and never which day would be likely.
 *
 * @param style the form with the cells that decided it, if it is proven
 * @param trouble the cell that keeps it from being proven, if there is one
 * @param refusal what is wrong with that cell
 */
public record DateProof(
        Optional<Settled<DateStyle>> style, Optional<TableCell> trouble, Optional<InvalidValueException> refusal) {

    private static final int MOST_SHOWN = 3;

    /** Refuses null. */
    public DateProof {
        Check.given(style, "style");
        Check.given(trouble, "trouble");
        Check.given(refusal, "refusal");
    }

    /**
     * Finds the form that reads every cell.
     *
     * @param days the cells that hold a day
     * @return the form, or what is wrong with the first cell that has none, or that is another day in another form
     */
    public static DateProof of(Collection<TableCell> days) {
        List<TableCell> cells = Check.list(days, "cells");
        for (TableCell cell : cells) {
            if (forms(List.of(cell)).isEmpty()) {
                return refused(
                        cell,
                        "must be a day that exists, such as 2018-06-30 or 30-06-2018",
                        "Write the year with four digits, and a day that the month has.");
            }
        }
        List<DateStyle> forms = forms(cells);
        if (forms.isEmpty()) {
            return contradictory(cells);
        }
        if (forms.size() == 1) {
            List<TableCell> deciding = cells.stream()
                    .filter(cell -> forms(List.of(cell)).size() == 1)
                    .limit(MOST_SHOWN)
                    .toList();
            return proven(forms.get(0), "no other form reads", deciding);
        }
        return cells.stream()
                .filter(cell -> !day(cell, DateStyle.DAY_FIRST).equals(day(cell, DateStyle.MONTH_FIRST)))
                .filter(cell -> forms.contains(DateStyle.DAY_FIRST))
                .findFirst()
                .map(DateProof::ambiguous)
                .orElseGet(() -> proven(forms.get(0), "all days are alike in every form", List.of()));
    }

    private static List<DateStyle> forms(List<TableCell> cells) {
        return Arrays.stream(DateStyle.values())
                .filter(style -> cells.stream()
                        .allMatch(cell -> style.reading(cell.text()).isPresent()))
                .toList();
    }

    private static DateProof contradictory(List<TableCell> cells) {
        List<DateStyle> left = new ArrayList<>(Arrays.asList(DateStyle.values()));
        for (TableCell each : cells) {
            left.retainAll(forms(List.of(each)));
            if (left.isEmpty()) {
                return refused(
                        each,
                        "must be in the same form as the other days, such as " + cells.get(0),
                        "Write all days of the table in one form.");
            }
        }
        throw new IllegalStateException("Impossible state: cells that no form reads have one that ends the last form");
    }

    private static DateProof ambiguous(TableCell cell) {
        return refused(
                cell,
                "must mean one day: it is " + day(cell, DateStyle.DAY_FIRST).orElseThrow() + " as day-month-year and "
                        + day(cell, DateStyle.MONTH_FIRST).orElseThrow() + " as month-day-year",
                "State the form of the days, or write them like 2018-06-30.");
    }

    private static Optional<LocalDate> day(TableCell cell, DateStyle style) {
        return style.reading(cell.text());
    }

    private static DateProof proven(DateStyle style, String why, List<TableCell> deciding) {
        return new DateProof(Optional.of(new Settled<>(style, why, deciding)), Optional.empty(), Optional.empty());
    }

    private static DateProof refused(TableCell cell, String requirement, String advice) {
        return new DateProof(
                Optional.empty(),
                Optional.of(cell),
                Optional.of(Check.refused("day", cell.text(), requirement, advice)));
    }
}
