package nl.schakel.assessment.fact;

import static nl.schakel.assessment.fact.PayerFacts.MONEY;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.CostSharing;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.Subsidy;

/** Facts about how long there is money. */
final class DurationFacts {

    private DurationFacts() {}

    static List<Fact> all() {
        return List.of(
                MONEY.any(
                        "funding.temporary-money",
                        "er is geld dat ophoudt",
                        "there is money that comes to an end",
                        DurationFacts::temporary),
                MONEY.any(
                        "funding.structural-money",
                        "er is geld zonder einde",
                        "there is money without an end",
                        each -> Periods.openEnded(each.it().period())
                                .and(once(each.it()).not())));
    }

    /** What is given once comes to an end as what has an end does. */
    private static Truth temporary(Element<Arrangement> each) {
        Truth ending = Periods.ending(each.it().period()).or(once(each.it()));
        if (!(each.it() instanceof CostSharing sharing)) {
            return ending;
        }
        List<Truth> subsidies =
                sharing.subsidies().stream().map(DurationFacts::temporary).toList();
        return ending.or(Known.any(subsidies, each.closed("subsidies", sharing.subsidies())));
    }

    /** A subsidy without a period always holds. */
    private static Truth temporary(Subsidy subsidy) {
        Optional<Period> period = subsidy.period();
        return period.isEmpty() ? Truth.FALSE : Periods.ending(period);
    }

    /** Whether it is an amount in all, not one for each year or pupil; a grant may be either. */
    private static Truth once(Arrangement arrangement) {
        return arrangement instanceof Grant grant
                ? grant.amount()
                        .map(amount -> Truth.of(amount.unit().equals(Optional.of("EUR"))))
                        .orElse(Truth.UNKNOWN)
                : Truth.FALSE;
    }
}
