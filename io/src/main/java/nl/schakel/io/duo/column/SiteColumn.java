package nl.schakel.io.duo.column;

import static nl.schakel.io.duo.column.ColumnNames.known;
import static nl.schakel.io.duo.column.ColumnNames.needed;

/** A column of the file of sites (02. alle vestigingen vo), such as VESTIGINGSCODE. */
public enum SiteColumn implements DuoColumn {
    PROVINCE(known("PROVINCIE")),
    BOARD(needed("BEVOEGD GEZAG NUMMER")),
    INSTITUTION(known("INSTELLINGSCODE", "BRIN NUMMER", "BRIN")),
    SITE(needed("VESTIGINGSCODE", "VESTIGINGSNUMMER")),
    NAME(needed("VESTIGINGSNAAM", "INSTELLINGSNAAM VESTIGING", "NAAM VESTIGING")),
    STREET(known("STRAATNAAM")),
    HOUSE_NUMBER(known("HUISNUMMER-TOEVOEGING")),
    POSTCODE(known("POSTCODE")),
    TOWN(known("PLAATSNAAM", "PLAATSNAAM VESTIGING")),
    MUNICIPALITY_CODE(needed("GEMEENTENUMMER")),
    MUNICIPALITY(needed("GEMEENTENAAM", "GEMEENTENAAM VESTIGING")),
    DENOMINATION(known("DENOMINATIE", "DENOMINATIE VESTIGING")),
    TELEPHONE(known("TELEFOONNUMMER")),
    WEB(known("INTERNETADRES")),
    STRUCTURE(known("ONDERWIJSSTRUCTUUR")),
    LETTER_STREET(known("STRAATNAAM CORRESPONDENTIEADRES")),
    LETTER_HOUSE_NUMBER(known("HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES")),
    LETTER_POSTCODE(known("POSTCODE CORRESPONDENTIEADRES")),
    LETTER_TOWN(known("PLAATSNAAM CORRESPONDENTIEADRES")),
    NODAL_CODE(known("NODAAL GEBIED CODE")),
    NODAL(known("NODAAL GEBIED NAAM")),
    RPA_CODE(known("RPA-GEBIED CODE")),
    RPA(known("RPA-GEBIED NAAM")),
    WGR_CODE(known("WGR-GEBIED CODE")),
    WGR(known("WGR-GEBIED NAAM")),
    COROP_CODE(known("COROPGEBIED CODE")),
    COROP(known("COROPGEBIED NAAM")),
    EDUCATION_CODE(known("ONDERWIJSGEBIED CODE")),
    EDUCATION(known("ONDERWIJSGEBIED NAAM")),
    RMC_CODE(known("RMC-REGIO CODE")),
    RMC(known("RMC-REGIO NAAM")),
    HOLIDAY(known("VAKANTIEREGIO"));

    private final ColumnNames names;

    SiteColumn(ColumnNames names) {
        this.names = names;
    }

    @Override
    public ColumnNames names() {
        return names;
    }
}
