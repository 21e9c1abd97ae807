package nl.schakel.io.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The finding of the forms: plain form reads nothing that English form does not read alike, so two forms remain to tell apart. */
final class NumberProofs {

    private static final int MOST_SHOWN = 3;

    private NumberProofs() {}

    static NumberProof of(List<TableCell> cells) {
        List<TableCell> unread = cells.stream()
                .filter(cell -> !read(NumberStyle.DUTCH, cell) && !read(NumberStyle.ENGLISH, cell))
                .toList();
        if (!unread.isEmpty()) {
            return new NumberProof.Unread(unread);
        }
        List<TableCell> onlyDutch =
                cells.stream().filter(cell -> !read(NumberStyle.ENGLISH, cell)).toList();
        List<TableCell> onlyEnglish =
                cells.stream().filter(cell -> !read(NumberStyle.DUTCH, cell)).toList();
        if (!onlyDutch.isEmpty() && !onlyEnglish.isEmpty()) {
            boolean dutchFirst = cells.indexOf(onlyDutch.get(0)) < cells.indexOf(onlyEnglish.get(0));
            return dutchFirst
                    ? new NumberProof.Contradictory(onlyDutch.get(0), onlyEnglish.get(0))
                    : new NumberProof.Contradictory(onlyEnglish.get(0), onlyDutch.get(0));
        }
        if (!onlyDutch.isEmpty()) {
            return proven(NumberStyle.DUTCH, "no other form reads", onlyDutch);
        }
        NumberStyle english = cells.stream().allMatch(cell -> read(NumberStyle.PLAIN, cell))
                ? NumberStyle.PLAIN
                : NumberStyle.ENGLISH;
        if (!onlyEnglish.isEmpty()) {
            return proven(english, "Dutch form does not read", onlyEnglish);
        }
        Optional<NumberProof> ambiguous =
                cells.stream().flatMap(cell -> ambiguous(cell).stream()).findFirst();
        return ambiguous.orElseGet(
                () -> proven(NumberStyle.PLAIN, "all numbers are digits only, alike in every form", List.of()));
    }

    static boolean read(NumberStyle style, TableCell cell) {
        return style.reading(cell.text()).isPresent();
    }

    private static Optional<NumberProof> ambiguous(TableCell cell) {
        BigDecimal dutch = NumberStyle.DUTCH.parse(cell.text());
        BigDecimal english = NumberStyle.ENGLISH.parse(cell.text());
        return dutch.compareTo(english) == 0
                ? Optional.empty()
                : Optional.of(new NumberProof.Ambiguous(cell, dutch, english));
    }

    private static NumberProof proven(NumberStyle style, String why, List<TableCell> deciding) {
        return new NumberProof.Proven(
                new Settled<>(style, why, deciding.stream().limit(MOST_SHOWN).toList()));
    }
}
