package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.BoardNumber;

/**
 * What the register says of an mbo institution besides its name, such as kind BER of board 40872.
 *
 * @param kindCode the code of its kind in the letters of DUO, such as BER
 * @param board the number of its board (bevoegd gezag), if the file says it
 */
public record MboRegistration(Optional<String> kindCode, Optional<BoardNumber> board) {

    /** Refuses null. */
    public MboRegistration {
        Check.given(kindCode, "kind code");
        Check.given(board, "board");
    }
}
