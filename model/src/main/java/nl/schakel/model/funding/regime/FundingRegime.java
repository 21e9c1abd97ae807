package nl.schakel.model.funding.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;

/**
 * Which side the state funds in the years of a route, such as 'two years vo, then mbo' for a doorlopende leerroute that
 * starts in 2021.
 *
 * @param cohortStart when year 3 of vmbo starts, which is year 1 here; it chooses the rule
 * @param rule the rule; none if it is unknown
 * @param text what the rule says, or why there is none
 */
public record FundingRegime(LocalDate cohortStart, Optional<FundingRule> rule, LocalizedText text) {

    /** The highest number of a route year. */
    static final int LAST_YEAR = 12;

    private static final int LAST_MBO_YEAR = 4;
    private static final int VMBO_YEARS_BEFORE = 2;

    /** Refuses null. */
    public FundingRegime {
        Check.given(cohortStart, "cohort start");
        Check.given(rule, "rule");
        Check.given(text, "text");
    }

    /**
     * Finds the regime among the published rules.
     *
     * @param basis the law under which a route runs
     * @param cohortStart when year 3 of vmbo starts
     * @return the regime; unknown with a reason where no rule is confirmed
     */
    public static FundingRegime of(LegalBasis basis, LocalDate cohortStart) {
        return of(FundingRule.published(), basis, cohortStart);
    }

    /**
     * Finds the regime among given rules, for a law that changes.
     *
     * @param rules the rules; of those that hold, the first counts
     * @param basis the law under which a route runs
     * @param cohortStart when year 3 of vmbo starts
     * @return the regime; unknown with a reason where no rule is confirmed
     */
    public static FundingRegime of(List<FundingRule> rules, LegalBasis basis, LocalDate cohortStart) {
        Check.given(basis, "basis");
        Check.given(cohortStart, "cohort start");
        List<FundingRule> ofBasis = Check.list(rules, "rules").stream()
                .filter(rule -> rule.basis() == basis)
                .toList();
        Optional<FundingRule> sure = first(ofBasis, cohortStart, Truth.TRUE);
        if (sure.isPresent()) {
            return new FundingRegime(cohortStart, sure, sure.get().text());
        }
        LocalizedText why = first(ofBasis, cohortStart, Truth.UNKNOWN)
                .map(rule -> LocalizedText.of(
                        "niet bevestigd is of de regel (" + rule.cohorts() + ") al of nog gold voor een start op "
                                + cohortStart,
                        "it is not confirmed whether the rule (" + rule.cohorts() + ") held for a start on "
                                + cohortStart))
                .orElseGet(() -> noRule(ofBasis, cohortStart));
        return new FundingRegime(cohortStart, Optional.empty(), why);
    }

    private static Optional<FundingRule> first(List<FundingRule> rules, LocalDate day, Truth held) {
        return rules.stream()
                .filter(rule -> rule.cohorts().contains(day) == held)
                .findFirst();
    }

    private static LocalizedText noRule(List<FundingRule> rules, LocalDate day) {
        String known = rules.isEmpty()
                ? "-"
                : rules.stream().map(rule -> rule.cohorts().toString()).collect(Collectors.joining(", "));
        return LocalizedText.of(
                "geen regel voor een start op " + day + "; er zijn regels voor " + known,
                "no rule for a start on " + day + "; there are rules for " + known);
    }

    /**
     * Finds the regime of a route by its legal basis; a rule that is confirmed for other types or levels only leaves it
     * unknown.
     *
     * @param route the route
     * @param cohortStart when year 3 of vmbo starts
     * @return the regime
     */
    public static FundingRegime of(Route route, LocalDate cohortStart) {
        Check.given(route, "route");
        if (route.basis().isEmpty()) {
            return new FundingRegime(
                    cohortStart,
                    Optional.empty(),
                    LocalizedText.of(
                            "onder welke wet de route loopt, is niet bekend",
                            "under which law the route runs is not known"));
        }
        FundingRegime regime = of(route.basis().get(), cohortStart);
        return regime.rule()
                .flatMap(rule -> uncovered(rule, route))
                .map(why -> new FundingRegime(cohortStart, Optional.empty(), why))
                .orElse(regime);
    }

