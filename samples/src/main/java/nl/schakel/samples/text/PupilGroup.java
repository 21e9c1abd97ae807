package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Codes;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.statement.FundingBasis;

/**
 * The pupils of a partner in a learning year, such as 'uilenhof/vo-3'.
 *
 * @param partner the partner
 * @param learningYear the learning year
 */
public record PupilGroup(PartnerId partner, LearningYear learningYear) {

    private static final Pattern FORM = Pattern.compile("([^/]+)/([^/]+)");

    /** Refuses null. */
    public PupilGroup {
        Check.given(partner, "partner");
        Check.given(learningYear, "learning year");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a partner and a learning year, such as 'uilenhof/vo-3'
     * @return the group
     */
    public static PupilGroup parse(String text) {
        Matcher found = FORM.matcher(Check.given(text, "group"));
        Check.that(
                found.matches(),
                "group",
                text,
                "must be a partner and a learning year with a slash between",
                "Write it like uilenhof/vo-3.");
        return new PupilGroup(PartnerId.of(found.group(1)), LearningYear.parse(found.group(2)));
    }

    /**
     * Refuses a group whose number changes nothing: most likely it is misspelt.
     *
     * @param plan the plan
     * @param basis the numbers of the year
     * @return this
     */
    public PupilGroup countedBy(FundingPlan plan, FundingBasis basis) {
        Stream<PupilGroup> paid = plan.arrangements().stream()
                .filter(PerPupilTransfer.class::isInstance)
                .map(PerPupilTransfer.class::cast)
                .flatMap(transfer -> transfer.payers().stream()
                        .flatMap(payer ->
                                transfer.shares().keySet().stream().sorted().map(year -> new PupilGroup(payer, year))));
        Stream<PupilGroup> least = plan.leastGroups().stream()
                .flatMap(group -> basis.pupils().getOrDefault(group.partner(), Map.of()).keySet().stream()
                        .map(year -> new PupilGroup(group.partner(), year)));
        List<String> counted =
                Stream.concat(paid, least).map(PupilGroup::toString).distinct().toList();
        Check.that(
                counted.contains(toString()),
                "group",
                this,
                "must be one whose pupils the plan counts",
                Codes.didYouMean(
                        toString(),
                        counted,
                        counted.isEmpty() ? "It counts none." : "It counts: " + String.join(", ", counted) + "."));
        return this;
    }

    /** The same numbers, with another one for this group. */
    FundingBasis sized(FundingBasis basis, int pupils) {
        FundingBasis.Builder other = FundingBasis.of(basis.schoolYear());
        basis.assumption().ifPresent(other::assumption);
        basis.pupils().forEach((each, byYear) -> byYear.forEach((year, count) -> other.pupils(each, year, count)));
        basis.amountsPerPupil().forEach(other::amountPerPupil);
        basis.hours().forEach((id, byPartner) -> byPartner.forEach((each, hours) -> other.hours(id, each, hours)));
        basis.costs().forEach(other::cost);
        basis.keys().forEach((id, byPartner) -> byPartner.forEach((each, weight) -> other.key(id, each, weight)));
        return other.pupils(partner, learningYear, pupils).build();
    }

    /** {@return all groups whose numbers a basis gives, in its order} */
    static List<PupilGroup> of(FundingBasis basis) {
        List<PupilGroup> groups = new ArrayList<>();
        basis.pupils()
                .forEach((partner, byYear) ->
                        byYear.keySet().forEach(year -> groups.add(new PupilGroup(partner, year))));
        return List.copyOf(groups);
    }

    @Override
    public String toString() {
        return partner + "/" + learningYear;
    }
}
