package nl.schakel.model.funding.regime;

import static nl.schakel.core.quantity.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Vm2SubsidyTest {

    private static final PartnerId A = PartnerId.of("a");
    private static final PartnerId B = PartnerId.of("b");
    private static final PartnerId C = PartnerId.of("c");

    private static Vm2Subsidy of(int year) {
        return Vm2Subsidy.of(LocalDate.of(year, 8, 1)).orElseThrow();
    }

    private static Map<PartnerId, Integer> counts(int a, int b, int c) {
        Map<PartnerId, Integer> counts = new LinkedHashMap<>();
        counts.put(A, a);
        counts.put(B, b);
        counts.put(C, c);
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-31, -",
        "2008-08-01, EUR 850000.00",
        "2008-08-02, EUR 850000.00",
        "2009-07-31, EUR 850000.00",
        "2009-08-01, EUR 1700000.00",
        "2009-08-02, EUR 1700000.00",
        "2010-07-31, EUR 1700000.00",
        "2010-08-01, -",
        "2010-08-02, -",
    })
    void theBudgetDependsOnTheStart(String start, String budget) {
        assertThat(Vm2Subsidy.of(LocalDate.parse(start))
                        .map(subsidy -> subsidy.bonusBudget().amount().toString())
                        .orElse("-"))
                .isEqualTo(budget);
    }

    @Test
    void theAmountsStandInTheRegulation() {
        String law = "Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013, art. ";
        String when = " (2008-08-01/2009-07-31)";

        assertThat(of(2008).rates().fixed()).hasToString("EUR 50000.00, by " + law + "9 lid 2" + when);
        assertThat(of(2008).rates().pupil()).hasToString("EUR 8500.00, by " + law + "9 lid 3" + when);
        assertThat(of(2008).rates().diploma()).hasToString("EUR 8500.00, by " + law + "9 lid 4" + when);
        assertThat(of(2008).bonusBudget()).hasToString("EUR 850000.00, by " + law + "10 lid 5" + when);
        assertThat(of(2008).limit().provision()).hasToString(law + "10 lid 3" + when);
    }

    @Test
    void aHundredAndOneDiplomasAreLoweredToTheBudget() {
        ProRata bonuses = of(2008).forDiplomas(counts(40, 35, 26));

        assertThat(bonuses.claimed()).isEqualTo(euro("858500.00"));
        assertThat(bonuses.exceeded()).isTrue();
        assertThat(bonuses.claims())
                .extracting(Claim::toString)
                .containsExactly(
                        "a: EUR 340000.00 = 40 x 8500.00",
                        "b: EUR 297500.00 = 35 x 8500.00",
                        "c: EUR 221000.00 = 26 x 8500.00");
        assertThat(bonuses.granted())
                .extracting(ProRata.Granted::toString)
                .containsExactly(
                        "a: EUR 336633.66 = apportioned(850000.00 x 340000.00/858500.00)",
                        "b: EUR 294554.46 = apportioned(850000.00 x 297500.00/858500.00)",
                        "c: EUR 218811.88 = apportioned(850000.00 x 221000.00/858500.00)");
    }

    @Test
    void aHundredDiplomasArePaidInFull() {
        ProRata bonuses = of(2008).forDiplomas(counts(40, 35, 25));

        assertThat(bonuses.claimed()).isEqualTo(euro("850000.00"));
        assertThat(bonuses.exceeded()).isFalse();
        assertThat(bonuses.granted())
                .extracting(ProRata.Granted::toString)
                .containsExactly(
                        "a: EUR 340000.00 = 40 x 8500.00",
                        "b: EUR 297500.00 = 35 x 8500.00",
                        "c: EUR 212500.00 = 25 x 8500.00");
        assertThat(of(2009).forDiplomas(counts(67, 67, 67)).granted())
                .extracting(granted -> granted.amount().toString())
                .containsExactly("EUR 566666.67", "EUR 566666.67", "EUR 566666.66");
    }

    @ParameterizedTest
    @CsvSource({"49999.99, EUR 49999.99", "50000.00, EUR 50000.00", "50000.01, EUR 50000.00"})
    void theFixedAmountIsAMost(String asked, String granted) {
        assertThat(of(2008).fixed(Claim.of(A, euro(asked))).granted())
                .extracting(each -> each.amount().toString())
                .containsExactly(granted);
    }

    @Test
    void pupilsBeyondTheLimitAreNamedAndNotLowered() {
        assertThat(of(2008).beyondLimit(counts(700, 700, 100), 0)).isEmpty();
        assertThat(of(2008).beyondLimit(counts(700, 700, 101), 0).orElseThrow().in(Language.ENGLISH))
                .isEqualTo("1501 pupils, and there is room for 1500 in the country;"
                        + " whose pupils are left out the regulation does not say");
        assertThat(of(2009).beyondLimit(counts(1000, 1000, 1500), 1500)).isEmpty();
        assertThat(of(2009).beyondLimit(counts(1000, 1000, 1501), 1500)).isPresent();
        assertThat(of(2009).limit().room(6000)).isZero();
        assertThat(of(2008).forPupils(counts(700, 700, 101)))
                .extracting(Claim::toString)
                .containsExactly(
                        "a: EUR 5950000.00 = 700 x 8500.00",
                        "b: EUR 5950000.00 = 700 x 8500.00",
                        "c: EUR 858500.00 = 101 x 8500.00");
    }

    @Test
    void whoAgreesToLowerPupilsProRataGivesTheCap() {
        ProRata lowered = ProRata.lower(of(2008).forPupils(counts(700, 700, 101)), of(2008).pupilCap(0));

        assertThat(lowered.cap().amount()).isEqualTo(euro("12750000.00"));
        assertThat(lowered.granted().stream().map(ProRata.Granted::amount).reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(euro("12750000.00"));
    }

    @Test
    void countsBelowZeroAreRefused() {
        assertThatThrownBy(() -> of(2008).forPupils(counts(1, -1, 0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("count of b [-1] must not be negative\nWrite 0 if there are none.");
        assertThatThrownBy(() -> of(2008).beyondLimit(Map.of(), -1))
                .hasMessage("others [-1] must not be negative\nWrite 0 if there are none.");
        assertThat(of(2008).forDiplomas(Map.of()).granted()).isEmpty();
        assertThat(of(2009).limit().ofStart()).isEqualTo(Optional.empty());
    }
}
