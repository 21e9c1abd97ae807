package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.ENTREE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;
import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;
import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;
import static nl.schakel.model.route.LegalBasis.VO_BVE;

import java.util.List;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;

/** For which starts each basis held; where its begin or end is not confirmed, perhaps. */
final class BasisRules {

    private static final LocalizedText TEXT = LocalizedText.of(
            "de wet laat een route op deze grondslag toe die dan begint",
            "the law allows a route on this basis that starts then");

    static final List<RouteRule> ALL = List.of(
            rule(
                    VM2_REGULATION,
                    "2008-08-01/2011-07-31",
                    "2008-08-01/2014-07-31",
                    Provision.of(Statute.VM2_REGULATION, "9, 9a en 9b", "2008-08-01/?")),
            rule(
                    EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                    "2014-08-01/2020-07-31",
                    "2014-08-01/2022-07-31",
                    Provision.of(Statute.EXPERIMENT_DECREE, "15", "2014-08-01/2022-07-31")),
            rule(
                    VO_BVE,
                    "2006/2022-07-31",
                    "2005-12-01/2022-07-31",
                    Provision.of(Statute.WVO, "25a", "2006/2022-07-31")),
            rule(
                    DOORLOPENDE_LEERROUTE,
                    "2020-08-01/..",
                    "2020-08-01/..",
                    Provision.of(Statute.WVO, "10b10", "2020-08-01/2022-07-31"),
                    Provision.of(Statute.WVO_2020, "2.107a", "2022-08-01/..")),
            rule(
                    LEERWERKTRAJECT,
                    "<=2020-08-01/..",
                    "<=2020-08-01/..",
                    Provision.of(Statute.WVO, "10b1", "?/2022-07-31"),
                    Provision.of(Statute.WVO_2020, "2.103", "2022-08-01/..")),
            rule(
                    ENTREE,
                    "<=2020-08-01/..",
                    "<=2020-08-01/..",
                    Provision.of(Statute.WVO, "10b8", "?/2022-07-31"),
                    Provision.of(Statute.WVO_2020, "2.102", "2022-08-01/..")));

    private BasisRules() {}

    private static RouteRule rule(LegalBasis basis, String sure, String perhaps, Provision... provisions) {
        Period certain = Period.parse(sure);
        Period possible = Period.parse(perhaps);
        return RouteRule.of("route." + Codes.of(basis) + ".start", basis, TEXT, List.of(provisions), facts -> {
            Truth held = certain.contains(facts.start());
            Truth mayHave = possible.contains(facts.start());
            Answer answer = held == Truth.TRUE ? Answer.MET : mayHave == Truth.FALSE ? Answer.NOT_MET : Answer.UNKNOWN;
            String open = answer == Answer.UNKNOWN ? "; dat het toen gold, is niet bevestigd" : "";
            String openEnglish = answer == Answer.UNKNOWN ? "; that it held then is not confirmed" : "";
            return Verdict.of(
                    answer,
                    "begin " + facts.start() + ", grondslag " + sure + open,
                    "start " + facts.start() + ", basis " + sure + openEnglish);
        });
    }
}
