package nl.schakel.model.evidence;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.context.Context;
import nl.schakel.model.context.Statistic;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.HourlyPayment;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.governance.Body;
import nl.schakel.model.governance.Governance;
import nl.schakel.model.partnership.MemberRole;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneAtATimeTest {

    private static final LocalizedText LESSONS = LocalizedText.of("lessen", "lessons");
    private static final PartnerId PAYER = PartnerId.of("payer");
    private static final PartnerId PAYEE = PartnerId.of("payee");

    private static List<String> issues(UnaryOperator<Partnership.Builder> change) {
        Dossier dossier =
                Profijt.with(change.apply(Profijt.partnership().toBuilder()).build());
        return EvidenceRule.ONE_AT_A_TIME.check(dossier).stream()
                .map(Object::toString)
                .toList();
    }

    private static Membership member(String id, String period) {
        return Profijt.partnership().partners().get(0).toBuilder()
                .id(PartnerId.of(id))
                .period(Period.parse(period))
                .build();
    }

    private static List<String> members(Membership... members) {
        return issues(partnership -> partnership.partners(List.of(members)));
    }

    private static List<String> arrangements(Arrangement... arrangements) {
        return issues(partnership -> partnership.funding(
                FundingPlan.builder().arrangements(List.of(arrangements)).build()));
    }

    private static PerPupilTransfer transfer(String id, String period, LearningYear year, String share) {
        return PerPupilTransfer.builder()
                .id(ElementId.of(id))
                .subject(LESSONS)
                .payers(Set.of(PAYER))
                .payee(PAYEE)
                .shares(Map.of(year, Share.parse(share)))
                .period(Period.parse(period))
                .build();
    }

    private static HourlyPayment price(String id, String period, String rate) {
        return HourlyPayment.builder()
                .id(ElementId.of(id))
                .subject(LESSONS)
                .payer(PAYER)
                .payees(Set.of(PAYEE))
                .rate(euro(rate))
                .period(Period.parse(period))
                .build();
    }

    private static Grant grant(String id, String amount) {
        return Grant.builder()
                .id(ElementId.of(id))
                .subject(LESSONS)
                .payer(PAYER)
                .payee(PAYEE)
                .amount(Quantity.parse(amount))
                .period(Period.parse("2015/2018"))
                .build();
    }

    private static Body body(String id, String period) {
        return Body.builder()
                .id(BodyId.of(id))
                .name(LocalizedText.of("stuurgroep", "steering group"))
                .period(Period.parse(period))
                .build();
    }

    private static Statistic pupils(String id, String value, String period) {
        return Statistic.builder()
                .id(ElementId.of(id))
                .text(LocalizedText.of("leerlingen", "pupils"))
                .value(Quantity.parse(value))
                .period(Period.parse(period))
                .build();
    }

    @Test
    void aMemberTwiceInOneRoleIsRefusedWithPlaceBothPeriodsAndAdvice() {
        assertThat(members(member("a", "2015/.."), member("b", "2017/2020"))).containsExactly("""
                partnership/partners/b/period [2017/2020] must not overlap 2015/.. of partnership/partners/a: a member has a role once at a time (wrong-value)
                    Let one end before the other begins, or leave one of them out.""");
    }

    @ParameterizedTest
    @CsvSource({"2015/2016, 2018/..", "2015/2017, 2017/..", "?/2017, 2015/..", "2015-08-01/2017-08-01, 2017-08-01/.."})
    void periodsThatMayFollowEachOtherAreLeftAlone(String one, String other) {
        assertThat(members(member("a", one), member("b", other))).isEmpty();
    }

    @Test
    void anotherRoleAnotherStatusAndNoPeriodAreLeftAlone() {
        Membership first = member("a", "2015/..");
        assertThat(members(
                        first,
                        first.toBuilder()
                                .id(PartnerId.of("b"))
                                .role(Term.other(LESSONS))
                                .build(),
                        first.toBuilder()
                                .id(PartnerId.of("c"))
                                .status(Status.PLANNED)
                                .build(),
                        Profijt.partnership().partners().get(0).toBuilder()
                                .id(PartnerId.of("d"))
                                .role(Term.of(MemberRole.MEMBER))
                                .build()))
                .isEmpty();
    }

    @Test
    void aSubjectIsPaidOnceAtATime() {
        assertThat(arrangements(price("old", "2015/2018", "50.00"), price("new", "2017/..", "55.00")))
                .containsExactly("""
                        partnership/funding/arrangements/new/period [2017/..] must not overlap 2015/2018 of partnership/funding/arrangements/old: the same parties pay once at a time for a subject (wrong-value)
                            Let one end before the other begins, or leave one of them out.""");
        assertThat(arrangements(price("old", "2015/2016", "50.00"), price("new", "2017/..", "55.00")))
                .isEmpty();
    }

    @Test
    void transfersForOtherLearningYearsAndGrantsStandBesideEachOther() {
        LearningYear third = LearningYear.vo(3);
        LearningYear fourth = LearningYear.vo(4);
        assertThat(arrangements(transfer("a", "2015/..", third, "1/5"), transfer("b", "2015/..", fourth, "4/5")))
                .isEmpty();
        assertThat(arrangements(transfer("a", "2015/..", third, "1/5"), transfer("b", "2016/..", third, "4/5")))
                .singleElement()
                .asString()
                .startsWith("partnership/funding/arrangements/b/period [2016/..] must not overlap 2015/..");
        assertThat(arrangements(grant("a", "5000 EUR"), grant("b", "3000 EUR"))).isEmpty();
        assertThat(arrangements(grant("a", "5000 EUR"), grant("b", "5000 EUR")))
                .singleElement()
                .asString()
                .contains("both say the same");
    }

    @Test
    void aBodyThatIsStatedTwiceIsRefused() {
        assertThat(issues(partnership -> partnership.governance(Governance.builder()
                        .bodies(List.of(body("one", "2015/.."), body("two", "2015/.."), body("three", "2014/2014")))
                        .build())))
                .containsExactly("""
                        partnership/governance/bodies/two/period [2015/..] must not overlap 2015/.. of partnership/governance/bodies/one: both say the same (wrong-value)
                            Let one end before the other begins, or leave one of them out.""");
    }

    @Test
    void aFigureHasOneValueForAPeriodAndAUnit() {
        assertThat(issues(partnership -> partnership.context(Context.builder()
                        .statistics(List.of(
                                pupils("a", "400 pupils", "2018/2018"),
                                pupils("b", "410 pupils", "2018/2018"),
                                pupils("c", "390 pupils", "2017/2019"),
                                pupils("d", "12 %", "2018/2018")))
                        .build())))
                .containsExactly("""
                        partnership/context/statistics/b/period [2018/2018] must not overlap 2018/2018 of partnership/context/statistics/a: a figure has one value at a time (wrong-value)
                            Keep one value, and put the other among the claims, where values may contradict each other.""");
    }
}
