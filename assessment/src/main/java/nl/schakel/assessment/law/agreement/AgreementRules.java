package nl.schakel.assessment.law.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.agreement.AgreementList.Item;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.LegalBasis;

/** The rules of each basis, in the order of the findings: the parties, what is asked around the agreement, and its items. */
final class AgreementRules {

    private static final Map<LegalBasis, List<AgreementRule>> ALL = all();

    private AgreementRules() {}

    static List<AgreementRule> of(LegalBasis basis) {
        return ALL.get(basis);
    }

    private static Map<LegalBasis, List<AgreementRule>> all() {
        Map<LegalBasis, List<AgreementRule>> all = new EnumMap<>(LegalBasis.class);
        for (AgreementList list : AgreementList.all()) {
            List<AgreementRule> rules = new ArrayList<>();
            rules.add(PartyRules.of(list.basis()));
            rules.addAll(around(list.basis()));
            list.items().forEach(item -> rules.add(item(list.basis(), item)));
            all.put(list.basis(), List.copyOf(rules));
        }
        return all;
    }

    private static List<AgreementRule> around(LegalBasis basis) {
        return switch (basis) {
            case VM2_REGULATION -> ApplicationRules.VM2;
            case EXPERIMENT_DOORLOPENDE_LEERLIJNEN -> ApplicationRules.EXPERIMENT;
            case VO_BVE -> List.of(OtherRules.PURPOSE);
            case DOORLOPENDE_LEERROUTE -> List.of(OtherRules.INTEGRATED);
            case LEERWERKTRAJECT -> List.of(OtherRules.LEVEL_2);
            case ENTREE -> List.of(OtherRules.ENTREE);
        };
    }

    private static AgreementRule item(LegalBasis basis, Item item) {
        return AgreementRule.of(
                new LawRule("agreement." + Codes.of(basis) + "." + item.letter(), item.text(), item.provisions()),
                facts -> facts.items().getOrDefault(item.letter(), Truth.UNKNOWN),
                AgreementRules::seen,
                (facts, day) -> switch (item.when()) {
                    case ALWAYS -> Excepted.NEVER;
                    case TRANSFER -> transferred(facts.transfer());
                    case BOARDS -> OneBoard.items(basis).on(facts, day);
                });
    }

    private static Excepted transferred(Truth transfer) {
        return Excepted.unless(
                transfer,
                LocalizedText.of("er wordt geen bekostiging overgedragen", "no funding is transferred"),
                LocalizedText.of(
                        "of bekostiging wordt overgedragen, is niet bekend",
                        "whether funding is transferred is not known"));
    }

    private static LocalizedText seen(Truth there) {
        return switch (there) {
            case TRUE -> LocalizedText.of("staat erin", "it is there");
            case FALSE -> LocalizedText.of("ontbreekt", "it is missing");
            case UNKNOWN -> LocalizedText.of("niet bekend", "not known");
        };
    }
}
