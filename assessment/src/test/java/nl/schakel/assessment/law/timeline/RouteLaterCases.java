package nl.schakel.assessment.law.timeline;

import static nl.schakel.assessment.law.timeline.RouteCases.days;
import static nl.schakel.assessment.law.timeline.RouteCases.dlr;
import static nl.schakel.assessment.law.timeline.RouteCases.exp;
import static nl.schakel.assessment.law.timeline.RouteCases.lwt;
import static nl.schakel.assessment.law.timeline.RouteCases.vm2;
import static nl.schakel.model.route.Leerweg.BB;
import static nl.schakel.model.route.Leerweg.KB;
import static nl.schakel.model.route.Leerweg.TL;
import static nl.schakel.model.route.MboLevel.LEVEL_2;
import static nl.schakel.model.route.MboLevel.LEVEL_3;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.assessment.law.route.Practice;
import nl.schakel.assessment.law.route.RouteFacts;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.truth.Truth;

/** Cases of routes that are reviewed on another day than that of their start. */
final class RouteLaterCases {

    private RouteLaterCases() {}

    static List<LawCase> all() {
        Cases<RouteFacts.Builder> cases =
                new Cases<>(LocalDate.of(2023, 8, 1), (facts, day) -> RouteLaw.review(facts.build(), day));
        later(cases);
        return cases.all();
    }

    private static void later(Cases<RouteFacts.Builder> cases) {
        RouteFacts.Builder of2019 =
                exp().start(LocalDate.of(2019, 8, 1)).addLeerwegen(KB).addLevels(LEVEL_2);
        cases.on("2022-07-31")
                .rule("route.experiment-doorlopende-leerlijnen.end")
                .met("cohort of 2019 on the last day", of2019);
        cases.on("2022-08-01")
                .notMet(
                        "cohort of 2019, four years",
                        exp().start(LocalDate.of(2019, 8, 1)).years(Count.of(4)))
                .met(
                        "cohort of 2019, three years",
                        exp().start(LocalDate.of(2019, 8, 1)).years(Count.of(3)))
                .unknown(
                        "cohort of 2019, three or four years",
                        exp().start(LocalDate.of(2019, 8, 1)).years(Count.between(3, 4)))
                .unknown("cohort of 2019, years not said", of2019);
        cases.rule("route.experiment-doorlopende-leerlijnen.pair")
                .unknown("cohort of 2019, KB to level 2", of2019)
                .rule("route.experiment-doorlopende-leerlijnen.duration")
                .unknown(
                        "cohort of 2019 to level 2, four years",
                        exp().start(LocalDate.of(2019, 8, 1)).addLevels(LEVEL_2).years(Count.of(4)));
        cases.on("2023-08-01")
                .rule("route.leerwerktraject.practice-hours")
                .met(
                        "cohort of 2020 with 640 hours",
                        lwt().start(LocalDate.of(2020, 8, 1)).practice(Practice.of(640, 80)))
                .rule("route.leerwerktraject.pair")
                .met(
                        "cohort of 2020, BB to level 2",
                        lwt().start(LocalDate.of(2020, 8, 1)).addLeerwegen(BB).addLevels(LEVEL_2))
                .rule("route.vo-bve.half")
                .met(
                        "TL, cohort of 2016, one and two days a week",
                        days(TL, 1, 2).start(LocalDate.of(2016, 8, 1)))
                .rule("route.doorlopende-leerroute.duration")
                .met(
                        "to level 3, cohort of 2021 in four years",
                        dlr().start(LocalDate.of(2021, 8, 1)).addLevels(LEVEL_3).years(Count.of(4)))
                .rule("route.vm2-regulation.location")
                .unknown("cohort of 2009", vm2().start(LocalDate.of(2009, 8, 1)).oneLocation(Truth.TRUE));
        cases.on("2020-07-31")
                .rule("route.doorlopende-leerroute.notification")
                .unknown("before the law, with a notification", dlr().notified(Truth.TRUE));
    }
}
