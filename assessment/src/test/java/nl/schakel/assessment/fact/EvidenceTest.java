package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.sourced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.governance.Position;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void evidenceHasItsPathItsWordsAndTheNearestSource() {
        Seen seen = Case.see(
                "governance.coordinator",
                coordinator(each -> {}),
                coordinator(each -> {}),
                sourced("governance", "Structure"),
                sourced("governance/coordinators/coordinator-2", "People"));
        assertThat(seen.evidence())
                .extracting(each -> each.path() + ": " + each.text(Language.DUTCH))
                .containsExactly(
                        "governance/coordinators/coordinator-1: projectleider [report, Structure]",
                        "governance/coordinators/coordinator-2: projectleider [report, People]");
    }

    @Test
    void onlyElementsThatMakeItTrueAreEvidence() {
        Seen seen = Case.see(
                "governance.coordinator-outside-the-line",
                coordinator(each -> each.position(Position.IN_LINE)),
                coordinator(each -> each.position(Position.OUTSIDE_THE_LINE)),
                coordinator(each -> each.position(Position.OUTSIDE_THE_LINE).status(Status.PLANNED)));
        assertThat(seen.evidence()).extracting(each -> each.path().last()).containsExactly("coordinator-2");
    }

    @Test
    void statedAbsenceIsEvidenceWithItsSource() {
        assertThat(Case.see("governance.coordinator", absent("governance/coordinators"))
                        .evidence())
                .extracting(each -> each.text(Language.DUTCH), each -> each.text(Language.ENGLISH))
                .containsExactly(tuple(
                        "uitdrukkelijk afwezig: die zijn er niet [report, Absent]",
                        "stated absent: there are none [report, Absent]"));
    }

    @Test
    void absenceInThePastIsEvidenceAndNoAnswer() {
        Seen seen = Case.see("agreement.on-paper", absent("agreements", Optional.of(Period.parse("2003/2010"))));
        assertThat(seen.value()).isEqualTo(new FactValue.Holds(Truth.UNKNOWN));
        assertThat(seen.evidence())
                .extracting(each -> each.text(Language.ENGLISH))
                .containsExactly("earlier stated absent: there are none (2003/2010) [report, Absent]");
        assertThat(Case.see("governance.coordinator", coordinator(each -> {}), absent("governance/coordinators"))
                        .evidence())
                .extracting(each -> each.text(Language.DUTCH))
                .containsExactly("projectleider", "eerder uitdrukkelijk afwezig: die zijn er niet [report, Absent]");
    }

    @Test
    void silenceHasNoEvidence() {
        assertThat(Case.see("governance.coordinator").evidence()).isEmpty();
    }

    @Test
    void withoutWordsAndSourceThePathIsShown() {
        Evidence evidence =
                new Evidence(ModelPath.parse("routes/route-1"), Optional.empty(), Optional.empty(), Set.of());
        assertThat(evidence.text(Language.ENGLISH)).isEqualTo("routes/route-1");
    }
}
