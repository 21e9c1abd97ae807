package nl.schakel.samples.story;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.agreement.AgreementFacts;
import nl.schakel.assessment.law.agreement.AgreementLaw;
import nl.schakel.assessment.law.agreement.Setting;
import nl.schakel.assessment.law.route.RouteFacts;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.assessment.law.rpo.Border;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.assessment.law.rpo.RpoPlan;
import nl.schakel.assessment.law.rpo.RpoRepair;
import nl.schakel.assessment.law.rpo.Territory;
import nl.schakel.assessment.law.timeline.Law;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.drawing.RouteDrawing;
import nl.schakel.model.funding.regime.FundingRegime;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import nl.schakel.samples.dataset.Portraits;

/** What the law of the day says of routes, an agreement and an RPO: what may start, what is asked, and what a report leaves open. */
public final class LawOfTheDay {

    private static final LocalDate EXPERIMENT = LocalDate.of(2014, 8, 1);
    private static final LocalDate LAW = LocalDate.of(2020, 8, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    private final PrintStream out;
    private final Language language;

    private LawOfTheDay(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /**
     * Tells the story.
     *
     * @param args 'nl' for Dutch; English without it
     */
    public static void main(String[] args) {
        tell(System.out, args.length > 0 ? Language.parse(args[0]) : Language.ENGLISH);
    }

    static void tell(PrintStream out, Language language) {
        LawOfTheDay story = new LawOfTheDay(out, language);
        out.println(story.say(
                "Een toets voor vakmensen, geen juridisch advies. Wat niet bevestigd is, heet onbekend.",
                "A check for professionals, no legal advice. What is not confirmed is called unknown."));
        story.routesByTheirStart();
        story.hours();
        story.totRoute();
        story.routesOfTheReports();
        story.agreement();
        story.rpo();
        story.timeLine();
    }

    private void routesByTheirStart() {
        part(
                "Kader naar niveau 2, gemengd of theoretisch naar niveau 3",
                "Kader to level 2, gemengd or theoretisch to level 3");
        pair(Leerweg.KB, MboLevel.LEVEL_2, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, EXPERIMENT);
        pair(Leerweg.KB, MboLevel.LEVEL_2, LegalBasis.DOORLOPENDE_LEERROUTE, LAW);
        pair(Leerweg.TL, MboLevel.LEVEL_3, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LocalDate.of(2016, 8, 1));
        pair(Leerweg.TL, MboLevel.LEVEL_3, LegalBasis.DOORLOPENDE_LEERROUTE, LAW);

        part(
                "Basis naar een eenjarige opleiding op niveau 2, in twee jaar",
                "Basis to a one-year programme at level 2, in two years");
        for (LegalBasis basis :
                List.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LegalBasis.DOORLOPENDE_LEERROUTE)) {
            RouteFacts.Builder facts = facts(basis, basis == LegalBasis.DOORLOPENDE_LEERROUTE ? LAW : EXPERIMENT)
                    .addLeerwegen(Leerweg.BB)
                    .addLevels(MboLevel.LEVEL_2)
                    .mboYears(1)
                    .years(Count.of(2));
            show(facts.build(), ".duration");
        }

        part("VM2 naar cohort", "VM2 by cohort");
        for (int year : List.of(2009, 2012, 2014)) {
            out.println(year + "-08-01");
            show(facts(LegalBasis.VM2_REGULATION, LocalDate.of(year, 8, 1)).build(), ".start");
        }
    }

    private void pair(Leerweg leerweg, MboLevel level, LegalBasis basis, LocalDate start) {
        out.println(start);
        show(facts(basis, start).addLeerwegen(leerweg).addLevels(level).build(), ".pair");
    }

    private void hours() {
        part("BOL in vier jaar met 2.900 begeleide uren", "BOL in four years with 2,900 guided hours");
        RouteFacts few = facts(LegalBasis.DOORLOPENDE_LEERROUTE, LAW)
                .track(LearningTrack.BOL)
                .years(Count.of(4))
                .hours(ClockHours.of(4_000, 2_900, 450))
                .build();
        show(few, ".hours-guided");
        show(few.toBuilder().quality(Truth.TRUE).laidDown(Truth.TRUE).build(), ".hours-guided");
    }

    private void totRoute() {
        part("TOT-route, jaar 4, vier van de vijf dagen op het mbo", "TOT-route, year 4, four of five days at the mbo");
        RouteFacts tot = RouteFacts.of(route("tot-route", "tot"), LocalDate.of(2016, 8, 1));
        LocalDate day = LocalDate.of(2018, 6, 30);
        print(RouteLaw.review(tot, day));
        RouteLaw.readings(tot, day).values().forEach(this::print);
    }

    private void routesOfTheReports() {
        part(
                "Het Groene Lyceum: drie jaar vanaf leerjaar 3 naar niveau 4",
                "Het Groene Lyceum: three years from year 3 to level 4");
        RouteFacts green = RouteFacts.of(route("groene-lyceum", "groene-lyceum"), LocalDate.of(2016, 8, 1));
        for (LegalBasis basis :
                List.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LegalBasis.DOORLOPENDE_LEERROUTE)) {
            show(green.toBuilder().basis(basis).build(), ".duration");
        }

        part("Calvijn: van VM2 naar de vakmanschapsroute", "Calvijn: from VM2 to the vakmanschapsroute");
        for (LocalDate start : List.of(LocalDate.of(2009, 8, 1), EXPERIMENT)) {
            LegalBasis basis =
                    start.equals(EXPERIMENT) ? LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN : LegalBasis.VM2_REGULATION;
            RouteFacts withoutExam = RouteFacts.of(route("junior-college", "vm2"), start).toBuilder()
                    .basis(basis)
                    .years(Count.of(3))
                    .oneLocation(Truth.TRUE)
                    .vmboExam(Truth.FALSE)
                    .build();
            print(RouteLaw.review(withoutExam, start));
            out.println(say("Bekostiging: ", "Funding: ")
                    + FundingRegime.of(basis, start).text().in(language));
        }

        part(
                "Willem van Oranje-KW1C: zeven weken tussen examen en zomer",
                "Willem van Oranje-KW1C: seven weeks between exam and summer");
        out.print(RouteDrawing.of(
                        route("wvo-kw1c", "vmr-mt"), Portraits.get("wvo-kw1c").partnership())
                .text(language));
    }

