package nl.schakel.io.duo.column;

import static nl.schakel.io.duo.column.ColumnNames.known;
import static nl.schakel.io.duo.column.ColumnNames.needed;

/** A column of the file of exams (geslaagden, gezakten en cijfers), such as GESLAAGDEN. */
public enum ExamColumn implements DuoColumn {
    INSTITUTION(known("INSTELLINGSCODE", "BRIN NUMMER", "BRIN")),
    SITE(needed("VESTIGINGSCODE", "VESTIGINGSNUMMER")),
    NAME(known("INSTELLINGSNAAM VESTIGING", "VESTIGINGSNAAM")),
    MUNICIPALITY(known("GEMEENTENAAM VESTIGING", "GEMEENTENAAM")),
    PROVINCE(known("PROVINCIE VESTIGING", "PROVINCIE")),
    TYPE(needed("ONDERWIJSTYPE VO")),
    LEERWEG(known("LEERWEG VMBO", "LEERWEG")),
    SECTOR(known("VMBO SECTOR")),
    DEPARTMENT(known("AFDELING")),
    CANDIDATES(needed("EXAMENKANDIDATEN")),
    PASSED(needed("GESLAAGDEN")),
    FAILED(needed("GEZAKTEN")),
    SCHOOL_MARK(known("GEMIDDELD CIJFER SCHOOLEXAMEN")),
    CENTRAL_MARK(known("GEMIDDELD CIJFER CENTRAAL EXAMEN")),
    OVERALL_MARK(known("GEMIDDELD CIJFER CIJFERLIJST"));

    private final ColumnNames names;

    ExamColumn(ColumnNames names) {
        this.names = names;
    }

    @Override
    public ColumnNames names() {
        return names;
    }
}
