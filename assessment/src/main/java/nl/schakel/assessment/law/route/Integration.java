package nl.schakel.assessment.law.route;

import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * Whether a doorlopende leerroute is a geïntegreerde route, which leads to level 2 without an exam of the vmbo, and what goes before it.
 *
 * @param integrated whether it is one
 * @param talked whether the school talked with the pupil, the parents and the mbo institution before
 * @param agreed whether the agreement for it, of article 8.4.3 of the WEB, is there
 */
public record Integration(Truth integrated, Truth talked, Truth agreed) {

    /** A route of which it is not known whether it is integrated. */
    public static final Integration UNKNOWN = new Integration(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    /** A route that is not integrated. */
    public static final Integration NONE = new Integration(Truth.FALSE, Truth.UNKNOWN, Truth.UNKNOWN);

    /** Refuses null. */
    public Integration {
        Check.given(integrated, "integrated");
        Check.given(talked, "talked");
        Check.given(agreed, "agreed");
    }
}
