package nl.schakel.io.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 day/week | 1 dag per week | 1 day per week",
                "4 days/week | 4 dagen per week | 4 days per week",
                "~1 day-part/week | ca. 1 dagdeel per week | about 1 half day per week",
                "1..2 days | 1 - 2 dagen | 1 - 2 days",
                "0.5 hours | 0,5 uur | 0.5 hours",
                "60 companies | 60 bedrijven | 60 companies",
                "1 companies | 1 bedrijf | 1 company",
                "2 colleges | 2 mbo-instellingen | 2 colleges",
                "80 % | 80 % | 80 %",
                "~20000 EUR | ca. 20.000 euro | about 20,000 euros",
                "<200000 EUR | minder dan 200.000 euro | less than 200,000 euros",
                "<5 pupils | minder dan 5 leerl. | fewer than 5 pupils",
                "1234567.12345 EUR | 1.234.567,12345 euro | 1,234,567.12345 euros",
                "7450 EUR/pupil | 7450 euro per leerl. | 7450 euros per pupil",
                "20 crane-drivers/lift | 20 crane drivers per lift | 20 crane drivers per lift",
                "3+ | 3+ | 3+",
            })
    void quantityIsWordedWithItsUnit(String quantity, String dutch, String english) {
        assertThat(Units.text(Quantity.parse(quantity), Language.DUTCH)).isEqualTo(dutch);
        assertThat(Units.text(Quantity.parse(quantity), Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"4 days/week,4 dagen", "300 pupils/year,300 leerl.", "3,3", "5 %,5 %"})
    void quantityIsWordedWithoutItsSpan(String quantity, String dutch) {
        assertThat(Units.withoutSpan(Quantity.parse(quantity), Language.DUTCH)).isEqualTo(dutch);
    }
}
