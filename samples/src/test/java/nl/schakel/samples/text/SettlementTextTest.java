package nl.schakel.samples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.statement.StatementReport;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.samples.Golden;
import nl.schakel.samples.dataset.Bases;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlementTextTest {

    private static final PartnerId UILENHOF = PartnerId.of("uilenhof");
    private static final PartnerId INSULA = PartnerId.of("insula");
    private static final Pattern AMOUNT = Pattern.compile("-?€ ?-?[0-9.,]*[0-9]");
    private static final Pattern UNDERLINED = Pattern.compile("(?m)^(.+)\\n~+$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

    private static String settled(String id, FundingBasis basis, Language language) {
        Partnership partnership = Portraits.get(id).partnership();
        return SettlementText.of(partnership, partnership.funding().settle(basis), language);
    }

    private static FundingBasis.Builder year() {
        return FundingBasis.of(SchoolYear.parse("2017-2018"));
    }

    /** Pupils of one school within bounds, of the other exact but for a year that is missing. */
    private static FundingBasis within() {
        return year().pupils(UILENHOF, LearningYear.vo(3), Count.parse("20..25"))
                .pupils(UILENHOF, LearningYear.vo(4), 18)
                .amountPerPupil(UILENHOF, Euro.of("7450.00"))
                .pupils(INSULA, LearningYear.vo(3), 15)
                .amountPerPupil(INSULA, Euro.of("7450.00"))
                .cost(ElementId.of("bus"), EuroRange.parse("EUR 9000.00..10000.00"))
                .build();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTotRouteCostsWhatTheReportsSharesMakeOfTheAssumedNumbers(Language language) {
        String text = settled("tot-route", Bases.totRoute(), language);
        assertThat(text)
                .contains(
                        language == Language.DUTCH
                                ? "Aanname, geen werkelijk cijfer: verzonnen"
                                : "Assumption, no real")
                .contains(language == Language.DUTCH ? "| € 151.980,00 |" : "| €151,980.00 |")
                .contains(
                        language == Language.DUTCH
                                ? "| 22 × 1/5 × 7.450,00 + 20 × 4/5 × 7.450,00"
                                : "| 22 × 1/5 × 7,450.00 + 20 × 4/5 × 7,450.00")
                .containsPattern(
                        "(?m)(Pupils of|Leerlingen van) Insula College in (year|leerjaar) 3 .*\\| \\? × 1/5 × \\?$");
        Golden.assertSame("settlement-tot-route." + language + ".txt", text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsKnownWithinBoundsStandsApart(Language language) {
        Golden.assertSame("settlement-within-bounds." + language + ".txt", settled("tot-route", within(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsAndFiguresAreThoseOfMarkdownInTheSameOrder(Language language) {
        Partnership tot = Portraits.get("tot-route").partnership();
        for (FundingBasis basis : List.of(Bases.totRoute(), within(), year().build())) {
            String text = settled("tot-route", basis, language);
            String markdown =
                    StatementReport.of(tot, tot.funding().settle(basis)).markdown(language);
            assertThat(found(UNDERLINED, 1, text))
                    .isEqualTo(found(HEADING, 1, markdown))
                    .isNotEmpty();
            assertThat(found(AMOUNT, 0, text)).isEqualTo(found(AMOUNT, 0, markdown));
        }
    }

    private static List<String> found(Pattern pattern, int group, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(group))
                .toList();
    }

    @Test
    void withoutAnyNumberThereIsNoAmountAndEverythingMissingIsNamed() {
        String text = settled("het-element", year().build(), Language.ENGLISH);
        assertThat(text)
                .contains("Inputs are missing: all totals hold as far as known.\nNo payments follow from it.\n")
                .contains("Hours of MBO Amersfoort")
                .contains("| ? × 50.00\n")
                .contains("In kind and by closed purses: borne by each\n")
                .contains("120 hours")
                .doesNotContain("Assumption")
                .doesNotContain("mbo-amersfoort")
                .doesNotContain("€");
    }

    @Test
    void theCommonPurseHasAName() {
        FundingBasis basis =
                year().cost(ElementId.of("total-cost"), Euro.of("100000.00")).build();
        assertThat(settled("profijt", basis, Language.DUTCH))
                .contains("| De gezamenlijke pot |")
                .doesNotContain("common-purse");
        assertThat(settled("profijt", basis, Language.ENGLISH))
                .contains("| The common purse |")
                .doesNotContain("common-purse");
    }
}
