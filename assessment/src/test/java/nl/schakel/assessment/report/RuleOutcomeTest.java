package nl.schakel.assessment.report;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.route;
import static nl.schakel.assessment.Dossiers.sourced;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.route.Maturity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleOutcomeTest {

    private static final Rule PAPER = Rules.rule("structure", "paper", holds("agreement.on-paper"));
    private static final Rule CONDITIONAL = PAPER.toBuilder()
            .applicability(not(holds("route.standing-practice")))
            .build();
    private static final Edit CONVENANT =
            Dossiers.all(agreement(AgreementKind.CONVENANT, each -> {}), sourced("agreements", "Structure"));
    private static final Edit STANDING = route(each -> each.maturity(Maturity.STANDING_PRACTICE));

    private static RuleOutcome outcome(Rule rule, Edit... edits) {
        return Assessor.of(Rules.of(rule))
                .assess(Dossiers.of(edits), DAY)
                .outcomes()
                .get(0);
    }

    @Test
    void explanationSaysWhatWasSeenWhereWhatWasExpectedAndByWhichSource() {
        RuleOutcome met = outcome(PAPER, CONVENANT);
        assertThat(met.explain(Language.DUTCH)).isEqualTo("""
                        er is paper: voldaan
                          gezien: agreement.on-paper = ja - convenant [report, Structure]
                          verwacht: agreement.on-paper = ja
                          regel volgens: report, Rules""");
        assertThat(met.explain(Language.ENGLISH)).isEqualTo("""
                        there is paper: met
                          seen: agreement.on-paper = yes - covenant [report, Structure]
                          expected: agreement.on-paper = yes
                          rule by: report, Rules""");
    }

    @Test
    void explanationSaysWhenTheRuleAppliesAndWhyItMayNot() {
        assertThat(outcome(CONDITIONAL, complete("agreements")).explain(Language.DUTCH))
                .isEqualTo("""
                        er is paper: niet voldaan, misschien niet van toepassing
                          gezien: agreement.on-paper = nee - de lijst is volledig
                          gezien: route.standing-practice = onbekend
                          verwacht: agreement.on-paper = ja
                          geldt alleen als: niet: route.standing-practice = ja
                          regel volgens: report, Rules""");
        assertThat(outcome(CONDITIONAL, STANDING).explain(Language.ENGLISH)).isEqualTo("""
                        there is paper: not applicable
                          seen: agreement.on-paper = unknown
                          seen: route.standing-practice = yes - Route
                          expected: agreement.on-paper = yes
                          applies only if: not: route.standing-practice = yes
                          rule by: report, Rules""");
    }

    @Test
    void explanationShowsFourPiecesOfEvidenceAndCountsTheOthers() {
        Rule leader = Rules.rule("structure", "leader", holds("governance.coordinator"));
        Edit six = Dossiers.all(
                IntStream.range(0, 6).mapToObj(i -> coordinator(each -> {})).toArray(Edit[]::new));
        assertThat(outcome(leader, six).explain(Language.DUTCH))
                .contains("= ja - projectleider; projectleider; projectleider; projectleider; en nog 2\n");
        assertThat(outcome(leader, six).explain(Language.ENGLISH)).contains("; project leader; and more: 2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, 1000000, 1000000, TRUE, true, voldaan",
        "TRUE, 0, 0, FALSE, true, niet voldaan",
        "TRUE, 0, 1000000, UNKNOWN, false, niet bekend",
        "UNKNOWN, 1000000, 1000000, TRUE, false, 'voldaan, misschien niet van toepassing'",
        "FALSE, 1000000, 1000000, TRUE, false, niet van toepassing"
    })
    void outcomeIsMetInFullNotAtAllOrNotKnown(
            Truth applicable, long lower, long upper, Truth met, boolean known, String verdict) {
        RuleOutcome outcome = new RuleOutcome(PAPER, applicable, new Interval(lower, upper), List.of());
        assertThat(outcome.met()).isSameAs(met);
        assertThat(outcome.isKnown()).isEqualTo(known);
        assertThat(outcome.explain(Language.DUTCH)).startsWith("er is paper: " + verdict + "\n");
    }
}
