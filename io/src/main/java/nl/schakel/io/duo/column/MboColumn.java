package nl.schakel.io.duo.column;

import static nl.schakel.io.duo.column.ColumnNames.known;
import static nl.schakel.io.duo.column.ColumnNames.needed;

import java.util.Optional;

/** A column of the file of mbo students (deelnemers per instelling en kwalificatie), such as KWALIFICATIE CODE. */
public enum MboColumn implements DuoColumn {
    INSTITUTION(needed("INSTELLINGSCODE", "BRIN NUMMER", "BRIN")),
    NAME(known("INSTELLINGSNAAM")),
    TOWN(known("PLAATSNAAM")),
    KIND(known("TYPE MBO", "MBO INSTELLINGSSOORT - NAAM", "MBO INSTELLINGSSOORT")),
    LEVEL(known("KWALIFICATIENIVEAU", "NIVEAU")),
    QUALIFICATION(needed("KWALIFICATIE CODE")),
    QUALIFICATION_NAME(known("KWALIFICATIE NAAM")),
    SECTOR(known("MBO SECTOR")),
    DOMAIN(known("DOMEIN")),
    UNIT(known("SECTORUNIT SBB")),
    STUDENTS(needed("AANTAL", "AANTAL DEELNEMERS", "AANTAL STUDENTEN", "WAARDE")),
    INDICATION(known("INDICATIEAVG"));

    private final ColumnNames names;

    MboColumn(ColumnNames names) {
        this.names = names;
    }

    @Override
    public ColumnNames names() {
        return names;
    }

    @Override
    public Optional<String> whenAbsent() {
        return this == INDICATION
                ? Optional.of("Every 4 may stand for a suppressed number, and is read as bounds.")
                : Optional.empty();
    }
}
