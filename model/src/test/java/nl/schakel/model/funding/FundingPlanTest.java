package nl.schakel.model.funding;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.arrangement.Grant;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The TOT-route: the vmbo pays 1/5 of a pupil's funding in year 3 and 4/5 in year 4 to the mbo. The numbers are assumptions. */
class FundingPlanTest {

    private static final PartnerId UILENHOF = PartnerId.of("uilenhof");
    private static final PartnerId INSULA = PartnerId.of("insula");
    private static final PartnerId DA_VINCI = PartnerId.of("da-vinci");
    private static final ElementId TEACHING = ElementId.of("teaching");
    private static final Euro AMOUNT = euro("7450.00");

    private static PerPupilTransfer.Builder teaching() {
        return PerPupilTransfer.builder()
                .id(TEACHING)
                .subject(LocalizedText.of("lessen op het mbo", "teaching at the mbo"))
                .addPayers(UILENHOF)
                .payee(DA_VINCI)
                .putShare(LearningYear.vo(3), Share.of(1, 5))
                .putShare(LearningYear.vo(4), Share.of(4, 5));
    }

    private static FundingPlan tot() {
        return FundingPlan.builder().addArrangements(teaching().build()).build();
    }

    private static FundingBasis.Builder basis() {
        return FundingBasis.of(SchoolYear.parse("2017-2018")).amountPerPupil(UILENHOF, AMOUNT);
    }

    @Test
    void theTotRouteSettlesToTheCentWithItsDerivation() {
        FundingStatement statement = tot().settle(basis().pupils(UILENHOF, LearningYear.vo(3), 22)
                .pupils(UILENHOF, LearningYear.vo(4), 20)
                .build());

        assertThat(statement.payable(UILENHOF, DA_VINCI))
                .hasToString("EUR 151980.00 = 22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00");
        assertThat(statement.payable(UILENHOF, DA_VINCI).amount()).isEqualTo(euro("151980.00"));
        assertThat(statement.payable(DA_VINCI, UILENHOF)).hasToString("EUR 0.00 = 0");
        assertThat(statement.net(DA_VINCI)).isEqualTo(euro("151980.00"));
        assertThat(statement.net(UILENHOF)).isEqualTo(euro("-151980.00"));
        assertThat(statement.missing()).isEmpty();
    }

    @Test
    void noPupilsCostNothing() {
        FundingStatement statement = tot().settle(basis().pupils(UILENHOF, LearningYear.vo(3), 0)
                .pupils(UILENHOF, LearningYear.vo(4), 0)
                .build());

        assertThat(statement.payable(UILENHOF, DA_VINCI))
                .hasToString("EUR 0.00 = 0 x 1/5 x 7450.00 + 0 x 4/5 x 7450.00");
        assertThat(statement.missing()).isEmpty();
    }

    @Test
    void anUnknownNumberIsNamedAndTheRestIsSettled() {
        FundingStatement statement =
                tot().settle(basis().pupils(UILENHOF, LearningYear.vo(3), 22).build());

        assertThat(statement.payable(UILENHOF, DA_VINCI)).hasToString("EUR 32780.00 = 22 x 1/5 x 7450.00");
        assertThat(statement.missing())
                .containsExactly(new MissingInput(
                        TEACHING,
                        Notice.of(
                                "leerlingen van {} in {}",
                                "pupils of {} in {}",
                                Mention.of(UILENHOF),
                                Mention.of(LearningYear.vo(4))),
                        "? x 4/5 x 7450.00"));
    }

    @Test
    void anUnknownAmountIsNamedWithWhereItWouldEnter() {
        FundingStatement statement = tot().settle(FundingBasis.of(SchoolYear.parse("2017-2018"))
                .pupils(UILENHOF, LearningYear.vo(3), 22)
                .pupils(UILENHOF, LearningYear.vo(4), 0)
                .build());

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly("teaching: amount per pupil of uilenhof, in 22 x 1/5 x ?");
    }

