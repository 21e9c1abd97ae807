package nl.schakel.io.duo.row;

import nl.schakel.core.check.Check;

/**
 * A row of the file of mbo institutions (adressen mbo), such as the roc 25LX with its address.
 *
 * @param institution code, name, town and kind
 * @param registration the code of its kind, and its board
 * @param location where it is
 * @param contact how it is reached
 */
public record MboAddress(
        MboInstitution institution, MboRegistration registration, MboLocation location, SiteContact contact) {

    /** Refuses null. */
    public MboAddress {
        Check.given(institution, "institution");
        Check.given(registration, "registration");
        Check.given(location, "location");
        Check.given(contact, "contact");
    }
}
