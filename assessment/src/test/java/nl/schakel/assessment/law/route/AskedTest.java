package nl.schakel.assessment.law.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.norm.TimeNorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3..4     | 3 of 4          | 3 or 4",
                "4..6     | 4 tot 6         | 4 to 6",
                "2.5..3.5 | 2,5 tot 3,5     | 2.5 to 3.5",
                "<=4      | ten hoogste 4   | at most 4",
                "1000+    | ten minste 1000 | at least 1000",
                "3        | 3               | 3",
                ">3       | meer dan 3      | more than 3",
            })
    void aNumberIsSaidAsPeopleDo(String asked, String nl, String en) {
        assertThat(Asked.words(Quantity.parse(asked), Language.DUTCH)).isEqualTo(nl);
        assertThat(Asked.words(Quantity.parse(asked), Language.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "3..4, 3, TRUE",
        "3..4, 3..4, TRUE",
        "3..4, 2..3, UNKNOWN",
        "3..4, 2..5, UNKNOWN",
        "3..4, 5, FALSE",
        "3..4, 1..2, FALSE",
        "<=4, 0..4, TRUE",
        "<=4, 4.5, FALSE",
        "<4, 4, FALSE",
        ">3, 3, FALSE",
        ">3, 3..4, UNKNOWN",
        "850+, 849..850, UNKNOWN",
        "~4, 4, UNKNOWN",
    })
    void aNumberKeepsToWhatIsAsked(String asked, String seen, Truth kept) {
        assertThat(Asked.kept(Quantity.parse(asked), Count.parse(seen))).isEqualTo(kept);
    }

    @Test
    void numbersThatChangedAreSaidWithTheirPeriods() {
        TimeNorm before = norm("640..1280 hours", "2020-08-01/2029-07-31");
        assertThat(Asked.words(List.of(before, norm("640..1280 hours", "2029-08-01/..")))
                        .in(Language.ENGLISH))
                .isEqualTo("640 to 1280");
        assertThat(Asked.words(List.of(before, norm("600+ hours", "2029-08-01/.."))))
                .isEqualTo(LocalizedText.of(
                        "640 tot 1280 (van 1 augustus 2020 tot 1 augustus 2029), ten minste 600 (vanaf 1 augustus 2029)",
                        "640 to 1280 (from 1 August 2020 until 31 July 2029), at least 600 (from 1 August 2029)"));
    }

    private static TimeNorm norm(String asked, String period) {
        return new TimeNorm(
                LocalizedText.same("practice"),
                List.of(1, 2),
                Quantity.parse(asked),
                Provision.of(Statute.WVO, period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VM2_REGULATION | vanaf leerjaar 3 duurt de route ten hoogste 4 jaar"
                        + " | from year 3 of vmbo the route takes at most 4 years",
                "DOORLOPENDE_LEERROUTE | vanaf leerjaar 3 duurt de route naar niveau 2: 2 of 3 jaar bij een opleiding van 1"
                        + " jaar, 3 of 4 jaar bij een van 2 jaar; naar niveau 3: 3 of 4 jaar bij een opleiding van 2 jaar, 4 of 5"
                        + " jaar bij een van 3 jaar; naar niveau 4: 4 of 5 jaar bij een opleiding van 3 jaar, 5 of 6 jaar bij een"
                        + " van meer dan 3 jaar"
                        + " | from year 3 of vmbo the route takes to level 2: 2 or 3 years for a programme of 1 year, 3 or 4"
                        + " years for one of 2 years; to level 3: 3 or 4 years for a programme of 2 years, 4 or 5 years for one"
                        + " of 3 years; to level 4: 4 or 5 years for a programme of 3 years, 5 or 6 years for one of more than"
                        + " 3 years",
            })
    void theRuleOnYearsIsMadeFromTheNorms(LegalBasis basis, String nl, String en) {
        assertThat(DurationText.rule(basis)).isEqualTo(LocalizedText.of(nl, en));
    }

    @ParameterizedTest
    @CsvSource({"DOORLOPENDE_LEERROUTE", "EXPERIMENT_DOORLOPENDE_LEERLIJNEN"})
    void ofFourYearsOfBblTheTextHasNoAtLeast(LegalBasis basis) {
        LocalizedText total = RouteLaw.rules(basis).stream()
                .filter(each -> each.id().endsWith(".hours-total"))
                .map(LawRule::text)
                .findFirst()
                .orElseThrow();
        assertThat(total.in(Language.DUTCH))
                .endsWith(
                        "; bij vier jaar BBL staan de 3.700 uren in de tekst zonder 'ten minste', en zij zijn hier als"
                                + " minimum gelezen");
        assertThat(total.in(Language.ENGLISH))
                .endsWith(
                        "; for four years of BBL the text has the 3,700 hours without 'at least', and they are read here"
                                + " as a minimum");
    }
}
