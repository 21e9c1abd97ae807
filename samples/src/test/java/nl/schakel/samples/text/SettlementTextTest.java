package nl.schakel.samples.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.text.Language;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.Golden;
import nl.schakel.samples.dataset.Bases;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;

class SettlementTextTest {

    private static String settled(String id, FundingBasis basis, Language language) {
        Partnership partnership = Portraits.get(id).partnership();
        return SettlementText.of(partnership, partnership.funding().settle(basis), language);
    }

    @Test
    void theTotRouteCostsWhatTheReportsSharesMakeOfTheAssumedNumbers() {
        String text = settled("tot-route", Bases.totRoute(), Language.ENGLISH);
        assertThat(text)
                .contains("ASSUMPTION, no real figure: made-up numbers")
                .contains("EUR 151980.00 = 22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00")
                .contains("pupils of insula in vo-3, in ? x 1/5 x ?");
        Golden.assertSame("settlement-tot-route.nl.txt", settled("tot-route", Bases.totRoute(), Language.DUTCH));
    }

    @Test
    void withoutAnyNumberThereIsNoAmountAndEverythingMissingIsNamed() {
        FundingBasis nothing = FundingBasis.of(SchoolYear.parse("2017-2018")).build();
        String text = settled("het-element", nothing, Language.ENGLISH);
        assertThat(text)
                .contains("No amount can be computed.")
                .contains("? x 50.00")
                .contains("Borne by each side itself:")
                .doesNotContain("ASSUMPTION")
                .doesNotContain("EUR");
    }
}
