package nl.schakel.assessment.law.cooperation;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.cooperation.CooperationRule.Seen;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What makes a school a samenwerkingsschool, by the article of the day. */
final class SamenwerkingsschoolRules {

    static final List<CooperationRule<SamenwerkingsschoolFacts>> ALL = List.of(
            said(
                    "public",
                    "de school biedt openbaar onderwijs",
                    "the school offers public education",
                    "1",
                    "3.22 lid 1",
                    SamenwerkingsschoolFacts::publicEducation),
            said(
                    "special",
                    "de school biedt bijzonder onderwijs",
                    "the school offers special (bijzonder) education",
                    "1",
                    "3.22 lid 1",
                    SamenwerkingsschoolFacts::specialEducation),
            said(
                    "merger",
                    "de school is ontstaan door samenvoeging van openbare en bijzondere scholen",
                    "the school came about by a merger of public and special schools",
                    "1",
                    "3.22 lid 1",
                    SamenwerkingsschoolFacts::merged),
            said(
                    "continuity",
                    "de continuïteit van openbaar of bijzonder onderwijs was in gevaar, naar de leerlingaantallen van de wet",
                    "the continuity of public or special education was at risk, by the numbers of pupils of the law",
                    "2",
                    "3.22 lid 3 a",
                    SamenwerkingsschoolFacts::continuityAtRisk),
            said(
                    "identity",
                    "de school heeft een identiteitscommissie",
                    "the school has a committee on identity",
                    "5",
                    "3.23 lid 1",
                    SamenwerkingsschoolFacts::identityCommittee),
            new CooperationRule<>(
                    rule(
                            "consent",
                            "overdracht, opheffing of samenvoeging van de school alleen na instemming van de gemeenteraad",
                            "transfer, closure or merger of the school only after consent of the municipal council",
                            "12",
                            "3.24 lid 2"),
                    (facts, day) -> consent(facts)));

    private SamenwerkingsschoolRules() {}

    private static Seen consent(SamenwerkingsschoolFacts facts) {
        Truth consent = facts.councilConsent();
        return switch (facts.ending()) {
            case TRUE -> Seen.of(consent, consent.label());
            case FALSE ->
                new Seen(
                        Answer.NOT_APPLICABLE,
                        LocalizedText.of(
                                "geen overdracht, opheffing of samenvoeging", "no transfer, closure or merger of it"));
            case UNKNOWN ->
                Seen.of(
                        consent == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN,
                        consent.label().in(Language.DUTCH)
                                + "; of zij wordt overgedragen, opgeheven of samengevoegd, is niet bekend",
                        consent.label().in(Language.ENGLISH)
                                + "; whether it is transferred, closed or merged is not known");
        };
    }

    private static CooperationRule<SamenwerkingsschoolFacts> said(
            String id,
            String nl,
            String en,
            String lid,
            String article2020,
            Function<SamenwerkingsschoolFacts, Truth> said) {
        return CooperationRule.said(rule(id, nl, en, lid, article2020), said);
    }

    private static LawRule rule(String id, String nl, String en, String lid, String article2020) {
        return new LawRule(
                "samenwerkingsschool." + id,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, "53d lid " + lid, "<=2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020, article2020, "2022-08-01/..")));
    }
}
