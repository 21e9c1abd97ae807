package nl.schakel.assessment.law.timeline;

import static nl.schakel.model.route.Leerweg.BB;
import static nl.schakel.model.route.Leerweg.GL;
import static nl.schakel.model.route.Leerweg.KB;
import static nl.schakel.model.route.Leerweg.TL;
import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.ENTREE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;
import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;
import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;
import static nl.schakel.model.route.LegalBasis.VO_BVE;
import static nl.schakel.model.route.MboLevel.LEVEL_1;
import static nl.schakel.model.route.MboLevel.LEVEL_2;
import static nl.schakel.model.route.MboLevel.LEVEL_3;
import static nl.schakel.model.route.MboLevel.LEVEL_4;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.law.route.Affinity;
import nl.schakel.assessment.law.route.Integration;
import nl.schakel.assessment.law.route.Practice;
import nl.schakel.assessment.law.route.ProfileFacts;
import nl.schakel.assessment.law.route.RouteFacts;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.assessment.law.route.Safeguards;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.VmboProfile;
import nl.schakel.model.route.measure.ShareRange;

/** The cases of the rules on routes; each is reviewed on the day of its start. */
final class RouteCases {

    private RouteCases() {}

    static List<LawCase> all() {
        Cases<RouteFacts.Builder> cases = new Cases<>(
                LocalDate.of(2021, 8, 1),
                (facts, day) -> RouteLaw.review(facts.start(day).build(), day));
        starts(cases);
        pairs(cases);
        durations(cases);
        hours(cases);
        doorlopend(cases);
        profiles(cases);
        integrated(cases);
        vm2(cases);
        practice(cases);
        elsewhere(cases);
        RouteSetUpCases.add(cases);
        return Stream.concat(cases.all().stream(), RouteLaterCases.all().stream())
                .toList();
    }

    static RouteFacts.Builder of(LegalBasis basis) {
        return RouteFacts.builder().name("route").basis(basis).start(LocalDate.of(2021, 8, 1));
    }

    static RouteFacts.Builder dlr() {
        return of(DOORLOPENDE_LEERROUTE).integration(Integration.NONE);
    }

    static RouteFacts.Builder exp() {
        return of(EXPERIMENT_DOORLOPENDE_LEERLIJNEN);
    }

    static RouteFacts.Builder vm2() {
        return of(VM2_REGULATION);
    }

    static RouteFacts.Builder lwt() {
        return of(LEERWERKTRAJECT);
    }

    private static void starts(Cases<RouteFacts.Builder> cases) {
        cases.rule("route.vm2-regulation.start");
        cases.on("2009-08-01").met("cohort of 2009", vm2());
        cases.on("2014-08-01").notMet("cohort of 2014", vm2());
        cases.on("2012-08-01").unknown("cohort of 2012", vm2());
        cases.rule("route.experiment-doorlopende-leerlijnen.start");
        cases.on("2014-08-01").met("cohort of 2014", exp());
        cases.on("2013-08-01").notMet("cohort of 2013", exp());
        cases.on("2021-08-01").unknown("cohort of 2021", exp());
        cases.rule("route.vo-bve.start");
        cases.on("2016-08-01").met("cohort of 2016", of(VO_BVE));
        cases.on("2022-08-01").unknown("cohort of 2022, the articles of 2.99 not read", of(VO_BVE));
        cases.on("2005-08-01").notMet("cohort of 2005", of(VO_BVE));
        cases.on("2006-08-01").unknown("cohort of 2006", of(VO_BVE));
        cases.rule("route.doorlopende-leerroute.start");
        cases.on("2020-08-01").met("cohort of 2020", dlr());
        cases.on("2019-08-01").notMet("cohort of 2019", dlr());
        cases.rule("route.leerwerktraject.start");
        cases.on("2021-08-01").met("cohort of 2021", lwt());
        cases.on("2015-08-01").unknown("cohort of 2015", lwt());
        cases.rule("route.entree.start");
        cases.on("2021-08-01").met("cohort of 2021", of(ENTREE));
        cases.on("2015-08-01").unknown("cohort of 2015", of(ENTREE));
    }

