package nl.schakel.model.funding.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTest {

    private static final PartnerId PROVINCE = PartnerId.of("province");
    private static final PartnerId VMBO = PartnerId.of("uilenhof");

    private static final Period YEAR = Period.parse("2017-2018/2017-2018");

    private static Grant.Builder subsidy() {
        return Grant.builder()
                .id(ElementId.of("start-subsidy"))
                .subject(LocalizedText.of("startsubsidie", "start subsidy"))
                .payer(PROVINCE)
                .payee(VMBO);
    }

    private static FundingStatement settle(Grant grant) {
        return grant.settle(FundingStatement.empty(
                FundingBasis.of(SchoolYear.parse("2017-2018")).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "20000 EUR, province -> uilenhof: EUR 20000.00 = 20000.00",
        "1000.5 EUR, province -> uilenhof: EUR 1000.50 = 1000.50",
        "0 EUR, province -> uilenhof: EUR 0.00 = 0.00",
        "20000 EUR/year, province -> uilenhof: EUR 20000.00 = 20000.00",
        "20000 EUR/school-year, province -> uilenhof: EUR 20000.00 = 20000.00",
    })
    void anExactAmountIsPaid(String amount, String line) {
        FundingStatement statement =
                settle(subsidy().amount(Quantity.parse(amount)).period(YEAR).build());

        assertThat(statement.lines()).extracting(Object::toString).containsExactly(line);
        assertThat(statement.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "~20000 EUR",
        "20000+ EUR/year",
        ">20000 EUR/year",
        "~20000..25000 EUR/year",
        "20000 EUR/month",
        "20000",
        "0.125 EUR",
        "0.001..0.009 EUR"
    })
    void whatIsNoExactAmountIsNamedAndNotRounded(String amount) {
        FundingStatement statement =
                settle(subsidy().amount(Quantity.parse(amount)).build());

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.missing())
                .extracting(MissingInput::toString)
                .containsExactly("start-subsidy: amount of province, in " + amount);
    }

    @ParameterizedTest
    @CsvSource({
        "20000..25000 EUR, EUR 20000.00..25000.00",
        "<200000 EUR, EUR 0.00..199999.99",
        "<=200000 EUR, EUR 0.00..200000.00",
        "<0.015 EUR, EUR 0.00..0.01",
        "0.001..0.019 EUR, EUR 0.01"
    })
    void anAmountWithinBoundsIsEnclosedInWholeCents(String amount, String enclosure) {
        FundingStatement statement =
                settle(subsidy().amount(Quantity.parse(amount)).period(YEAR).build());

        assertThat(statement.missing()).isEmpty();
        assertThat(statement.payableWithin(PROVINCE, VMBO)).hasToString(enclosure);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-2017/2017-2018, 2017-2018",
        "../2018-07-31, 2018-07-31",
        "2017-08-01/2018-03, 2018-03",
    })
    void theLastSchoolYearOfASubsidyIsSaid(Period period, String end) {
        Grant grant = subsidy()
                .amount(Quantity.parse("20000 EUR/year"))
                .period(period)
                .build();

        assertThat(warnings(grant)).contains("the subsidy ends in this school year: start-subsidy, province, " + end);
    }

    @ParameterizedTest
    @CsvSource({"2016-2017/..", "2016-2017/2018-2019", "2016-2017/?"})
    void ofAnEarlierYearNothingIsSaid(Period period) {
        Grant grant = subsidy()
                .amount(Quantity.parse("20000 EUR/year"))
                .period(period)
                .build();

        assertThat(warnings(grant)).noneMatch(warning -> warning.startsWith("the subsidy ends"));
    }

    private static List<String> warnings(Grant grant) {
        return FundingPlan.builder()
                .addArrangements(grant)
                .build()
                .settle(FundingBasis.of(SchoolYear.parse("2017-2018")).build())
                .warnings()
                .stream()
                .map(warning -> warning.in(Language.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2016-2017/2017-2018", "2017-2018/2018-2019", "2017-08-01/..", "2017/2018"})
    void anAmountInAllIsNotPaidInEachOfSeveralYears(Period period) {
        Grant grant =
                subsidy().amount(Quantity.parse("20000 EUR")).period(period).build();

        assertThat(settle(grant).lines()).isEmpty();
        assertThat(settle(grant).missing())
                .extracting(MissingInput::toString)
                .containsExactly("start-subsidy: part of the amount for school year 2017-2018, in 20000 EUR");
    }

    @ParameterizedTest
    @CsvSource({"-5 EUR", "1000000000000 EUR"})
    void anAmountBelowZeroOrBeyondAllBudgetsIsRefused(String amount) {
        Grant.Builder grant = subsidy().amount(Quantity.parse(amount));

        assertThatThrownBy(grant::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amount [" + amount + "] must be 0 or more, and less than 1000000000000\n"
                        + "Exchange payer and payee of what is paid back.");
    }

    @Test
    void anUnknownAmountIsNamed() {
        assertThat(settle(subsidy().build()).missing())
                .extracting(input -> input.enters().toString())
                .containsExactly("?");
    }

    @Test
    void nobodyGivesToItself() {
        Grant.Builder grant = subsidy().payee(PROVINCE);

        assertThatThrownBy(grant::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("payee [province] must be another than the payer\nName two parties.");
    }
}
