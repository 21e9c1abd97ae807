package nl.schakel.samples.table;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableSet;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.survey.Survey;

/** Dossiers and surveys as tables, such as {@code DatasetTables.of(Portraits.all(), List.of()).table("routes")}. */
public final class DatasetTables {

    private DatasetTables() {}

    /**
     * Makes the tables.
     *
     * <p>Tables of what only dossiers have begin with the columns {@code partnership} and {@code as_of}, those of what surveys
     * have too with {@code entry_type}, {@code entry}, {@code partnership} and {@code as_of}; then comes the element's id or
     * number. What is not known is an empty cell. The source of a row is the nearest one around its element, or else that of
     * the first fact in it; single facts may have others, which the table {@code facts} gives.
     *
     * @param dossiers the dossiers, sound and each of another partnership or day
     * @param surveys the surveys, sound and each of another id or day
     * @return the tables, a row for each element
     * @throws nl.schakel.core.check.InvalidValueException if two of them cannot be told apart, or one refers to nothing
     */
    public static TableSet of(List<Dossier> dossiers, List<Survey> surveys) {
        Entries entries = Entries.of(Check.list(dossiers, "dossiers"), Check.list(surveys, "surveys"));
        List<Table> tables = new ArrayList<>();
        tables.addAll(PartnershipTables.of(entries));
        tables.addAll(GovernanceTables.of(entries));
        tables.addAll(RouteTables.of(entries));
        tables.addAll(ArrangementTable.of(entries));
        tables.addAll(AgreementTables.of(entries));
        tables.addAll(ContextTables.of(entries));
        tables.addAll(EvidenceTables.of(entries));
        tables.addAll(EventTable.of(entries));
        tables.addAll(EvidenceTables.ofRespondentsAndLaw(entries));
        tables.addAll(NetworkTable.of(entries));
        tables.add(EvidenceTables.ofPublications(entries));
        tables.addAll(FactTable.of(entries));
        return new TableSet(tables);
    }
}
