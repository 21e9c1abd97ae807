package nl.schakel.io.numbers.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.ResponseScale;
import nl.schakel.assessment.instrument.answer.Answer;
import nl.schakel.core.check.Check;
import nl.schakel.io.numbers.EmptyCell;

/** The cells of items: a mark in whole digits, that the item does not apply, or nothing. */
final class AnswerCells {

    /** In small letters; 'na' is not among them, since statistical programs write it for what is missing. */
    private static final Set<String> NOT_APPLICABLE = Set.of("n.v.t.", "n.v.t", "nvt", "n/a", "n.a.");

    private static final Set<String> MISSING_OF_PROGRAMS = Set.of("na", "nan", "null", "-", ".", "x");

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})");
    private static final Pattern DECIMALS = Pattern.compile("[-+]?[0-9]+[.,][0-9]+");

    private final ResponseScale scale;
    private final boolean mayNotApply;
    private final EmptyCell empty;

    AnswerCells(Instrument instrument, EmptyCell empty) {
        this.scale = instrument.scale();
        this.mayNotApply = instrument.notApplicable() != NotApplicablePolicy.REFUSE;
        this.empty = empty;
    }

    /** Reads a cell; gives nothing for an answer that is missing, and refuses what is none. */
    Optional<Answer> read(String cell) {
        if (cell.isEmpty() && empty != EmptyCell.NOT_APPLICABLE) {
            Check.that(
                    empty == EmptyCell.MISSING,
                    "answer",
                    cell,
                    "must be given: empty cells are refused",
                    "Write a mark of " + scale + (mayNotApply ? ", or n/a." : "."));
            return Optional.empty();
        }
        if (cell.isEmpty() || NOT_APPLICABLE.contains(cell.toLowerCase(Locale.ROOT))) {
            Check.that(
                    mayNotApply,
                    "answer",
                    cell,
                    "must be a mark of the scale " + scale + ", since the instrument has no 'not applicable'",
                    "Write a mark, or check how the instrument deals with what does not apply.");
            return Optional.of(Answer.NOT_APPLICABLE);
        }
        return Optional.of(new Answer.Mark(mark(cell)));
    }

    private int mark(String cell) {
        Check.that(
                WHOLE.matcher(cell).matches(),
                "mark",
                cell,
                "must be a whole mark of the scale " + scale + (mayNotApply ? ", or n/a" : ""),
                advice(cell));
        int mark = Integer.parseInt(cell);
        Check.that(
                scale.has(mark),
                "mark",
                cell,
                "must lie on the scale " + scale,
                "Check the answer, and whether it is on the scale of this version of the instrument.");
        return mark;
    }

    private String advice(String cell) {
        if (DECIMALS.matcher(cell).matches()) {
            return "Write one whole mark: none is rounded, and none is read without its comma or point.";
        }
        if (!cell.strip().equals(cell)) {
            return "Remove the spaces.";
        }
        if (MISSING_OF_PROGRAMS.contains(cell.toLowerCase(Locale.ROOT))) {
            return "Leave the cell empty if nothing was answered"
                    + (mayNotApply ? "; write n/a if the item does not apply." : ".");
        }
        return "Write digits only, such as " + scale.most() + ".";
    }
}
