package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.instrument.result.Grouping;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far people lie apart about one subject: among all who answered, within each group, and between the groups. It is one measure, taken three times:
 * the mean distance of two answers (Gini's mean difference), as a part of the greatest that there can be for that number of answers.
 *
 * <pre>
 * x1 .. xn    the answers, each as a part of its scale, (mark - lowest) / (highest - lowest)
 * D           = sum of |xi - xj| over all pairs / (floor(n/2) * ceil(n/2))
 * </pre>
 *
 * <p>The sum is greatest where half of the answers are the lowest mark and half the highest, which gives the divisor; so D runs from 0, all the
 * same, to 1, as far apart as so many answers can be. <em>Among</em> and <em>within</em> take it over answers; <em>between</em> takes it over the means of the groups,
 * each group once however many are in it: 0 where all means are equal, 1 where half of the groups say the lowest only and the others the
 * highest only. Of two groups it is the difference of their means. One answer, or one group, has none.
 *
 * <p>Example, on 1..5: two of the strategic layer say 1 and 2, two of the operational layer 4 and 5; as parts 0, 1/4, 3/4 and 1. The six
 * distances add up to 7/2, the greatest sum is 2 * 2, so among all it is 7/8; the means are 1/8 and 7/8, so between the layers it is 3/4; within
 * each it is 1/4.
 *
 * <p>Of the known instruments for partnerships that show such differences none was found to publish a formula. This one was chosen since it is exact, lets
 * marks on several scales count together, and says what 1 means; {@link #gap()} gives the plain range of the means beside it. A group of one
 * is a group; ask for a least number where that will not do. Wider than four: the accessors and {@link #of} are API, the constructor is not.
 *
 * @param subject about what
 * @param grouping by what people are grouped
 * @param answers how many answers there are, in a group or not
 * @param silent how many were asked and gave none that counts; empty while others may still answer
 * @param among how far all answers lie apart
 * @param groups the groups, in the order of their closed list
 */
public record Disagreement(
        Subject subject, Grouping grouping, int answers, OptionalInt silent, Measured among, List<Group> groups) {

    /**
     * The answers of a group; wider than four: the accessors are API, the constructor is not.
     *
     * @param code its code, such as 'strategic'
     * @param name what it is called
     * @param answers how many answers
     * @param mean their mean, as a part of the scale
     * @param within how far they lie apart
     */
    public record Group(String code, LocalizedText name, int answers, BigFraction mean, Measured within) {

        /** Refuses a group without answers. */
        public Group {
            Check.text(code, "code");
            Check.given(name, "name");
            Check.that(answers > 0, "answers", answers, "must be more than 0", "Leave the group out.");
            Check.given(mean, "mean");
            Check.given(within, "within");
        }
    }

    /** Refuses more answers in groups than there are. */
    public Disagreement {
        Check.given(subject, "subject");
        Check.given(grouping, "grouping");
        Check.given(silent, "silent");
        Check.given(among, "among");
        groups = Check.list(groups, "groups");
        int grouped = groups.stream().mapToInt(Group::answers).sum();
        Check.that(
                grouped <= answers,
                "answers",
                answers,
                "must be at least the " + grouped + " in groups",
                "Count every answer.");
    }

    /**
     * Measures the marks of a dossier.
     *
     * @param fact the fact of which they are the value
     * @param ratings the marks
     * @param grouping by what people are grouped; of organisations marks say nothing
     * @return how far they lie apart
     */
    public static Disagreement of(Fact fact, FactValue.Ratings ratings, Grouping grouping) {
        return new Voices(
                        Subject.of(fact),
                        ratings.marks().stream().map(Voice::of).toList(),
                        ratings.complete() ? OptionalInt.of(0) : OptionalInt.empty(),
                        1)
                .by(Check.given(grouping, "grouping"));
    }

    /** {@return how far the means of the groups lie apart} */
    public Measured between() {
        return Formulas.distance(groups.stream().map(Group::mean).toList(), Formulas.LEAST);
    }

    /** {@return the difference of the highest mean and the lowest, as a part of the scale, if there are two groups or more} */
    public Optional<BigFraction> gap() {
        return lowest().stream().findFirst().map(low -> highest().get(0).mean().subtract(low.mean()));
    }

    /** {@return the group with the lowest mean, or all that share it; none if there are fewer than two groups} */
    public List<Group> lowest() {
        return with(groups.stream().map(Group::mean).min(BigFraction::compareTo));
    }

    /** {@return the group with the highest mean, or all that share it; none if there are fewer than two groups} */
    public List<Group> highest() {
        return with(groups.stream().map(Group::mean).max(BigFraction::compareTo));
    }

    private List<Group> with(Optional<BigFraction> mean) {
        return groups.stream()
                .filter(group -> groups.size() >= Formulas.LEAST && mean.equals(Optional.of(group.mean())))
                .toList();
    }

    /** {@return how many answers are in no group, since it is not known or too small} */
    public int ungrouped() {
        return answers - groups.stream().mapToInt(Group::answers).sum();
    }

    /**
     * Words it.
     *
     * @param language the language
     * @return a line with the numbers, then a line for each group, for what is in none, and for the groups that lie furthest apart
     */
    public String text(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(subject.name().in(language)
                + LocalizedText.of(", naar ", ", by ").in(language)
                + grouping.label().in(language)
                + LocalizedText.of(": tussen groepen ", ": between groups ").in(language)
                + between().text(language)
                + LocalizedText.of("; onder alle ", "; among all ").in(language)
                + number(answers).in(language) + " " + among.text(language));
        groups.forEach(group -> lines.add(line(group, language)));
        if (ungrouped() > 0) {
            lines.add(LocalizedText.of("in geen groep: ", "in no group: ").in(language)
                    + number(ungrouped()).in(language));
        }
        silence().ifPresent(words -> lines.add(words.in(language)));
        gap().filter(gap -> gap.signum() > 0)
                .ifPresent(gap -> lines.add(LocalizedText.of("het verst uiteen: ", "furthest apart: ")
                                .in(language)
                        + names(lowest(), language)
                        + LocalizedText.of(" en ", " and ").in(language)
                        + names(highest(), language) + ", " + Fractions.text(gap, language)));
        return String.join("\n    ", lines);
    }

    private static String line(Group group, Language language) {
        return group.name().in(language)
                + LocalizedText.of(": gemiddeld ", ": mean ").in(language)
                + Fractions.text(group.mean(), language)
                + LocalizedText.of(" van ", " of ").in(language)
                + number(group.answers()).in(language)
                + LocalizedText.of(", onderling ", ", within ").in(language)
                + group.within().text(language);
    }

    private Optional<LocalizedText> silence() {
        if (silent.isEmpty()) {
            return Optional.of(LocalizedText.of("anderen kunnen nog antwoorden", "others may still answer"));
        }
        int number = silent.getAsInt();
        return number == 0
                ? Optional.empty()
                : Optional.of(LocalizedText.of("zonder antwoord: " + number, "without an answer: " + number));
    }

    private static LocalizedText number(int answers) {
        return answers == 1
                ? LocalizedText.of("1 antwoord", "1 answer")
                : LocalizedText.of(answers + " antwoorden", answers + " answers");
    }

    private static String names(List<Group> groups, Language language) {
        return groups.stream().map(group -> group.name().in(language)).collect(Collectors.joining("/"));
    }
}
