package nl.schakel.assessment.analysis.ranking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnershipId;

/** Assessments that can be compared: at least one, by one rule set, each of another partnership or of another day. */
final class Cohort {

    /** By the name that a partnership is meant by, then by day: what it is called, and the order of input, do not matter. */
    static final Comparator<Assessment> ORDER =
            Comparator.comparing((Assessment each) -> id(each).value()).thenComparing(Cohort::day);

    private Cohort() {}

    /** The assessments in the order of their partnerships; refuses what cannot be compared. */
    static List<Assessment> of(List<Assessment> assessments) {
        List<Assessment> sorted =
                Check.list(assessments, "assessments").stream().sorted(ORDER).toList();
        Check.that(!sorted.isEmpty(), "assessments", sorted, "must be one or more", "Assess a partnership first.");
        RuleSet first = assessments.get(0).ruleSet();
        for (Assessment each : assessments) {
            if (each.ruleSet() != first && !each.ruleSet().contentHash().equals(first.contentHash())) {
                throw Check.refused(
                        "rule set of " + id(each),
                        named(each.ruleSet()),
                        "must be that of the others, " + named(first),
                        "Compare assessments by one rule set; for two, use Assessment.diff.");
            }
        }
        for (int i = 1; i < sorted.size(); i++) {
            Check.that(
                    ORDER.compare(sorted.get(i - 1), sorted.get(i)) != 0,
                    "assessments",
                    id(sorted.get(i)) + ", as of " + day(sorted.get(i)),
                    "must each be of another partnership, or of another day",
                    "Leave one of the two out; to compare them, use Assessment.diff.");
        }
        return sorted;
    }

    private static String named(RuleSet ruleSet) {
        return ruleSet + " (" + ruleSet.contentHash().substring(0, 8) + ")";
    }

    static PartnershipId id(Assessment assessment) {
        return assessment.view().partnership().id();
    }

    static LocalDate day(Assessment assessment) {
        return assessment.view().day();
    }

    static String name(Assessment assessment) {
        return assessment.view().partnership().identity().name();
    }

    /** The name of a partnership, with its id if another bears the same name. */
    static String name(Assessment assessment, List<Assessment> all) {
        boolean namesake =
                all.stream().anyMatch(each -> name(each).equals(name(assessment)) && !id(each).equals(id(assessment)));
        return name(assessment) + (namesake ? " (" + id(assessment) + ")" : "");
    }

    /** The same, with the day if the partnership is there for more than one. */
    static String nameAndDay(Assessment assessment, List<Assessment> all) {
        boolean twice =
                all.stream().filter(each -> id(each).equals(id(assessment))).count() > 1;
        String name = name(assessment, all);
        String more = name.equals(name(assessment)) ? "" : id(assessment) + ", ";
        return twice ? name(assessment) + " (" + more + day(assessment) + ")" : name;
    }
}
