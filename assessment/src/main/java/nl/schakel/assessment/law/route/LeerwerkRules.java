package nl.schakel.assessment.law.route;

import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.route.RouteRule.Verdict;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What a leer-werktraject holds beside the time of its practice part, who gives that, and on what it rests. */
final class LeerwerkRules {

    static final List<RouteRule> ALL = List.of(
            rule(
                    "subjects",
                    "een leer-werktraject omvat in elk geval Nederlandse taal en een beroepsgericht programma",
                    "a leer-werktraject holds at least Dutch and a vocational programme",
                    "10b1 lid 2",
                    "2.103 lid 4",
                    facts -> subjects(facts.leerwerk())),
            rule(
                    "every-week",
                    "elke schoolweek van leerjaar 3 en 4 omvat onderwijs op school",
                    "every school week of years 3 and 4 holds teaching at school",
                    "10b1 lid 1",
                    "2.103 lid 3",
                    facts -> Verdict.said(facts.leerwerk().everyWeek())),
            rule(
                    "company",
                    "het praktijkdeel wordt verzorgd door een bedrijf of organisatie met een erkenning als leerbedrijf",
                    "the practice part is given by a company or organisation that is recognised as a training company",
                    "10b4 lid 8",
                    "2.105 lid 3",
                    facts -> Verdict.said(facts.practice().recognised())),
            rule(
                    "contract",
                    "het praktijkdeel berust op een leer-werkovereenkomst van het bevoegd gezag, de leerling of de ouders, en"
                            + " het bedrijf",
                    "the practice part rests on a leer-werkovereenkomst of the board, the pupil or the parents, and the company",
                    "10b3 lid 1",
                    "2.103 lid 6",
                    facts -> Verdict.said(facts.practice().contract())),
            rule(
                    "mbo-agreement",
                    "een leer-werktraject berust op een overeenkomst met een mbo-instelling die niveau 2 verzorgt",
                    "a leer-werktraject rests on an agreement with an mbo institution that offers level 2",
                    "10b7 lid 1",
                    "2.104 lid 1",
                    facts -> Verdict.said(facts.leerwerk().agreement())));

    private LeerwerkRules() {}

    private static RouteRule rule(
            String id, String nl, String en, String before, String after, Function<RouteFacts, Verdict> test) {
        return RouteRule.of(
                "route.leerwerktraject." + id,
                LEERWERKTRAJECT,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, before, "<=2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020, after, "2022-08-01/..")),
                test);
    }

    private static Verdict subjects(LeerwerkFacts facts) {
        return Verdict.of(
                Answer.of(facts.dutch().and(facts.vocational())),
                "Nederlandse taal: " + label(facts.dutch(), Language.DUTCH) + ", beroepsgericht programma: "
                        + label(facts.vocational(), Language.DUTCH),
                "Dutch: " + label(facts.dutch(), Language.ENGLISH) + ", vocational programme: "
                        + label(facts.vocational(), Language.ENGLISH));
    }

    private static String label(Truth truth, Language language) {
        return truth.label().in(language);
    }
}
