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
                "1 person/board | 1 persoon per bestuur | 1 person per board",
                "3 persons/group | 3 personen per groep | 3 persons per group",
                "70 minutes/lesson | 70 minuten per les | 70 minutes per lesson",
                "38 boards | 38 besturen | 38 boards",
                "1 municipalities | 1 gemeente | 1 municipality",
                "12 municipalities | 12 gemeenten | 12 municipalities",
                "46 networks/region | 46 netwerken per regio | 46 networks per region",
                "2 councils | 2 raden | 2 councils",
                "5 meetings/school-year | 5 bijeenkomsten per schooljaar | 5 meetings per school year",
                "56 interviews | 56 vraaggesprekken | 56 interviews",
                ">300 people | meer dan 300 mensen | more than 300 people",
                "~1 fte/school | ca. 1 fte per school | about 1 fte per school",
                "400 vmbo-pupils | 400 vmbo-leerl. | 400 vmbo pupils",
                "9 seats | 9 zetels | 9 seats",
                "30 kilometres | 30 kilometer | 30 kilometres",
                "2 practices | 2 praktijken | 2 practices",
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