    private static void pairs(Cases<RouteFacts.Builder> cases) {
        cases.on("2009-08-01")
                .rule("route.vm2-regulation.pair")
                .met("BB to level 2", vm2().addLeerwegen(BB).addLevels(LEVEL_2))
                .notMet("KB to level 2", vm2().addLeerwegen(KB).addLevels(LEVEL_2))
                .unknown("level not said", vm2().addLeerwegen(BB))
                .notMet("level 4, leerweg not said", vm2().addLevels(LEVEL_4));
        cases.on("2014-08-01")
                .rule("route.experiment-doorlopende-leerlijnen.pair")
                .met("KB to level 2 in 2014", exp().addLeerwegen(KB).addLevels(LEVEL_2))
                .notMet("KB to level 3 in 2014", exp().addLeerwegen(KB).addLevels(LEVEL_3))
                .unknown(
                        "TL to level 4 in 2014, technology or not",
                        exp().addLeerwegen(TL).addLevels(LEVEL_4));
        cases.unknown(
                "KB to level 4 in 2014, technology",
                exp().addLeerwegen(KB).addLevels(LEVEL_4).technology(Truth.TRUE));
        cases.met(
                "TL to level 4 in 2014, technology",
                exp().addLeerwegen(TL).addLevels(LEVEL_4).technology(Truth.TRUE));
        cases.on("2016-08-01")
                .met("KB to level 3 in 2016", exp().addLeerwegen(KB).addLevels(LEVEL_3))
                .notMet("GL to level 3 in 2016", exp().addLeerwegen(GL).addLevels(LEVEL_3));
        cases.on("2020-08-01")
                .rule("route.doorlopende-leerroute.pair")
                .met("BB to level 2", dlr().addLeerwegen(BB).addLevels(LEVEL_2))
                .notMet("KB to level 2", dlr().addLeerwegen(KB).addLevels(LEVEL_2))
                .notMet("GL to level 3", dlr().addLeerwegen(GL).addLevels(LEVEL_3))
                .unknown("leerweg not said", dlr().addLevels(LEVEL_2));
        cases.on("2021-08-01")
                .rule("route.leerwerktraject.pair")
                .met("BB to level 2", lwt().addLeerwegen(BB).addLevels(LEVEL_2))
                .notMet("KB to level 2", lwt().addLeerwegen(KB).addLevels(LEVEL_2))
                .unknown("leerweg not said", lwt().addLevels(LEVEL_2));
        cases.rule("route.entree.pair")
                .met("BB to level 1", of(ENTREE).addLeerwegen(BB).addLevels(LEVEL_1))
                .notMet("BB to level 2", of(ENTREE).addLeerwegen(BB).addLevels(LEVEL_2))
                .unknown("level not said", of(ENTREE).addLeerwegen(BB));
    }

    private static void durations(Cases<RouteFacts.Builder> cases) {
        cases.on("2009-08-01")
                .rule("route.vm2-regulation.duration")
                .met("four years", vm2().years(Count.of(4)))
                .notMet("five years", vm2().years(Count.of(5)))
                .unknown("years not said", vm2());
        cases.on("2016-08-01")
                .rule("route.experiment-doorlopende-leerlijnen.duration")
                .met("to level 2 in three years", exp().addLevels(LEVEL_2).years(Count.of(3)))
                .notMet("to level 2 in two years", exp().addLevels(LEVEL_2).years(Count.of(2)))
                .unknown("to level 4 in four years", exp().addLevels(LEVEL_4).years(Count.of(4)));
        cases.unknown(
                "to level 4 in three or four years",
                exp().addLevels(LEVEL_4).mboYears(3).years(Count.between(3, 4)));
        cases.on("2020-08-01")
                .rule("route.doorlopende-leerroute.duration")
                .met(
                        "to level 2 of one year in two years",
                        dlr().addLevels(LEVEL_2).mboYears(1).years(Count.of(2)))
                .notMet("to level 4 in three years", dlr().addLevels(LEVEL_4).years(Count.of(3)))
                .unknown("to level 2 in two years", dlr().addLevels(LEVEL_2).years(Count.of(2)));
    }