    private static Optional<LocalizedText> uncovered(FundingRule rule, Route route) {
        if (!rule.types().isEmpty() && rule.types().stream().noneMatch(route.type()::is)) {
            return Optional.of(LocalizedText.of(
                    "de regel is alleen bevestigd voor " + labels(rule.types(), Language.DUTCH),
                    "the rule is confirmed only for " + labels(rule.types(), Language.ENGLISH)));
        }
        Set<MboLevel> levels = route.destinations().stream()
                .flatMap(each -> each.levels().stream())
                .collect(Collectors.toSet());
        if (!rule.levels().isEmpty()
                && !levels.isEmpty()
                && rule.levels().stream().noneMatch(levels::contains)) {
            return Optional.of(LocalizedText.of(
                    "de regel is voor routes naar " + labels(rule.levels(), Language.DUTCH),
                    "the rule is for routes to " + labels(rule.levels(), Language.ENGLISH)));
        }
        return Optional.empty();
    }

    private static String labels(Set<? extends Labelled> terms, Language language) {
        return terms.stream().map(term -> term.label().in(language)).collect(Collectors.joining("; "));
    }

    /**
     * Gives the side that is funded in a route year.
     *
     * @param routeYear 1 for year 3 of vmbo, 2 for year 4, and so on to 12
     * @return the side with its article, or unknown and why
     */
    public FundedYear year(int routeYear) {
        SchoolYear during = schoolYear(routeYear);
        if (rule.isEmpty()) {
            return FundedYear.unknown(text);
        }
        Optional<Sector> side = rule.get().stretches().stream()
                .filter(stretch -> stretch.contains(routeYear))
                .map(Stretch::side)
                .findFirst();
        List<Provision> inForce = rule.get().provisions().stream()
                .filter(provision -> provision.validity().contains(during.start()) != Truth.FALSE)
                .toList();
        if (side.isEmpty()) {
            return FundedYear.unknown(
                    rule.get().stretches().isEmpty()
                            ? text
                            : LocalizedText.of(
                                    "de regel zegt niets over jaar " + routeYear + " van de route",
                                    "the rule says nothing about year " + routeYear + " of the route"));
        }
        if (inForce.isEmpty()) {
            return FundedYear.unknown(LocalizedText.of(
                    "de regel gold niet meer in " + during
                            + "; wat er toen voor een lopende route gold, is niet bevestigd",
                    "the rule did not hold in " + during + "; what then held for a running route is not confirmed"));
        }
        return new FundedYear(side, inForce, text, rule.get().exception());
    }

    /**
     * Gives the school year in which a route year falls for this cohort.
     *
     * @param routeYear 1 to 12
     * @return the school year
     */
    public SchoolYear schoolYear(int routeYear) {
        Check.that(
                routeYear >= 1 && routeYear <= LAST_YEAR,
                "route year",
                routeYear,
                "must be from 1 to " + LAST_YEAR,
                "Count from year 3 of vmbo, which is 1.");
        return SchoolYear.of(cohortStart).plusYears(routeYear - 1);
    }

    /**
     * Gives the learning year of a route year: vo-3 and vo-4, and then those of the mbo where the mbo is funded.
     *
     * @param routeYear 1 to 12
     * @return the learning year, if it is sure
     */
    public Optional<LearningYear> learningYear(int routeYear) {
        Optional<Sector> side = year(routeYear).side();
        if (routeYear <= VMBO_YEARS_BEFORE) {
            return Optional.of(LearningYear.vo(routeYear + VMBO_YEARS_BEFORE));
        }
        int inMbo = routeYear - VMBO_YEARS_BEFORE;
        return side.filter(each -> each == Sector.MBO && inMbo <= LAST_MBO_YEAR).map(mbo -> LearningYear.mbo(inMbo));
    }

    /** {@return the mbo levels to which such routes lead; none if that is not limited or not known} */
    public Set<MboLevel> levels() {
        return rule.map(FundingRule::levels).orElse(Set.of());
    }
}
