package nl.schakel.model.funding.arrangement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Rounding;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.projection.Break;
import nl.schakel.model.funding.projection.Projection;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subsidy that bears a part of a cost until a date, before school and college share the rest in equal parts. */
class SubsidyTest {

    private static final ElementId COST = ElementId.of("coordinator");
    private static final PartnerId PROVINCE = PartnerId.of("province");
    private static final PartnerId FUND = PartnerId.of("fund");
    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");
    private static final Split EQUALLY = new Split.FixedShares(List.of(half(COLLEGE), half(SCHOOL)));

    private static Split.Portion half(PartnerId party) {
        return new Split.Portion(Share.of(1, 2), new Split.Taker(Optional.of(party), Optional.empty()));
    }

    private static Subsidy subsidy(PartnerId payer, String share, String most, String period) {
        return new Subsidy(
                payer,
                Optional.of(share).filter(known -> !known.equals("?")).map(Share::parse),
                Optional.of(most).filter(known -> !known.equals("-")).map(Euro::of),
                Optional.of(period).filter(known -> !known.equals("-")).map(Period::parse));
    }

    private static CostSharing sharing(Subsidy... subsidies) {
        return CostSharing.builder()
                .id(COST)
                .subject(LocalizedText.of("coördinator", "coordinator"))
                .split(EQUALLY)
                .addSubsidies(subsidies)
                .billPaidBy(COLLEGE)
                .build();
    }

    private static FundingBasis.Builder basis(String year) {
        return FundingBasis.of(SchoolYear.parse(year));
    }

