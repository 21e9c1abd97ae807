package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;

import java.util.List;
import java.util.Optional;
import nl.schakel.io.table.Table;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.agreement.Commitment;
import nl.schakel.model.agreement.Contract;
import nl.schakel.model.agreement.ContractKind;
import nl.schakel.model.agreement.Document;
import nl.schakel.model.agreement.DocumentKind;
import nl.schakel.model.agreement.Signatory;
import nl.schakel.model.governance.Layer;

/** The tables of agreements with their clauses, of contracts with persons, and of other papers. */
final class AgreementTables {

    private static final Columns<Agreement> AGREEMENT = new Columns<Agreement>()
            .term("kind", "soort / kind", AgreementKind.class, always(Agreement::kind))
            .list("parties", "partijen / parties", Agreement::parties)
            .date("signed", "ondertekend / signed", Agreement::signed)
            .choice("layer", "laag / layer", Layer.class, Agreement::layer)
            .term("commitment", "hoe bindend / how binding", Commitment.class, Agreement::commitment)
            .cadence(
                    "evaluation",
                    "evaluations_per_school_year",
                    "hoe vaak geëvalueerd / how often evaluated",
                    Agreement::evaluation)
            .quantity("count", "aantal / number", Agreement::count)
            .localized("text", "beschrijving / description", Agreement::text)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<Clause> CLAUSE = new Columns<Clause>()
            .term("kind", "soort / kind", ClauseKind.class, always(Clause::kind))
            .quantity("value", "getal / figure", Clause::value)
            .localized("text", "beschrijving / description", Clause::text);

    private static final Columns<Contract> CONTRACT = new Columns<Contract>()
            .term("kind", "soort / kind", ContractKind.class, always(Contract::kind))
            .terms("signatories", "wie tekenen / who sign", Signatory.class, Contract::signatories)
            .localized("text", "beschrijving / description", Contract::text)
            .part(Optional::of, TableBuilder.PHASE);

    private static final Columns<Document> DOCUMENT = new Columns<Document>()
            .term("kind", "soort / kind", DocumentKind.class, always(Document::kind))
            .localized("title", "titel / title", always(Document::title))
            .date("date", "datum / date", Document::date)
            .text("number", "nummer / number", Document::number)
            .localizedList("topics", "onderwerpen / topics", Document::topics)
            .localized("text", "beschrijving / description", Document::text)
            .part(Optional::of, TableBuilder.PHASE);

    private AgreementTables() {}

    static List<Table> of(Entries entries) {
        KeyColumns agreement = KeyColumns.inDossiers(id("agreement", "overeenkomst / agreement"));
        List<Found<Agreement>> agreements = entries.inDossiers(
                "agreements", dossier -> dossier.partnership().agreements());
        return List.of(
                new TableBuilder<>("agreements", "overeenkomsten / agreements", agreement, AGREEMENT)
                        .nearestSource()
                        .build(agreements),
                new TableBuilder<>(
                                "clauses",
                                "bepalingen van overeenkomsten / clauses of agreements",
                                agreement.within("agreements", id("clause", "bepaling / clause")),
                                CLAUSE)
                        .nearestSource()
                        .build(Found.each(agreements, "clauses", Agreement::clauses)),
                new TableBuilder<>(
                                "contracts",
                                "contracten met leerlingen, ouders en bedrijven"
                                        + " / contracts with pupils, parents and companies",
                                KeyColumns.inDossiers(id("contract", "contract / contract")),
                                CONTRACT)
                        .nearestSource()
                        .build(entries.inDossiers(
                                "contracts", dossier -> dossier.partnership().contracts())),
                new TableBuilder<>(
                                "documents",
                                "andere stukken / other papers",
                                KeyColumns.inDossiers(id("document", "stuk / paper")),
                                DOCUMENT)
                        .nearestSource()
                        .build(entries.inDossiers(
                                "documents", dossier -> dossier.partnership().documents())));
    }
}
