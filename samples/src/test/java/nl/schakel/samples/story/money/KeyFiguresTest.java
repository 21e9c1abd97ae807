package nl.schakel.samples.story.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.model.funding.arrangement.PerPupilTransfer;
import nl.schakel.model.funding.regime.ProRata;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.samples.dataset.Bases;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the replays that users rely on, exact to the cent. */
class KeyFiguresTest {

    private static Euro paid(FundingStatement statement) {
        return statement.lines().stream().map(FundingLine::amount).reduce(Euro.ZERO, Euro::plus);
    }

    @Test
    void theTotRouteWithTheShippedBasis() {
        assertThat(TotMoney.agreed()
                        .settled(Optional.of(Bases.totRoute()))
                        .payable(TotMoney.SCHOOL, TotMoney.COLLEGE)
                        .amount())
                .hasToString("EUR 151980.00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19, 20, 21, 22, 23, 24, 25, 1000})
    void equalCohortsCostAsManyFullFundings(int pupils) {
        Agreed agreed = TotMoney.agreed();
        PerPupilTransfer teaching = agreed.arrangement(PerPupilTransfer.class, "teaching");
        assertThat(TotMoney.fundings(teaching, pupils)).isEqualTo(BigFraction.of(pupils));
        assertThat(TotMoney.cohorts(agreed, pupils)
                        .payable(TotMoney.SCHOOL, TotMoney.COLLEGE)
                        .amount())
                .isEqualTo(Euro.of("7450.00").times(pupils));
    }

    @Test
    void theSizesAreThoseOfTheReport() {
        assertThat(TotMoney.sizes()).containsExactly(20, 21, 22, 23, 24, 25);
    }

    @Test
    void groupsOfTwentyToTwentyFiveCostWithinBounds() {
        assertThat(TotMoney.within(TotMoney.agreed())).hasToString("EUR 149000.00..186250.00");
    }

    @ParameterizedTest
    @CsvSource({"19, 2", "20, 0"})
    void aGroupIsTooSmallBelowTwentyAndNotAtTwenty(int pupils, int warnings) {
        assertThat(TotMoney.cohorts(TotMoney.agreed(), pupils).warnings()).hasSize(warnings);
    }

    @Test
    void elementPaysForLessThanFourThousandHours() {
        assertThat(ElementMoney.mostHours()).isEqualTo(Quantity.parse("<4000 hours"));
        assertThat(paid(ElementMoney.settled(1333))).hasToString("EUR 199950.00");
        assertThat(paid(ElementMoney.settled(1334))).hasToString("EUR 200100.00");
    }

    @Test
    void theCapOfTheBonusIsReachedAtOneHundredDiplomas() {
        assertThat(Vm2Money.bonuses(40, 60).exceeded()).isFalse();
        ProRata beyond = Vm2Money.bonuses(40, 61);
        assertThat(beyond.claimed()).hasToString("EUR 858500.00");
        assertThat(beyond.cap().amount()).hasToString("EUR 850000.00");
        assertThat(beyond.granted())
                .extracting(granted -> granted.amount().toString())
                .containsExactly("EUR 336633.66", "EUR 513366.34");
    }

    @Test
    void theBridgeOfWvoHasFourteenPlacementDaysAndTwentyOneAtTheMbo() {
        Agreed agreed = Agreed.of("wvo-kw1c");
        assertThat(SchoolsMoney.days(agreed, "placement")).isEqualTo("2 x 7 = 14");
        assertThat(SchoolsMoney.days(agreed, "mbo-days")).isEqualTo("3 x 7 = 21");
    }

    @Test
    void theFivePracticesPayAsTheReportCounts() {
        assertThat(FivePractices.models().entrySet().stream()
                        .map(each -> each.getKey().partnership().id() + ": " + Codes.of(each.getValue())))
                .containsExactly(
                        "profijt: half-and-half",
                        "tot-route: vmbo-pays-mbo",
                        "wvo-kw1c: mbo-with-programme-money",
                        "nassau-drenthe: each-its-own",
                        "het-element: vmbo-pays-mbo");
        FivePractices.counted()
                .forEach((model, report) -> assertThat(FivePractices.models().values().stream()
                                .filter(model::equals)
                                .count())
                        .as(model.toString())
                        .isEqualTo(report.value().exactValue().orElseThrow().longValueExact()));
    }
}
