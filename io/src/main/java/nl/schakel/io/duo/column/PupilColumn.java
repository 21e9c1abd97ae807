package nl.schakel.io.duo.column;

import static nl.schakel.io.duo.column.ColumnNames.known;
import static nl.schakel.io.duo.column.ColumnNames.needed;

/** A column of the file of pupils (03. leerlingen vo per vestiging en bestuur), such as AANTAL LEERLINGEN. */
public enum PupilColumn implements DuoColumn {
    BOARD(needed("BEVOEGD GEZAG NUMMER")),
    INSTITUTION(known("INSTELLINGSCODE", "BRIN NUMMER", "BRIN")),
    SITE(needed("VESTIGINGSCODE", "VESTIGINGSNUMMER")),
    NAME(needed("INSTELLINGSNAAM VESTIGING", "VESTIGINGSNAAM", "NAAM VESTIGING")),
    TOWN(known("PLAATSNAAM", "PLAATSNAAM VESTIGING")),
    MUNICIPALITY_CODE(needed("GEMEENTENUMMER")),
    MUNICIPALITY(needed("GEMEENTENAAM", "GEMEENTENAAM VESTIGING")),
    PROVINCE(known("PROVINCIE", "PROVINCIE VESTIGING")),
    PUPILS(needed("AANTAL LEERLINGEN")),
    AT_VAVO(known("AANTAL VO LEERLINGEN UITBESTEED AAN VAVO")),
    TOTAL(known("TOTAAL AANTAL LEERLINGEN"));

    private final ColumnNames names;

    PupilColumn(ColumnNames names) {
        this.names = names;
    }

    @Override
    public ColumnNames names() {
        return names;
    }
}
