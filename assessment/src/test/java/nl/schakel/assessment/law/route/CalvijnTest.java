package nl.schakel.assessment.law.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.regime.FundingRegime;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import org.junit.jupiter.api.Test;

/**
 * Calvijn met Junior College (portraits of about 2014): from VM2, without a vmbo exam and paid as vo until the qualification, to a
 * vakmanschapsroute, with the exam again and paid as mbo after two years. The report names no basis for the latter: we read it under the
 * experiment.
 */
class CalvijnTest {

    private static final LocalDate THEN = LocalDate.of(2009, 8, 1);
    private static final LocalDate CHANGED = LocalDate.of(2014, 8, 1);

    /** One stream at the vmbo site, from BB to a start qualification five years after the start of vmbo. */
    private static RouteFacts.Builder route(LegalBasis basis, LocalDate start) {
        return RouteFacts.builder()
                .name("Calvijn")
                .basis(basis)
                .start(start)
                .addLeerwegen(Leerweg.BB)
                .addLevels(MboLevel.LEVEL_2)
                .years(Count.of(3))
                .oneLocation(Truth.TRUE)
                .vmboExam(Truth.FALSE)
                .mboDiploma(Truth.TRUE);
    }

    private static Answer answer(LawReview review, String rule) {
        return review.of(rule).get(0).answer();
    }

    @Test
    void vm2HeldTheRouteAsItWasAndNoNewCohortOf2014() {
        LawReview then = RouteLaw.review(route(LegalBasis.VM2_REGULATION, THEN).build(), THEN);
        assertThat(then.findings())
                .filteredOn(each -> each.answer() == Answer.MET)
                .extracting(each -> each.rule().id())
                .containsExactly(
                        "route.vm2-regulation.start",
                        "route.vm2-regulation.pair",
                        "route.vm2-regulation.duration",
                        "route.vm2-regulation.location");
        assertThat(then.findings()).extracting(Finding::answer).doesNotContain(Answer.NOT_MET);
        assertThat(answer(then, "route.vm2-regulation.exam")).isEqualTo(Answer.UNKNOWN);

        LawReview later =
                RouteLaw.review(route(LegalBasis.VM2_REGULATION, CHANGED).build(), CHANGED);
        assertThat(answer(later, "route.vm2-regulation.start")).isEqualTo(Answer.NOT_MET);
    }

    @Test
    void theVakmanschapsrouteHoldsTheSameRouteOnlyWithTheExamAgain() {
        RouteFacts.Builder asBefore = route(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, CHANGED);
        LawReview without = RouteLaw.review(asBefore.build(), CHANGED);
        assertThat(without.findings())
                .filteredOn(each -> each.answer() == Answer.NOT_MET)
                .extracting(each -> each.text(Language.ENGLISH, CHANGED))
                .containsExactly(
                        "not met: in a vakmanschapsroute to level 2 at least the common part of the final exam of the vmbo"
                                + " (in the text of 2013 the whole exam) is finished in year 3 of the route at the latest; the board may decide that subjects of the"
                                + " sector part and the vocational programme are no part of the final exam - no [Besluit"
                                + " experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. 7 lid 1, 7 lid 2]");

        LawReview with = RouteLaw.review(asBefore.vmboExam(Truth.TRUE).build(), CHANGED);
        assertThat(with.findings())
                .filteredOn(each -> each.answer() == Answer.MET)
                .extracting(each -> each.rule().id())
                .containsExactly(
                        "route.experiment-doorlopende-leerlijnen.start",
                        "route.experiment-doorlopende-leerlijnen.pair",
                        "route.experiment-doorlopende-leerlijnen.end",
                        "route.experiment-doorlopende-leerlijnen.exam");
        assertThat(with.findings()).extracting(Finding::answer).doesNotContain(Answer.NOT_MET);
        assertThat(with.of("route.experiment-doorlopende-leerlijnen.duration")
                        .get(0)
                        .because())
                .as("the decree named no years before 2015")
                .isEqualTo(LocalizedText.of(
                        "3 jaar; gevraagd 3 of 4; op 2014-08-01 gold deze tekst nog niet: zij geldt vanaf 16 oktober 2015; naar"
                                + " die tekst: voldaan",
                        "3 years; asked 3 or 4; on 2014-08-01 this text did not hold yet: it holds from 16 October 2015; by that"
                                + " text: met"));
    }

    @Test
    void theFundingChangesSidesAfterTwoYearsWhereItStayedWithTheVo() {
        FundingRegime before = FundingRegime.of(LegalBasis.VM2_REGULATION, THEN);
        FundingRegime after = FundingRegime.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, CHANGED);
        assertThat(List.of(1, 2, 3))
                .extracting(year -> before.year(year).side())
                .containsExactly(Optional.of(Sector.VO), Optional.of(Sector.VO), Optional.of(Sector.VO));
        assertThat(List.of(1, 2, 3))
                .extracting(year -> after.year(year).side())
                .containsExactly(Optional.of(Sector.VO), Optional.of(Sector.VO), Optional.of(Sector.MBO));
        assertThat(after.text().in(Language.DUTCH))
                .isEqualTo("na twee jaar vmbo-bekostiging begint de mbo-bekostiging");
    }
}
