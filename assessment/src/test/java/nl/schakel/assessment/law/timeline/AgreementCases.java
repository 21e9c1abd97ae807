package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.assessment.law.agreement.Adviser;
import nl.schakel.assessment.law.agreement.AgreementFacts;
import nl.schakel.assessment.law.agreement.AgreementLaw;
import nl.schakel.assessment.law.agreement.AgreementList;
import nl.schakel.core.text.Codes;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;

/** The cases of the rules on agreements. */
final class AgreementCases {

    private static final Map<LegalBasis, String> DAYS = Map.of(
            LegalBasis.VM2_REGULATION, "2009-08-01",
            LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2015-08-01",
            LegalBasis.VO_BVE, "2010-08-01",
            LegalBasis.DOORLOPENDE_LEERROUTE, "2021-08-01",
            LegalBasis.LEERWERKTRAJECT, "2023-08-01",
            LegalBasis.ENTREE, "2021-08-01");

    private AgreementCases() {}

    static List<LawCase> all() {
        Cases<AgreementFacts.Builder> cases =
                new Cases<>(LocalDate.of(2021, 8, 1), (facts, day) -> AgreementLaw.review(facts.build(), day));
        for (AgreementList list : AgreementList.all()) {
            cases.on(DAYS.get(list.basis()));
            for (AgreementList.Item item : list.items()) {
                cases.said(
                        "agreement." + Codes.of(list.basis()) + "." + item.letter(),
                        there -> of(list.basis()).vertical(Truth.FALSE).putItem(item.letter(), there));
                if (!item.alsoVertical()) {
                    cases.notApplicable(
                            "a verticale scholengemeenschap",
                            of(list.basis()).vertical(Truth.TRUE).putItem(item.letter(), Truth.FALSE));
                }
            }
        }
        cases.on("2023-08-01")
                .rule("agreement.entree.others")
                .unknown(
                        "four items there",
                        of(LegalBasis.ENTREE)
                                .items(Map.of("1", Truth.TRUE, "2", Truth.TRUE, "3", Truth.TRUE, "4", Truth.TRUE)));
        cases.on("2021-08-01")
                .said(
                        "agreement.doorlopende-leerroute.parties",
                        there -> doorlopend().vertical(Truth.FALSE).boards(there))
                .notApplicable(
                        "a verticale scholengemeenschap",
                        doorlopend().vertical(Truth.TRUE).boards(Truth.FALSE));
        cases.rule("agreement.doorlopende-leerroute.integrated")
                .unknown("integrated", doorlopend().integrated(Truth.TRUE))
                .unknown("integrated or not", doorlopend())
                .notApplicable("not integrated", doorlopend().integrated(Truth.FALSE));
        application(cases.on("2015-08-01"));
        return cases.all();
    }

    private static void application(Cases<AgreementFacts.Builder> cases) {
        String id = "agreement.experiment-doorlopende-leerlijnen.";
        cases.said(id + "signed", there -> experiment().signed(there));
        for (Adviser adviser : Adviser.values()) {
            cases.said(id + "advice-" + Codes.of(adviser), there -> experiment().putAdvice(adviser, there));
        }
        cases.said(id + "vision", there -> experiment().vision(there));
        cases.said(id + "organisation-plan", there -> experiment().organisationPlan(there));
    }

    private static AgreementFacts.Builder of(LegalBasis basis) {
        return AgreementFacts.builder().name("agreement").basis(basis);
    }

    private static AgreementFacts.Builder doorlopend() {
        return of(LegalBasis.DOORLOPENDE_LEERROUTE);
    }

    private static AgreementFacts.Builder experiment() {
        return of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN);
    }
}
