package nl.schakel.samples.view;

import nl.schakel.assessment.score.Score;

/**
 * A score in whole millionths.
 *
 * @param lower the least that it can be
 * @param upper the greatest that it can be
 * @param coverage how much of what was asked is known, rounded down
 */
public record ScoreView(int lower, int upper, int coverage) {

    static ScoreView of(Score score) {
        return new ScoreView(
                Math.toIntExact(score.interval().lower()),
                Math.toIntExact(score.interval().upper()),
                Math.toIntExact(score.coverage().millionths()));
    }
}
