package nl.schakel.assessment.instrument.answer;

/** What a respondent answered to an item: a mark, or that it does not apply; an item without answer is missing. */
public sealed interface Answer {

    /** The item does not apply. */
    Answer NOT_APPLICABLE = new NotApplicable();

    /**
     * A mark on the scale, as it was given: a reverse item is turned round when it is scored.
     *
     * @param mark the mark
     */
    record Mark(int mark) implements Answer {

        @Override
        public String toString() {
            return Integer.toString(mark);
        }
    }

    /** The item does not apply to the respondent. */
    record NotApplicable() implements Answer {

        @Override
        public String toString() {
            return "n/a";
        }
    }
}
