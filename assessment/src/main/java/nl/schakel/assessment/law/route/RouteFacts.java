package nl.schakel.assessment.law.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.QualificationCode;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import nl.schakel.model.route.measure.ShareRange;
import org.immutables.value.Value;

/**
 * What is known of a route of one cohort, as far as the law asks it; a year of the route is counted from year 3 of vmbo, which is 1.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param name what it is called
 * @param basis the law under which it runs; unknown if empty
 * @param start when year 3 of vmbo starts for the cohort
 * @param leerwegen the leerwegen from which it takes pupils; unknown if none
 * @param levels the mbo levels to which it leads; unknown if none
 * @param track BOL or BBL; unknown if empty
 * @param years how many years it takes from year 3 of vmbo; unknown if empty
 * @param mboYears how many years the mbo programme takes by itself; unknown if empty
 * @param hours its clock hours
 * @param quality whether it is shown to be of sufficient quality; unknown when left out
 * @param laidDown whether fewer hours are laid down in schoolplan and schoolgids; unknown when left out
 * @param vmboDiploma whether it leads to the vmbo diploma; unknown when left out
 * @param mboDiploma whether it leads to the mbo diploma; unknown when left out
 * @param enrolment where the pupil is enrolled, by the year of the route; unknown where it is left out
 * @param examYears the years of the route with the central exam; unknown if none
 * @param mboDays the days a week at the mbo, by the year of the route; unknown where it is left out
 * @param notified whether both boards notified the minister; unknown when left out
 * @param oneLocation whether it is taught at one location; unknown when left out
 * @param technology whether it aims at transfer from the sectors techniek or landbouw; unknown when left out
 * @param vmboExam whether an exam of the vmbo is taken in it; unknown when left out
 * @param yearHours all clock hours by the year of the route; unknown where it is left out
 * @param practice the practice part of a leer-werktraject; unknown when left out
 * @param integration whether it is a geïntegreerde route; unknown when left out
 * @param profiles its profiles and to what they lead; unknown when left out
 * @param hoursElsewhere what part of the clock hours is spent at another school or institution, by the year of the route; that hours in a
 *     company count is not confirmed, so they make it a range; unknown where it is left out
 * @param ownTeaching whether its own school teaches the pupil more than the internship; unknown when left out
 * @param leerwerk what a leer-werktraject holds beside its practice part; unknown when left out
 * @param description how both boards describe it; unknown when left out
 * @param safeguards what is seen to for the pupil along the way; unknown when left out
 * @param told what the source says of its start in its own words, such as 'gestart onder de vlag van de experimentenregeling', where it names
 *     no basis
 * @param examBy the year of the route in which the vmbo diploma is given, so that its exam is taken in that year at the latest; unknown if empty
 * @param vmboToMbo whether it leads from vmbo to mbo at all; where it does not, as a havo route, these laws ask nothing of it but perhaps
 *     VO-BVE; unknown when left out
 */
