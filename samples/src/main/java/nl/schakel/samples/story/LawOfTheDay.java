package nl.schakel.samples.story;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.agreement.AgreementFacts;
import nl.schakel.assessment.law.agreement.AgreementLaw;
import nl.schakel.assessment.law.agreement.Setting;
import nl.schakel.assessment.law.cooperation.CooperationLaw;
import nl.schakel.assessment.law.cooperation.SamenwerkingsschoolFacts;
import nl.schakel.assessment.law.cooperation.SwvFacts;
import nl.schakel.assessment.law.cooperation.SymbioseFacts;
import nl.schakel.assessment.law.route.RouteFacts;
import nl.schakel.assessment.law.route.RouteLaw;
import nl.schakel.assessment.law.rpo.Border;
import nl.schakel.assessment.law.rpo.Consultation;
import nl.schakel.assessment.law.rpo.Facility;
import nl.schakel.assessment.law.rpo.PlanItem;
import nl.schakel.assessment.law.rpo.RpoApplication;
import nl.schakel.assessment.law.rpo.RpoLaw;
import nl.schakel.assessment.law.rpo.RpoPlan;
import nl.schakel.assessment.law.rpo.RpoRepair;
import nl.schakel.assessment.law.rpo.Territory;
import nl.schakel.assessment.law.timeline.ChangeKind;
import nl.schakel.assessment.law.timeline.Law;
import nl.schakel.assessment.law.timeline.LawChange;
import nl.schakel.assessment.law.timeline.LawDiff;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.id.SiteCode;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.drawing.RouteDrawing;
import nl.schakel.model.funding.regime.FundingRegime;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteType;
import nl.schakel.samples.dataset.Portraits;

/** What the law of the day says of routes, agreements and forms of cooperation: what may start, what is asked, and what a report leaves open. */
public final class LawOfTheDay {

    private static final LocalDate EXPERIMENT = LocalDate.of(2014, 8, 1);