    private static FundingStatement settle(CostSharing cost, FundingBasis.Builder basis) {
        return FundingPlan.builder().addArrangements(cost).build().settle(basis.build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-2017 | province -> college: EUR 15000.00 = 30000.00 x 1/2; school -> college: EUR 7500.00 = (30000.00 x 1/2) x 1/2
            2017-2018 | province -> college: EUR 15000.00 = 30000.00 x 1/2; school -> college: EUR 7500.00 = (30000.00 x 1/2) x 1/2
            2018-2019 | school -> college: EUR 15000.00 = 30000.00 x 1/2
            """)
    void aSubsidyBearsItsPartUntilItEndsAndThenThePartnersBearAll(String year, String lines) {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, "1/2", "-", "2015-08-01/2018-07-31")),
                basis(year).cost(COST, euro("30000.00")));

        assertThat(statement.missing()).isEmpty();
        assertThat(statement.lines().stream().map(Object::toString)).containsExactly(lines.split("; "));
    }

    @Test
    void itsLastYearIsSaidAndBreaksAProjection() {
        CostSharing cost = sharing(subsidy(PROVINCE, "1/2", "-", "2015-08-01/2018-07-31"));
        assertThat(warnings(settle(cost, basis("2017-2018").cost(COST, euro("30000.00")))))
                .containsExactly("the subsidy ends in this school year: coordinator, province, 2018-07-31");
        assertThat(warnings(settle(cost, basis("2016-2017").cost(COST, euro("30000.00")))))
                .isEmpty();

        Projection projection = Projection.of(
                FundingPlan.builder().addArrangements(cost).build(),
                List.of(
                        basis("2017-2018").cost(COST, euro("30000.00")).build(),
                        basis("2018-2019").cost(COST, euro("30000.00")).build()));
        assertThat(projection.breaks())
                .containsExactly(new Break(
                        SchoolYear.parse("2018-2019"),
                        Break.Kind.SUBSIDY_ENDED,
                        Notice.of(
                                "geen subsidie meer: {}, {}",
                                "no subsidy any more: {}, {}",
                                Mention.of(COST),
                                Mention.of(PROVINCE))));
    }

    @Test
    void aLimitThatIsReachedIsSaidAndThePartnersBearWhatIsBeyondIt() {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, "1/2", "10000.00", "-")),
                basis("2017-2018").cost(COST, euro("30000.00")));

        assertThat(statement.lines().stream().map(Object::toString))
                .containsExactly(
                        "province -> college: EUR 10000.00 = min(30000.00 x 1/2, 10000.00)",
                        "school -> college: EUR 10000.00 = (30000.00 - min(30000.00 x 1/2, 10000.00)) x 1/2");
        assertThat(warnings(statement))
                .containsExactly("the subsidy reaches its limit: coordinator, province, EUR 10000.00");
    }

    @Test
    void aLimitThatIsNotReachedLeavesNoTrace() {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, "1/2", "15000.00", "-")),
                basis("2017-2018").cost(COST, euro("30000.00")));

        assertThat(statement.lines().get(0)).hasToString("province -> college: EUR 15000.00 = 30000.00 x 1/2");
        assertThat(statement.warnings()).isEmpty();
    }

    @Test
    void ofACostWithinBoundsTheLimitMayBeReached() {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, "1/2", "15000.00", "-")),
                basis("2017-2018").cost(COST, EuroRange.parse("EUR 28000.00..32000.00")));

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.payableWithin(PROVINCE, COLLEGE)).hasToString("EUR 14000.00..15000.00");
        assertThat(statement.payableWithin(SCHOOL, COLLEGE)).hasToString("EUR 7000.00..8500.00");
        assertThat(warnings(statement))
                .containsExactly("the subsidy may reach its limit: coordinator, province, EUR 15000.00");
    }

    @Test
    void severalSubsidiesEachBearTheirShareOfTheWhole() {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, "1/2", "-", "-"), subsidy(FUND, "1/4", "-", "-")),
                basis("2017-2018").cost(COST, euro("30000.00")));

        assertThat(statement.payable(PROVINCE, COLLEGE).amount()).isEqualTo(euro("15000.00"));
        assertThat(statement.payable(FUND, COLLEGE).amount()).isEqualTo(euro("7500.00"));
        assertThat(statement.payable(SCHOOL, COLLEGE).amount()).isEqualTo(euro("3750.00"));
    }

    @Test
    void aSubsidyOfTheWholeLeavesNothingToShare() {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, "1", "-", "-")), basis("2017-2018").cost(COST, euro("30000.00")));

        assertThat(statement.lines().stream().map(Object::toString))
                .containsExactly("province -> college: EUR 30000.00 = 30000.00 x 1");
    }

    @Test
    void anUnknownShareIsNamedAndNothingIsAssumed() {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, "?", "-", "-")), basis("2017-2018").cost(COST, euro("30000.00")));

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing().stream().map(Object::toString))
                .containsExactly("coordinator: share that the subsidy of province bears, in 30000.00 x ?");
    }

    @ParameterizedTest
    @CsvSource({"../2017-12-31, 1/2", "?/.., 1/2"})
    void inAYearOfWhichNotAllSurelyBelongsToItItBearsAnythingUpToItsShare(String period, String share) {
        FundingStatement statement = settle(
                sharing(subsidy(PROVINCE, share, "-", period), subsidy(FUND, "1/4", "-", "-")),
                basis("2017-2018").cost(COST, euro("30000.00")));

        assertThat(statement.missing()).isEmpty();
        assertThat(statement.payableWithin(PROVINCE, COLLEGE)).hasToString("EUR 0.00..15000.00");
        assertThat(statement.payable(FUND, COLLEGE).amount()).isEqualTo(euro("7500.00"));
        assertThat(statement.payableWithin(SCHOOL, COLLEGE)).hasToString("EUR 3750.00..11250.00");
        assertThat(warnings(statement))
                .contains(
                        "the subsidy holds in a part of the school year, or that is not known, and bears from nothing to"
                                + " its whole share: coordinator, province, " + period);
    }

    @Test
    void ofACreditNoteTheLimitIsTheMirror() {
        CostSharing cost = sharing(subsidy(PROVINCE, "1/2", "20000.00", "-"));
        FundingStatement invoice = settle(cost, basis("2017-2018").cost(COST, euro("50000.00")));
        FundingStatement credit = settle(cost, basis("2017-2018").cost(COST, euro("-50000.00")));

        assertThat(invoice.payable(PROVINCE, COLLEGE).amount()).isEqualTo(euro("20000.00"));
        assertThat(credit.payable(PROVINCE, COLLEGE)).hasToString("EUR -20000.00 = max(-50000.00 x 1/2, -20000.00)");
        assertThat(credit.payable(SCHOOL, COLLEGE).amount())
                .isEqualTo(invoice.payable(SCHOOL, COLLEGE).amount().negate());
    }

    @Test
    void aLimitThatIsNoWholeNumberOfUnitsIsKept() {
        CostSharing cost = sharing(subsidy(PROVINCE, "1/3", "100.03", "-")).toBuilder()
                .rounding(new Rounding(Apportionment.REMAINDER_TO_FIRST, euro("0.05")))
                .build();
        FundingStatement statement = settle(cost, basis("2017-2018").cost(COST, euro("1000.00")));

        assertThat(statement.payable(PROVINCE, COLLEGE).amount()).isEqualTo(euro("100.03"));
        assertThat(statement.payable(SCHOOL, COLLEGE).amount()).isEqualTo(euro("449.95"));
    }

    @Test
    void sharesAreTheWholeAtMostInEachSchoolYear() {
        assertThatThrownBy(() ->
                        sharing(subsidy(PROVINCE, "2/3", "-", "-"), subsidy(FUND, "1/2", "-", "2015-08-01/2018-07-31")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("subsidies [2/3 + 1/2] must not be more than the whole cost\n"
                        + "Check the shares, or the periods in which they hold.");
        assertThat(sharing(
                                subsidy(PROVINCE, "2/3", "-", "../2015-07-31"),
                                subsidy(FUND, "1/2", "-", "2015-08-01/2018-07-31"))
                        .subsidies())
                .hasSize(2);
    }

    @Test
    void whoPaysTheBillFirstGivesNoSubsidyOnIt() {
        assertThatThrownBy(() -> sharing(subsidy(COLLEGE, "1/2", "-", "-")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("bill paid by [college] must be another than those who give a subsidy\n"
                        + "Name the partner that pays the bill first.");
    }

    private static List<String> warnings(FundingStatement statement) {
        return statement.warnings().stream()
                .map(warning -> warning.in(Language.ENGLISH))
                .toList();
    }
}
