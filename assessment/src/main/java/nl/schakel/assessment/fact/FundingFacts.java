package nl.schakel.assessment.fact;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.LeastGroup;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Fee;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.arrangement.Prohibition;
import nl.schakel.model.funding.arrangement.Split;

/** Facts about what was agreed about money and about what is given in kind, such as time for teachers. */
final class FundingFacts {

    static final Listed<Arrangement> ARRANGEMENTS = Listed.phased(
            "funding/arrangements", view -> view.partnership().funding().arrangements(), Arrangement::subject);

    private static final Listed<LeastGroup> LEAST_GROUPS = Listed.plain(
            "funding/least-groups",
            view -> view.partnership().funding().leastGroups(),
            each -> LocalizedText.same(each.partner() + ": " + each.pupils()));

    private FundingFacts() {}

    static List<Fact> all() {
        return List.of(
                ARRANGEMENTS
                        .only(FundingFacts::taskHours)
                        .any(
                                "funding.task-hours",
                                "de samenwerking staat in de taakuren van docenten",
                                "the cooperation is in the task hours of teachers"),
                ARRANGEMENTS
                        .only(FundingFacts::paidTime)
                        .any(
                                "funding.time-for-teachers",
                                "docenten krijgen betaalde tijd voor de samenwerking",
                                "teachers have paid time for the cooperation"),
                ARRANGEMENTS
                        .only(HourlyPayment.class::isInstance)
                        .any(
                                "funding.paid-hours",
                                "een partner betaalt de uren van een andere",
                                "a partner pays the hours of another"),
                ARRANGEMENTS
                        .only(InKind.class::isInstance)
                        .codes(
                                "funding.in-kind",
                                InKindKind.class,
                                "wat partners in natura bijdragen",
                                "what partners contribute in kind",
                                each -> Known.term(((InKind) each.it()).kind())),
                ARRANGEMENTS
                        .only(each -> inKind(each, InKindKind.CLOSED_PURSE))
                        .any(
                                "funding.closed-purses",
                                "partners werken met gesloten beurzen: ieder draagt wat hij zelf doet",
                                "partners work with closed purses: each bears what it does itself"),
                ARRANGEMENTS.any(
                        "funding.costs-shared",
                        "partners delen kosten",
                        "partners share costs",
                        FundingFacts::costsShared),
                ARRANGEMENTS
                        .only(Fee.class::isInstance)
                        .any(
                                "funding.contribution",
                                "partners betalen een vaste bijdrage",
                                "partners pay a fixed contribution"),
                ARRANGEMENTS
                        .only(PerPupilTransfer.class::isInstance)
                        .any(
                                "funding.pupil-funding-shared",
                                "een deel van de bekostiging van leerlingen gaat naar een andere partner",
                                "a part of the funding of pupils goes to another partner"),
                ARRANGEMENTS
                        .only(Prohibition.class::isInstance)
                        .any(
                                "funding.prohibition",
                                "iets mag niet uit bepaald geld worden betaald",
                                "something may not be paid from certain money"),
                LEAST_GROUPS.greatest(
                        "funding.least-group",
                        "pupils",
                        "met hoeveel leerlingen een groep ten minste moet zijn om door te gaan",
                        "with how many pupils at least a group has to be to go on",
                        each -> least(each.it().pupils())));
    }

    private static boolean inKind(Arrangement arrangement, InKindKind kind) {
        return arrangement instanceof InKind inKind && inKind.kind().is(kind);
    }

    private static boolean taskHours(Arrangement arrangement) {
        return inKind(arrangement, InKindKind.TASK_HOURS);
    }

    private static boolean paidTime(Arrangement arrangement) {
        return taskHours(arrangement)
                || arrangement instanceof HourlyPayment
                || inKind(arrangement, InKindKind.DEVELOPMENT_TIME)
                || inKind(arrangement, InKindKind.OWN_MEANS);
    }

    /** A cost of which one party bears all is not shared. */
    private static Truth costsShared(Element<Arrangement> each) {
        if (!(each.it() instanceof CostSharing sharing)) {
            return Truth.FALSE;
        }
        FactValue.Amount bearers = Parties.howMany(
                each.view(), Parties.names(bearers(sharing.split()), each.lacks("split") || isWhole(sharing.split())));
        if (bearers.lower().filter(FundingFacts::several).isPresent()) {
            return Truth.TRUE;
        }
        return bearers.upper().filter(most -> !several(most)).isPresent() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean several(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) > 0;
    }

    /** Those who bear more than nothing of a cost. */
    static Set<PartnerId> bearers(Split split) {
        Set<PartnerId> bearers = new LinkedHashSet<>();
        if (split instanceof Split.FixedShares fixed) {
            fixed.portions().stream()
                    .filter(portion -> !portion.share().isZero())
                    .forEach(portion -> {
                        portion.taker().party().ifPresent(bearers::add);
                        portion.taker().among().ifPresent(among -> bearers.addAll(bearers(among)));
                    });
            return bearers;
        }
        bearers.addAll(split.allParties());
        return bearers;
    }

    /** Whether shares that add up to 1 leave no room for others. */
    static boolean isWhole(Split split) {
        return split instanceof Split.FixedShares fixed
                && fixed.takers().stream()
                        .flatMap(taker -> taker.among().stream())
                        .allMatch(FundingFacts::isWhole);
    }

    /** The number that has to be reached; '20+ pupils' and '20 pupils' say the same. */
    private static FactValue.Amount least(Quantity pupils) {
        Optional<BigDecimal> least = Amounts.count(pupils).lower();
        Optional<BigDecimal> most = pupils.end().isPresent() ? pupils.end() : least;
        return new FactValue.Amount(least, least.isPresent() ? most : Optional.empty());
    }
}
