package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.agreement.Contract;
import nl.schakel.model.agreement.ContractKind;
import nl.schakel.model.agreement.Document;
import nl.schakel.model.agreement.DocumentKind;
import nl.schakel.model.agreement.Signatory;

/** Facts about contracts with pupils, parents and companies, and about papers that are no agreements. */
final class ContractFacts {

    private static final Listed<Contract> CONTRACTS =
            Listed.phased("contracts", view -> view.partnership().contracts(), ContractFacts::words);
    private static final Listed<Document> DOCUMENTS =
            Listed.phased("documents", view -> view.partnership().documents(), Document::title);

    private ContractFacts() {}

    static List<Fact> all() {
        return List.of(
                CONTRACTS.codes(
                        "agreement.contract-kinds",
                        ContractKind.class,
                        "welke contracten met leerlingen, ouders of bedrijven er zijn",
                        "which contracts with pupils, parents or companies there are",
                        each -> Known.term(each.it().kind())),
                CONTRACTS.codes(
                        "agreement.contract-signatories",
                        Signatory.class,
                        "wie contracten ondertekenen",
                        "who signs contracts",
                        each -> Known.terms(
                                each.it().signatories(),
                                each.closed("signatories", each.it().signatories()))),
                DOCUMENTS.codes(
                        "agreement.document-kinds",
                        DocumentKind.class,
                        "welke stukken er zijn, zoals een beleidsplan",
                        "which papers there are, such as a policy plan",
                        each -> Known.term(each.it().kind())));
    }

    private static LocalizedText words(Contract contract) {
        return contract.kind().label();
    }
}
