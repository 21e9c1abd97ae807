package nl.schakel.assessment.analysis.ranking;

import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What is done with unknowns, such as drawing them. */
public enum Unknowns implements Labelled {
    /**
     * Each is drawn by itself: a degree is each whole millionth of its interval as likely as every other one, also of a rule that can only be
     * met or not; whether a rule applies is a fair draw. What is known stays. Rules that ask the same unknown fact are drawn apart.
     */
    DRAWN("onbekenden geloot", "unknowns drawn"),
    /** They turn out as badly for the partnership as they can: its score is the lower bound. */
    WORST("onbekenden op hun slechtst", "unknowns at their worst"),
    /** They turn out as well for the partnership as they can: its score is the upper bound. */
    BEST("onbekenden op hun best", "unknowns at their best");

    private final LocalizedText label;

    Unknowns(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /** The score that counts; where unknowns are drawn both bounds are the same. */
    long of(Interval interval) {
        return this == BEST ? interval.upper() : interval.lower();
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
