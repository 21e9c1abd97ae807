package nl.schakel.io.duo.row;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.BoardNumber;
import nl.schakel.core.id.SiteCode;

/**
 * A site (vestiging) in the register, such as 18BR00 of board 10053 in Assen; the code says the institution too.
 *
 * @param code its code
 * @param name its name
 * @param board the number of its board (bevoegd gezag)
 * @param location where it is
 */
public record RegisteredSite(SiteCode code, String name, BoardNumber board, SiteLocation location) {

    /** Refuses null and a blank name. */
    public RegisteredSite {
        Check.given(code, "code");
        Check.text(name, "name");
        Check.given(board, "board");
        Check.given(location, "location");
    }
}
