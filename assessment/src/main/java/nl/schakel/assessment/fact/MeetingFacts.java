package nl.schakel.assessment.fact;

import static nl.schakel.assessment.fact.GovernanceFacts.BODIES;

import java.math.BigDecimal;
import java.util.List;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Frequency;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.governance.Quorum;

/** Facts about how often bodies meet, and who must be there. */
final class MeetingFacts {

    private MeetingFacts() {}

    static List<Fact> all() {
        return List.of(
                BODIES.any(
                        "governance.meets-each-year",
                        "een overleg komt ten minste eens per schooljaar bijeen",
                        "a body meets at least once a school year",
                        each -> meetsEachYear(each.it())),
                BODIES.greatest(
                        "governance.meetings-a-year",
                        "times/school-year",
                        "hoe vaak per schooljaar het overleg bijeenkomt dat het vaakst bijeenkomt",
                        "how often a school year the body meets that meets most often",
                        each -> Amounts.times(each.it().meetings().cadence())),
                BODIES.where(each -> Known.has(GovernanceFacts.layers(each), Layer.STRATEGIC))
                        .greatest(
                                "governance.board-meetings-a-year",
                                "times/school-year",
                                "hoe vaak per schooljaar een overleg met bestuurders bijeenkomt",
                                "how often a school year a body with board members meets",
                                each -> Amounts.times(each.it().meetings().cadence())),
                BODIES.any(
                        "governance.quorum-of-both-sectors",
                        "een overleg gaat niet door als een van beide sectoren ontbreekt",
                        "a body does not meet when one of both sectors is missing",
                        MeetingFacts::quorum));
    }

    private static Truth meetsEachYear(Body body) {
        return body.meetings()
                .cadence()
                .map(Cadence::frequency)
                .map(frequency -> isNotEachYear(frequency)
                        ? Truth.FALSE
                        : frequency
                                .timesPerSchoolYear()
                                .map(times -> times.isAtLeast(BigDecimal.ONE))
                                .orElse(Truth.UNKNOWN))
                .orElse(Truth.UNKNOWN);
    }

    private static boolean isNotEachYear(Frequency frequency) {
        return frequency instanceof Frequency.Every every && every.span() == Frequency.Span.YEAR;
    }

    private static Truth quorum(Element<Body> each) {
        return each.it()
                .meetings()
                .quorum()
                .map(quorum -> Truth.of(quorum == Quorum.BOTH_SECTORS || quorum == Quorum.ALL_PARTNERS))
                .orElse(each.lacks("meetings/quorum") ? Truth.FALSE : Truth.UNKNOWN);
    }
}
