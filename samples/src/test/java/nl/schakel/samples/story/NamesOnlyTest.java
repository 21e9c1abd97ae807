package nl.schakel.samples.story;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.io.document.DossierReader;
import nl.schakel.io.text.TextFormat;
import nl.schakel.model.evidence.Dossier;
import org.junit.jupiter.api.Test;

class NamesOnlyTest {

    @Test
    void aDossierThatHoldsOnlyNamesScoresAnythingWithoutEvidence() {
        Dossier names = DossierReader.standard()
                .readText("""
                        format: schakel-dossier/1
                        as-of: 2018-06-30
                        partnership:
                          id: only-names
                          identity:
                            name: Only names
                          partners:
                            - {id: a, member: {type: institution, name: A, kind: vmbo-school}}
                            - {id: b, member: {type: institution, name: B, kind: roc}}
                        """, TextFormat.YAML, "names.yaml")
                .orElseThrow();
        Assessment assessment =
                Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(names, names.asOf());
        assertThat(assessment.overall()).hasToString("0..100 of 100, evidence for 0 %");
        assertThat(assessment.verdict().in(Language.ENGLISH)).isEqualTo("not enough evidence");
        assertThat(assessment.factors())
                .allSatisfy(factor -> assertThat(factor.score()).hasToString("0..100 of 100, evidence for 0 %"));
    }
}
