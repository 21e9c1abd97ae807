package nl.schakel.samples.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.projection.PupilScenario;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.samples.text.PupilGroup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the numbers of pupils go on: by a percentage of the year before, or by a list. */
final class ScenarioOptions {

    private static final FundingBasis ANY =
            FundingBasis.of(SchoolYear.parse("2017-2018")).build();

    @Option(
            names = "--decline",
            required = true,
            paramLabel = "PERCENT",
            converter = Percent.class,
            description = "All numbers of pupils fall by this percentage each year, such as 4 or 2.5;"
                    + " for a rise, write --decline=-4.")
    private @Nullable BigDecimal decline;

    @Option(
            names = "--pupils",
            required = true,
            paramLabel = "PARTNER/LEARNING-YEAR=NUMBERS",
            converter = Listed.class,
            description = "The pupils of one group in the years after the first, such as uilenhof/vo-3=22,20,18;"
                    + " the first year is that of the basis.")
    private @Nullable Numbers pupils;

    /** The numbers of pupils of a group in the years after the first. */
    record Numbers(PupilGroup group, List<Integer> later) {
        @Override
        public String toString() {
            return group + "=" + later.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    /** What is wrong with a number of years, if anything is. */
    Optional<String> problem(int years) {
        return pupils == null || pupils.later().size() == years - 1
                ? Optional.empty()
                : Optional.of("--pupils [" + pupils + "] must hold as many numbers as there are years after the first, "
                        + (years - 1) + "\nWrite --years " + (pupils.later().size() + 1) + ", or give other numbers.");
    }

    /** The numbers of each year, the first as it is. */
    List<FundingBasis> years(FundingPlan plan, FundingBasis first, int years) {
        if (pupils != null) {
            PupilGroup group = pupils.group().countedBy(plan, first);
            return PupilScenario.following(first, group.partner(), group.learningYear(), pupils.later());
        }
        return PupilScenario.declining(first, decline, years);
    }

    /** Reads a number of school years, within what a scenario takes. */
    static final class Years extends LibraryReader<Integer> {
        private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

        @Override
        Integer read(String text) {
            int years =
                    Integer.parseInt(Check.matches(text, WHOLE, "years", "must be a whole number", "Write it like 5."));
            PupilScenario.declining(ANY, BigDecimal.ZERO, years);
            return years;
        }
    }

    /** Reads a percentage, within what a scenario takes. */
    static final class Percent extends LibraryReader<BigDecimal> {
        @Override
        BigDecimal read(String text) {
            BigDecimal percent = nl.schakel.samples.text.Percent.parse(text);
            PupilScenario.declining(ANY, percent, 1);
            return percent;
        }
    }

    /** Reads a group and its numbers. */
    static final class Listed extends LibraryReader<Numbers> {
        private static final Pattern FORM = Pattern.compile("([^=]+)=([0-9]{1,9}(?:,[0-9]{1,9})*)");

        @Override
        Numbers read(String text) {
            Matcher found = FORM.matcher(text);
            Check.that(
                    found.matches(),
                    "pupils",
                    text,
                    "must be a group and whole numbers with commas between",
                    "Write it like uilenhof/vo-3=22,20,18.");
            return new Numbers(
                    PupilGroup.parse(found.group(1)),
                    Arrays.stream(found.group(2).split(","))
                            .map(Integer::valueOf)
                            .toList());
        }
    }
}
