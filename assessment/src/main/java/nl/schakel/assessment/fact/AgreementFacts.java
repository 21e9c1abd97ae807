package nl.schakel.assessment.fact;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.evidence.AsOf;

/** Facts about what was agreed. */
final class AgreementFacts {

    private AgreementFacts() {}

    static List<Fact> all() {
        return List.of(
                new Fact(
                        FactId.of("agreement.on-paper"),
                        Fact.Kind.TRUTH,
                        LocalizedText.of(
                                "er is een convenant, samenwerkingsovereenkomst of raamcontract",
                                "there is a covenant, cooperation agreement or framework contract"),
                        view -> agreements(view)
                                .any("agreement.on-paper", AgreementFacts::onPaper, AgreementFacts::words)),
                new Fact(
                        FactId.of("agreement.clauses"),
                        Fact.Kind.CODES,
                        LocalizedText.of("waarover afspraken zijn vastgelegd", "what the agreements are about"),
                        view -> agreements(view)
                                .codes(
                                        "agreement.clauses",
                                        agreement -> agreement.clauses().stream()
                                                .map(clause -> clause.kind().code())
                                                .collect(Collectors.toSet()),
                                        (agreement, at) -> Look.closed(view, at.child("clauses"), agreement.clauses()),
                                        AgreementFacts::words)));
    }

    private static Look<Agreement> agreements(AsOf view) {
        return Look.at(
                view,
                "agreements",
                view.partnership().agreements(),
                agreement -> agreement.id().value());
    }

    private static boolean onPaper(Agreement agreement) {
        Term<AgreementKind> kind = agreement.kind();
        return kind.is(AgreementKind.CONVENANT)
                || kind.is(AgreementKind.COOPERATION_AGREEMENT)
                || kind.is(AgreementKind.FRAMEWORK_CONTRACT);
    }

    private static LocalizedText words(Agreement agreement) {
        return agreement.kind().label();
    }
}
