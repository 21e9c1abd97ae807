package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.MboLevel;

/** What is asked of a geïntegreerde route beside what is asked of every doorlopende leerroute. */
final class IntegratedRules {

    static final List<RouteRule> ALL = List.of(
            rule(
                    "pair",
                    "een geïntegreerde route komt in de plaats van BB en leidt naar niveau 2",
                    "a geïntegreerde route comes in the place of BB and leads to level 2",
                    IntegratedRules::pair),
            rule(
                    "talks",
                    "voor een geïntegreerde route is eerst gesproken met leerling, ouders en mbo-instelling",
                    "for a geïntegreerde route the pupil, the parents and the mbo institution are spoken with first",
                    facts -> Verdict.said(facts.integration().talked())),
            rule(
                    "agreement",
                    "voor een geïntegreerde route is er een overeenkomst volgens WEB, art. 8.4.3",
                    "for a geïntegreerde route there is an agreement by WEB, art. 8.4.3",
                    facts -> Verdict.said(facts.integration().agreed())));

    private IntegratedRules() {}

    private static RouteRule rule(String id, String nl, String en, Function<RouteFacts, Verdict> test) {
        return RouteRule.of(
                "route.doorlopende-leerroute.integrated-" + id,
                DOORLOPENDE_LEERROUTE,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, "10b21", "2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020, "2.107l", "2022-08-01/..")),
                facts -> ifIntegrated(facts, test.apply(facts)));
    }

    private static Verdict ifIntegrated(RouteFacts facts, Verdict verdict) {
        return switch (facts.integration().integrated()) {
            case TRUE -> verdict;
            case FALSE -> Verdict.of(Answer.NOT_APPLICABLE, "geen geïntegreerde route", "not a geïntegreerde route");
            case UNKNOWN -> open();
        };
    }

    private static Verdict open() {
        return Verdict.unknown(
                "of het een geïntegreerde route is, is niet bekend",
                "whether it is a geïntegreerde route is not known");
    }

    private static Verdict pair(RouteFacts facts) {
        if (facts.leerwegen().isEmpty() || facts.levels().isEmpty()) {
            return Verdict.unknown(
                    "leerweg vmbo of niveau mbo is niet bekend", "vmbo leerweg or mbo level is not known");
        }
        boolean kept =
                facts.leerwegen().equals(Set.of(Leerweg.BB)) && facts.levels().equals(Set.of(MboLevel.LEVEL_2));
        return new Verdict(Answer.of(Truth.of(kept)), PairRules.seen(facts.leerwegen(), facts.levels()));
    }

    /** What rules on the exam of the vmbo say of an integrated route, which needs none; nothing of another one. */
    static Optional<Verdict> withoutExam(RouteFacts facts, Verdict otherwise) {
        return switch (facts.integration().integrated()) {
            case FALSE -> Optional.empty();
            case TRUE ->
                Optional.of(Verdict.of(
                        Answer.NOT_APPLICABLE,
                        "van een geïntegreerde route wordt geen vmbo-examen gevraagd",
                        "no exam of the vmbo is asked of a geïntegreerde route"));
            case UNKNOWN -> otherwise.answer() == Answer.NOT_MET ? Optional.of(open()) : Optional.empty();
        };
    }
}
