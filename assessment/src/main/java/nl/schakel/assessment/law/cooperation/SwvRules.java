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

/** What the law asks of a samenwerkingsverband passend onderwijs; the text of the WVO 2020 was not read. */
final class SwvRules {

    private static final int YEARS = 4;

    private static final List<Provision> PROVISIONS = List.of(
            Provision.of(Statute.WVO, "17a", "<=2020-08-01/2022-07-31"),
            Provision.of(Statute.WVO_2020, "2.47", "2022-08-01/..").notRead());

    static final List<CooperationRule<SwvFacts>> ALL = List.of(
            CooperationRule.said(
                    rule(
                            "region",
                            "de regio is bij ministeriële regeling vastgesteld",
                            "the region is fixed by ministerial rule"),
                    SwvFacts::regionFixed),
            new CooperationRule<>(
                    rule(
                            "members",
                            "alle vestigingen in de regio zijn lid; lidmaatschap is verplicht",
                            "all locations in the region are members; membership is mandatory"),
                    (facts, day) -> members(facts)),
            CooperationRule.said(
                    rule(
                            "legal-person",
                            "het samenwerkingsverband is een rechtspersoon",
                            "the partnership is a legal person"),
                    SwvFacts::legalPerson),
            new CooperationRule<>(
                    rule(
                            "support-plan",
                            "ten minste eens in de vier jaar stelt het een ondersteuningsplan vast",
                            "it fixes a support plan at least once in four years"),
                    SwvRules::plans),
            CooperationRule.said(
                    rule("decides", "het beslist over lwoo en pro", "it decides on lwoo and pro"), SwvFacts::decides));

    private SwvRules() {}

    private static LawRule rule(String id, String nl, String en) {
        return new LawRule("swv." + id, LocalizedText.of(nl, en), PROVISIONS);
    }

    private static Seen members(SwvFacts facts) {
        if (facts.locations().isEmpty() || facts.members().isEmpty()) {
            return Seen.of(Truth.UNKNOWN, "vestigingen of leden niet bekend", "locations or members not known");
        }
        Set<SiteCode> missing = new LinkedHashSet<>(facts.locations());
        missing.removeAll(facts.members());
        String names = missing.stream().map(SiteCode::toString).collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Seen.of(
                        Truth.TRUE,
                        "alle " + facts.locations().size() + " zijn lid",
                        "all " + facts.locations().size() + " are members")
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
