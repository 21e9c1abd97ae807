package nl.schakel.model.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Phased;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/**
 * The search for what is stated twice for periods that surely overlap, though there is one at a time: two memberships of one member in one
 * role, two prices for one subject between the same parties, two values of one figure for the same period, or two elements that differ in
 * nothing but their ids and periods. What is not sure is left alone: periods that are not stated or known in part, or that share no more than the day on which one ends and the next begins.
 */
final class OneAtATime {

    private static final List<String> NOT_COMPARED = List.of(Part.ID, "period");

    private final List<Issue> issues = new ArrayList<>();

    private OneAtATime() {}

    static List<Issue> check(Partnership partnership) {
        OneAtATime search = new OneAtATime();
        ModelPath root = ModelPath.of("partnership");
        search.list(root.child("partners"), partnership.partners());
        search.list(root.child("networks"), partnership.networks());
        search.list(root.child("routes"), partnership.routes());
        search.list(
                root.child("funding").child("arrangements"),
                partnership.funding().arrangements());
        Governance governance = partnership.governance();
        search.list(root.child("governance").child("bodies"), governance.bodies());
        search.list(root.child("governance").child("coordinators"), governance.coordinators());
        search.list(root.child("governance").child("employments"), governance.employments());
        search.list(root.child("agreements"), partnership.agreements());
        search.list(root.child("contracts"), partnership.contracts());
        search.list(root.child("documents"), partnership.documents());
        search.list(root.child("practices"), partnership.practices());
        Context context = partnership.context();
        search.list(root.child("context").child("obstacles"), context.obstacles());
        search.list(root.child("context").child("statistics"), context.statistics(), Statistic::period);
        search.list(root.child("context").child("differences"), context.differences());
        search.list(root.child("context").child("alternatives"), context.alternatives());
        search.list(root.child("context").child("buildings"), context.buildings());
        return search.issues;
    }

    private void list(ModelPath path, List<? extends Phased> elements) {
        list(path, elements, Phased::period);
    }

    private <T> void list(ModelPath path, List<T> elements, Function<? super T, Optional<Period>> period) {
        Map<Object, List<T>> before = new HashMap<>();
        for (T each :
                elements.stream().filter(each -> period.apply(each).isPresent()).toList()) {
            Period when = period.apply(each).orElseThrow();
            List<T> same = before.computeIfAbsent(said(each), key -> new ArrayList<>());
            same.stream()
                    .filter(first -> overlaps(first, period.apply(first).orElseThrow(), each, when))
                    .findFirst()
                    .ifPresent(first -> report(
                            path.child(name(first)),
                            period.apply(first).orElseThrow(),
                            path.child(name(each)),
                            each,
                            when));
            same.add(each);
        }
    }

    /** What there is one of at a time. */
    private static Object said(Object element) {
        if (element instanceof Membership membership) {
            return List.of(membership.status(), membership.member(), membership.role());
        }
        if (element instanceof Arrangement money && isPrice(money)) {
            return List.of(money.getClass(), money.status(), money.subject(), money.payers(), money.payees());
        }
        if (element instanceof Statistic figure) {
            return List.of(
                    figure.text(),
                    figure.population(),
                    figure.projection(),
                    figure.value().unit(),
                    figure.period());
        }
        return Shapes.partsOf(element).orElseThrow().parts().stream()
                .filter(part -> !NOT_COMPARED.contains(part.name()))
                .map(part -> part.of((Record) element))
                .toList();
    }

    /** Grants, gifts in kind and prohibitions may stand beside each other. */
    private static boolean isPrice(Arrangement money) {
        return !(money instanceof Grant || money instanceof InKind || money instanceof Prohibition);
    }

    private static boolean overlaps(Object first, Period ofFirst, Object second, Period ofSecond) {
        boolean otherYears = first instanceof PerPupilTransfer one
                && second instanceof PerPupilTransfer two
                && Collections.disjoint(one.shares().keySet(), two.shares().keySet());
        return !otherYears && (first instanceof Statistic || ofFirst.surelyOverlaps(ofSecond));
    }

    private void report(ModelPath first, Period ofFirst, ModelPath second, Object said, Period ofSecond) {
        issues.add(Issue.of(
                IssueCode.WRONG_VALUE,
                Place.at(second.child("period")),
                ofSecond,
                "must not overlap " + ofFirst + " of " + first + ": " + why(said),
                said instanceof Statistic
                        ? "Keep one value, and put the other among the claims, where values may contradict each other."
                        : "Let one end before the other begins, or leave one of them out."));
    }

    private static String why(Object said) {
        if (said instanceof Membership) {
            return "a member has a role once at a time";
        }
        if (said instanceof Statistic) {
            return "a figure has one value at a time";
        }
        return said instanceof Arrangement money && isPrice(money)
                ? "the same parties pay once at a time for a subject"
                : "both say the same";
    }

    private static String name(Object element) {
        return Shapes.nameOf(element).orElseThrow();
    }
}