    /** From its change of 2015 on the decree names years and hours, and from here on its other kinds of route may start. */
    private static final LocalDate EXTENDED = LocalDate.of(2016, 8, 1);

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
        story.cooperation();
    }

    private void routesByTheirStart() {
        part(
                "Kader naar niveau 2, gemengd of theoretisch naar niveau 3",
                "Kader to level 2, gemengd or theoretisch to level 3");
        pair(Leerweg.KB, MboLevel.LEVEL_2, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, EXPERIMENT);
        pair(Leerweg.KB, MboLevel.LEVEL_2, LegalBasis.DOORLOPENDE_LEERROUTE, LAW);
        pair(Leerweg.TL, MboLevel.LEVEL_3, LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, EXTENDED);
        pair(Leerweg.TL, MboLevel.LEVEL_3, LegalBasis.DOORLOPENDE_LEERROUTE, LAW);

        part(
                "Basis naar een eenjarige opleiding op niveau 2, in twee jaar",
                "Basis to a one-year programme at level 2, in two years");
        for (LegalBasis basis :
                List.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LegalBasis.DOORLOPENDE_LEERROUTE)) {
            RouteFacts.Builder facts = facts(basis, basis == LegalBasis.DOORLOPENDE_LEERROUTE ? LAW : EXTENDED)
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
        RouteFacts tot = RouteFacts.of(Portraits.get("tot-route"), route("tot-route", "tot"), EXTENDED);
        LocalDate day = LocalDate.of(2018, 6, 30);
        print(RouteLaw.review(tot, day));
        for (LegalBasis basis : List.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LegalBasis.VO_BVE)) {
            out.println("-- " + basis.label().in(language));
            brief(RouteLaw.readings(tot, day).get(basis), ".pair");
        }
    }

    private void routesOfTheReports() {
        part(
                "Het Groene Lyceum: drie jaar vanaf leerjaar 3 naar niveau 4",
                "Het Groene Lyceum: three years from year 3 to level 4");
        for (LegalBasis basis :
                List.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, LegalBasis.DOORLOPENDE_LEERROUTE)) {
            LocalDate start = basis == LegalBasis.DOORLOPENDE_LEERROUTE ? LAW : EXTENDED;
            out.println(start);
            RouteFacts green = RouteFacts.of(route("groene-lyceum", "groene-lyceum"), start);
            show(green.toBuilder().basis(basis).build(), ".duration");
        }

        part("Calvijn: van VM2 naar de vakmanschapsroute", "Calvijn: from VM2 to the vakmanschapsroute");
        Route vm2 = route("junior-college", "vm2");
        out.println(say(
                "Uit het dossier: grondslag, leerweg, niveau en diploma. Naar de woorden ervan ingevuld: één locatie, geen vmbo-examen en"
                        + " drie jaar (hoogstens vijf in totaal). Aangenomen: een cohort van 2009.",
                "From the dossier: basis, leerweg, level and diploma. Filled in by its words: one location, no vmbo exam and three"
                        + " years (five in all at most). Assumed: a cohort of 2009."));
        RouteFacts before = RouteFacts.of(vm2, LocalDate.of(2009, 8, 1)).toBuilder()
                .years(Count.of(3))
                .oneLocation(Truth.TRUE)
                .vmboExam(Truth.FALSE)
                .build();
        calvijn(before);
        Route next = route("junior-college", "vakmanschapsroute");
        out.println(say(
                "Uit het dossier: niveau en vmbo-examen. Naar de wens erin: drie jaar (vijf in totaal). Aangenomen, want niet genoemd:"
                        + " het experiment als grondslag, een cohort van 2014 en de leerweg van de VM2-route.",
                "From the dossier: level and vmbo exam. By the wish in it: three years (five in all). Assumed, as it is not named: the"
                        + " experiment as basis, a cohort of 2014 and the leerweg of the VM2 route."));
        RouteFacts after = RouteFacts.of(next, EXPERIMENT).toBuilder()
                .basis(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)
                .leerwegen(vm2.audience().leerwegen())
                .years(Count.of(3))
                .build();
        calvijn(after);
        out.println(say("Zonder vmbo-examen, zoals de VM2-route was:", "Without the vmbo exam, as the VM2 route was:"));
        show(after.toBuilder().vmboExam(Truth.FALSE).build(), ".exam");

        part(
                "Willem van Oranje-KW1C: zeven weken tussen examen en zomer",
                "Willem van Oranje-KW1C: seven weeks between exam and summer");
        out.println(RouteDrawing.of(
                        route("wvo-kw1c", "vmr-mt"), Portraits.get("wvo-kw1c").partnership())
                .text(language));
    }

    private void calvijn(RouteFacts facts) {
        brief(RouteLaw.review(facts, facts.start()), ".start", ".duration", ".exam");
        out.println(say("Bekostiging: ", "Funding: ")
                + FundingRegime.of(facts.basis().orElseThrow(), facts.start())
                        .text()
                        .in(language));
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
        brief(AgreementLaw.review(within, NOW), ".parties", ".h", ".i", ".j");
    }

    private void rpo() {
        part(
                "Een RPO: 13 van 20 besturen en precies 60 % van de leerlingen",
                "An RPO: 13 of 20 boards and exactly 60 % of the pupils");
        brief(RpoLaw.review(plan(13, 20, 600, Count.of(400)), NOW), "rpo.pupils", "rpo.boards");
        part("12 van 19 besturen", "12 of 19 boards");
        RpoPlan few = plan(12, 19, 600, Count.of(400));
        brief(RpoLaw.review(few, NOW));
        out.println(say("Herstel: ", "Repair: ")
                + RpoRepair.of(few).orElseThrow().boards().stream()
                        .map(PartnerId::value)
                        .collect(Collectors.joining(", ")));
        part("Een aantal onder de vijf dat het kan omslaan", "A count below five that can tip it");
        RpoPlan tipped = plan(13, 20, 5, Count.between(1, 4));
        brief(RpoLaw.review(tipped, NOW));
        part("RPO Noordoost Fryslân, zoals het rapport het vertelt", "RPO Noordoost Fryslân, as the report tells it");
        brief(RpoLaw.review(
                RpoPlan.of(Portraits.get("rpo-noordoost-fryslan").partnership(), ElementId.of("rpo")),
                LocalDate.of(2015, 3, 31)));
        Partnership pilot = Portraits.get("surhuisterveen").partnership();
        out.println(pilot.identity().name() + ": "
                + pilot.identity().form().orElseThrow().label().in(language)
                + say("; geen RPO, dus niet getoetst", "; no RPO, so not tested"));
    }

    private void timeLine() {
        part(
                "Wat er voor een vakmanschapsroute veranderde van 2013 tot 2021",
                "What changed for a vakmanschapsroute from 2013 to 2021");
        count(Law.diff(2013, 2021).of(RouteType.VAKMANSCHAPSROUTE), ".pair");
        part(
                "Wat er voor een doorlopende leerroute veranderde van 2021 tot 2023",
                "What changed for a doorlopende leerroute from 2021 to 2023");
        count(Law.diff(2021, 2023).of(LegalBasis.DOORLOPENDE_LEERROUTE), ".pair", ".enrolment", ".exam");
        out.println(say(
                "Alle regels: law --since 2021-08-01 --on 2023-08-01 --basis doorlopende-leerroute",
                "All rules: law --since 2021-08-01 --on 2023-08-01 --basis doorlopende-leerroute"));
    }

    /** Three forms that the law knows by name, of which one is only a name here. */
    private void cooperation() {
        part("Passend onderwijs, samenwerkingsschool, symbiose", "Passend onderwijs, samenwerkingsschool, symbiose");
        List<SiteCode> locations = List.of(SiteCode.of("01AA00"), SiteCode.of("02BB00"), SiteCode.of("02BB01"));
        SwvFacts swv = SwvFacts.builder()
                .name("Samenwerkingsverband")
                .locations(locations)
                .members(locations.subList(0, 2))
                .regionFixed(Truth.TRUE)
                .legalPerson(Truth.TRUE)
                .addSupportPlans(LocalDate.of(2022, 8, 1))
                .decides(Truth.TRUE)
                .build();
        brief(CooperationLaw.review(swv, NOW));
        LawReview focus = CooperationLaw.review(
                SamenwerkingsschoolFacts.builder()
                        .name(Portraits.get("focus").partnership().identity().name())
                        .build(),
                NOW);
        out.println(focus.subject() + ": " + focus.answer().label().in(language)
                + say(
                        ". Het rapport noemt haar een samenwerkingsschool, maar een naam bewijst niets; het vertelt van twee scholen, elk met"
                                + " een eigen bestuur en brinnummer.",
                        ". The report calls it a samenwerkingsschool, but a name proves nothing; it tells of two schools, each with a board"
                                + " and a BRIN number of its own."));
        show(focus, ".public");
        show(focus, ".special");
        LocalDate then = LocalDate.of(2017, 5, 15);
        out.println(say(
                "Symbiose met 180 en 179 minuten op " + then + ", en met 180 op " + NOW,
                "Symbiose with 180 and 179 minutes on " + then + ", and with 180 on " + NOW));
        show(CooperationLaw.review(symbiose(180), then), ".minutes");
        show(CooperationLaw.review(symbiose(179), then), ".minutes");
        show(CooperationLaw.review(symbiose(180), NOW), ".minutes");
    }

    private static SymbioseFacts symbiose(int minutes) {
        return SymbioseFacts.builder()
                .name("symbiose")
                .minutes(Count.of(minutes))
                .build();
    }

    /** How many rules came, went or moved, and a few of them. */
    private void count(LawDiff diff, String... rules) {
        diff.note().ifPresent(note -> out.println(note.in(language)));
        for (ChangeKind kind : ChangeKind.values()) {
            List<LawChange> changes = diff.of(kind);
            if (!changes.isEmpty()) {
                out.println(kind.label().in(language) + " (" + changes.size() + ")");
                changes.stream()
                        .filter(each -> endsWith(each.rule(), rules))
                        .forEach(each -> out.println("* " + each.text(language)));
            }
        }
    }

    /** Three municipalities: two of one board that takes part, and one with boards of which the first take part; the plan and an application are in order. */
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
                .start(LocalDate.of(2023, 8, 1))
                .end(LocalDate.of(2028, 7, 31))
                .content(Stream.of(PlanItem.values()).collect(Collectors.toMap(each -> each, each -> Truth.TRUE)))
                .consultations(
                        Stream.of(Consultation.values()).collect(Collectors.toMap(each -> each, each -> Truth.TRUE)))
                .application(RpoApplication.builder()
                        .facility(Facility.MOVE)
                        .kilometres(Count.of(4))
                        .applied(LocalDate.of(2024, 10, 15))
                        .decided(LocalDate.of(2025, 4, 20))
                        .funded(LocalDate.of(2025, 8, 1))
                        .build())
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
        show(RouteLaw.review(facts, facts.start()), rule);
    }

    private void show(LawReview review, String rule) {
        review.findings().stream()
                .filter(each -> endsWith(each.rule(), rule))
                .forEach(each -> out.println("* " + each.text(language, review.day())));
    }

    private static boolean endsWith(LawRule rule, String... ends) {
        return Stream.of(ends).anyMatch(rule.id()::endsWith);
    }

    private void brief(LawReview review, String... rules) {
        out.print(review.brief(language, rules));
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
