package nl.schakel.samples.benchmark;

import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Interval;

/** Reads all that a result says: each interval, whether each rule applies, and each value that was seen. */
final class Reading {

    private Reading() {}

    static long of(Assessment assessment) {
        long read = of(assessment.overall().interval());
        for (FactorResult factor : assessment.factors()) {
            read += factor.applicable().ordinal() + of(factor.score().interval());
            for (RuleOutcome outcome : factor.outcomes()) {
                read += outcome.applicable().ordinal() + of(outcome.degree());
                for (FactValue value : outcome.values()) {
                    read += of(value);
                }
            }
        }
        return read;
    }

    static long of(HandWritten.Whole whole) {
        long read = of(whole.overall());
        for (HandWritten.Result factor : whole.factors()) {
            read += factor.applicable().ordinal() + of(factor.interval());
            for (HandWritten.Outcome outcome : factor.outcomes()) {
                read += outcome.applicable().ordinal() + of(outcome.degree());
                for (FactValue value : outcome.seen()) {
                    read += of(value);
                }
            }
        }
        return read;
    }

    private static long of(Interval interval) {
        return interval.lower() + 3 * interval.upper();
    }

    private static long of(FactValue value) {
        return value instanceof FactValue.Holds holds ? holds.truth().ordinal() : 5;
    }
}
