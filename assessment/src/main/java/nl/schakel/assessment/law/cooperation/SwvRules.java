package nl.schakel.assessment.law.cooperation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.cooperation.CooperationRule.Seen;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What the law asks of a samenwerkingsverband passend onderwijs, by the article of the day. */
final class SwvRules {

    private static final int YEARS = 4;

    static final List<CooperationRule<SwvFacts>> ALL = List.of(
            CooperationRule.said(
                    rule(
                            "region",
                            "de regio is een aaneengesloten gebied dat bij ministeriële regeling is aangewezen",
                            "the region is a contiguous area that a ministerial rule names",
                            "3",
                            "3"),
                    SwvFacts::regionFixed),
            new CooperationRule<>(
                    rule(
                            "members",
                            "alle vestigingen in de regio zijn lid, behalve die bij een landelijk samenwerkingsverband; lidmaatschap"
                                    + " is verplicht",
                            "all locations in the region are members, but for those of a national partnership; membership is mandatory",
                            "2",
                            "2"),
                    (facts, day) -> members(facts)),
            CooperationRule.said(
                    rule(
                            "legal-person",
                            "het samenwerkingsverband is een rechtspersoon zonder winstoogmerk",
                            "the partnership is a legal person without aim of profit",
                            "4",
                            "5"),
                    SwvFacts::legalPerson),
            new CooperationRule<>(
                    rule(
                            "support-plan",
                            "ten minste eens in de vier jaar stelt het een ondersteuningsplan vast",
                            "it fixes a support plan at least once in four years",
                            "7",
                            "8"),
                    SwvRules::plans),
            CooperationRule.said(
                    rule(
                            "decides",
                            "het beoordeelt of leerlingen aangewezen zijn op lwoo of toelaatbaar zijn tot pro of vso",
                            "it decides which pupils need lwoo or may go to pro or vso",
                            "6",
                            "7 c"),
                    SwvFacts::decides));

    private SwvRules() {}

    private static LawRule rule(String id, String nl, String en, String lid, String lid2020) {
        return new LawRule(
                "swv." + id,
                LocalizedText.of(nl, en),
                List.of(
                        Provision.of(Statute.WVO, "17a lid " + lid, "<=2020-08-01/2022-07-31"),
                        Provision.of(Statute.WVO_2020, "2.47 lid " + lid2020, "2022-08-01/..")));
    }

    private static Seen members(SwvFacts facts) {
        if (facts.locations().isEmpty() || facts.members().isEmpty()) {
            return Seen.of(Truth.UNKNOWN, "vestigingen of leden niet bekend", "locations or members not known");
        }
        Set<SiteCode> missing = new LinkedHashSet<>(facts.locations());
        missing.removeAll(facts.members());
        missing.removeAll(facts.national());
        String names = missing.stream().map(SiteCode::toString).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Seen.of(
                        Truth.TRUE,
                        "alle " + facts.locations().size() + " zijn lid"
                                + (facts.national().isEmpty() ? "" : " of bij een landelijk samenwerkingsverband"),
                        "all " + facts.locations().size() + " are members"
                                + (facts.national().isEmpty() ? "" : " or with a national partnership"))
                : Seen.of(Truth.FALSE, "geen lid: " + names, "no members: " + names);
    }

    /** The newest plan of the day is four years old at most. */
    private static Seen plans(SwvFacts facts, LocalDate day) {
        return facts.supportPlans().stream()
                .filter(plan -> !plan.isAfter(day))
                .max(Comparator.naturalOrder())
                .map(plan -> Seen.of(
                        Truth.of(!plan.plusYears(YEARS).isBefore(day)),
                        "het laatste is vastgesteld op " + plan,
                        "the last one was fixed on " + plan))
                .orElseGet(() ->
                        Seen.of(Truth.UNKNOWN, "geen plan bekend tot en met " + day, "no plan known up to " + day));
    }
}
