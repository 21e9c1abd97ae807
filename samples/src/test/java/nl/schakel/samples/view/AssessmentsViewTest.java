package nl.schakel.samples.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Bases;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;

class AssessmentsViewTest {

    private static final List<Assessment> ASSESSMENTS =
            Portraits.all().stream().map(AssessmentsViewTest::assess).toList();

    private static Assessment assess(Dossier dossier) {
        return Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(dossier, dossier.asOf());
    }

    @Test
    void theDocumentHoldsTheExactNumbersOfTheModel() {
        AssessmentsView view = AssessmentsView.of(ASSESSMENTS);
        for (int i = 0; i < ASSESSMENTS.size(); i++) {
            Assessment model = ASSESSMENTS.get(i);
            AssessmentView seen = view.assessments().get(i);
            assertThat(seen.overall().lowerMillionths())
                    .isEqualTo((int) model.overall().interval().lower());
            assertThat(seen.overall().upperMillionths())
                    .isEqualTo((int) model.overall().interval().upper());
            assertThat(seen.overall().coverageMillionths())
                    .isEqualTo((int) model.overall().coverage().millionths());
            assertThat(seen.ruleSet().contentHash()).isEqualTo(model.ruleSet().contentHash());
            assertThat(seen.factors().stream()
                            .mapToInt(factor -> factor.outcomes().size())
                            .sum())
                    .isEqualTo(model.outcomes().size());
        }
    }

    @Test
    void everyOutcomeHasItsDegreeAndWhatWasSeenAsData() {
        for (Assessment model : ASSESSMENTS) {
            List<OutcomeView> outcomes = AssessmentsView.of(List.of(model)).assessments().get(0).factors().stream()
                    .flatMap(factor -> factor.outcomes().stream())
                    .toList();
            assertThat(outcomes)
                    .extracting(OutcomeView::degree)
                    .isEqualTo(model.outcomes().stream()
                            .map(each -> DegreeView.of(each.degree()))
                            .toList());
            assertThat(outcomes.stream().flatMap(each -> each.seen().stream().map(SeenView::known)))
                    .containsExactlyElementsOf(model.outcomes().stream()
                            .flatMap(each -> each.seen().stream())
                            .map(Seen::value)
                            .toList());
        }
    }

    @Test
    void theDocumentsReadBackAsTheyWereWritten() {
        AssessmentsView assessments = AssessmentsView.of(ASSESSMENTS);
        String json = DocumentWriter.of(AssessmentsView.FORMAT).write(assessments, TextFormat.JSON);
        assertThat(DocumentReader.of(AssessmentsView.FORMAT)
                        .readText(json, TextFormat.JSON, "assessments.json")
                        .orElseThrow())
                .isEqualTo(assessments);

        var tot = Portraits.get("tot-route").partnership();
        SettlementView settlement = SettlementView.of(tot, tot.funding().settle(Bases.totRoute()));
        String settled = DocumentWriter.of(SettlementView.FORMAT).write(settlement, TextFormat.JSON);
        assertThat(settled)
                .contains("\"amount\": \"EUR 151980.00\"")
                .contains("\"net\": \"EUR -151980.00\"")
                .contains("\"debtor\": \"uilenhof\"");
        assertThat(DocumentReader.of(SettlementView.FORMAT)
                        .readText(settled, TextFormat.JSON, "settlement.json")
                        .orElseThrow())
                .isEqualTo(settlement);
    }
}
