package nl.schakel.model.funding.arrangement;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import nl.schakel.model.funding.statement.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeTest {

    private static final PartnerId SCHOOL = PartnerId.of("school");
    private static final PartnerId COLLEGE = PartnerId.of("college");

    private static Fee.Builder fee() {
        return Fee.builder()
                .id(ElementId.of("fee"))
                .subject(LocalizedText.of("bijdrage aan het netwerk", "contribution to the network"));
    }

    private static FundingStatement settle(String year, Arrangement... arrangements) {
        return FundingPlan.builder()
                .addArrangements(arrangements)
                .build()
                .settle(FundingBasis.of(SchoolYear.parse(year)).build());
    }

    @Test
    void eachPayerPaysTheSameToTheCommonPurse() {
        FundingStatement statement = settle(
                "2017-2018",
                fee().addPayers(SCHOOL, COLLEGE).amount(euro("1250.00")).build());
        assertThat(statement.lines())
                .extracting(FundingLine::toString)
                .containsExactly(
                        "college -> common-purse: EUR 1250.00 = 1250.00",
                        "school -> common-purse: EUR 1250.00 = 1250.00");
        assertThat(statement.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-2017, EUR 100.00 = 100.00",
        "2017-2018, EUR 100.00 = 100.00",
        "2018-2019, EUR 102.50 = 100.00 x 1.025",
        "2019-2020, EUR 105.06 = round(100.00 x 1.025 x 1.025)"
    })
    void anAmountRisesFromTheYearAfterTheOneInWhichItIsWritten(String year, String payable) {
        Fee fee = fee().addPayers(SCHOOL)
                .amount(euro("100.00"))
                .indexation(Indexation.parse("2.5 % a year from 2017-2018"))
                .build();
        assertThat(settle(year, fee).payable(SCHOOL, PartnerId.COMMON_PURSE)).hasToString(payable);
    }

    @Test
    void whatIsUnknownIsNamed() {
        assertThat(settle("2017-2018", fee().addPayers(SCHOOL).build()).missing())
                .extracting(MissingInput::what)
                .containsExactly(Notice.of("bijdrage van {}", "contribution of {}", Mention.of(SCHOOL)));
        assertThat(settle("2017-2018", fee().amount(euro("1.00")).build()).missing())
                .extracting(input -> input.enters().toString())
                .containsExactly("1.00");
    }

    @Test
    void amountsWithAndWithoutTaxAreNeverAdded() {
        Fee with = fee().addPayers(SCHOOL)
                .payee(COLLEGE)
                .amount(euro("121.00"))
                .vat(Vat.INCLUDED)
                .build();
        Fee back = fee().id(ElementId.of("back"))
                .addPayers(COLLEGE)
                .payee(SCHOOL)
                .amount(euro("100.00"))
                .vat(Vat.EXCLUDED)
                .build();
        Fee unsaid = fee().id(ElementId.of("unsaid"))
                .addPayers(SCHOOL)
                .payee(COLLEGE)
                .amount(euro("1.00"))
                .build();
        FundingStatement statement = settle("2017-2018", with, back, unsaid);

        assertThat(statement.warnings()).isEmpty();
        assertThat(statement.balances())
                .hasToString("[school -> college: EUR 121.00 with VAT, college -> school: EUR 100.00 without VAT,"
                        + " school -> college: EUR 1.00]");
        assertThat(statement.totals())
                .hasToString("[school: paid EUR 121.00, received EUR 0.00, net EUR -121.00, with VAT,"
                        + " school: paid EUR 0.00, received EUR 100.00, net EUR 100.00, without VAT,"
                        + " school: paid EUR 1.00, received EUR 0.00, net EUR -1.00,"
                        + " college: paid EUR 0.00, received EUR 121.00, net EUR 121.00, with VAT,"
                        + " college: paid EUR 100.00, received EUR 0.00, net EUR -100.00, without VAT,"
                        + " college: paid EUR 0.00, received EUR 1.00, net EUR 1.00]");
        assertThat(statement.netWithin(SCHOOL, Optional.of(Vat.EXCLUDED))).hasToString("EUR 100.00");
    }

    @Test
    void anAmountIsNotCountedBackBeforeTheYearInWhichItHolds() {
        Fee fee = fee().addPayers(SCHOOL)
                .amount(euro("1000.00"))
                .indexation(Indexation.parse("2.5 % a year from 2019-2020"))
                .build();
        assertThat(settle("2017-2018", fee).warnings())
                .extracting(Notice::toString)
                .containsExactly("the amount holds as it is written from 2019-2020 on, and is not counted back: fee");
        assertThat(settle("2019-2020", fee).warnings()).isEmpty();
    }

    @Test
    void inAYearOfWhichAPartBelongsToItItComesToAnythingUpToTheWhole() {
        Fee fee = fee().addPayers(SCHOOL)
                .payee(COLLEGE)
                .amount(euro("1000.00"))
                .period(Period.parse("2016-08-01/2017-12-31"))
                .build();
        FundingStatement statement = settle("2017-2018", fee);

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.payableWithin(SCHOOL, COLLEGE)).hasToString("EUR 0.00..1000.00");
        assertThat(statement.warnings())
                .extracting(Notice::toString)
                .containsExactly("holds in a part of the school year only: fee (school), 2016-08-01/2017-12-31");
    }

    @Test
    void whatHoldsForPartOfTheYearIsSaid() {
        Fee ending = fee().addPayers(SCHOOL)
                .amount(euro("100.00"))
                .period(Period.parse("2015-08-01/2018-01-31"))
                .build();
        assertThat(settle("2016-2017", ending).warnings()).isEmpty();
        assertThat(settle("2017-2018", ending).warnings())
                .extracting(text -> text.in(nl.schakel.core.text.Language.ENGLISH))
                .containsExactly("holds in a part of the school year only: fee (school), 2015-08-01/2018-01-31");
        assertThat(settle("2018-2019", ending).lines()).isEmpty();
    }

    @Test
    void aProhibitionPaysNothingAndIsSaid() {
        Prohibition transport = Prohibition.builder()
                .id(ElementId.of("transport"))
                .subject(LocalizedText.of("vervoer van leerlingen", "transport of pupils"))
                .money(LocalizedText.of("rijksbekostiging", "state funding"))
                .article("WVO")
                .build();
        FundingStatement statement = settle("2014-2015", transport);
        assertThat(statement.lines()).isEmpty();
        assertThat(statement.warnings())
                .extracting(Notice::text)
                .containsExactly(LocalizedText.of(
                        "niet te betalen uit rijksbekostiging: vervoer van leerlingen (WVO)",
                        "not to be paid from state funding: transport of pupils (WVO)"));
    }

    @Test
    void aPayeeAmongThePayersAndANegativeAmountAreRefused() {
        assertThatThrownBy(() -> fee().addPayers(SCHOOL).payee(SCHOOL).build())
                .hasMessage("payee [school] must not be one of the payers\nName the one that is paid.");
        assertThatThrownBy(() -> fee().addPayers(SCHOOL).amount(euro("-1.00")).build())
                .hasMessage("amount [EUR -1.00] must not be negative\nExchange payer and payee.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.5 % a year from 2017-2018", "0 % a year from 2017-2018", "-1.25 % a year from 2020-2021"})
    void anIndexationReadsWhatItWrites(String text) {
        assertThat(Indexation.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5 % a year from 2017-2018", "2.50 % a year from 2017-2018", "2.5 %", "2.5", ""})
    void anotherFormIsRefused(String text) {
        assertThatThrownBy(() -> Indexation.parse(text))
                .hasMessage("indexation [" + text
                        + "] must be a percentage and a school year\nWrite it like 2.5 % a year from 2017-2018.");
    }

    @Test
    void aPercentageOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> new Indexation(new BigDecimal("100.5"), SchoolYear.parse("2017-2018")))
                .hasMessage("percent [100.5] must lie between -100 and 100, with at most four decimals\n"
                        + "Write 2.5 for two and a half per cent.");
    }
}
