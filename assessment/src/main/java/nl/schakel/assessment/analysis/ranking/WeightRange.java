package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * How far the weight of a factor or of a rule may move before a place or a verdict changes, all other weights as they are.
 *
 * @param factor the factor, or the factor of the rule
 * @param rule the rule; none where the weight of the factor moves
 * @param places the weights at which every place stays as it is, and whether it is shared
 * @param verdicts the weights at which every verdict stays as it is
 */
public record WeightRange(Factor factor, Optional<Rule> rule, SafeRange places, SafeRange verdicts) {

    private static final LocalizedText PLACES = LocalizedText.of("plaatsen", "places");
    private static final LocalizedText VERDICTS = LocalizedText.of("oordelen", "verdicts");

    /** Refuses null. */
    public WeightRange {
        Check.given(factor, "factor");
        Check.given(rule, "rule");
        Check.given(places, "places");
        Check.given(verdicts, "verdicts");
    }

    /** {@return the present weight, in whole thousandths} */
    public int weight() {
        return rule.map(Rule::weight).orElse(factor.weight());
    }

    String name(Language language) {
        return rule.map(each -> factor.id() + ": " + each.text().in(language))
                .orElse(factor.name().in(language));
    }

    /** What changes just outside, one line each. */
    List<String> turns(Function<Ranked, String> name, Language language) {
        List<String> turns = new ArrayList<>();
        for (Optional<SafeRange.Turn> end : List.of(places.below(), places.above())) {
            end.ifPresent(turn -> turns.add(at(turn, PLACES, language) + turn.places(name, language)));
        }
        for (Optional<SafeRange.Turn> end : List.of(verdicts.below(), verdicts.above())) {
            end.ifPresent(turn -> turns.add(at(turn, VERDICTS, language) + turn.verdicts(name, language)));
        }
        return turns;
    }

    private static String at(SafeRange.Turn turn, LocalizedText what, Language language) {
        return "  " + (language == Language.DUTCH ? "bij " : "at ") + turn.weight() + ", " + what.in(language) + ": ";
    }
}
