package nl.schakel.assessment.analysis.ranking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;

/**
 * The weights around the present one at which nothing changes, such as '751..10000', in whole thousandths.
 *
 * @param least the least of them
 * @param greatest the greatest of them
 * @param below what changes at the next lower weight; nothing if there is none
 * @param above what changes at the next higher weight; nothing if that is beyond the limit
 */
public record SafeRange(int least, int greatest, Optional<Turn> below, Optional<Turn> above) {

    /** Refuses a range that does not fit its ends. */
    public SafeRange {
        Check.given(below, "below");
        Check.given(above, "above");
        boolean fits = 0 <= least
                && least <= greatest
                && below.map(Turn::weight).orElse(-1) == least - 1
                && above.map(turn -> turn.weight() == greatest + 1).orElse(true);
        Check.that(
                fits,
                "safe range",
                least + ".." + greatest,
                "must begin at 0 or just after a change, and end at the limit or just before one",
                "Let WeightSensitivity.of work it out.");
    }

    /** {@return the least and the greatest weight, such as '751..10000'} */
    @Override
    public String toString() {
        return least + ".." + greatest;
    }

    /**
     * What changes at a weight.
     *
     * @param weight the weight, just outside the safe range
     * @param shifts the partnerships for which something changes, in the order of the present ranking
     */
    public record Turn(int weight, List<Shift> shifts) {

        /** Refuses a change of nothing. */
        public Turn {
            shifts = Check.list(shifts, "shifts");
            Check.that(!shifts.isEmpty(), "shifts", shifts, "must be one or more", "Leave the turn out.");
        }

        private String text(Function<Ranked, String> name, Function<Ranked, String> what) {
            return shifts.stream()
                    .map(shift -> name.apply(shift.before()) + " " + what.apply(shift.before()) + " -> "
                            + what.apply(shift.after()))
                    .collect(Collectors.joining("; "));
        }

        String places(Function<Ranked, String> name, Language language) {
            return text(name, entry -> RankingText.place(entry, language));
        }

        String verdicts(Function<Ranked, String> name, Language language) {
            return text(name, entry -> entry.assessment().verdict().in(language));
        }
    }

    /**
     * A partnership for which something changes.
     *
     * @param before its place and its assessment at the present weight
     * @param after its place and its assessment at the other weight
     */
    public record Shift(Ranked before, Ranked after) {

        /** Refuses null. */
        public Shift {
            Check.given(before, "before");
            Check.given(after, "after");
        }

        /** {@return such as 'Profijt: place 1 -> 2..3, verdict strong -> weak or strong'} */
        @Override
        public String toString() {
            Language english = Language.ENGLISH;
            return Cohort.name(before.assessment()) + ": place " + RankingText.place(before, english) + " -> "
                    + RankingText.place(after, english) + ", verdict "
                    + before.assessment().verdict().in(english) + " -> "
                    + after.assessment().verdict().in(english);
        }
    }
}
