package nl.schakel.assessment.fact;

import static nl.schakel.assessment.fact.Edits.contract;
import static nl.schakel.assessment.fact.Edits.document;

import java.util.stream.Stream;
import nl.schakel.core.text.Term;
import nl.schakel.model.agreement.ContractKind;
import nl.schakel.model.agreement.DocumentKind;
import nl.schakel.model.agreement.Signatory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractFactsTest {

    static Stream<Case> cases() {
        return Stream.of(
                        Case.codes(
                                "agreement.contract-kinds",
                                "contracts",
                                contract(ContractKind.PRACTICE_AGREEMENT, each -> {}),
                                "practice-agreement"),
                        Case.codesWithin(
                                "agreement.contract-signatories",
                                "contracts",
                                "contracts/contract-1/signatories",
                                contract(
                                        ContractKind.PRACTICE_AGREEMENT,
                                        each -> each.addSignatory(Term.of(Signatory.PARENTS))
                                                .addSignatory(Term.of(Signatory.PUPIL))),
                                "parents, pupil"),
                        Case.codes(
                                "agreement.document-kinds",
                                "documents",
                                document(DocumentKind.POLICY_PLAN, each -> {}),
                                "policy-plan"))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factIsSeen(Case example) {
        example.holds();
    }
}
