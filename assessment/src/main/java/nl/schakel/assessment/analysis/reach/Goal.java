package nl.schakel.assessment.analysis.reach;

import nl.schakel.assessment.report.Assessment;

/** What is to be reached: at least a lower bound, and enough evidence if that is asked. */
record Goal(long lower, boolean evidence) {

    boolean isMetBy(Assessment assessment) {
        return assessment.overall().interval().lower() >= lower && (!evidence || assessment.hasEnoughEvidence());
    }
}