    @Test
    void eachPayerIsSettledByItself() {
        FundingPlan plan = FundingPlan.builder()
                .addArrangements(teaching().addPayers(INSULA).build())
                .build();

        FundingStatement statement = plan.settle(basis().pupils(UILENHOF, LearningYear.vo(3), 10)
                .pupils(UILENHOF, LearningYear.vo(4), 0)
                .pupils(INSULA, LearningYear.vo(3), 5)
                .build());

        assertThat(statement.lines())
                .extracting(Object::toString)
                .containsExactly("uilenhof -> da-vinci: EUR 14900.00 = 10 x 1/5 x 7450.00 + 0 x 4/5 x 7450.00");
        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly(
                        "teaching: amount per pupil of insula, in 5 x 1/5 x ?",
                        "teaching: pupils of insula in vo-4, in ? x 4/5 x ?");
    }

    @Test
    void theStatementKeepsTheAssumptionOfItsBasis() {
        LocalizedText assumption = LocalizedText.of("verzonnen aantallen", "made-up numbers");

        FundingStatement statement = tot().settle(basis().assumption(assumption).build());

        assertThat(statement.basis().assumption()).contains(assumption);
    }

    @Test
    void aPlanOfWhichNothingIsKnownGivesAnEmptyStatement() {
        FundingBasis basis = basis().build();

        assertThat(payments(FundingPlan.unknown().settle(basis))).isEqualTo(FundingStatement.empty(basis));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_FORCE")
    void whatIsNotInForceLeavesNoTrace(Status status) {
        FundingBasis basis = basis().pupils(UILENHOF, LearningYear.vo(3), 22).build();
        FundingPlan plan = FundingPlan.builder()
                .addArrangements(teaching().status(status).build())
                .build();

        assertThat(payments(plan.settle(basis))).isEqualTo(FundingStatement.empty(basis));
    }

    /** What is given and not used is named as a warning; see {@link UnusedInputsTest}. */
    private static FundingStatement payments(FundingStatement statement) {
        return new FundingStatement(
                statement.basis(),
                statement.lines(),
                statement.enclosures(),
                statement.contributions(),
                statement.missing(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-01/..,            false, begins after the year",
        "?/2017-07-31,             false, ended before the year",
        "2016/2017-07,             false, ended before the year begins",
        "2018-07-31/..,            true,  begins on the last day",
        "?/2017-08-01,             true,  ends on the first day",
        "2017-09-01/2018-06-30,    true,  lies within the year",
        "2017-2018/2017-2018,      true,  is the year",
        "2010/..,                  true,  runs on",
        "~2017/..,                 true,  may have begun",
        "?/2017,                   true,  may still hold",
    })
    void anArrangementCountsInTheYearsInWhichItHolds(Period period, boolean counts, String why) {
        Grant grant = Grant.builder()
                .id(ElementId.of("fee"))
                .subject(LocalizedText.of("bijdrage", "contribution"))
                .payer(UILENHOF)
                .payee(DA_VINCI)
                .amount(Quantity.parse("500 EUR/year"))
                .period(period)
                .build();

        FundingStatement statement =
                FundingPlan.builder().addArrangements(grant).build().settle(basis().build());

        assertThat(statement.parties()).as(why).hasSize(counts ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "20+ pupils, 19, 'below the least group: uilenhof, vo-3: 19 < 20'",
        "20+ pupils, 20, ",
        "20 pupils,  19, 'below the least group: uilenhof, vo-3: 19 < 20'",
        ">20 pupils, 20, 'below the least group: uilenhof, vo-3: 20 <= 20'",
        ">20 pupils, 21, ",
        "~20 pupils, 1, ",
        "15..20 pupils, 14, 'below the least group: uilenhof, vo-3: 14 < 15'",
    })
    void aGroupBelowItsLeastSizeGivesAWarning(String least, int pupils, String warning) {
        FundingPlan plan = FundingPlan.builder()
                .addLeastGroups(LeastGroup.builder()
                        .id(ElementId.of("least"))
                        .partner(UILENHOF)
                        .pupils(Quantity.parse(least))
                        .build())
                .build();

        FundingStatement statement = plan.settle(basis().pupils(UILENHOF, LearningYear.vo(3), pupils)
                .pupils(INSULA, LearningYear.vo(3), 1)
                .build());

        assertThat(statement.warnings())
                .extracting(text -> text.in(Language.ENGLISH))
                .filteredOn(text -> !text.startsWith("given and not used: "))
                .isEqualTo(Optional.ofNullable(warning).stream().toList());
    }
}
