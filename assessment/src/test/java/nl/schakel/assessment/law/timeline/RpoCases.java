package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.rpo.Border;
import nl.schakel.assessment.law.rpo.Consultation;
import nl.schakel.assessment.law.rpo.Facility;
import nl.schakel.assessment.law.rpo.PlanItem;
import nl.schakel.assessment.law.rpo.ProfileFunding;
import nl.schakel.assessment.law.rpo.PupilLoss;
import nl.schakel.assessment.law.rpo.RpoApplication;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.assessment.law.rpo.RpoPlan;
import nl.schakel.assessment.law.rpo.Territory;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.truth.Truth;

/** The cases of the rules on an RPO. */
final class RpoCases {

    private static final LocalDate START = LocalDate.of(2022, 8, 1);
    private static final LocalDate FUNDED = LocalDate.of(2023, 8, 1);

    private RpoCases() {}

    private static PartnerId board(int number) {
        return PartnerId.of("board-" + number);
    }

    /** The first boards take part; all have a location in Alpha, with as many pupils each. */
    private static RpoPlan.Builder plan(int taking, int boards, Count pupils) {
        RpoPlan.Builder plan = RpoPlan.builder().name("RPO");
        Territory alpha = Territory.of("Alpha");
        for (int i = 0; i < boards; i++) {
            alpha = alpha.with(board(i), pupils);
            if (i < taking) {
                plan.addParticipants(board(i));
            }
        }
        return plan.addTerritories(alpha);
    }

    private static RpoPlan.Builder plan() {
        return plan(2, 2, Count.of(10));
    }

    private static RpoPlan.Builder two() {
        return plan().addTerritories(Territory.of("Beta").with(board(0), 10));
    }

    private static RpoPlan.Builder apart() {
        return two().addTerritories(Territory.of("Gamma").with(board(0), 10));
    }

    private static RpoPlan.Builder with(RpoApplication.Builder application) {
        return plan().end(LocalDate.of(2027, 7, 31)).application(application.build());
    }

    private static RpoApplication.Builder applied(String day) {
        return RpoApplication.builder().applied(LocalDate.parse(day));
    }

    private static RpoApplication.Builder moved(int kilometres) {
        return RpoApplication.builder().facility(Facility.MOVE).kilometres(Count.of(kilometres));
    }

    private static RpoApplication.Builder profile(Truth continued, String year3, String year4) {
        return RpoApplication.builder()
                .facility(Facility.PROFILE)
                .profile(new ProfileFunding(
                        continued, Optional.of(LocalDate.parse(year3)), Optional.of(LocalDate.parse(year4))));
    }

    private static RpoPlan.Builder loss(String lost) {
        return plan(2, 3, Count.of(10))
                .application(RpoApplication.builder()
                        .addLosses(new PupilLoss(board(2), "location", Count.of(100), Count.parse(lost)))
                        .build());
    }

    private static void plans(Cases<RpoPlan.Builder> cases) {
        for (PlanItem item : PlanItem.values()) {
            cases.said("rpo.content." + Codes.of(item), there -> plan().putContent(item, there));
        }
        for (Consultation talk : Consultation.values()) {
            cases.said(
                    "rpo.consultation." + Codes.of(talk),
                    held -> plan(2, 3, Count.of(10)).vbo(Truth.TRUE).putConsultation(talk, held));
        }
        cases.rule("rpo.consultation.other-boards").notApplicable("all boards take part", plan());
        cases.rule("rpo.consultation.business")
                .notApplicable("no vbo", plan().vbo(Truth.FALSE))
                .unknown("not held, vbo or not", plan().putConsultation(Consultation.BUSINESS, Truth.FALSE));
        cases.rule("rpo.consultation.mbo-boards")
                .notApplicable("no vbo", plan().vbo(Truth.FALSE))
                .met("held, vbo or not", plan().putConsultation(Consultation.MBO_BOARDS, Truth.TRUE));
    }

