package nl.schakel.samples.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.statement.FundingBasis;

/**
 * Groups of pupils whose numbers move together, such as 'uilenhof/vo-3,uilenhof/vo-4' for equal cohorts.
 *
 * @param groups the groups, one at least
 */
public record PupilGroups(List<PupilGroup> groups) {

    /** Refuses none, and a group that is named twice. */
    public PupilGroups {
        groups = Check.list(groups, "groups");
        Check.that(!groups.isEmpty(), "groups", groups, "must not be empty", "Write it like uilenhof/vo-3.");
        Check.that(
                new HashSet<>(groups).size() == groups.size(),
                "groups",
                written(groups),
                "must not name a group twice",
                "Name each group once.");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text groups with commas between, such as 'uilenhof/vo-3,uilenhof/vo-4'
     * @return the groups
     */
    public static PupilGroups parse(String text) {
        return new PupilGroups(Arrays.stream(Check.given(text, "groups").split(",", -1))
                .map(PupilGroup::parse)
                .toList());
    }

    /**
     * Refuses a group whose number changes nothing: most likely it is misspelt.
     *
     * @param plan the plan
     * @param basis the numbers of the year
     * @return this
     */
    public PupilGroups countedBy(FundingPlan plan, FundingBasis basis) {
        groups.forEach(group -> group.countedBy(plan, basis));
        return this;
    }

    /** The same numbers, with another one for each of these groups. */
    FundingBasis sized(FundingBasis basis, int pupils) {
        FundingBasis sized = basis;
        for (PupilGroup group : groups) {
            sized = group.sized(sized, pupils);
        }
        return sized;
    }

    private static String written(List<PupilGroup> groups) {
        return groups.stream().map(PupilGroup::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return written(groups);
    }
}
