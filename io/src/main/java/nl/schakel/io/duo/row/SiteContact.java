package nl.schakel.io.duo.row;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * How a site is reached, such as 0592340973 and www.pro-assen.nl.
 *
 * @param telephone the telephone number, as written
 * @param web the address of its pages; absent where a telephone number stands in its place
 * @param correspondence the address for letters
 */
public record SiteContact(Optional<String> telephone, Optional<String> web, Address correspondence) {

    /** Refuses null. */
    public SiteContact {
        Check.given(telephone, "telephone");
        Check.given(web, "web");
        Check.given(correspondence, "correspondence");
    }
}
