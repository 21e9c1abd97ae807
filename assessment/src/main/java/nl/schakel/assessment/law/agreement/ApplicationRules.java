package nl.schakel.assessment.law.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What the application for the experiment asks: signatures, advice and a project plan. */
final class ApplicationRules {

    /** A rule with what it asks of the facts. */
    record Asked(LawRule rule, Function<AgreementFacts, Truth> seen) {}

    static final List<Asked> ALL = all();

    private ApplicationRules() {}

    private static List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        all.add(asked(
                "signed",
                "beide besturen ondertekenen de aanvraag",
                "both boards sign the application",
                AgreementFacts::signed));
        for (Adviser adviser : Adviser.values()) {
            all.add(asked(
                    "advice-" + Codes.of(adviser),
                    "de aanvraag heeft het advies van de " + adviser.label().in(Language.DUTCH),
                    "the application has the advice of the " + adviser.label().in(Language.ENGLISH),
                    facts -> facts.advice().getOrDefault(adviser, Truth.UNKNOWN)));
        }
        all.add(asked(
                "vision",
                "het projectplan bevat een visie",
                "the project plan contains a vision",
                AgreementFacts::vision));
        all.add(asked(
                "organisation-plan",
                "het projectplan bevat een organisatieplan",
                "the project plan contains an organisation plan",
                AgreementFacts::organisationPlan));
        return List.copyOf(all);
    }

    private static Asked asked(String id, String nl, String en, Function<AgreementFacts, Truth> seen) {
        return new Asked(
                new LawRule(
                        "agreement.experiment-doorlopende-leerlijnen." + id,
                        LocalizedText.of(nl, en),
                        List.of(Provision.of(Statute.EXPERIMENT_DECREE, "3", "2014-08-01/2022-07-31"))),
                seen);
    }
}