    private static void applications(Cases<RpoPlan.Builder> cases) {
        cases.rule("rpo.application")
                .met("on 31 October", with(applied("2022-10-31").funded(FUNDED)))
                .notMet("on the day of the start", with(applied("2023-08-01").funded(FUNDED)))
                .unknown("on 1 November", with(applied("2022-11-01").funded(FUNDED)))
                .unknown("not said when", plan());
        cases.rule("rpo.decision")
                .met("on 30 April", with(applied("2022-10-31").decided(LocalDate.of(2023, 4, 30))))
                .notMet("on 1 May", with(applied("2022-10-31").decided(LocalDate.of(2023, 5, 1))))
                .unknown("not said when", with(applied("2022-10-31").funded(FUNDED)));
        cases.rule("rpo.funding-start")
                .met("on 1 August", with(RpoApplication.builder().funded(FUNDED)))
                .notMet("on 1 September", with(RpoApplication.builder().funded(LocalDate.of(2023, 9, 1))))
                .unknown("not said when", plan());
        cases.rule("rpo.move")
                .met("3 km", with(moved(3)))
                .notMet("2 km", with(moved(2)))
                .unknown("not said how far", with(RpoApplication.builder().facility(Facility.MOVE)))
                .notApplicable("a profile", with(RpoApplication.builder().facility(Facility.PROFILE)));
        cases.rule("rpo.loss")
                .met("10 of 100 pupils", loss("10"))
                .notMet("11 of 100 pupils", loss("11"))
                .unknown("10 to 11 of 100 pupils", loss("10..11"))
                .notApplicable("nobody shows a loss", plan());
        cases.rule("rpo.profile-year-3")
                .met("one year after the plan", with(profile(Truth.FALSE, "2028-07-31", "2029-07-31")))
                .notMet("two years after the plan", with(profile(Truth.FALSE, "2029-07-31", "2029-07-31")))
                .unknown("two years, a plan follows or not", with(profile(Truth.UNKNOWN, "2029-07-31", "2029-07-31")))
                .notApplicable("a plan follows", with(profile(Truth.TRUE, "2032-07-31", "2032-07-31")))
                .notApplicable("a move", with(moved(3)));
        cases.rule("rpo.profile-year-4")
                .met("two years after the plan", with(profile(Truth.FALSE, "2028-07-31", "2029-07-31")))
                .notMet("three years after the plan", with(profile(Truth.FALSE, "2028-07-31", "2030-07-31")))
                .unknown("nothing said", plan());
    }

    static List<LawCase> all() {
        Cases<RpoPlan.Builder> cases =
                new Cases<>(LocalDate.of(2022, 10, 1), (plan, day) -> RpoLaw.review(plan.build(), day));
        cases.rule("rpo.pupils")
                .met("three of five boards with ten pupils each", plan(3, 5, Count.of(10)))
                .notMet("two of five boards with ten pupils each", plan(2, 5, Count.of(10)))
                .unknown("three of five boards with 1 to 4 pupils each", plan(3, 5, Count.between(1, 4)));
        cases.rule("rpo.boards")
                .met("13 of 20 boards", plan(13, 20, Count.of(10)))
                .notMet("12 of 19 boards", plan(12, 19, Count.of(10)))
                .unknown("no municipality given", RpoPlan.builder().name("RPO"));
        cases.rule("rpo.contiguous")
                .met("two that adjoin", two().addBorders(new Border("Alpha", "Beta")))
                .notMet("one of three apart", apart().addBorders(new Border("Alpha", "Beta")))
                .unknown("borders not given", two());
        cases.rule("rpo.term")
                .met("five years", plan().start(START).end(LocalDate.of(2027, 7, 31)))
                .notMet("four years", plan().start(START).end(LocalDate.of(2026, 7, 31)))
                .unknown("end not given", plan().start(START));
        plans(cases);
        applications(cases);
        cases.rule("rpo.two-boards").met("two boards", plan()).notMet("one board", plan(1, 1, Count.of(10)));
        cases.on("2015-03-31").unknown("two boards in 2015", plan());
        return cases.all();
    }
}
