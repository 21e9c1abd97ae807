package nl.schakel.model.funding.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;
import nl.schakel.model.route.Timeline;

/**
 * The years of a route with the side that the state funds, beside what the route itself says, and what a transfer makes
 * of it.
 *
 * @param regime the regime of the route
 * @param years the years, in the order of the route
 */
public record RouteFunding(FundingRegime regime, List<Year> years) {

    /** Refuses null. */
    public RouteFunding {
        Check.given(regime, "regime");
        years = Check.list(years, "years");
    }

    /**
     * Reviews a route of which no transfer is known.
     *
     * @param route the route
     * @param cohortStart when year 3 of vmbo starts
     * @return its years
     */
    public static RouteFunding review(Route route, LocalDate cohortStart) {
        return review(route, cohortStart, Map.of());
    }

    /**
     * Reviews a route with a transfer between its partners.
     *
     * @param route the route
     * @param cohortStart when year 3 of vmbo starts
     * @param shares the share of the funding that goes over by learning year, as a transfer per pupil has it; none in
     *     other years, and unknown if it is empty
     * @return its years
     */
    public static RouteFunding review(Route route, LocalDate cohortStart, Map<LearningYear, Share> shares) {
        FundingRegime regime = FundingRegime.of(route, cohortStart);
        Map<LearningYear, Share> given = Check.map(shares, "shares");
        List<RouteYear> years = route.timeline().years();
        List<Year> reviewed = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            RouteYear year = years.get(i);
            Optional<Share> over = given.isEmpty()
                    ? Optional.empty()
                    : year.learningYear().map(learning -> given.getOrDefault(learning, Share.ZERO));
            reviewed.add(new Year(year, Numbers.of(route.timeline(), i), funded(regime, route.timeline(), i), over));
        }
        return new RouteFunding(regime, reviewed);
    }

    /** A year without a number lies between those around it; it is funded by a side if all that it can be are. */
    private static FundedYear funded(FundingRegime regime, Timeline timeline, int index) {
        if (regime.rule().isEmpty()) {
            return FundedYear.unknown(regime.text());
        }
        Optional<Numbers.Range> range = Numbers.range(timeline, index);
        if (range.isEmpty()) {
            return FundedYear.unknown(LocalizedText.of(
                    "het jaar ligt voor jaar 3 van het vmbo, of het is niet bekend welk jaar het is",
                    "the year lies before year 3 of vmbo, or it is not known which year it is"));
        }
        Optional<Sector> needed = regime.rule().get().enrolled();
        Optional<Sector> enrolled = timeline.years().get(index).enrolment();
        if (needed.isPresent() && enrolled.isPresent() && !needed.equals(enrolled)) {
            return FundedYear.unknown(LocalizedText.of(
                    "de regel is voor wie is ingeschreven in: "
                            + needed.get().label().nl().orElseThrow(),
                    "the rule is for those enrolled in: "
                            + needed.get().label().en().orElseThrow()));
        }
        List<FundedYear> possible = IntStream.rangeClosed(
                        range.get().first(), range.get().last())
                .mapToObj(regime::year)
                .toList();
        FundedYear first = possible.get(0);
        return possible.stream().map(FundedYear::side).distinct().count() == 1
                ? new FundedYear(
                        first.side(),
                        possible.stream()
                                .flatMap(each -> each.provisions().stream())
                                .distinct()
                                .toList(),
                        first.text(),
                        first.exception())
                : FundedYear.unknown(LocalizedText.of(
                        "het kan jaar " + range.get() + " van de route zijn, en die zijn niet alle gelijk",
                        "it can be year " + range.get() + " of the route, and these are not all alike"));
    }

    /**
     * A year of a route with its funding.
     *
     * @param year the year as the route has it
     * @param number which route year it is, 1 for year 3 of vmbo, if that is known
     * @param funded the side that the state funds by the regime
     * @param over the share of the funding that goes to another partner, if it is known
     */
    public record Year(RouteYear year, Optional<Integer> number, FundedYear funded, Optional<Share> over) {

        /** Refuses null. */
        public Year {
            Check.given(year, "year");
            Check.given(number, "number");
            Check.given(funded, "funded");
            Check.given(over, "over");
        }

        /** {@return the sector in which the pupil is enrolled, as the route says} */
        public Optional<Sector> enrolment() {
            return year.enrolment();
        }

        /** {@return the side that is funded, as the route itself says} */
        public Optional<Sector> stated() {
            return year.funding();
        }

        /**
         * {@return whether the regime and the route say the same; unknown too where an exception can explain the
         * difference}
         */
        public Truth agrees() {
            if (funded.side().isEmpty() || stated().isEmpty()) {
                return Truth.UNKNOWN;
            }
            boolean same = funded.side().equals(stated());
            return !same && funded.exception().isPresent() ? Truth.UNKNOWN : Truth.of(same);
        }

        /** {@return the share of the funding that stays with the side that is funded, if it is known} */
        public Optional<Share> stays() {
            return over.map(Share::complement);
        }

        /** {@return what becomes of the funding, such as '1/5 goes over, 4/5 stays', or why it is not known} */
        public LocalizedText transfer() {
            return over.map(share -> LocalizedText.of(
                            share + " gaat over, " + share.complement() + " blijft",
                            share + " goes over, " + share.complement() + " stays"))
                    .orElseGet(() -> LocalizedText.of(
                            "niet bekend welk deel overgaat: het deel of het leerjaar is niet gegeven",
                            "not known which share goes over: the share or the learning year is not given"));
        }
    }
}
