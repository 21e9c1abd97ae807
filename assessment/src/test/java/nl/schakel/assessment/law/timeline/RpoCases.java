package nl.schakel.assessment.law.timeline;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.law.rpo.Border;
import nl.schakel.assessment.law.rpo.PupilLoss;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.assessment.law.rpo.RpoPlan;
import nl.schakel.assessment.law.rpo.Territory;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;

/** The cases of the rules on an RPO. */
final class RpoCases {

    private static final LocalDate START = LocalDate.of(2022, 8, 1);

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

    private static RpoPlan.Builder loss(String lost) {
        return plan(2, 3, Count.of(10))
                .addLosses(new PupilLoss(board(2), "location", Count.of(100), Count.parse(lost)));
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
        cases.rule("rpo.application")
                .met("on 31 October", plan().start(START).applied(LocalDate.of(2021, 10, 31)))
                .notMet("on the day of the start", plan().start(START).applied(START))
                .unknown("on 1 November", plan().start(START).applied(LocalDate.of(2021, 11, 1)));
        cases.rule("rpo.loss")
                .met("10 of 100 pupils", loss("10"))
                .notMet("11 of 100 pupils", loss("11"))
                .unknown("10 to 11 of 100 pupils", loss("10..11"))
                .notApplicable("nobody shows a loss", plan());
        cases.rule("rpo.two-boards").met("two boards", plan()).notMet("one board", plan(1, 1, Count.of(10)));
        cases.on("2015-03-31").unknown("two boards in 2015", plan());
        return cases.all();
    }
}
