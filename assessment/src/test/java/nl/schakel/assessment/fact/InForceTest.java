package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.Dossiers.network;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.Dossiers.route;
import static nl.schakel.assessment.fact.Edits.building;
import static nl.schakel.assessment.fact.Edits.contract;
import static nl.schakel.assessment.fact.Edits.difference;
import static nl.schakel.assessment.fact.Edits.document;
import static nl.schakel.assessment.fact.Edits.employment;
import static nl.schakel.assessment.fact.Edits.institution;
import static nl.schakel.assessment.fact.Edits.obstacle;
import static nl.schakel.assessment.fact.Edits.partner;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.core.time.Status;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.ContractKind;
import nl.schakel.model.agreement.DocumentKind;
import nl.schakel.model.context.Dimension;
import nl.schakel.model.context.ObstacleKind;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.practice.PracticeKind;
import nl.schakel.model.route.Maturity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts see what is in force on the day: not plans, not what has ended, and not for certain what may have ended. */
class InForceTest {

    private record Sort(BiFunction<Status, Optional<Period>, Edit> element, String fact, String no, String maybe) {}

    /** One fact for each list, with its value if the one element does not count, and if it may count. */
    private static Stream<Sort> sorts() {
        return Stream.of(
                new Sort(
                        (status, period) -> network(each -> each.status(status).period(period)),
                        "partnership.embedded",
                        "no",
                        "unknown"),
                new Sort(
                        (status, period) -> route(each -> each.maturity(Maturity.STANDING_PRACTICE)
                                .status(status)
                                .period(period)),
                        "route.standing-practice",
                        "no",
                        "unknown"),
                new Sort(
                        (status, period) -> route(each -> each.status(status).period(period)),
                        "route.offered",
                        "0",
                        "0..1"),
                new Sort(
                        (status, period) -> agreement(
                                AgreementKind.CONVENANT,
                                each -> each.status(status).period(period)),
                        "agreement.on-paper",
                        "no",
                        "unknown"),
                new Sort(
                        (status, period) -> practice(
                                PracticeKind.EVENT, each -> each.status(status).period(period)),
                        "practice.kinds",
                        "none",
                        "none (list open)"),
                new Sort(
                        (status, period) -> inKind(
                                InKindKind.TASK_HOURS,
                                each -> each.status(status).period(period)),
                        "funding.task-hours",
                        "no",
                        "unknown"),
                new Sort(
                        (status, period) -> body(each ->
                                each.addLayers(Layer.TACTICAL).status(status).period(period)),
                        "governance.layers",
                        "none",
                        "none (list open)"),
                new Sort(
                        (status, period) -> coordinator(
                                each -> each.sector(Sector.VO).status(status).period(period)),
                        "governance.coordinator",
                        "no",
                        "unknown"),
                new Sort(
                        (status, period) -> partner(
                                institution(InstitutionKind.COMPANY, each -> {}),
                                each -> each.status(status).period(period)),
                        "partnership.members",
                        "2",
                        "2..3"),
                new Sort(
                        (status, period) ->
                                employment(each -> each.status(status).period(period)),
                        "governance.shared-staff",
                        "no",
                        "unknown"),
                new Sort(
                        (status, period) -> contract(
                                ContractKind.PRACTICE_AGREEMENT,
                                each -> each.status(status).period(period)),
                        "agreement.contract-kinds",
                        "none",
                        "none (list open)"),
                new Sort(
                        (status, period) -> document(
                                DocumentKind.POLICY_PLAN,
                                each -> each.status(status).period(period)),
                        "agreement.document-kinds",
                        "none",
                        "none (list open)"),
                new Sort(
                        (status, period) -> obstacle(
                                ObstacleKind.DECLINE,
                                each -> each.status(status).period(period)),
                        "context.decline",
                        "no",
                        "unknown"),
                new Sort(
                        (status, period) -> difference(
                                Dimension.CULTURE, each -> each.status(status).period(period)),
                        "context.differences",
                        "0",
                        "0..1"),
                new Sort(
                        (status, period) -> building(each -> each.status(status).period(period)),
                        "practice.shared-building",
                        "no",
                        "unknown"));
    }

    static Stream<Case> cases() {
        return sorts().flatMap(sort -> Stream.of(
                        statuses(sort),
                        periods(sort, sort.no(), "?/2017", "2018-07-01/..", "2015/2018-06-29"),
                        periods(sort, sort.maybe(), "?/2018", "?/~2018", "2010/>=2016"))
                .flatMap(each -> each));
    }

    private static Stream<Case> statuses(Sort sort) {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.IN_FORCE)
                .map(status -> Case.of(
                        sort.fact(),
                        sort.no(),
                        status.toString(),
                        sort.element().apply(status, Optional.empty()),
                        complete()));
    }

    private static Stream<Case> periods(Sort sort, String value, String... periods) {
        return Stream.of(periods)
                .map(period -> Case.of(
                        sort.fact(),
                        value,
                        period,
                        sort.element().apply(Status.IN_FORCE, Optional.of(Period.parse(period))),
                        complete()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotInForceIsNotCounted(Case example) {
        example.holds();
    }

    static Stream<Case> others() {
        Edit ended = practice(PracticeKind.EVENT, each -> each.period(Period.parse("?/2018")));
        Edit other = practice(PracticeKind.EVENT, each -> {});
        return Stream.of(
                Case.of("practice.kinds", "event", "what may have ended is there elsewhere", ended, other, complete()),
                Case.of("practice.kinds", "event (list open)", "an open list", ended, other));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatMayHaveEndedLeavesOpenOnlyWhatItAloneBears(Case example) {
        example.holds();
    }
}
