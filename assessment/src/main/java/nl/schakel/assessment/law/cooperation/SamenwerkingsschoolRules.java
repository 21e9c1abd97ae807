package nl.schakel.assessment.law.cooperation;

import java.util.List;
import java.util.function.Function;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What makes a school a samenwerkingsschool; the text of the WVO 2020 was not read. */
final class SamenwerkingsschoolRules {

    private static final List<Provision> PROVISIONS = List.of(
            Provision.of(Statute.WVO, "53d", "<=2020-08-01/2022-07-31"),
            Provision.of(Statute.WVO_2020, "3.22", "2022-08-01/..").notRead());

    static final List<CooperationRule<SamenwerkingsschoolFacts>> ALL = List.of(
            rule(
                    "public",
                    "de school biedt openbaar onderwijs",
                    "the school offers public education",
                    SamenwerkingsschoolFacts::publicEducation),
            rule(
                    "special",
                    "de school biedt bijzonder onderwijs",
                    "the school offers special (bijzonder) education",
                    SamenwerkingsschoolFacts::specialEducation),
            rule(
                    "merger",
                    "de school is ontstaan door fusie",
                    "the school came about by a merger",
                    SamenwerkingsschoolFacts::merged),
            rule(
                    "continuity",
                    "zonder fusie was de continuïteit van openbaar of bijzonder onderwijs in gevaar",
                    "without the merger the continuity of public or special education was at risk",
                    SamenwerkingsschoolFacts::continuityAtRisk),
            rule(
                    "identity",
                    "de school heeft een identiteitscommissie",
                    "the school has a committee on identity",
                    SamenwerkingsschoolFacts::identityCommittee),
            rule(
                    "consent",
                    "de gemeente heeft ingestemd",
                    "the municipality consented",
                    SamenwerkingsschoolFacts::municipalConsent));

    private SamenwerkingsschoolRules() {}

    private static CooperationRule<SamenwerkingsschoolFacts> rule(
            String id, String nl, String en, Function<SamenwerkingsschoolFacts, Truth> said) {
        return CooperationRule.said(
                new LawRule("samenwerkingsschool." + id, LocalizedText.of(nl, en), PROVISIONS), said);
    }
}
