package nl.schakel.samples.view;

import nl.schakel.assessment.score.Score;

/**
 * A score in whole millionths: 750000 is 75 of 100.
 *
 * @param lowerMillionths the least that it can be
 * @param upperMillionths the greatest that it can be
 * @param coverageMillionths how much of what was asked is known, rounded down
 */
public record ScoreView(int lowerMillionths, int upperMillionths, int coverageMillionths) {

    static ScoreView of(Score score) {
        return new ScoreView(
                Math.toIntExact(score.interval().lower()),
                Math.toIntExact(score.interval().upper()),
                Math.toIntExact(score.coverage().millionths()));
    }
}