@DomainStyle
@Value.Builder
public record RouteFacts(
        String name,
        Optional<LegalBasis> basis,
        LocalDate start,
        Set<Leerweg> leerwegen,
        Set<MboLevel> levels,
        Optional<LearningTrack> track,
        Optional<Count> years,
        Optional<Integer> mboYears,
        ClockHours hours,
        Truth quality,
        Truth laidDown,
        Truth vmboDiploma,
        Truth mboDiploma,
        Map<Integer, Sector> enrolment,
        Set<Integer> examYears,
        Map<Integer, Count> mboDays,
        Truth notified,
        Truth oneLocation,
        Truth technology,
        Truth vmboExam,
        Map<Integer, Count> yearHours,
        Practice practice,
        Integration integration,
        ProfileFacts profiles,
        Map<Integer, ShareRange> hoursElsewhere,
        Truth ownTeaching,
        LeerwerkFacts leerwerk,
        RouteDescription description,
        Safeguards safeguards,
        Optional<String> told,
        Optional<Integer> examBy,
        Truth vmboToMbo) {

    static final int MOST_YEARS = 12;
    static final BigDecimal DAYS = BigDecimal.valueOf(7);

    /** Refuses a blank name. */
    public RouteFacts {
        Check.text(name, "name");
        Check.given(basis, "basis");
        Check.given(start, "start");
        leerwegen = Check.set(leerwegen, "leerwegen");
        levels = Check.set(levels, "levels");
        Check.given(track, "track");
        Check.given(years, "years");
        Check.given(mboYears, "mbo years");
        Check.given(hours, "hours");
        Check.given(quality, "quality");
        Check.given(laidDown, "laid down");
        Check.given(vmboDiploma, "vmbo diploma");
        Check.given(mboDiploma, "mbo diploma");
        enrolment = Check.map(enrolment, "enrolment");
        ofRoute(enrolment.keySet(), "enrolment");
        examYears = Check.set(examYears, "exam years");
        ofRoute(examYears, "exam years");
        mboDays = Check.map(mboDays, "mbo days");
        ofRoute(mboDays.keySet(), "mbo days");
        mboDays.forEach((year, days) -> Check.that(
                days.most().compareTo(DAYS) <= 0,
                "mbo days of year " + year,
                days,
                "must be at most 7 a week",
                "Count days a week, not hours."));
        Check.given(notified, "notified");
        Check.given(oneLocation, "one location");
        Check.given(technology, "technology");
        Check.given(vmboExam, "vmbo exam");
        yearHours = Check.map(yearHours, "year hours");
        Check.given(practice, "practice");
        Check.given(integration, "integration");
        Check.given(profiles, "profiles");
        hoursElsewhere = Check.map(hoursElsewhere, "hours elsewhere");
        Check.given(ownTeaching, "own teaching");
        Check.given(leerwerk, "leerwerk");
        Check.given(description, "description");
        Check.given(safeguards, "safeguards");
        Check.given(told, "told").ifPresent(words -> Check.text(words, "told"));
        ofRoute(Check.given(examBy, "exam by").stream().collect(Collectors.toSet()), "exam by");
        Check.given(vmboToMbo, "vmbo to mbo");
    }

    private static void ofRoute(Set<Integer> years, String name) {
        years.forEach(year -> Check.that(
                year >= 1 && year <= MOST_YEARS,
                name,
                year,
                "must be a year of the route, from 1 to " + MOST_YEARS,
                "Count from year 3 of vmbo, which is 1."));
    }

    /**
     * Takes what a route of a dossier says of itself and what follows from its time line: years, clock hours by year and in all, hours and
     * days elsewhere, practice in a company, enrolment, exams and diplomas.
     *
     * <p>It does not say whether it is of sufficient quality and where fewer hours are laid down, whether the boards notified the minister,
     * whether it is taught at one location, what was spoken and agreed of a geïntegreerde route, which profiles the school offers, what is
     * kindred, how it is described, what is seen to for the pupil, who gives the practice of a leer-werktraject and what else that holds.
     *
     * @param route the route
     * @param start when year 3 of vmbo starts for the cohort
     * @return the facts, unknown where the route says nothing
     */
    public static RouteFacts of(Route route, LocalDate start) {
        Set<String> targets = route.destinations().stream()
                .flatMap(each -> each.code().stream())
                .map(QualificationCode::value)
                .collect(Collectors.toSet());
        Builder facts = RouteReading.of(route, start).toBuilder()
                .profiles(new ProfileFacts(route.audience().profiles(), Set.of(), targets, Optional.empty()));
        if (route.type().is(RouteType.GEINTEGREERDE_ROUTE)) {
            facts.integration(new Integration(Truth.TRUE, Truth.UNKNOWN, Truth.UNKNOWN));
        }
        return facts.build();
    }

    /**
     * Takes beside what a route of a dossier says also the words of the source about its start, where the dossier has no basis of it but a
     * claim on that.
     *
     * @param dossier the dossier
     * @param route one of its routes
     * @param start when year 3 of vmbo starts for the cohort
     * @return the facts, unknown where the dossier says nothing
     */
    public static RouteFacts of(Dossier dossier, Route route, LocalDate start) {
        ModelPath basis = ModelPath.of("routes", route.id().value(), "basis");
        Optional<String> told = dossier.claims().stream()
                .filter(claim -> route.basis().isEmpty() && claim.path().equals(basis))
                .map(Claim::value)
                .reduce((one, other) -> one + ", " + other);
        RouteFacts facts = of(route, start);
        return facts.toBuilder()
                .told(told)
                .vmboToMbo(told.isPresent() ? Truth.UNKNOWN : facts.vmboToMbo())
                .build();
    }

    /** {@return a new builder, which knows nothing yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends RouteFactsBuilder {
        Builder() {
            hours(ClockHours.UNKNOWN);
            quality(Truth.UNKNOWN);
            laidDown(Truth.UNKNOWN);
            vmboDiploma(Truth.UNKNOWN);
            mboDiploma(Truth.UNKNOWN);
            notified(Truth.UNKNOWN);
            oneLocation(Truth.UNKNOWN);
            technology(Truth.UNKNOWN);
            vmboExam(Truth.UNKNOWN);
            practice(Practice.UNKNOWN);
            integration(Integration.UNKNOWN);
            profiles(ProfileFacts.UNKNOWN);
            ownTeaching(Truth.UNKNOWN);
            leerwerk(LeerwerkFacts.UNKNOWN);
            description(RouteDescription.UNKNOWN);
            safeguards(Safeguards.UNKNOWN);
            vmboToMbo(Truth.UNKNOWN);
        }
    }
}
