package nl.schakel.samples.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;

/** What the reports say, asked of all shipped partnerships. */
class QuestionReportsTest {

    private static List<Answer> ask(Question question) {
        return question.ask(Portraits.all());
    }

    private static String known(Question question) {
        return Rows.of(ask(question), answer -> !answer.isUnknown());
    }

    private static String yes(Question question) {
        return Rows.of(
                ask(question),
                answer -> answer.value() instanceof AnswerValue.YesNo yesNo && yesNo.truth() == Truth.TRUE);
    }

    private static long unknown(Question question) {
        return ask(question).stream().filter(Answer::isUnknown).count();
    }

    private static List<Answer> asIn(String name, Question question) {
        return question.ask(List.of(Portraits.get(name)));
    }

    @Test
    void fiveHavePeopleOnAllThreeLayersAndOfNoneIsItDenied() {
        assertThat(known(Question.ALL_LAYERS)).isEqualTo("""
                nassau-drenthe: true
                het-element: true
                kop-van-noord-holland: true
                povo: true
                focus: true
                """);
        assertThat(unknown(Question.ALL_LAYERS)).isEqualTo(16);
    }

    @Test
    void thePraiseOfTheAuthorsForProfijtIsNoLayerOfPeople() {
        assertThat(asIn("profijt", Question.ALL_LAYERS)).singleElement().satisfies(answer -> {
            assertThat(answer.isUnknown()).isTrue();
            assertThat(answer.text())
                    .hasToString("onbekend; gezien: tactisch, operationeel / unknown; seen: tactical, operational");
        });
    }

    /** Two pay the mbo, one each its own, one half and half, one mbo with programme money: the report's own overview. */
    @Test
    void theFivePracticesOfTwentyEighteenPayAsTheReportSumsUp() {
        List<Dossier> five = Portraits.select().publication("leerroutes-2018").all();
        assertThat(five.stream()
                        .map(dossier -> dossier.partnership().id() + ": "
                                + Codes.of(PaymentModel.of(dossier.asOf(dossier.asOf()))))
                        .toList())
                .containsExactly(
                        "profijt: half-and-half",
                        "tot-route: vmbo-pays-mbo",
                        "wvo-kw1c: mbo-with-programme-money",
                        "nassau-drenthe: each-its-own",
                        "het-element: vmbo-pays-mbo");
    }

    @Test
    void ofTheOthersOneModelIsKnown() {
        String others = Rows.of(
                ask(Question.WHO_PAYS),
                answer -> answer.about().isEmpty()
                        && !answer.isUnknown()
                        && answer.asOf().getYear() < 2018);
        assertThat(others).isEqualTo("sc-delfland: half-and-half\n");
        assertThat(unknown(Question.WHO_PAYS)).isEqualTo(15);
        assertThat(Rows.of(asIn("profijt-2015", Question.WHO_PAYS).get(0))).isEqualTo("profijt: half-and-half");
        assertThat(Rows.of(asIn("profijt-2014", Question.WHO_PAYS).get(0))).isEqualTo("profijt: unknown");
    }

    @Test
    void whatIsPaidStandsWithItsAmountWhereThereIsOne() {
        String withAmounts = Rows.of(ask(Question.WHO_PAYS), answer -> answer.value() instanceof AnswerValue.Counted);
        assertThat(withAmounts).isEqualTo("""
                wvo-kw1c funding/arrangements/preparation-hours: 3..4 hours
                het-element funding/arrangements/teaching-at-mbo: 50 EUR/hour
                het-element funding/arrangements/placement-supervision: 120 hours
                het-element funding/arrangements/route-contacts: 100 hours
                het-element funding/arrangements/mbo-link: 100 hours
                betapartners funding/arrangements/science-coordinators-time: 1 teacher/school
                """);
    }

    @Test
    void tellsWhoPaysWhomInBothLanguages() {
        assertThat(asIn("tot-route", Question.WHO_PAYS).get(1).text())
                .hasToString(
                        "Insula College, De Uilenhof → Da Vinci College: 1/5 van de bekostiging van een leerling in"
                                + " leerjaar 3, 4/5 in leerjaar 4; vanaf 2015 / Insula College, De Uilenhof → Da Vinci College:"
                                + " 1/5 of the funding of a pupil in year 3, 4/5 in year 4; from 2015");
    }

