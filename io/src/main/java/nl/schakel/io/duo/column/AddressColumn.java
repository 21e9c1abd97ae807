package nl.schakel.io.duo.column;

import static nl.schakel.io.duo.column.ColumnNames.known;
import static nl.schakel.io.duo.column.ColumnNames.needed;

/** A column of the file of mbo institutions (adressen mbo), such as MBO INSTELLINGSSOORT - NAAM. */
public enum AddressColumn implements DuoColumn {
    KIND_CODE(known("MBO INSTELLINGSSOORT - CODE")),
    KIND(needed("MBO INSTELLINGSSOORT - NAAM", "MBO INSTELLINGSSOORT")),
    PROVINCE(known("PROVINCIE")),
    BOARD(known("BEVOEGD GEZAG NUMMER")),
    INSTITUTION(needed("INSTELLINGSCODE", "BRIN NUMMER", "BRIN")),
    NAME(needed("INSTELLINGSNAAM")),
    STREET(known("STRAATNAAM")),
    HOUSE_NUMBER(known("HUISNUMMER-TOEVOEGING")),
    POSTCODE(known("POSTCODE")),
    TOWN(needed("PLAATSNAAM")),
    MUNICIPALITY_CODE(known("GEMEENTENUMMER")),
    MUNICIPALITY(known("GEMEENTENAAM")),
    TELEPHONE(known("TELEFOONNUMMER")),
    WEB(known("INTERNETADRES")),
    LETTER_STREET(known("STRAATNAAM CORRESPONDENTIEADRES")),
    LETTER_HOUSE_NUMBER(known("HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES")),
    LETTER_POSTCODE(known("POSTCODE CORRESPONDENTIEADRES")),
    LETTER_TOWN(known("PLAATSNAAM CORRESPONDENTIEADRES"));

    private final ColumnNames names;

    AddressColumn(ColumnNames names) {
        this.names = names;
    }

    @Override
    public ColumnNames names() {
        return names;
    }
}
