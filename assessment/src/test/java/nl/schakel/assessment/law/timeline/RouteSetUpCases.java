package nl.schakel.assessment.law.timeline;

import static nl.schakel.assessment.law.timeline.RouteCases.dlr;
import static nl.schakel.assessment.law.timeline.RouteCases.lwt;

import java.util.Optional;
import nl.schakel.assessment.law.route.LeerwerkFacts;
import nl.schakel.assessment.law.route.Practice;
import nl.schakel.assessment.law.route.RouteDescription;
import nl.schakel.assessment.law.route.RouteFacts;
import nl.schakel.assessment.law.route.Safeguards;
import nl.schakel.core.truth.Truth;

/** The cases of the rules on how a doorlopende leerroute is set up, and on what a leer-werktraject holds. */
final class RouteSetUpCases {

    private RouteSetUpCases() {}

    static void add(Cases<RouteFacts.Builder> cases) {
        setUp(cases);
        leerwerk(cases);
    }

    private static void setUp(Cases<RouteFacts.Builder> cases) {
        Truth open = Truth.UNKNOWN;
        cases.on("2021-08-01")
                .said(
                        "route.doorlopende-leerroute.description",
                        truth -> dlr().description(new RouteDescription(truth, open, open, open)));
        cases.said(
                "route.doorlopende-leerroute.description-parts",
                truth -> dlr().description(new RouteDescription(open, truth, open, open)));
        cases.said(
                "route.doorlopende-leerroute.description-shares",
                truth -> dlr().description(new RouteDescription(open, open, truth, open)));
        cases.said(
                "route.doorlopende-leerroute.description-team",
                truth -> dlr().description(new RouteDescription(open, open, open, truth)));
        cases.said(
                "route.doorlopende-leerroute.responsibility",
                truth -> dlr().safeguards(new Safeguards(truth, open, open, open)));
        cases.said(
                "route.doorlopende-leerroute.overstapoptie",
                truth -> dlr().safeguards(new Safeguards(open, truth, open, open)));
    }

    private static void leerwerk(Cases<RouteFacts.Builder> cases) {
        Truth open = Truth.UNKNOWN;
        cases.on("2021-08-01")
                .said(
                        "route.leerwerktraject.subjects",
                        truth -> lwt().leerwerk(new LeerwerkFacts(Truth.TRUE, truth, open, open)))
                .notMet("no Dutch", lwt().leerwerk(new LeerwerkFacts(Truth.FALSE, open, open, open)));
        cases.said(
                "route.leerwerktraject.every-week",
                truth -> lwt().leerwerk(new LeerwerkFacts(open, open, truth, open)));
        cases.said("route.leerwerktraject.company", truth -> lwt().practice(givenBy(truth, open)));
        cases.said("route.leerwerktraject.contract", truth -> lwt().practice(givenBy(open, truth)));
        cases.said(
                "route.leerwerktraject.mbo-agreement",
                truth -> lwt().leerwerk(new LeerwerkFacts(open, open, open, truth)));
    }

    private static Practice givenBy(Truth recognised, Truth contract) {
        return new Practice(Optional.empty(), Optional.empty(), recognised, contract);
    }
}
