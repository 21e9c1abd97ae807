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
import nl.schakel.model.route.LegalBasis;

/** What the applications for VM2 and for the experiment ask: signatures, experience, advice and a project plan. */
final class ApplicationRules {

    static final List<AgreementRule> VM2 = List.of(
            signed(
                    LegalBasis.VM2_REGULATION,
                    "beide besturen ondertekenen de aanvraag",
                    "both boards sign the application",
                    Articles.vm2("5 lid 3"),
                    Articles.vm2("5 lid 5")),
            AgreementRule.of(
                    rule(
                            LegalBasis.VM2_REGULATION,
                            "experience",
                            "de school die subsidie aanvraagt, heeft aantoonbare meerjarige ervaring met samenwerking van vmbo (BB) en mbo-2",
                            "the school that applies for the subsidy shows years of experience with cooperation of vmbo (BB) and mbo 2",
                            Articles.vm2("6 lid 1 b")),
                    AgreementFacts::experience,
                    (facts, day) -> applied(facts)));

    static final List<AgreementRule> EXPERIMENT = experiment();

    private ApplicationRules() {}

    private static AgreementRule signed(
            LegalBasis basis, String nl, String en, List<Provision> provisions, List<Provision> oneBoard) {
        return AgreementRule.of(
                rule(basis, "signed", nl, en, provisions),
                AgreementFacts::signed,
                (facts, day) -> OneBoard.of(basis).by(oneBoard).on(facts, day));
    }

    /** Experience is asked of the board of a school, not of that of an mbo institution, an AOC or a verticale scholengemeenschap. */
    private static Excepted applied(AgreementFacts facts) {
        boolean school = facts.setting()
                .filter(each -> each == Setting.VERTICALE_SCHOLENGEMEENSCHAP || each == Setting.AOC)
                .isEmpty();
        return Excepted.unless(
                school ? facts.schoolApplied() : Truth.FALSE,
                LocalizedText.of(
                        "alleen gevraagd van het bestuur van een school die aanvraagt",
                        "asked only of the board of a school that applies"),
                LocalizedText.of(
                        "of het bestuur van de school aanvraagt, is niet bekend",
                        "whether the board of the school applies is not known"));
    }

    private static List<AgreementRule> experiment() {
        List<AgreementRule> all = new ArrayList<>();
        all.add(signed(
                LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                "beide besturen ondertekenen de aanvraag; in de tekst van 2013 het projectplan",
                "both boards sign the application; in the text of 2013 its project plan",
                Articles.experiment("3 lid 2 c", "3 lid 1"),
                Articles.experiment("3 lid 5 a")));
        all.add(asked(
                "cooperation",
                "school en mbo-instelling werken al samen als zij aanvragen",
                "school and mbo institution cooperate already when they apply",
                Articles.experiment("3 lid 9"),
                AgreementFacts::cooperating));
        for (Adviser adviser : Adviser.values()) {
            all.add(AgreementRule.of(
                    rule(
                            LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN,
                            "advice-" + Codes.of(adviser),
                            "de aanvraag heeft het advies van de "
                                    + adviser.label().in(Language.DUTCH),
                            "the application has the advice of the "
                                    + adviser.label().in(Language.ENGLISH),
                            adviser == Adviser.MR
                                    ? Articles.experiment("3 lid 2 b")
                                    : Articles.experimentFrom2015("3 lid 2 b")),
                    facts -> facts.advice().getOrDefault(adviser, Truth.UNKNOWN),
                    (facts, day) -> adviser == Adviser.OUDERRAAD ? parents(facts) : Excepted.NEVER));
        }
        all.add(asked(
                "vision",
                "de aanvraag bevat een gezamenlijke visie",
                "the application contains a joint vision",
                Articles.experiment("3 lid 2 e", "3 lid 2 c 1"),
                AgreementFacts::vision));
        all.add(asked(
                "organisation-plan",
                "de aanvraag bevat een organisatieplan",
                "the application contains an organisation plan",
                Articles.experiment("3 lid 2 d", "3 lid 2 c 2"),
                AgreementFacts::organisationPlan));
        return List.copyOf(all);
    }

    private static Excepted parents(AgreementFacts facts) {
        return Excepted.unless(
                facts.parentsCouncil(),
                LocalizedText.of("er is geen ouderraad", "there is no parents' council"),
                LocalizedText.of(
                        "of er een ouderraad is, is niet bekend", "whether there is a parents' council is not known"));
    }

    private static AgreementRule asked(
            String id, String nl, String en, List<Provision> provisions, Function<AgreementFacts, Truth> said) {
        return AgreementRule.of(rule(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, id, nl, en, provisions), said);
    }

    private static LawRule rule(LegalBasis basis, String id, String nl, String en, List<Provision> provisions) {
        return new LawRule("agreement." + Codes.of(basis) + "." + id, LocalizedText.of(nl, en), provisions);
    }
}
