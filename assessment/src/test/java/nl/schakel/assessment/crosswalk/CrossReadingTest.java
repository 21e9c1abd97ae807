package nl.schakel.assessment.crosswalk;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.Dossiers.sourced;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.crosswalk.Walks.PROFILE;
import static nl.schakel.assessment.crosswalk.Walks.SECOND;
import static nl.schakel.assessment.crosswalk.Walks.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.crosswalk.Position.Stance;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CrossReadingTest {

    /** Who wants it while staff resist, and has a covenant. */
    private static final Edit WILLING = Dossiers.all(
            said(Topic.WILL, Direction.PRESENT),
            said(Topic.RESISTANCE, Direction.PRESENT),
            said(Topic.TRUST, Direction.PRESENT),
            agreement(AgreementKind.CONVENANT, each -> {}),
            sourced("agreements/agreement-1", "Paper"));

    /** Who has neither papers nor a joint team. */
    private static final Edit WITHOUT = Dossiers.all(complete(), said(Topic.TRUST, Direction.ABSENT));

    private static FactSheet sheet(Edit... edits) {
        return FactCatalogue.standard().sheet(Dossiers.of(edits).asOf(DAY));
    }

    private static CrossReading read(Edit... edits) {
        return SMALL.read(sheet(edits));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(WILLING, Language.DUTCH, """
                        Example, per 2018-06-30
                          profile, versie 1: 75..100 van 100, onderbouwd voor 75 %, sterk
                          first, versie 1: 100 van 100, onderbouwd voor 100 %, sterk
                          second, versie 1: 50 van 100, onderbouwd voor 100 %, sterk
                        Thema's
                          will: 100 van 100, onderbouwd voor 100 %
                            zegt hetzelfde: wish (first): 100 van 100, onderbouwd voor 100 %
                            noemt het tegendeel: resistance (second): 0 van 100, onderbouwd voor 100 %
                            zeker uiteen: resistance (second) en wish (first)
                          relation: 50..100 van 100, onderbouwd voor 50 %
                            zegt hetzelfde: trust (second): 100 van 100, onderbouwd voor 100 %
                        Waarover de rapporten het niet eens zijn
                          papier: ja
                            gezien: agreement.on-paper = ja - convenant [report, Paper]
                            geprezen door report, On support: houvast
                            gelaakt door report, On a distraction: afleiding"""),
                Arguments.of(WILLING, Language.ENGLISH, """
                        Example, as of 2018-06-30
                          profile, version 1: 75..100 of 100, evidence for 75 %, strong
                          first, version 1: 100 of 100, evidence for 100 %, strong
                          second, version 1: 50 of 100, evidence for 100 %, strong
                        Themes
                          will: 100 of 100, evidence for 100 %
                            says the same: wish (first): 100 of 100, evidence for 100 %
                            names the opposite: resistance (second): 0 of 100, evidence for 100 %
                            surely apart: resistance (second) and wish (first)
                          relation: 50..100 of 100, evidence for 50 %
                            says the same: trust (second): 100 of 100, evidence for 100 %
                        On which the reports do not agree
                          paper: yes
                            seen: agreement.on-paper = yes - covenant [report, Paper]
                            praised by report, On support: support
                            blamed by report, On a distraction: a distraction"""),
                Arguments.of(WITHOUT, Language.DUTCH, """
                        Example, per 2018-06-30
                          profile, versie 1: 0..50 van 100, onderbouwd voor 50 %, zwak of sterk
                          first, versie 1: 0..50 van 100, onderbouwd voor 50 %, zwak of sterk
                          second, versie 1: 0..50 van 100, onderbouwd voor 50 %, zwak of sterk
                        Thema's
                          will: niet bekend
                            zegt hetzelfde: wish (first): niet bekend
                            noemt het tegendeel: resistance (second): niet bekend
                          relation: 0 van 100, onderbouwd voor 100 %
                            zegt hetzelfde: trust (second): 0 van 100, onderbouwd voor 100 %
                        Waarover de rapporten het niet eens zijn
                          papier: nee
                            gezien: agreement.on-paper = nee - de lijst is volledig
                            geprezen door report, On support: houvast
                            gelaakt door report, On a distraction: afleiding"""),
                Arguments.of(WITHOUT, Language.ENGLISH, """
                        Example, as of 2018-06-30
                          profile, version 1: 0..50 of 100, evidence for 50 %, weak or strong
                          first, version 1: 0..50 of 100, evidence for 50 %, weak or strong
                          second, version 1: 0..50 of 100, evidence for 50 %, weak or strong
                        Themes
                          will: not known
                            says the same: wish (first): not known
                            names the opposite: resistance (second): not known
                          relation: 0 of 100, evidence for 100 %
                            says the same: trust (second): 0 of 100, evidence for 100 %
                        On which the reports do not agree
                          paper: no
                            seen: agreement.on-paper = no - the list is complete
                            praised by report, On support: support
                            blamed by report, On a distraction: a distraction"""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readingIsToldInDutchAndInEnglish(Edit dossier, Language language, String text) {
        assertThat(read(dossier).text(language)).isEqualTo(text);
    }

    @Test
    void readingHoldsTheAssessmentsThatAssessorsMake() {
        FactSheet facts = sheet(WILLING);
        CrossReading reading = SMALL.read(facts);
        assertThat(reading.profile()).isEqualTo(Assessor.of(PROFILE).assess(facts));
        assertThat(reading.frameworks().get(1)).isEqualTo(Assessor.of(SECOND).assess(facts));
        assertThat(reading.theme("will").answers().get(1).result())
                .isEqualTo(Assessor.of(SECOND).assess(facts).factor("resistance"));
        assertThat(reading).hasToString("cross-walk of " + Assessor.of(PROFILE).assess(facts));
    }

    @Test
    void everyFactIsTakenOnceHoweverManyRuleSetsAskIt() {
        Map<FactId, Integer> taken = new LinkedHashMap<>();
        FactCatalogue counting = new FactCatalogue(FactCatalogue.standard().facts().stream()
                .map(fact -> new Fact(
                        fact.id(), fact.kind(), fact.unit(), fact.codes(), fact.from(), fact.meaning(), view -> {
                            taken.merge(fact.id(), 1, Integer::sum);
                            return fact.see(view);
                        }))
                .toList());
        SMALL.read(counting.sheet(Dossiers.of(WILLING).asOf(DAY))).text(Language.DUTCH);
        assertThat(taken)
                .containsOnlyKeys(
                        FactId.of("observed.will"),
                        FactId.of("observed.trust"),
                        FactId.of("observed.resistance"),
                        FactId.of("practice.kinds"),
                        FactId.of("agreement.on-paper"));
        assertThat(taken.values()).containsOnly(1);
    }

    @Test
    void answersLieApartOnlyWhenTheyDoForCertain() {
        Edit will = said(Topic.WILL, Direction.PRESENT);
        assertThat(read(will).theme("will").apart()).isEmpty();
        assertThat(read(will, said(Topic.RESISTANCE, Direction.ABSENT))
                        .theme("will")
                        .apart())
                .isEmpty();
        assertThat(read(will, said(Topic.RESISTANCE, Direction.PRESENT))
                        .theme("will")
                        .apart())
                .hasValueSatisfying(apart -> {
                    assertThat(apart.lower().answer()).isEqualTo(Answer.mirror("second", "resistance"));
                    assertThat(apart.higher().answer()).isEqualTo(Answer.same("first", "wish"));
                });
    }

    @Test
    void answerThatDoesNotApplyLiesApartFromNone() {
        CrossWalk where = new CrossWalk(
                PROFILE,
                List.of(
                        Walks.FIRST,
                        Walks.named(
                                "second",
                                Walks.RESISTANCE.toBuilder()
                                        .applicability(holds("observed.support"))
                                        .build(),
                                SECOND.rules().get(1))),
                SMALL.themes(),
                SMALL.disputes());
        ThemeReading reading = where.read(sheet(WILLING, said(Topic.SUPPORT, Direction.ABSENT)))
                .theme("will");
        assertThat(reading.answers().get(1).result().applicable()).isSameAs(Truth.FALSE);
        assertThat(reading.apart()).isEmpty();
        assertThat(where.read(sheet(WILLING, said(Topic.SUPPORT, Direction.ABSENT)))
                        .text(Language.ENGLISH))
                .contains("    names the opposite: resistance (second): not applicable\n");
        assertThat(where.read(sheet(WILLING, said(Topic.SUPPORT, Direction.PRESENT)))
                        .theme("will")
                        .apart())
                .isPresent();
    }

    @Test
    void disputeShowsWhatWasSeenAndWhoPraisesAndBlamesIt() {
        DisputeReading unknown = read().dispute("paper");
        assertThat(unknown.there()).isSameAs(Truth.UNKNOWN);
        DisputeReading seen = read(WILLING).dispute("paper");
        assertThat(seen.there()).isSameAs(Truth.TRUE);
        assertThat(seen.seen())
                .singleElement()
                .satisfies(fact -> assertThat(fact.evidence()).hasSize(1));
        assertThat(seen.positions(Stance.PRAISES)).containsExactly(Walks.PRAISE);
        assertThat(seen.positions(Stance.BLAMES)).containsExactly(Walks.BLAME);
        assertThat(seen.positions(Stance.NEUTRAL)).isEmpty();
    }

    @Test
    void disputeShowsOfASetOfCodesOnlyThoseThatItAsks() {
        CrossWalk walk = Walks.of(
                SMALL.themes(), Walks.dispute("paper", has("practice.kinds", "event"), Walks.PRAISE, Walks.BLAME));
        DisputeReading reading = walk.read(
                        sheet(practice(PracticeKind.EVENT, each -> {}), practice(PracticeKind.ICT, each -> {})))
                .dispute("paper");
        assertThat(reading.seen()).singleElement().satisfies(fact -> {
            assertThat(fact.value().text(Language.ENGLISH)).isEqualTo("event (list open)");
            assertThat(fact.evidence()).hasSize(1);
        });
    }

    @Test
    void evidenceBeyondFourPiecesIsCounted() {
        Edit[] papers = Stream.generate(() -> agreement(AgreementKind.CONVENANT, each -> {}))
                .limit(6)
                .toArray(Edit[]::new);
        assertThat(read(papers).text(Language.DUTCH))
                .contains("gezien: agreement.on-paper = ja - convenant; convenant; convenant; convenant; en nog 2\n");
    }

    @Test
    void supposedFactsAreReadTheSame() {
        FactSheet supposed =
                sheet().supposing(Map.of(FactId.of("agreement.on-paper"), new FactValue.Holds(Truth.TRUE)));
        assertThat(SMALL.read(supposed).dispute("paper").there()).isSameAs(Truth.TRUE);
    }

    @Test
    void themeOrDisputeThatIsNotThereIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> read().theme("relations"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("theme [relations] must be one of the cross-walk\nDid you mean 'relation'?");
        assertThatThrownBy(() -> read().dispute("project"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("dispute [project] must be one of the cross-walk\nPossible: paper.");
    }

    @Test
    void assessmentsThatDoNotBelongTogetherAreRefused() {
        CrossReading reading = read(WILLING);
        assertThatThrownBy(() -> new CrossReading(
                        SMALL, reading.profile(), List.of(reading.frameworks().get(0))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "rule sets [[profile, version 1, first, version 1]] must be those of the cross-walk, in its order\n"
                                + "Make a reading with CrossWalk.read.");
        assertThatThrownBy(() ->
                        new CrossReading(SMALL, reading.profile(), read(WITHOUT).frameworks()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "facts of first [Example, as of 2018-06-30] must be those of the profile: Example, as of 2018-06-30\n"
                                + "Make a reading with CrossWalk.read.");
    }
}
