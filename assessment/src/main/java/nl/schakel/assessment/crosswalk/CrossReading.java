package nl.schakel.assessment.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;

/**
 * What a profile, the frameworks and their disputes make of one dossier, such as Profijt by all that the library ships.
 *
 * @param crossWalk how the frameworks answer to the profile
 * @param profile the assessment by the profile
 * @param frameworks the assessments by the frameworks of the same facts, in their order
 */
public record CrossReading(CrossWalk crossWalk, Assessment profile, List<Assessment> frameworks) {

    /** Refuses assessments by other rule sets or of other facts. */
    public CrossReading {
        Check.given(crossWalk, "cross-walk");
        Check.given(profile, "profile");
        frameworks = Check.list(frameworks, "frameworks");
        List<RuleSet> given = Stream.concat(Stream.of(profile), frameworks.stream())
                .map(Assessment::ruleSet)
                .toList();
        Check.that(
                given.equals(Stream.concat(Stream.of(crossWalk.profile()), crossWalk.frameworks().stream())
                        .toList()),
                "rule sets",
                given,
                "must be those of the cross-walk, in its order",
                "Make a reading with CrossWalk.read.");
        for (Assessment each : frameworks) {
            Check.that(
                    each.facts().equals(profile.facts()),
                    "facts of " + each.ruleSet().id(),
                    each.facts(),
                    "must be those of the profile: " + profile.facts(),
                    "Make a reading with CrossWalk.read.");
        }
    }

    /** {@return what the profile and the frameworks make of each theme, in the order of the cross-walk} */
    public List<ThemeReading> themes() {
        Map<RuleSetId, Assessment> by = frameworks.stream()
                .collect(Collectors.toMap(each -> each.ruleSet().id(), Function.identity()));
        return crossWalk.themes().stream()
                .map(theme -> new ThemeReading(
                        theme,
                        profile.factor(theme.factor().value()),
                        theme.answers().stream()
                                .map(answer -> new ThemeReading.Answered(
                                        answer,
                                        by.get(answer.framework())
                                                .factor(answer.factor().value())))
                                .toList()))
                .toList();
    }

    /**
     * Finds what was made of a theme.
     *
     * @param factor the name of the factor of the profile
     * @return the reading of the theme
     */
    public ThemeReading theme(String factor) {
        return find(themes(), each -> each.theme().factor().value(), factor, "theme");
    }

    /** {@return what was seen of each dispute, in the order of the cross-walk} */
    public List<DisputeReading> disputes() {
        return crossWalk.disputes().stream()
                .map(each -> DisputeReading.of(each, profile.facts()))
                .toList();
    }

    /**
     * Finds what was seen of a dispute.
     *
     * @param id the name of the dispute
     * @return the reading of the dispute
     */
    public DisputeReading dispute(String id) {
        return find(disputes(), each -> each.dispute().id(), id, "dispute");
    }

    private static <T> T find(List<T> all, Function<T, String> name, String sought, String called) {
        List<String> known = all.stream().map(name).toList();
        return all.stream()
                .filter(each -> name.apply(each).equals(sought))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        called,
                        sought,
                        "must be one of the cross-walk",
                        Codes.didYouMean(sought, known, "Possible: " + String.join(", ", known) + ".")));
    }

    /**
     * Words the reading: the scores by each rule set, each theme with its answers, and each dispute with its positions.
     *
     * @param language the language
     * @return several lines
     */
    public String text(Language language) {
        return new CrossText(language).of(this);
    }

    /** {@return the partnership, the day and the score by the profile} */
    @Override
    public String toString() {
        return "cross-walk of " + profile;
    }
}
