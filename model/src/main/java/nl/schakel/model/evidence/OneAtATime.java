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
import nl.schakel.core.time.SureDays;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
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

    /**
     * Elements of which some may be stated twice.
     *
     * @param path where they stand
     * @param elements finds them
     * @param period finds the period of each
     */
    private record Listing<T>(
            ModelPath path,
            Function<Partnership, List<? extends T>> elements,
            Function<? super T, Optional<Period>> period) {

        static Listing<Phased> of(String path, Function<Partnership, List<? extends Phased>> elements) {
            return new Listing<>(ModelPath.parse("partnership/" + path), elements, Phased::period);
        }
    }

    private static final List<Listing<?>> LISTINGS = List.of(
            Listing.of("partners", Partnership::partners),
            Listing.of("networks", Partnership::networks),
            Listing.of("routes", Partnership::routes),
            Listing.of("funding/arrangements", whole -> whole.funding().arrangements()),
            Listing.of("governance/bodies", whole -> whole.governance().bodies()),
            Listing.of("governance/coordinators", whole -> whole.governance().coordinators()),
            Listing.of("governance/employments", whole -> whole.governance().employments()),
            Listing.of("agreements", Partnership::agreements),
            Listing.of("contracts", Partnership::contracts),
            Listing.of("documents", Partnership::documents),
            Listing.of("practices", Partnership::practices),
            Listing.of("context/obstacles", whole -> whole.context().obstacles()),
            new Listing<>(
                    ModelPath.parse("partnership/context/statistics"),
                    whole -> whole.context().statistics(),
                    Statistic::period),
            Listing.of("context/differences", whole -> whole.context().differences()),
            Listing.of("context/alternatives", whole -> whole.context().alternatives()),
            Listing.of("context/buildings", whole -> whole.context().buildings()));

    static List<Issue> check(Partnership partnership) {
        OneAtATime search = new OneAtATime();
        for (Listing<?> listing : LISTINGS) {
            search.in(listing, partnership);
        }
        return search.issues;
    }

    private <T> void in(Listing<T> listing, Partnership partnership) {
        List<Stated<T>> stated = new ArrayList<>();
        for (T each : listing.elements.apply(partnership)) {
            listing.period
                    .apply(each)
                    .flatMap(period -> Stated.of(each, period))
                    .ifPresent(stated::add);
        }
        if (stated.size() > 1) {
            search(listing.path, stated);
        }
    }

    private <T> void search(ModelPath path, List<Stated<T>> stated) {
        Map<Said, List<Stated<T>>> before = new HashMap<>();
        for (Stated<T> second : stated) {
            List<Stated<T>> same = before.computeIfAbsent(new Said(said(second.element)), key -> new ArrayList<>());
            for (Stated<T> first : same) {
                if (first.overlaps(second)) {
                    report(path, first, second);
                    break;
                }
            }
            same.add(second);
        }
    }

    /**
     * What an element says, in an order by which a table of many stays fast when a hostile document makes their hashes collide.
     *
     * @param parts what it says
     */
    private record Said(List<Object> parts) implements Comparable<Said> {
        @Override
        public int compareTo(Said other) {
            return parts.toString().compareTo(other.parts.toString());
        }
    }

    /**
     * An element with the days that surely belong to its period, worked out once, since each is compared with all that say the same.
     *
     * @param element the element
     * @param period its period
     * @param days the days that surely belong to it
     */
    private record Stated<T>(T element, Period period, SureDays days) {

        /** Takes an element, unless no day surely belongs to its period; a figure is held against those of the same period, known or not. */
        static <T> Optional<Stated<T>> of(T element, Period period) {
            Optional<SureDays> days = element instanceof Statistic ? Optional.of(SureDays.ALL) : period.sureDays();
            return days.map(sure -> new Stated<>(element, period, sure));
        }

        boolean overlaps(Stated<T> other) {
            return days.overlap(other.days) && !ofOtherYears(element, other.element);
        }
    }

    /** What there is one of at a time. */
    private static List<Object> said(Object element) {
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
        List<Object> said = new ArrayList<>();
        for (Part part : Shapes.partsOf(element).orElseThrow().parts()) {
            if (!NOT_COMPARED.contains(part.name())) {
                said.add(part.of((Record) element));
            }
        }
        return said;
    }

    /** Grants, gifts in kind and prohibitions may stand beside each other. */
    private static boolean isPrice(Arrangement money) {
        return !(money instanceof Grant || money instanceof InKind || money instanceof Prohibition);
    }

    private static boolean ofOtherYears(Object first, Object second) {
        return first instanceof PerPupilTransfer one
                && second instanceof PerPupilTransfer two
                && Collections.disjoint(one.shares().keySet(), two.shares().keySet());
    }

    private <T> void report(ModelPath path, Stated<T> first, Stated<T> second) {
        issues.add(Issue.of(
                IssueCode.WRONG_VALUE,
                Place.at(path.child(name(second.element)).child("period")),
                second.period,
                "must not overlap " + first.period + " of " + path.child(name(first.element)) + ": "
                        + why(second.element),
                second.element instanceof Statistic
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