    @Test
    void onlyOneIsStatedToHaveHadNothingOnPaperAndHasItNow() {
        assertThat(known(Question.NO_PAPER)).isEqualTo("""
                profijt: present
                tot-route: present
                wvo-kw1c: stated-absent
                wvo-kw1c: present
                nassau-drenthe: present
                het-element: present
                rpo-noordoost-fryslan: present
                surhuisterveen: present
                sc-delfland: present
                povo: present
                dovoc: present
                perron: present
                metameer: present
                """);
        assertThat(Rows.of(ask(Question.NO_PAPER), Answer::isUnknown)).isEqualTo("""
                kop-van-noord-holland: nothing-said
                bojoz: nothing-said
                maerlant: nothing-said
                betapartners: nothing-said
                kandinsky: nothing-said
                newman: nothing-said
                focus: nothing-said
                junior-college: nothing-said
                groene-lyceum: nothing-said
                """);
    }

    @Test
    void everyBodyOfWhichTheReportSaysHowOftenItMeets() {
        assertThat(known(Question.HOW_OFTEN)).isEqualTo("""
                profijt governance/bodies/directieberaad: 5..6 times/school-year, 5..6 times/calendar-year
                tot-route governance/bodies/planning-meeting: 1 times/school-year, 1 times/calendar-year
                wvo-kw1c governance/bodies/route-meeting: 3..4 times/school-year, 3..4 times/calendar-year
                nassau-drenthe governance/bodies/steering-group: 2+ times/school-year, 2+ times/calendar-year
                nassau-drenthe governance/bodies/development-groups: 6 times/school-year, 6 times/calendar-year
                nassau-drenthe governance/bodies/project-leaders-talks: 80+ times/school-year, 80+ times/calendar-year
                het-element governance/bodies/board-talks: 1 times/school-year, 1 times/calendar-year
                het-element governance/bodies/directors-contact: in words
                kop-van-noord-holland governance/bodies/board: 6..9 times/school-year, 6..9 times/calendar-year
                kop-van-noord-holland governance/bodies/network-meetings: 2+ times/school-year, 2+ times/calendar-year
                kop-van-noord-holland governance/bodies/bojoz-meeting: 5..7 times/school-year, 5..7 times/calendar-year
                bojoz governance/bodies/meeting: 5..7 times/school-year, 5..7 times/calendar-year
                povo governance/bodies/platform: 2+ times/school-year, 2+ times/calendar-year
                povo governance/bodies/project-group: 4..5 times/school-year, 4..5 times/calendar-year
                dovoc governance/bodies/board-meeting: 10..12 times/school-year, 10..12 times/calendar-year
                dovoc governance/bodies/group-ict: in words
                dovoc governance/bodies/group-procurement: in words
                dovoc governance/bodies/group-finance: in words
                dovoc governance/bodies/group-staff: in words
                betapartners governance/bodies/network-meeting: 7 times/school-year, 7 times/calendar-year
                perron governance/bodies/perronoverleg: 40..52 times/school-year, 40..52 times/calendar-year
                metameer governance/bodies/counsellors-meeting: 2+ times/school-year, 2+ times/calendar-year
                groene-lyceum governance/bodies/terra-afternoons: 2 times/school-year, 2 times/calendar-year
                groene-lyceum governance/bodies/programme-coordinators: 10..12 times/school-year, 10..12 times/calendar-year
                """);
        assertThat(unknown(Question.HOW_OFTEN)).isEqualTo(31);
    }

    @Test
    void fiveAYearAndEveryTwoMonthsDoNotContradictEachOther() {
        List<Quantity> times = Portraits.snapshots("profijt").stream()
                .map(dossier -> Question.HOW_OFTEN.ask(List.of(dossier)).get(0))
                .map(answer -> ((AnswerValue.Counted) answer.value()).amounts().get(0))
                .toList();
        assertThat(times)
                .map(Quantity::toString)
                .containsExactly("5..6 times/school-year", "5 times/school-year", "5..6 times/school-year");
    }

