package nl.schakel.assessment.fact;

import java.util.List;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.Agreement;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.agreement.Commitment;
import nl.schakel.model.governance.Layer;

/** Facts about what partners agreed. */
final class AgreementFacts {

    private static final Listed<Agreement> AGREEMENTS = Listed.phased(
            "agreements",
            view -> view.partnership().agreements(),
            each -> each.kind().label());

    private AgreementFacts() {}

    static List<Fact> all() {
        return List.of(
                AGREEMENTS
                        .only(AgreementFacts::onPaper)
                        .any(
                                "agreement.on-paper",
                                "er is een convenant, samenwerkingsovereenkomst of raamcontract",
                                "there is a covenant, cooperation agreement or framework contract"),
                AGREEMENTS.codes(
                        "agreement.kinds",
                        AgreementKind.class,
                        "welke soorten overeenkomsten er zijn",
                        "which kinds of agreements there are",
                        each -> Known.term(each.it().kind())),
                AGREEMENTS.sum(
                        "agreement.number",
                        "agreements",
                        "hoeveel overeenkomsten er zijn",
                        "how many agreements there are",
                        AgreementFacts::number),
                AGREEMENTS.codes(
                        "agreement.clauses",
                        ClauseKind.class,
                        "waarover afspraken zijn vastgelegd",
                        "what the agreements are about",
                        AgreementFacts::clauses),
                AGREEMENTS.any(
                        "agreement.evaluated",
                        "in een overeenkomst is afgesproken haar te evalueren",
                        "an agreement says that it is to be evaluated",
                        AgreementFacts::evaluated),
                AGREEMENTS.greatest(
                        "agreement.evaluations-a-year",
                        "times/school-year",
                        "hoe vaak per schooljaar de overeenkomst wordt geëvalueerd die het vaakst wordt geëvalueerd",
                        "how often a school year the agreement is evaluated that is evaluated most often",
                        each -> Amounts.times(each.it().evaluation())),
                AGREEMENTS.codes(
                        "agreement.layers",
                        Layer.class,
                        "op welke lagen overeenkomsten zijn gesloten",
                        "at which layers agreements were made",
                        each -> Known.code(each.it().layer(), false)),
                AGREEMENTS.codes(
                        "agreement.commitments",
                        Commitment.class,
                        "hoe bindend meedoen is",
                        "how binding it is to take part",
                        each -> Known.term(each.it().commitment(), each.lacks("commitment"))),
                AGREEMENTS.any(
                        "agreement.of-both-sectors",
                        "vo en mbo zijn beide partij bij een overeenkomst",
                        "both vo and mbo are parties to an agreement",
                        each -> Known.ofBoth(Parties.sectors(
                                each.view(),
                                each.it().parties(),
                                each.closed("parties", each.it().parties())))),
                AGREEMENTS.any(
                        "agreement.signed",
                        "een overeenkomst is ondertekend",
                        "an agreement has been signed",
                        AgreementFacts::signed),
                AGREEMENTS.any(
                        "agreement.open-ended",
                        "een overeenkomst geldt voor onbepaalde tijd",
                        "an agreement holds for an indefinite time",
                        each -> Periods.openEnded(each.it().period())));
    }

    private static boolean onPaper(Agreement agreement) {
        return agreement.kind().is(AgreementKind.CONVENANT)
                || agreement.kind().is(AgreementKind.COOPERATION_AGREEMENT)
                || agreement.kind().is(AgreementKind.FRAMEWORK_CONTRACT);
    }

    private static FactValue.Amount number(Element<Agreement> each) {
        return each.it().count().isEmpty() && each.lacks("count")
                ? Amounts.exact(1)
                : Amounts.standingFor(each.it().count());
    }

    private static FactValue.Codes clauses(Element<Agreement> each) {
        List<Clause> clauses = each.it().clauses();
        return Known.terms(clauses.stream().map(Clause::kind).toList(), each.closed("clauses", clauses));
    }

    private static Truth evaluated(Element<Agreement> each) {
        if (each.it().evaluation().isPresent()) {
            return Truth.TRUE;
        }
        Truth otherwise = each.lacks("evaluation") ? Truth.FALSE : Truth.UNKNOWN;
        return Known.has(clauses(each), ClauseKind.EVALUATION).or(otherwise);
    }

    private static Truth signed(Element<Agreement> each) {
        return each.it()
                .signed()
                .map(date -> Periods.passed(date, each.view().day()))
                .orElse(each.lacks("signed") ? Truth.FALSE : Truth.UNKNOWN);
    }
}
