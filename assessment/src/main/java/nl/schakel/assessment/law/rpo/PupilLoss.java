package nl.schakel.assessment.law.rpo;

import java.math.BigDecimal;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.truth.Truth;

/**
 * What a board outside the plan says that it would lose at one of its locations.
 *
 * @param board the board
 * @param location the location
 * @param pupils its pupils without the plan
 * @param lost how many of these it would lose
 */
public record PupilLoss(PartnerId board, String location, Count pupils, Count lost) {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Refuses a loss of more pupils than there are. */
    public PupilLoss {
        Check.given(board, "board");
        Check.text(location, "location");
        Check.that(
                Check.given(lost, "lost")
                                .least()
                                .compareTo(Check.given(pupils, "pupils").most())
                        <= 0,
                "lost",
                lost,
                "must not be more than the pupils, " + pupils,
                "Check both numbers.");
    }

    /** Whether it is more than 10 % of the pupils. */
    Truth isMoreThanATenth() {
        if (lost.least().multiply(TEN).compareTo(pupils.most()) > 0) {
            return Truth.TRUE;
        }
        return lost.most().multiply(TEN).compareTo(pupils.least()) > 0 ? Truth.UNKNOWN : Truth.FALSE;
    }
}
