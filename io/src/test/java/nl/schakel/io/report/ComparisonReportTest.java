package nl.schakel.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.practice.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ComparisonReportTest {

    private static final Assessment FULL = Samples.assess(new FullDossier("tekst").dossier());
    private static final Assessment NAMES =
            Samples.assess(Samples.dossier(Samples.partnership()).build());
    private static final Document PAGE =
            Dom.of(ComparisonReport.of(List.of(FULL, NAMES)).html(Language.ENGLISH));

    private static List<Element> rows(int table) {
        Element found = Dom.elements(PAGE, "table").get(table);
        return Dom.elements(PAGE, "tr").stream()
                .filter(row -> row.getParentNode().getParentNode() == found)
                .toList();
    }

    @Test
    void tableHasARowForEachQuestionAndAColumnForEachPartnership() {
        assertThat(rows(0))
                .hasSize(9)
                .allSatisfy(row -> assertThat(row.getChildNodes().getLength()).isEqualTo(3));
        assertThat(Dom.texts(PAGE, "td")).contains("unknown");
    }

    @Test
    void scoresHaveARowForEachFactorWithABarInEachCell() {
        int factors = Frameworks.DOORLOPENDE_LEERROUTES_2018.factors().size();
        int headAndGroupsAndTotals = 1 + 2 + 2;
        assertThat(rows(1)).hasSize(factors + headAndGroupsAndTotals);
        int keys = 2;
        assertThat(Dom.elements(PAGE, "svg"))
                .filteredOn(svg -> svg.getAttribute("class").equals("small"))
                .hasSize(2 * (factors + 1) + keys);
        assertThat(Dom.texts(PAGE, "td")).contains("Not enough evidence");
    }

    @Test
    void explanationsAreTheMostTellingThree() {
        Element telling = Dom.elements(PAGE, "section").get(2);
        assertThat(telling.getAttribute("id")).isEqualTo("telling");
        assertThat(Dom.elements(PAGE, "p"))
                .filteredOn(each -> each.getAttribute("class").equals("rule"))
                .hasSize(3);
    }

    @Test
    void nothingToCompareIsRefused() {
        assertThatThrownBy(() -> ComparisonReport.of(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("assessments [[]] must not be empty\nGive at least one.");
    }

    @Test
    void differentRuleSetsAreRefused() {
        Assessment other = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018.toBuilder()
                        .version(2)
                        .build())
                .assess(FULL.view().dossier(), Samples.DAY);
        assertThatThrownBy(() -> ComparisonReport.of(List.of(FULL, other)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "rule sets [[doorlopende-leerroutes-2018, version 1, doorlopende-leerroutes-2018, version 2]"
                                + "] must be the same for all\nAssess all partnerships with one framework.");
    }
}
