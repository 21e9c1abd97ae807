package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** How a doorlopende leerroute is described, who is responsible for its vo parts, and what is open to who does not finish it. */
final class SetUpRules {

    static final List<RouteRule> ALL = List.of(
            rule(
                    "description",
                    "beide besturen beschrijven het onderwijsprogramma en de examinering van de hele route per leerjaar",
                    "both boards describe the programme and the exams of the whole route per school year",
                    "10b13 lid 2",
                    "2.107d lid 2",
                    facts -> facts.description().perYear()),
            rule(
                    "description-parts",
                    "de beschrijving vermeldt welke delen van programma en examen vo zijn, met wat daarvan vakoverstijgend is,"
                            + " welke mbo, en welke een combinatie van beide",
                    "the description says which parts of programme and exams are vo, with what of them goes across subjects,"
                            + " which are mbo, and which combine both",
                    "10b13 lid 2",
                    "2.107d lid 2",
                    facts -> facts.description().parts()),
            rule(
                    "description-shares",
                    "van een combinatie vermeldt de beschrijving welk deel vo is en welk deel mbo",
                    "of what combines both the description says which share is vo and which is mbo",
                    "10b13 lid 2 c",
                    "2.107d lid 2 c",
                    facts -> facts.description().shares()),
            rule(
                    "description-team",
                    "de beschrijving vermeldt bij welk deel van het programma een gezamenlijk team wordt ingezet",
                    "the description says for which part of the programme a joint team is used",
                    "10b13 lid 3",
                    "2.107d lid 3",
                    facts -> facts.description().team()),
            rule(
                    "responsibility",
                    "het bevoegd gezag van de school draagt de hele route zorg voor de vo-delen van het programma en voor"
                            + " examen en diploma van het vmbo",
                    "the board of the school sees to the vo parts of the programme and to the exam and the diploma of the vmbo"
                            + " during the whole route",
                    "10b15 lid 1",
                    "2.107f lid 1",
                    facts -> facts.safeguards().responsibility()),
            rule(
                    "overstapoptie",
                    "wie de route niet afrondt, wordt in staat gesteld een passend diploma van vmbo of mbo te behalen"
                            + " (overstapoptie)",
                    "who does not finish the route is enabled to earn a fitting diploma of vmbo or mbo (overstapoptie)",
                    "10b20 lid 1",
                    "2.107k lid 1",
                    facts -> facts.safeguards().overstapoptie()));

    private SetUpRules() {}

    private static RouteRule rule(
            String id, String nl, String en, String before, String after, Function<RouteFacts, Truth> said) {
        return RouteRule.of(
                "route.doorlopende-leerroute." + id,
                DOORLOPENDE_LEERROUTE,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, before, "2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020, after, "2022-08-01/..")),
                facts -> Verdict.said(said.apply(facts)));
    }
}