    private void agreement() {
        part(
                "De overeenkomst binnen een verticale scholengemeenschap",
                "The agreement within a verticale scholengemeenschap");
        AgreementFacts within = AgreementFacts.builder()
                .name(say("overeenkomst", "agreement"))
                .basis(LegalBasis.DOORLOPENDE_LEERROUTE)
                .setting(Setting.VERTICALE_SCHOLENGEMEENSCHAP)
                .items(Set.of("a", "b", "c", "d", "e", "f", "g").stream()
                        .collect(Collectors.toMap(letter -> letter, letter -> Truth.TRUE)))
                .build();
        print(AgreementLaw.review(within, NOW));
    }

    private void rpo() {
        part(
                "Een RPO: 13 van 20 besturen en precies 60 % van de leerlingen",
                "An RPO: 13 of 20 boards and exactly 60 % of the pupils");
        print(RpoLaw.review(plan(13, 20, 600, Count.of(400)), NOW));
        part("12 van 19 besturen", "12 of 19 boards");
        RpoPlan few = plan(12, 19, 600, Count.of(400));
        print(RpoLaw.review(few, NOW));
        out.println(say("Herstel: ", "Repair: ")
                + RpoRepair.of(few).orElseThrow().boards().stream()
                        .map(PartnerId::value)
                        .collect(Collectors.joining(", ")));
        part("Een aantal onder de vijf dat het kan omslaan", "A count below five that can tip it");
        RpoPlan tipped = plan(13, 20, 5, Count.between(1, 4));
        print(RpoLaw.review(tipped, NOW));
        part("RPO Noordoost Fryslân, zoals het rapport het vertelt", "RPO Noordoost Fryslân, as the report tells it");
        print(RpoLaw.review(
                RpoPlan.of(Portraits.get("rpo-noordoost-fryslan").partnership(), ElementId.of("rpo")),
                LocalDate.of(2015, 3, 31)));
    }

    private void timeLine() {
        part(
                "Wat er voor een vakmanschapsroute veranderde van 2013 tot 2021",
                "What changed for a vakmanschapsroute from 2013 to 2021");
        out.print(Law.diff(2013, 2021).of(RouteType.VAKMANSCHAPSROUTE).text(language));
        part(
                "Wat er voor een doorlopende leerroute veranderde van 2021 tot 2023",
                "What changed for a doorlopende leerroute from 2021 to 2023");
        out.print(Law.diff(2021, 2023).of(LegalBasis.DOORLOPENDE_LEERROUTE).text(language));
    }

    /** Three municipalities: two of one board that takes part, and one with boards of which the first take part. */
    private static RpoPlan plan(int taking, int boards, int inside, Count outside) {
        Territory territory = Territory.of("Alpha");
        for (int i = 1; i <= boards; i++) {
            territory = territory.with(board(i), i == 1 ? Count.of(inside) : i == boards ? outside : Count.of(0));
        }
        return RpoPlan.builder()
                .name("RPO")
                .participants(IntStream.rangeClosed(1, taking)
                        .mapToObj(LawOfTheDay::board)
                        .toList())
                .addTerritories(
                        territory,
                        Territory.of("Beta").with(board(1), 100),
                        Territory.of("Gamma").with(board(2), 100))
                .addBorders(new Border("Alpha", "Beta"), new Border("Beta", "Gamma"))
                .start(LocalDate.of(2026, 8, 1))
                .end(LocalDate.of(2031, 7, 31))
                .applied(LocalDate.of(2025, 10, 15))
                .build();
    }

    private static PartnerId board(int number) {
        return PartnerId.of("board-" + number);
    }

    private static RouteFacts.Builder facts(LegalBasis basis, LocalDate start) {
        return RouteFacts.builder().name("route").basis(basis).start(start);
    }

    private static Route route(String dossier, String id) {
        return Portraits.get(dossier).partnership().routes().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void show(RouteFacts facts, String rule) {
        LocalDate day = facts.start();
        RouteLaw.review(facts, day).findings().stream()
                .filter(each -> each.rule().id().endsWith(rule))
                .forEach(each -> out.println("* " + each.text(language, day)));
    }

    private void print(LawReview review) {
        out.print(review.text(language));
    }

    private void part(String dutch, String english) {
        out.println("\n== " + say(dutch, english));
    }

    private String say(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
