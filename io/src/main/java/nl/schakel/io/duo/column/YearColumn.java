package nl.schakel.io.duo.column;

import static nl.schakel.io.duo.column.ColumnNames.known;
import static nl.schakel.io.duo.column.ColumnNames.needed;

/** A column of the file of pupils by kind of education (01. naar onderwijstype), such as ELEMENTCODE. */
public enum YearColumn implements DuoColumn {
    INSTITUTION(known("INSTELLINGSCODE", "BRIN NUMMER", "BRIN")),
    SITE(needed("VESTIGINGSCODE", "VESTIGINGSNUMMER")),
    NAME(known("INSTELLINGSNAAM VESTIGING", "VESTIGINGSNAAM")),
    TOWN(known("PLAATSNAAM VESTIGING", "PLAATSNAAM")),
    PROVINCE(known("PROVINCIE VESTIGING", "PROVINCIE")),
    TYPE(needed("ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR")),
    LWOO(known("LWOO INDICATIE")),
    SECTOR(known("VMBO SECTOR")),
    DEPARTMENT(known("AFDELING")),
    ELEMENT(known("ELEMENTCODE")),
    PROGRAMME(known("OPLEIDINGSNAAM")),
    MEN_1(needed("LEER- OF VERBLIJFSJAAR 1 - MAN", "LEERJAAR 1 - MAN")),
    WOMEN_1(needed("LEER- OF VERBLIJFSJAAR 1 - VROUW", "LEERJAAR 1 - VROUW")),
    MEN_2(known("LEER- OF VERBLIJFSJAAR 2 - MAN", "LEERJAAR 2 - MAN")),
    WOMEN_2(known("LEER- OF VERBLIJFSJAAR 2 - VROUW", "LEERJAAR 2 - VROUW")),
    MEN_3(known("LEER- OF VERBLIJFSJAAR 3 - MAN", "LEERJAAR 3 - MAN")),
    WOMEN_3(known("LEER- OF VERBLIJFSJAAR 3 - VROUW", "LEERJAAR 3 - VROUW")),
    MEN_4(known("LEER- OF VERBLIJFSJAAR 4 - MAN", "LEERJAAR 4 - MAN")),
    WOMEN_4(known("LEER- OF VERBLIJFSJAAR 4 - VROUW", "LEERJAAR 4 - VROUW")),
    MEN_5(known("LEER- OF VERBLIJFSJAAR 5 - MAN", "LEERJAAR 5 - MAN")),
    WOMEN_5(known("LEER- OF VERBLIJFSJAAR 5 - VROUW", "LEERJAAR 5 - VROUW")),
    MEN_6(known("LEER- OF VERBLIJFSJAAR 6 - MAN", "LEERJAAR 6 - MAN")),
    WOMEN_6(known("LEER- OF VERBLIJFSJAAR 6 - VROUW", "LEERJAAR 6 - VROUW"));

    private final ColumnNames names;

    YearColumn(ColumnNames names) {
        this.names = names;
    }

    @Override
    public ColumnNames names() {
        return names;
    }

    /**
     * Gives the column of the men of a year.
     *
     * @param year the year, from 1 to 6
     * @return the column
     */
    public static YearColumn men(int year) {
        return valueOf("MEN_" + year);
    }

    /**
     * Gives the column of the women of a year.
     *
     * @param year the year, from 1 to 6
     * @return the column
     */
    public static YearColumn women(int year) {
        return valueOf("WOMEN_" + year);
    }
}