    private static void hours(Cases<RouteFacts.Builder> cases) {
        cases.on("2021-08-01");
        for (RouteFacts.Builder basis : List.of(dlr(), exp())) {
            boolean law = basis.build().basis().orElseThrow() == DOORLOPENDE_LEERROUTE;
            String id = law ? "route.doorlopende-leerroute." : "route.experiment-doorlopende-leerlijnen.";
            cases.rule(id + "hours-total")
                    .met("4000 hours in 4 years BOL", bol(law, 4_000, 2_950, 450))
                    .notMet("3999 hours", bol(law, 3_999, 2_950, 450))
                    .unknown("hours not said", bol(law, 0, 0, 0).hours(ClockHours.UNKNOWN));
            cases.rule(id + "hours-guided")
                    .met("2950 guided hours in 4 years BOL", bol(law, 4_000, 2_950, 450))
                    .notMet("2900 guided hours", bol(law, 4_000, 2_900, 450))
                    .unknown("track not said", bol(law, 4_000, 2_950, 450).track(Optional.empty()));
            RouteFacts.Builder good =
                    bol(law, 4_000, 2_900, 450).quality(Truth.TRUE).laidDown(Truth.TRUE);
            if (law) {
                cases.justified("2900 guided hours, quality shown and laid down", good);
            } else {
                cases.unknown("2900 guided hours, quality shown and laid down", good);
            }
            cases.rule(id + "hours-bpv")
                    .met("450 hours in a company in 4 years BOL", bol(law, 4_000, 2_950, 450))
                    .notMet("449 hours in a company", bol(law, 4_000, 2_950, 449))
                    .unknown(
                            "7 years, of which the law names no hours",
                            bol(law, 4_000, 2_950, 450).years(Count.of(7)));
        }
    }

    private static RouteFacts.Builder bol(boolean law, int total, int guided, int bpv) {
        return (law ? dlr() : exp())
                .track(LearningTrack.BOL)
                .years(Count.of(4))
                .hours(ClockHours.of(total, guided, bpv));
    }

