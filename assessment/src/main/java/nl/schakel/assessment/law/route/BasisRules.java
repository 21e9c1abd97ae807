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
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;

/** For which starts each basis held; where its begin or end is not confirmed, perhaps. */
final class BasisRules {

    private static final String SINCE = "sinds wanneer de wet geldt, is niet bevestigd, en zij geldt nog";
    private static final String SINCE_ENGLISH = "since when the law holds is not confirmed, and it still holds";

    static final List<RouteRule> ALL = List.of(
            rule(
                    VM2_REGULATION,
                    "2008-08-01/2011-07-31",
                    "2008-08-01/2014-07-31",
                    Vm2Rules.provisions("9", "9a", "9b")),
            rule(
                    EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                    "2014-08-01/2020-07-31",
                    "2014-08-01/2022-07-31",
                    List.of(ExperimentRules.DURATION)),
            rule(
                    VO_BVE,
                    "2006/2022-07-31",
                    "2005-12-01/..",
                    List.of(
                            Provision.of(Statute.WVO, "25a", "2006/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.99", "2022-08-01/..")
                                    .notRead())),
            rule(
                            DOORLOPENDE_LEERROUTE,
                            "2020-08-01/..",
                            "2020-08-01/..",
                            List.of(
                                    Provision.of(Statute.WVO, "10b10", "2020-08-01/2022-07-31"),
                                    Provision.of(Statute.WVO_2020, "2.107a", "2022-08-01/..")))
                    .never(
                            Answer.UNKNOWN,
                            "de wet geldt sinds een bekende dag",
                            "the law holds since a day that is known"),
            rule(
                            LEERWERKTRAJECT,
                            "<=2020-08-01/..",
                            "<=2020-08-01/..",
                            List.of(
                                    Provision.of(Statute.WVO, "10b1", "<=2020-08-01/2022-07-31"),
                                    Provision.of(Statute.WVO_2020, "2.103", "2022-08-01/..")))
                    .never(Answer.NOT_MET, SINCE, SINCE_ENGLISH),
            rule(
                            ENTREE,
                            "<=2020-08-01/..",
                            "<=2020-08-01/..",
                            List.of(
                                    Provision.of(Statute.WVO, "10b8", "<=2020-08-01/2022-07-31"),
                                    Provision.of(Statute.WVO_2020, "2.102", "2022-08-01/..")))
                    .never(Answer.NOT_MET, SINCE, SINCE_ENGLISH));

    private BasisRules() {}

    static RouteRule of(LegalBasis basis) {
        return ALL.stream()
                .filter(each -> each.basis() == basis)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Impossible state: every basis has a rule on its start"));
    }

    private static RouteRule rule(LegalBasis basis, String sure, String perhaps, List<Provision> provisions) {
        Period certain = Period.parse(sure);
        Period possible = Period.parse(perhaps);
        return RouteRule.of("route." + Codes.of(basis) + ".start", basis, text(basis), provisions, facts -> {
                    Truth held = certain.contains(facts.start());
                    Truth mayHave = possible.contains(facts.start());
                    Answer answer =
                            held == Truth.TRUE ? Answer.MET : mayHave == Truth.FALSE ? Answer.NOT_MET : Answer.UNKNOWN;
                    String open = answer == Answer.UNKNOWN ? "; dat het toen kon, is niet bevestigd" : "";
                    String openEnglish = answer == Answer.UNKNOWN ? "; that it was possible then is not confirmed" : "";
                    boolean still = certain.isOpenEnded();
                    return Verdict.of(
                            answer,
                            "begin " + facts.start() + "; beginnen " + (still ? "kan " : "kon ")
                                    + Days.words(certain, Language.DUTCH) + open,
                            "start " + facts.start() + "; a start " + (still ? "is" : "was") + " possible "
                                    + Days.words(certain, Language.ENGLISH) + openEnglish);
                })
                .at(RouteRule.Moment.BASIS);
    }

    private static LocalizedText text(LegalBasis basis) {
        return LocalizedText.of(
                "de route begint in een tijd waarin dat op deze grondslag kan ("
                        + basis.label().in(Language.DUTCH) + ")",
                "the route starts at a time when that is possible on this basis ("
                        + basis.label().in(Language.ENGLISH) + ")");
    }
}
