package nl.schakel.samples.view;

import nl.schakel.assessment.score.Interval;

/**
 * A degree in whole millionths: 900000 is nine tenths.
 *
 * @param lowerMillionths the least that it can be
 * @param upperMillionths the greatest that it can be
 */
public record DegreeView(int lowerMillionths, int upperMillionths) {

    static DegreeView of(Interval degree) {
        return new DegreeView(Math.toIntExact(degree.lower()), Math.toIntExact(degree.upper()));
    }
}