    private static void doorlopend(Cases<RouteFacts.Builder> cases) {
        cases.on("2021-08-01")
                .rule("route.doorlopende-leerroute.enrolment")
                .met("vo in year 2, mbo in year 3", dlr().enrolment(Map.of(2, Sector.VO, 3, Sector.MBO)))
                .notMet("vo in year 3", dlr().enrolment(Map.of(2, Sector.VO, 3, Sector.VO)))
                .unknown("year 1 only", dlr().enrolment(Map.of(1, Sector.VO)));
        cases.rule("route.doorlopende-leerroute.exam")
                .met("in year 2", dlr().addExamYears(2))
                .notMet("in year 4", dlr().addExamYears(4))
                .notMet("in year 3 of two", dlr().addExamYears(3).years(Count.of(2)))
                .notMet("no exam", dlr().vmboExam(Truth.FALSE))
                .unknown("year not said", dlr())
                .unknown(
                        "no exam, integrated or not",
                        dlr().vmboExam(Truth.FALSE).integration(Integration.UNKNOWN))
                .unknown("in year 4, integrated or not", dlr().addExamYears(4).integration(Integration.UNKNOWN))
                .notApplicable("an integrated route", integrated(Truth.UNKNOWN, Truth.UNKNOWN));
        cases.rule("route.doorlopende-leerroute.diplomas")
                .met("both", dlr().vmboDiploma(Truth.TRUE).mboDiploma(Truth.TRUE))
                .notMet("no vmbo diploma", dlr().vmboDiploma(Truth.FALSE).mboDiploma(Truth.TRUE))
                .notMet(
                        "no mbo diploma, integrated or not",
                        dlr().mboDiploma(Truth.FALSE).integration(Integration.UNKNOWN))
                .unknown("vmbo diploma not said", dlr().mboDiploma(Truth.TRUE))
                .unknown(
                        "no vmbo diploma, integrated or not",
                        dlr().vmboDiploma(Truth.FALSE).integration(Integration.UNKNOWN))
                .notApplicable(
                        "an integrated route",
                        integrated(Truth.UNKNOWN, Truth.UNKNOWN).vmboDiploma(Truth.FALSE));
        cases.said("route.doorlopende-leerroute.notification", truth -> dlr().notified(truth));
        cases.on("2014-08-01")
                .rule("route.experiment-doorlopende-leerlijnen.enrolment")
                .met(
                        "vo in years 1 and 2, mbo in year 3",
                        exp().enrolment(Map.of(1, Sector.VO, 2, Sector.VO, 3, Sector.MBO)))
                .met("mbo from year 2 on", exp().enrolment(Map.of(1, Sector.VO, 2, Sector.MBO, 3, Sector.MBO)))
                .met("vo in both years of two", exp().years(Count.of(2)).enrolment(Map.of(1, Sector.VO, 2, Sector.VO)))
                .notMet("vo in year 3", exp().enrolment(Map.of(1, Sector.VO, 3, Sector.VO)))
                .notMet("mbo in year 1", exp().enrolment(Map.of(1, Sector.MBO)))
                .unknown("years 1 and 2 only", exp().enrolment(Map.of(1, Sector.VO, 2, Sector.VO)))
                .unknown("nothing said", exp())
                .rule("route.experiment-doorlopende-leerlijnen.exam")
                .met("to level 2, final exam in year 2", toLevel2().addExamYears(2))
                .met(
                        "to level 2 in three years, with an exam",
                        toLevel2().vmboExam(Truth.TRUE).years(Count.of(3)))
                .notMet("to level 2, no exam", toLevel2().vmboExam(Truth.FALSE))
                .notMet("to level 2, exam in year 9", toLevel2().addExamYears(9))
                .notMet(
                        "to level 2 in two years, exam in year 3",
                        toLevel2().years(Count.of(2)).addExamYears(3))
                .unknown("to level 2, exam in years 2 and 4", toLevel2().addExamYears(2, 4))
                .unknown(
                        "to level 2, with an exam in a year that is not said",
                        toLevel2().vmboExam(Truth.TRUE))
                .unknown("to level 2, nothing said", toLevel2())
                .unknown("level not said", exp().addExamYears(2))
                .notApplicable("to level 4", exp().addLevels(LEVEL_4).addExamYears(2))
                .rule("route.experiment-doorlopende-leerlijnen.exam-level-4")
                .met(
                        "to level 4, final exam in year 4",
                        exp().addLevels(LEVEL_4).addExamYears(4))
                .notMet(
                        "to level 4, final exam in year 5",
                        exp().addLevels(LEVEL_4).addExamYears(5))
                .unknown("to level 4, nothing said", exp().addLevels(LEVEL_4))
                .notApplicable("to level 2", toLevel2().addExamYears(2));
    }

    private static RouteFacts.Builder profiles(Set<VmboProfile> profiles, Optional<Affinity> table, String... targets) {
        Set<VmboProfile> offered = Set.of(VmboProfile.PIE, VmboProfile.BWI);
        return dlr().profiles(new ProfileFacts(profiles, offered, Set.of(targets), table));
    }

    private static void profiles(Cases<RouteFacts.Builder> cases) {
        Optional<Affinity> table =
                Optional.of(Affinity.by("table of the two boards").with(VmboProfile.PIE, "25331", "techniek"));
        cases.on("2021-08-01")
                .rule("route.doorlopende-leerroute.profiles")
                .met("PIE at a school with PIE and BWI", profiles(Set.of(VmboProfile.PIE), table))
                .notMet("ZW at a school with PIE and BWI", profiles(Set.of(VmboProfile.ZW), table))
                .unknown("profile not said", profiles(Set.of(), table));
        cases.rule("route.doorlopende-leerroute.affinity")
                .met("PIE to techniek, in the table", profiles(Set.of(VmboProfile.PIE), table, "techniek"))
                .notMet("PIE to zorg, not in the table", profiles(Set.of(VmboProfile.PIE), table, "zorg"))
                .unknown("BWI, which the table lacks", profiles(Set.of(VmboProfile.BWI), table, "techniek"))
                .unknown("no table", profiles(Set.of(VmboProfile.PIE), Optional.empty(), "techniek"))
                .unknown("target not said", profiles(Set.of(VmboProfile.PIE), table));
    }