    @Test
    void theRoutesThatShorten() {
        assertThat(yes(Question.SHORTEN)).isEqualTo("""
                tot-route routes/tot: true, 1 year
                wvo-kw1c routes/vmr-mt: true, 1 year
                nassau-drenthe routes/doorlopende-leerlijnen: true
                nassau-drenthe routes/eo-accelerated: true
                het-element routes/element-routes: true, <=1 year
                perron routes/vm2-economy: true, 1 year
                junior-college routes/vm2: true, 1+ years
                groene-lyceum routes/groene-lyceum: true
                """);
        assertThat(unknown(Question.SHORTEN)).isEqualTo(22);
    }

    @Test
    void oneNamesALeastGroup() {
        assertThat(known(Question.LEAST_GROUP))
                .isEqualTo("tot-route funding/least-groups/uilenhof-group: true, 20+ pupils\n");
        assertThat(unknown(Question.LEAST_GROUP)).isEqualTo(20);
    }

    @Test
    void threeNameTheMissingTravelCard() {
        assertThat(known(Question.TRAVEL_CARD)).isEqualTo("""
                profijt: true
                tot-route: true
                het-element: true
                """);
        assertThat(unknown(Question.TRAVEL_CARD)).isEqualTo(18);
    }

    @Test
    void whoFeelsNoObstaclesMayStillHaveThem() {
        assertThat(Rows.of(asIn("profijt-2015", Question.TRAVEL_CARD))).isEqualTo("profijt: unknown\n");
    }

    @Test
    void onePartnershipIsLedFromOutsideTheLine() {
        assertThat(known(Question.OUTSIDE_THE_LINE)).isEqualTo("""
                nassau-drenthe: true
                nassau-drenthe governance/coordinators/project-leader-vmbo: true
                nassau-drenthe governance/coordinators/project-leader-mbo: true
                het-element governance/coordinators/director: false
                """);
        assertThat(ask(Question.OUTSIDE_THE_LINE).stream()
                        .filter(answer -> answer.about().isEmpty() && answer.isUnknown())
                        .count())
                .isEqualTo(20);
    }

    @Test
    void theExamsOfEachYear() {
        assertThat(known(Question.EXAMS)).isEqualTo("""
                tot-route routes/tot/timeline/years/vmbo-3: 4 subjects
                tot-route routes/tot/timeline/years/vmbo-4: 3 subjects
                wvo-kw1c routes/vmr-mt/timeline/years/preparation: in words
                wvo-kw1c routes/vmr-mt/timeline/years/bridge: in words
                nassau-drenthe routes/doorlopende-leerlijnen/timeline/years/year-3: false
                het-element routes/element-routes/timeline/years/year-3: in words
                maerlant routes/lwt/timeline/years/course: in words
                perron routes/mobility/timeline/years/vmbo: in words
                metameer routes/intersectoral/timeline/years/year-4: in words
                junior-college routes/vm2/timeline/years/until-qualification: in words
                junior-college routes/vm2/timeline/years/until-qualification: false
                groene-lyceum routes/groene-lyceum/timeline/years/year-3: 5 subjects
                groene-lyceum routes/groene-lyceum/timeline/years/year-4: 2 subjects
                """);
        assertThat(unknown(Question.EXAMS)).isEqualTo(48);
    }

    @Test
    void anExamIsToldWithItsYearKindAndSubjects() {
        assertThat(ask(Question.EXAMS).stream()
                        .filter(answer -> Rows.of(answer).contains("groene-lyceum/timeline/years/year-3"))
                        .map(answer -> answer.about().orElseThrow().name() + ": " + answer.text())
                        .collect(Collectors.joining()))
                .isEqualTo(
                        "Het Groene Lyceum, leerjaar 3 / Het Groene Lyceum, year 3: eindexamen, 5 vakken / final exam,"
                                + " 5 subjects");
    }
}