    private static RouteFacts.Builder integrated(Truth talked, Truth agreed) {
        return of(DOORLOPENDE_LEERROUTE).integration(new Integration(Truth.TRUE, talked, agreed));
    }

    private static void integrated(Cases<RouteFacts.Builder> cases) {
        cases.on("2021-08-01")
                .rule("route.doorlopende-leerroute.integrated-pair")
                .met(
                        "BB to level 2",
                        integrated(Truth.TRUE, Truth.TRUE).addLeerwegen(BB).addLevels(LEVEL_2))
                .notMet(
                        "KB to level 3",
                        integrated(Truth.TRUE, Truth.TRUE).addLeerwegen(KB).addLevels(LEVEL_3))
                .unknown(
                        "BB to level 2, integrated or not",
                        of(DOORLOPENDE_LEERROUTE).addLeerwegen(BB).addLevels(LEVEL_2))
                .unknown("level not said", integrated(Truth.TRUE, Truth.TRUE).addLeerwegen(BB))
                .notApplicable("not integrated", dlr().addLeerwegen(KB).addLevels(LEVEL_3));
        cases.said("route.doorlopende-leerroute.integrated-talks", talked -> integrated(talked, Truth.UNKNOWN))
                .notApplicable("not integrated", dlr())
                .unknown(
                        "spoken with, integrated or not",
                        of(DOORLOPENDE_LEERROUTE)
                                .integration(new Integration(Truth.UNKNOWN, Truth.TRUE, Truth.UNKNOWN)));
        cases.said("route.doorlopende-leerroute.integrated-agreement", agreed -> integrated(Truth.UNKNOWN, agreed))
                .notApplicable("not integrated", dlr());
    }

    private static void vm2(Cases<RouteFacts.Builder> cases) {
        cases.on("2009-08-01").said("route.vm2-regulation.location", truth -> vm2().oneLocation(truth));
        cases.said(
                "route.vm2-regulation.staff",
                truth -> vm2().safeguards(new Safeguards(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, truth)));
        cases.said(
                "route.vm2-regulation.fallback",
                truth -> vm2().safeguards(new Safeguards(Truth.UNKNOWN, Truth.UNKNOWN, truth, Truth.UNKNOWN)));
        cases.rule("route.vm2-regulation.track")
                .met("BOL", vm2().track(LearningTrack.BOL))
                .notMet("BBL", vm2().track(LearningTrack.BBL))
                .unknown("not said", vm2());
        cases.rule("route.vm2-regulation.hours-1-2")
                .met("1000 and 1040 hours", vm2().yearHours(Map.of(1, Count.of(1_000), 2, Count.of(1_040))))
                .notMet("999 hours in year 2", vm2().yearHours(Map.of(2, Count.of(999))))
                .unknown("year 2 not said", vm2().yearHours(Map.of(1, Count.of(1_000))))
                .unknown(
                        "990 to 1010 hours in year 1",
                        vm2().yearHours(Map.of(1, Count.between(990, 1_010), 2, Count.of(1_000))));
        cases.rule("route.vm2-regulation.hours-3-4")
                .met("850 hours twice", vm2().yearHours(Map.of(3, Count.of(850), 4, Count.of(850))))
                .met(
                        "850 hours in the last of three years",
                        vm2().years(Count.of(3)).yearHours(Map.of(3, Count.of(850))))
                .notMet("849 hours in year 4", vm2().yearHours(Map.of(3, Count.of(850), 4, Count.of(849))))
                .unknown("year 4 not said", vm2().yearHours(Map.of(3, Count.of(850))))
                .notApplicable("two years in all", vm2().years(Count.of(2)));
        cases.rule("route.vm2-regulation.exam").unknown("whatever is said", vm2().vmboExam(Truth.FALSE));
    }

    private static void practice(Cases<RouteFacts.Builder> cases) {
        cases.on("2020-08-01")
                .rule("route.leerwerktraject.practice-hours")
                .met("640 hours", lwt().practice(Practice.of(640, 80)))
                .met("1280 hours", lwt().practice(Practice.of(1_280, 160)))
                .notMet("639 hours", lwt().practice(Practice.of(639, 80)))
                .notMet("1281 hours", lwt().practice(Practice.of(1_281, 160)))
                .unknown("hours not said", lwt());
        cases.on("2021-08-01").met("640 hours, under the old and the new law", lwt().practice(Practice.of(640, 80)));
        cases.on("2023-08-01").notMet("639 hours in 2023", lwt().practice(Practice.of(639, 80)));
        cases.on("2020-08-01")
                .rule("route.leerwerktraject.practice-days")
                .met("80 days", lwt().practice(Practice.of(640, 80)))
                .notMet("161 days", lwt().practice(Practice.of(640, 161)))
                .unknown(
                        "75 to 85 days",
                        lwt().practice(new Practice(Optional.empty(), Optional.of(Count.between(75, 85)))));
        cases.on("2023-08-01").met("80 days in 2023", lwt().practice(Practice.of(640, 80)));
    }

    private static void elsewhere(Cases<RouteFacts.Builder> cases) {
        cases.on("2016-08-01")
                .rule("route.vo-bve.half")
                .met("TL, one and two days a week", days(TL, 1, 2))
                .notMet("TL, one and four days a week", days(TL, 1, 4))
                .notMet(
                        "TL, four days a week in year 4, year 3 not said",
                        elsewhere(TL).mboDays(Map.of(2, Count.of(4))))
                .unknown(
                        "TL, two days a week in year 4, year 3 not said",
                        elsewhere(TL).mboDays(Map.of(2, Count.of(2))))
                .unknown("TL, nothing said", elsewhere(TL))
                .unknown("KB, one and four days a week", days(KB, 1, 4))
                .met(
                        "TL, half of the clock hours in year 4, a day a week in year 3",
                        hoursElsewhere(1, 2).mboDays(Map.of(1, Count.of(1), 2, Count.of(3))))
                .notMet("TL, 51 of 100 clock hours", hoursElsewhere(51, 100).mboDays(Map.of(2, Count.of(2))))
                .notApplicable(
                        "enrolled at the mbo in both years",
                        elsewhere(TL).enrolment(Map.of(1, Sector.MBO, 2, Sector.MBO)));
        cases.on("2010-07-31").unknown("TL, four days a week, before the text that was read", days(TL, 1, 4));
        cases.on("2010-08-01").notMet("TL, four days a week, by the first text that was read", days(TL, 1, 4));
        cases.on("2021-08-01")
                .unknown("TL, four days a week in 2022-2023", elsewhere(TL).mboDays(Map.of(2, Count.of(4))));
        cases.on("2016-08-01")
                .said("route.vo-bve.own-teaching", truth -> elsewhere(TL).ownTeaching(truth))
                .unknown("said not to be so, KB", elsewhere(KB).ownTeaching(Truth.FALSE));
        cases.on("2021-08-01")
                .unknown("said to be so, year 4 after July 2022", elsewhere(TL).ownTeaching(Truth.TRUE));
    }

    static RouteFacts.Builder elsewhere(Leerweg leerweg) {
        return of(VO_BVE).addLeerwegen(leerweg);
    }

    static RouteFacts.Builder days(Leerweg leerweg, int third, int fourth) {
        return elsewhere(leerweg).mboDays(Map.of(1, Count.of(third), 2, Count.of(fourth)));
    }

    private static RouteFacts.Builder hoursElsewhere(int part, int whole) {
        return elsewhere(TL).hoursElsewhere(Map.of(2, ShareRange.of(Share.of(part, whole))));
    }

    private static RouteFacts.Builder toLevel2() {
        return exp().addLevels(LEVEL_2);
    }
}
